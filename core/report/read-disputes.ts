import type { FormRow, FormTable } from '../forms/form.ts';
import { noTraits } from './block-traits.ts';
import { cellsAt } from './cells-at.ts';
import type { ColumnPlan } from './column-plan.ts';
import { cellKeys, type DisputeLine, disputeLines, groupsIn } from './dispute-lines.ts';
import { isFilled } from './is-filled.ts';
import { isLetter } from './is-letter.ts';
import { lostFigures, positionsOf } from './lost-figures.ts';
import { lastColumn, physicalCells } from './physical-cells.ts';
import type { RowCell } from './piece.ts';
import { type PlacedValues, placeValues } from './place-values.ts';
import { type ReadRows, type RowReading, readRow } from './read-rows.ts';
import { rowKeyOf } from './rows-by-key.ts';
import type { TableEntry } from './table-entry.ts';

const cellsOfGroup = 5;

type Readings = Map<string, RowReading[]>;

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
function namedBefore({ labels, entry }: DisputeLine, table: FormTable): readonly FormRow[] {
  const inLabels = groupsIn(labels.map((cell) => cell.text).join(' '), table);
  return inLabels.length > 0 ? inLabels : groupsIn(entry.caption, table);
}

/** What the whole table tells about each of its lines. */
interface Context {
  readonly table: FormTable;
  readonly isInOrder: boolean;
  readonly readings: Readings;
}

/** One line for the groups that the header names, in the layout whose columns are proven. */
function readByHeader({ readings }: Context, { entry, groups }: DisputeLine): boolean {
  const positions = [...groups.values()].flatMap((columns) => columns.positions);
  const isBuiltAlike = entry.layout === 'grid' && lastColumn(entry.values) === entry.header.end;
  if (positions.length === 0 || !isBuiltAlike) return false;
  const placed = cellsAt(physicalCells(entry.values), positions);
  if (placed === undefined) return false;
  deal(readings, entry, [...groups.keys()], placed);
  return true;
}

/** One line for all groups that has exactly as many cells as the form, whose order then tells them apart. */
function readByOrder({ table, isInOrder, readings }: Context, { entry }: DisputeLine): boolean {
  const keys = table.rows.map((row) => row.key);
  const placed = placeValues(entry, planOf(keys.length * cellKeys(table).length));
  if (typeof placed === 'string') return false;
  deal(readings, entry, keys, isInOrder ? placed : 'too-many');
  return true;
}

/** A line that one group of cells may stand in: no more cells, and no more labels above them, than a group has. */
function isGroupLine(table: FormTable, { entry, labels }: DisputeLine): boolean {
  const most = cellKeys(table).length;
  const cells = labels.filter((cell) => cell.uses?.some((use) => use.kind === 'column'));
  return physicalCells(entry.values).length <= most + 1 && cells.length <= most;
}

/** The group that a line of five cells is labelled with, or the one group named before it. */
function groupOf(table: FormTable, line: DisputeLine): FormRow | undefined {
  if (!isGroupLine(table, line)) return undefined;
  const key = rowKeyOf(line.entry, table);
  if (key !== undefined) return table.rows.find((row) => row.key === key);
  const named = namedBefore(line, table);
  return named.length === 1 ? named[0] : undefined;
}

/** A line of five cells, those of one group. */
function readGroup({ table, isInOrder, readings }: Context, line: DisputeLine): boolean {
  const { entry } = line;
  const group = groupOf(table, line);
  const placed = placeValues(entry, planOf(cellKeys(table).length));
  if (group === undefined || typeof placed === 'string') return false;
  note(readings, group.key, entry, isInOrder ? placed : 'too-many');
  return true;
}

/** Lines with fewer figures than cells, when no other line was read: each of its group, or the only one of all groups. */
function lostLines({ table, isInOrder, readings }: Context, unread: readonly DisputeLine[]) {
  if (!isInOrder || readings.size > 0) return [];
  const groups = unread.map((line) => groupOf(table, line));
  const isSole = unread.length === 1 && groups[0] === undefined;
  if (!isSole && new Set(groups).size < groups.length) return [];
  return unread.flatMap(({ entry }, at) => {
    const rows = isSole ? table.rows : table.rows.filter((row) => row === groups[at]);
    return lostFigures(entry.values, positionsOf(rows)) ?? [];
  });
}

/** A line whose cells are certain although all of them are blank: it has one for each of the form. */
const isBlankLine = (entry: TableEntry, wanted: number): boolean =>
  entry.layout !== 'rows' && entry.values.length === wanted && !entry.values.some(isFilled);

const countFigures = ({ values }: TableEntry): number =>
  values.filter((cell) => /\p{Nd}|^[-/／—–无]+$/u.test(cell.text)).length;

/** A second line of figures whose positions are lost: it may be any group's. A single one is a page number. */
function noteUnread(readings: Readings, unread: readonly DisputeLine[]): void {
  for (const { entry } of unread.filter((line) => countFigures(line.entry) > 1)) {
    for (const key of [...readings.keys()]) note(readings, key, entry, 'positions-lost');
  }
}

/** Figures that are neither five nor fifteen: their positions are lost. */
function noteLost(readings: Readings, table: FormTable, entries: readonly TableEntry[]): void {
  const entry = entries.find((each) => each.values.some((cell) => isFilled(cell) && !isWord(cell)));
  if (entry === undefined) return;
  const wanted = cellKeys(table).length * table.rows.length;
  const loss = entry.values.filter(isFilled).length > wanted ? 'too-many' : 'positions-lost';
  for (const row of table.rows) if (!readings.has(row.key)) note(readings, row.key, entry, loss);
}

const isWord = ({ text }: RowCell): boolean =>
  isLetter(text) ||
  (/^\D*\p{Script=Han}{2}/u.test(text.slice(0, 20)) && !/^(?:不适用|不涉及|暂无|无此项)$/u.test(text));

/** Whether a line is one of figures, some of which may be illegible: a header that was not recognised has more words. */
function holdsFigures({ entry }: DisputeLine): boolean {
  if (entry.values.some(({ named }) => named !== undefined)) return true;
  const filled = entry.values.filter(isFilled);
  const first = filled.findIndex((cell) => !isWord(cell));
  const words = filled.slice(first).filter(isWord).length;
  return first !== -1 && words < (filled.length - first) / 2;
}

/** Reads table IV: one line of fifteen cells, three lines of five, or three small tables. */
export function readDisputes(table: FormTable, entries: readonly TableEntry[]): ReadRows {
  const readings: Readings = new Map();
  const wanted = cellKeys(table).length * table.rows.length;
  const context: Context = { table, isInOrder: isInOrder(table, entries), readings };
  const lines = [...disputeLines(table, entries)];
  const unread = lines
    .filter(holdsFigures)
    .filter((line) => ![readByHeader, readByOrder, readGroup].some((read) => read(context, line)));
  if (readings.size === 0) {
    const blank = lines.find(({ entry }) => isBlankLine(entry, wanted));
    if (blank !== undefined) readByOrder(context, blank);
  }
  const lost = lostLines(context, unread);
  noteUnread(readings, unread);
  noteLost(readings, table, entries);
  const rows = table.rows.map((row) => readRow(table, row, readings.get(row.key) ?? []));
  return {
    cells: new Map(rows.flatMap((row) => [...row.cells])),
    problems: rows.flatMap((row) => row.problems),
    lost,
  };
}
