import type { FormColumn, FormRow, FormTable } from '../forms/form.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { blockTraits } from './block-traits.ts';
import { metColumns, planColumns } from './column-plan.ts';
import { hasGluedFigure } from './find-label.ts';
import { isFilled } from './is-filled.ts';
import { lostFigures, positionsOf } from './lost-figures.ts';
import { type Loss, type PlacedValues, placeValues } from './place-values.ts';
import { readCell } from './read-cell.ts';
import type { Cell, LostFigures } from './report.ts';
import { rowKeyOf, rowsByKey } from './rows-by-key.ts';
import type { TableEntry } from './table-entry.ts';

/** The cells of a table by address, and what was difficult about reading them. */
export interface ReadRows {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly problems: readonly Problem[];
  /** Lines whose figures may stand in several places. */
  readonly lost: readonly LostFigures[];
}

const longestRaw = 200;
const missing: Cell = { state: 'missing', raw: '' };

const lossCodes: Readonly<Record<Loss, ProblemCode>> = {
  vanished: 'row-positions-lost',
  'positions-lost': 'row-positions-lost',
  'order-lost': 'row-positions-lost',
  'too-many': 'row-positions-lost',
};

const problem = (code: ProblemCode, table: FormTable, row: FormRow, entry?: TableEntry): Problem => ({
  code,
  stage: 'report',
  fatal: false,
  data: { table: table.key, row: row.key, label: row.official },
  ...(entry === undefined ? { place: { section: table.section } } : { place: entry.place }),
});

export interface RowReading {
  readonly entry: TableEntry;
  readonly placed: PlacedValues;
}

/** More figures than columns, or two readings: shown as written, and no figure. */
function unreadable(row: FormRow, { values, place }: TableEntry): readonly Cell[] {
  const raw = values
    .map((cell) => cell.text)
    .join(' ')
    .trim()
    .slice(0, longestRaw);
  return row.columns.map(() => ({ state: 'unreadable', raw, place }));
}

/** A header that says 元 where the form says 万元 makes the same figure another amount. */
function hasOtherUnit({ header }: TableEntry, { key, official }: FormColumn): boolean {
  if (!official.includes('万元')) return false;
  const own = header.columns.filter(({ uses }) => uses.some((use) => use.key === key));
  return own.some(({ text }) => /元/u.test(text) && !/万\s*元/u.test(text));
}

/** What one entry says about its row: a cell for each column, whether it could be read or not. */
function cellsOf(row: FormRow, { entry, placed }: RowReading): readonly Cell[] {
  if (placed === 'too-many') return unreadable(row, entry);
  if (typeof placed === 'string') return row.columns.map(() => missing);
  return row.columns.map((column, index) => {
    const cell = placed[index];
    if (cell === undefined || cell.named === 'absent') return missing;
    const { text, place } = cell;
    const read = readCell(text, column, place);
    const isDoubtful = read.state === 'number' && (hasOtherUnit(entry, column) || cell.repeated);
    return isDoubtful ? { state: 'unreadable', raw: text, place } : read;
  });
}

const isLost = (cells: readonly Cell[]): boolean => cells.every((cell) => cell.state === 'missing');

const isSame = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, index) => cell.state === other[index]?.state && cell.decimal === other[index]?.decimal);

const figuresOf = ({ entry }: RowReading): string =>
  entry.values
    .filter(isFilled)
    .map((cell) => cell.text)
    .join(' ');

/** A row printed twice with different figures says nothing certain, also when those of one print are out of place. */
function agree(row: FormRow, readings: readonly RowReading[]): readonly Cell[] | 'contradiction' {
  const read = readings.map((reading) => ({ cells: cellsOf(row, reading), figures: figuresOf(reading) }));
  const complete = read.filter(({ cells }) => !isLost(cells));
  const [first, ...others] = complete.length > 0 ? complete : read;
  if (first === undefined) return [];
  const isOther = read.some(({ figures }) => figures !== '' && figures !== first.figures);
  if (isOther && complete.length > 0 && complete.length < read.length) return 'contradiction';
  return others.every(({ cells }) => isSame(first.cells, cells)) ? first.cells : 'contradiction';
}

/** Reads one row from everything that was found about it. */
export function readRow(table: FormTable, row: FormRow, readings: readonly RowReading[]): ReadRows {
  const [first] = readings;
  if (first === undefined)
    return { cells: cellMap(row, []), problems: [problem('row-missing', table, row)], lost: [] };
  const agreed = agree(row, readings);
  if (agreed === 'contradiction') {
    return {
      cells: cellMap(row, unreadable(row, first.entry)),
      problems: [problem('row-repeated', table, row, first.entry)],
      lost: [],
    };
  }
  const lost = readings.find(({ placed }) => typeof placed === 'string');
  const code = typeof lost?.placed === 'string' ? lossCodes[lost.placed] : undefined;
  const isRead = agreed.some(
    (cell) => cell.state === 'number' || cell.state === 'blank' || cell.state === 'mark',
  );
  const problems = code === undefined || isRead ? [] : [problem(code, table, row, lost?.entry)];
  return { cells: cellMap(row, agreed), problems, lost: problems.length === 0 ? [] : lostIn(row, readings) };
}

/** The figures of a row whose columns are not known, when everything that was found about it has the same. */
function lostIn(row: FormRow, readings: readonly RowReading[]): readonly LostFigures[] {
  const areInOrder = readings.every(({ placed }) => placed === 'positions-lost' || placed === 'vanished');
  const filled = readings.filter((reading) => figuresOf(reading) !== '');
  const [{ entry } = readings[0] ?? { entry: undefined }] = filled;
  if (!areInOrder || entry === undefined || new Set(filled.map(figuresOf)).size > 1) return [];
  const lost = lostFigures(entry.values, positionsOf([row]));
  return lost === undefined ? [] : [lost];
}

const cellMap = (row: FormRow, cells: readonly Cell[]): ReadonlyMap<string, Cell> =>
  new Map(row.columns.map((column, index) => [`${row.key}.${column.key}`, cells[index] ?? missing]));

/** The traits of each block by the number of columns of its rows. */
function traitsByWidth(table: FormTable, entries: readonly TableEntry[]) {
  const widths = new Map(table.rows.map((row) => [row.key, row.columns.length]));
  const widthOf = (entry: TableEntry) => widths.get(rowKeyOf(entry, table) ?? '');
  return new Map(
    [...new Set(widths.values())].map((width) => [
      width,
      blockTraits(entries, width, (entry) => widthOf(entry) === width),
    ]),
  );
}

/** Whether figures stand in the table that are of no row of the form: they may be those of a row that seems to have none. */
function holdsOthers(
  entries: readonly TableEntry[],
  byRow: ReadonlyMap<string, readonly TableEntry[]>,
): boolean {
  const known = new Set([...byRow.values()].flat());
  return entries.some((entry) => !known.has(entry) && entry.values.some(({ text }) => /\p{Nd}/u.test(text)));
}

/** Reads the rows of table II or III by their labels. */
export function readRows(table: FormTable, entries: readonly TableEntry[]): ReadRows {
  const traits = traitsByWidth(table, entries);
  const met = metColumns(entries);
  const byRow = rowsByKey(table, entries);
  const place = (row: FormRow, entry: TableEntry): PlacedValues => {
    if (hasGluedFigure(entry.labels.at(-1)?.text ?? '')) return 'order-lost';
    return placeValues(entry, planColumns(row, entry, traits.get(row.columns.length) ?? new Map(), met));
  };
  const rows = table.rows.map((row) => {
    const readings = (byRow.get(row.key) ?? []).map((entry) => ({ entry, placed: place(row, entry) }));
    return readRow(table, row, readings);
  });
  return {
    cells: new Map(rows.flatMap((row) => [...row.cells])),
    problems: rows.flatMap((row) => row.problems),
    lost: holdsOthers(entries, byRow) ? [] : rows.flatMap((row) => row.lost),
  };
}
