import type { HeaderColumn } from './header-columns.ts';
import type { RowCell } from './piece.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

/** Why the values of a row cannot be told apart. */
export type Loss = 'vanished' | 'positions-lost' | 'too-many';

/** One cell for each column asked for; undefined for a column that the table does not have. */
export type PlacedValues = readonly (RowCell | undefined)[] | Loss;

/** Positions at which rows of the same block that lack nothing have their values. */
export type KnownColumns = readonly number[] | undefined;

const isValue = (cell: RowCell): boolean => !/\p{Script=Han}{2}/u.test(cell.text);

/** Notes before the figures are no value when the figures alone are as many as the columns. */
function withoutNotes(values: readonly RowCell[], wanted: number): readonly RowCell[] {
  const start = values.findIndex(isValue);
  return start > 0 && values.length - start === wanted ? values.slice(start) : values;
}

const covers = (cell: RowCell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.span;

/** The cells at given positions, if each has one of its own and nothing stands beside them. */
function atColumns(values: readonly RowCell[], columns: readonly number[]): PlacedValues | undefined {
  const cells = columns.map((column) => values.find((cell) => covers(cell, column)));
  const isComplete = new Set(cells).size === columns.length && !cells.includes(undefined);
  const isAlone = values.every((cell) => !isFilled(cell) || cells.includes(cell));
  return isComplete && isAlone ? cells : undefined;
}

function placeStream(values: readonly RowCell[], wanted: number): PlacedValues {
  if (values.length === wanted) return values;
  if (values.length > wanted) return 'too-many';
  return values.length === 0 ? 'vanished' : 'positions-lost';
}

function withoutTail(values: readonly RowCell[]): readonly RowCell[] {
  return values.slice(0, values.findLastIndex(isFilled) + 1);
}

/** Counted columns: blanks at the right may be padding, so only a filled last cell proves the count. */
function placeCounted(values: readonly RowCell[], wanted: number, known: KnownColumns): PlacedValues {
  const kept = withoutTail(values);
  if (kept.length === 0) return 'vanished';
  const placed = known === undefined ? undefined : atColumns(values, known);
  if (Array.isArray(placed)) return placed.at(-1)?.text === '' ? 'positions-lost' : placed;
  return kept.length === wanted ? kept : 'positions-lost';
}

/** Proven columns: those of complete rows or of the header, as long as nothing stands beside them. */
function placeProven(
  values: readonly RowCell[],
  wanted: number,
  columns: readonly (readonly number[])[],
): PlacedValues {
  if (values.length === wanted) return values;
  if (values.length > wanted && !values.some(isFilled)) return values.slice(0, wanted);
  for (const each of columns) {
    const placed = atColumns(values, each);
    if (placed !== undefined) return placed;
  }
  return 'positions-lost';
}

/**
 * Tells the values of one row apart, by count where the count proves it, else by the columns of complete rows or of
 * the header; never by guessing.
 * @param wanted how many columns the form gives the row
 * @param known columns of the complete rows of the same block
 * @param header columns of the header, one a column of the form, if it shows them all
 */
export function placeValues(
  entry: Pick<TableEntry, 'values' | 'layout'>,
  wanted: number,
  known: KnownColumns,
  header: KnownColumns,
): PlacedValues {
  const values = withoutNotes(entry.values, wanted);
  if (entry.layout === 'stream') return placeStream(values, wanted);
  const filled = values.filter(isFilled);
  if (filled.length === wanted) return filled;
  const proven = [known, header].filter((columns) => columns !== undefined);
  if (filled.length > wanted) return 'too-many';
  return entry.layout === 'grid' ? placeProven(values, wanted, proven) : placeCounted(values, wanted, known);
}

/** Columns of the values of an entry that lacks none, for the other rows of its block. */
export function columnsOfComplete(entry: TableEntry, wanted: number): KnownColumns {
  const filled = withoutNotes(entry.values, wanted).filter(isFilled);
  return filled.length === wanted ? filled.map((cell) => cell.column) : undefined;
}

/** Columns of the header in the order of the keys, if it names every one exactly once. */
export function columnsOfHeader(header: readonly HeaderColumn[], keys: readonly string[]): KnownColumns {
  const columns = keys.map((key) => header.filter(({ uses }) => uses.some((use) => use.key === key)));
  if (columns.some((found) => found.length !== 1)) return undefined;
  return columns.flatMap((found) => found.map(({ column }) => column));
}
