import type { FormRow, FormTable } from '../forms/form.ts';
import { type Columns, noTraits } from './block-traits.ts';
import { cellsAt } from './cells-at.ts';
import { type ColumnPlan, columnsOfHeader } from './column-plan.ts';
import { labelKey } from './label-key.ts';
import { lastColumn, physicalCells } from './physical-cells.ts';
import { type PlacedValues, placeValues } from './place-values.ts';
import { type ReadRows, type RowReading, readRow } from './read-rows.ts';
import { rowKeyOf } from './rows-by-key.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

/** A wider header is that of another table. */
const mostColumns = 60;

const cellsOfGroup = 5;

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
function groupColumns(table: FormTable, { header }: TableEntry): ReadonlyMap<string, Columns> {
  const byGroup = new Map<string, Columns>();
  if (header.columns.length > mostColumns) return byGroup;
  for (const row of table.rows) {
    const own = header.columns.filter(({ text }) => {
      const groups = groupsIn(text, table);
      return groups.length === 1 && groups[0] === row;
    });
    const columns = columnsOfHeader({ ...header, columns: own }, cellKeys(table));
    if (columns !== undefined) byGroup.set(row.key, columns);
  }
  return byGroup;
}

function note(readings: Readings, key: string, entry: TableEntry, placed: PlacedValues): void {
  const known = readings.get(key) ?? [];
  known.push({ entry, placed });
  readings.set(key, known);
}

/** As many figures as the whole table has cells are those cells, whatever blanks stand before them. */
const planOf = (wanted: number): ColumnPlan => ({
  wanted,
  traits: { ...noTraits, hasCommonStart: wanted > cellsOfGroup },
  header: undefined,
  extras: new Set(),
  hasRepeats: false,
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
  const byGroup = entry.layout === 'grid' ? groupColumns(table, entry) : new Map<string, Columns>();
  const positions = [...byGroup.values()].flatMap((columns) => columns.positions);
  if (positions.length === 0 || lastColumn(entry.values) !== entry.header.end) return false;
  const placed = cellsAt(physicalCells(entry.values), positions);
  if (placed === undefined) return false;
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

/** A line that one group of cells may stand in: no more cells, and no more labels above them, than a group has. */
function isGroupLine({ table, entries, at, entry }: Line): boolean {
  const most = cellKeys(table).length;
  const start = entries.findLastIndex((each, index) => index < at && each.values.some(isFilled)) + 1;
  const labels = entries.slice(start, at + 1).flatMap((each) => each.labels);
  const cells = labels.filter((cell) => cell.uses?.some((use) => use.kind === 'column'));
  return physicalCells(entry.values).length <= most + 1 && cells.length <= most;
}

/** A line of five cells: of the group it is labelled with, or of the one group named before it. */
function readGroup(readings: Readings, line: Line): boolean {
  const { table, entries, at, entry, isInOrder } = line;
  if (!isGroupLine(line)) return false;
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

const countFigures = ({ values }: TableEntry): number =>
  values.filter((cell) => /\p{Nd}|^[-/／—–无]+$/u.test(cell.text)).length;

/** A second line of figures whose positions are lost: it may be any group's. A single one is a page number. */
function noteUnread(readings: Readings, unread: readonly Line[]): void {
  for (const { entry } of unread.filter((line) => countFigures(line.entry) > 1)) {
    for (const key of [...readings.keys()]) note(readings, key, entry, 'positions-lost');
  }
}

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
  const unread = lines
    .filter(({ entry }) => entry.values.some(isFilled))
    .filter(
      (line) => !(readByHeader(readings, line) || readByOrder(readings, line) || readGroup(readings, line)),
    );
  if (readings.size === 0) {
    const blank = lines.find(({ entry }) => isBlankLine(entry, wanted));
    if (blank !== undefined) readByOrder(readings, blank);
  }
  noteUnread(readings, unread);
  noteLost(readings, table, entries);
  const rows = table.rows.map((row) => readRow(table, row, readings.get(row.key) ?? []));
  return {
    cells: new Map(rows.flatMap((row) => [...row.cells])),
    problems: rows.flatMap((row) => row.problems),
  };
}
