import type { FormRow, FormTable } from '../forms/form.ts';
import { type ColumnPlan, columnsOfHeader, noCompleteRows } from './column-plan.ts';
import { labelKey } from './label-key.ts';
import { type PlacedValues, placeValues } from './place-values.ts';
import { type ReadRows, type RowReading, readRow } from './read-rows.ts';
import { rowKeyOf } from './rows-by-key.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

/** A wider header is that of another table. */
const mostColumns = 60;

type Readings = Map<string, RowReading[]>;

/** Which groups of table IV a text names. */
function groupsIn(text: string, table: FormTable): readonly FormRow[] {
  const key = labelKey(text);
  const suits = table.rows.filter((row) => row.group !== undefined && key.includes(labelKey(row.official)));
  if (suits.length > 0) return suits;
  const isReconsideration = key.includes('行政复议') && !key.includes('行政诉讼');
  return isReconsideration ? table.rows.slice(0, 1) : [];
}

const cellKeys = (table: FormTable): readonly string[] =>
  table.rows[0]?.columns.map((column) => column.key) ?? [];

/** Columns of each group as the header names them, group above cell; only groups that are whole. */
function groupColumns(table: FormTable, { header }: TableEntry): ReadonlyMap<string, readonly number[]> {
  const byGroup = new Map<string, readonly number[]>();
  if (header.length > mostColumns) return byGroup;
  for (const row of table.rows) {
    const own = header.filter(({ text }) => {
      const groups = groupsIn(text, table);
      return groups.length === 1 && groups[0] === row;
    });
    const columns = columnsOfHeader(own, cellKeys(table));
    if (columns !== undefined) byGroup.set(row.key, columns);
  }
  return byGroup;
}

function note(readings: Readings, key: string, entry: TableEntry, placed: PlacedValues): void {
  const known = readings.get(key) ?? [];
  known.push({ entry, placed });
  readings.set(key, known);
}

const planOf = (wanted: number, header?: readonly number[]): ColumnPlan => ({
  wanted,
  complete: noCompleteRows,
  header,
  extras: new Set(),
  isInOrder: true,
});

/** Deals the values of one line out to groups. */
function deal(readings: Readings, entry: TableEntry, keys: readonly string[], placed: PlacedValues): void {
  for (const [index, key] of keys.entries()) {
    const width = typeof placed === 'string' ? 0 : placed.length / keys.length;
    const own = typeof placed === 'string' ? placed : placed.slice(index * width, (index + 1) * width);
    note(readings, key, entry, own);
  }
}

/** Labels of cells must repeat in the order of the form, where all of them were found. */
function isInOrder(table: FormTable, entries: readonly TableEntry[]): boolean {
  const keys = cellKeys(table);
  const met = entries
    .flatMap((entry) => entry.labels)
    .flatMap((cell) => cell.uses?.find((use) => use.table === table.key && use.kind === 'column')?.key ?? []);
  return met.length % keys.length !== 0 || met.every((key, index) => key === keys[index % keys.length]);
}

/** Groups named since the last figures: the one that a small table of five cells belongs to. */
function namedBefore(entries: readonly TableEntry[], at: number, table: FormTable): readonly FormRow[] {
  const start = entries.findLastIndex((entry, index) => index < at && entry.values.some(isFilled)) + 1;
  const labels = entries.slice(start, at + 1).flatMap((entry) => entry.labels);
  const text = labels.map((cell) => cell.text).join(' ');
  const inLabels = groupsIn(text, table);
  return inLabels.length > 0 ? inLabels : groupsIn(entries[at]?.caption ?? '', table);
}

/** One entry with what the whole table tells about it. */
interface Line {
  readonly table: FormTable;
  readonly entries: readonly TableEntry[];
  readonly at: number;
  readonly entry: TableEntry;
  readonly isInOrder: boolean;
}

/** One line for the groups that the header names, in the layout whose columns are proven. */
function readByHeader(readings: Readings, { table, entry }: Line): boolean {
  const byGroup = entry.layout === 'grid' ? groupColumns(table, entry) : new Map();
  const columns = [...byGroup.values()].flat();
  if (columns.length === 0) return false;
  const placed = placeValues(entry, planOf(columns.length, columns));
  if (typeof placed === 'string') return false;
  deal(readings, entry, [...byGroup.keys()], placed);
  return true;
}

/** One line for all groups that has exactly as many cells as the form, whose order then tells them apart. */
function readByOrder(readings: Readings, { table, entry, isInOrder }: Line): boolean {
  const keys = table.rows.map((row) => row.key);
  const placed = placeValues(entry, planOf(keys.length * cellKeys(table).length));
  if (typeof placed === 'string') return false;
  deal(readings, entry, keys, isInOrder ? placed : 'too-many');
  return true;
}

/** A line of five cells: of the group it is labelled with, or of the one group named before it. */
function readGroup(readings: Readings, { table, entries, at, entry, isInOrder }: Line): boolean {
  const placed = placeValues(entry, planOf(cellKeys(table).length));
  const key = rowKeyOf(entry, table);
  const named = key === undefined ? namedBefore(entries, at, table) : [];
  const group = key ?? (named.length === 1 ? named[0]?.key : undefined);
  if (group === undefined || typeof placed === 'string') return false;
  note(readings, group, entry, isInOrder ? placed : 'too-many');
  return true;
}

/** A line whose cells are certain although all of them are blank: it has one for each of the form. */
const isBlankLine = (entry: TableEntry, wanted: number): boolean =>
  entry.layout !== 'rows' && entry.values.length === wanted && !entry.values.some(isFilled);

/** Figures that are neither five nor fifteen: their positions are lost. */
function noteLost(readings: Readings, table: FormTable, entries: readonly TableEntry[]): void {
  const entry = entries.find((each) => each.values.some(isFilled));
  if (entry === undefined) return;
  const wanted = cellKeys(table).length * table.rows.length;
  const loss = entry.values.filter(isFilled).length > wanted ? 'too-many' : 'positions-lost';
  for (const row of table.rows) if (!readings.has(row.key)) note(readings, row.key, entry, loss);
}

/** Reads table IV: one line of fifteen cells, three lines of five, or three small tables. */
export function readDisputes(table: FormTable, entries: readonly TableEntry[]): ReadRows {
  const readings: Readings = new Map();
  const wanted = cellKeys(table).length * table.rows.length;
  const order = isInOrder(table, entries);
  const lines = entries.map((entry, at) => ({ table, entries, at, entry, isInOrder: order }));
  for (const line of lines.filter(({ entry }) => entry.values.some(isFilled))) {
    const read = readByHeader(readings, line) || readByOrder(readings, line);
    if (!read) readGroup(readings, line);
  }
  if (readings.size === 0) {
    const blank = lines.find(({ entry }) => isBlankLine(entry, wanted));
    if (blank !== undefined) readByOrder(readings, blank);
  }
  noteLost(readings, table, entries);
  const rows = table.rows.map((row) => readRow(table, row, readings.get(row.key) ?? []));
  return {
    cells: new Map(rows.flatMap((row) => [...row.cells])),
    problems: rows.flatMap((row) => row.problems),
  };
}
