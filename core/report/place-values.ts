import type { ColumnPlan, KnownColumns } from './column-plan.ts';
import type { RowCell } from './piece.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

/** Why the values of a row cannot be told apart. */
export type Loss = 'vanished' | 'positions-lost' | 'too-many';

/** One cell for each column asked for, or why there is none. */
export type PlacedValues = readonly RowCell[] | Loss;

const isValue = (cell: RowCell): boolean => !/\p{Script=Han}{2}/u.test(cell.text.slice(0, 20));

/** Notes before the figures are no value when the figures alone are as many as the columns. */
function withoutNotes(values: readonly RowCell[], wanted: number): readonly RowCell[] {
  const start = values.findIndex(isValue);
  return start > 0 && values.length - start === wanted ? values.slice(start) : values;
}

const covers = (cell: RowCell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.span;

const none: ReadonlySet<number> = new Set();

/** The cells at given positions, if each has one of its own and nothing stands beside them but extra columns. */
function atColumns(
  values: readonly RowCell[],
  columns: readonly number[],
  extras: ReadonlySet<number> = none,
): readonly RowCell[] | undefined {
  const found = columns.map((column) => values.find((cell) => covers(cell, column)));
  const cells = found.filter((cell) => cell !== undefined);
  if (cells.length < columns.length || new Set(cells).size < columns.length) return undefined;
  const isBeside = (cell: RowCell) => isFilled(cell) && !cells.includes(cell) && !extras.has(cell.column);
  return values.some(isBeside) ? undefined : cells;
}

/** Columns that are not those of the form: only the header tells which value is whose. */
function placeByHeader(
  values: readonly RowCell[],
  header: readonly number[],
  plan: ColumnPlan,
): PlacedValues {
  const placed = atColumns(values, header, plan.extras);
  return placed ?? 'positions-lost';
}

/** As `placeByHeader`, where columns are counted: every column of the header has its value, in the same order. */
function dealByHeader(
  values: readonly RowCell[],
  header: readonly number[],
  { extras }: ColumnPlan,
): PlacedValues {
  const columns = [...header, ...extras].sort((one, other) => one - other);
  const filled = values.filter(isFilled);
  if (filled.length !== columns.length) return 'positions-lost';
  const byColumn = new Map(columns.map((column, index) => [column, filled[index]] as const));
  return header.flatMap((column) => byColumn.get(column) ?? []);
}

function placeStream(values: readonly RowCell[], { wanted, isInOrder }: ColumnPlan): PlacedValues {
  if (values.length === wanted) return isInOrder ? values : 'positions-lost';
  if (values.length > wanted) return 'too-many';
  return values.length === 0 ? 'vanished' : 'positions-lost';
}

/** Counted columns: blanks at the right may be padding, so only a filled last cell proves the count. */
function placeCounted(values: readonly RowCell[], { wanted, complete }: ColumnPlan): PlacedValues {
  const kept = values.slice(0, values.findLastIndex(isFilled) + 1);
  if (kept.length === 0) return 'vanished';
  const { columns, startAtOnce } = complete;
  const placed = columns === undefined ? undefined : atColumns(values, columns);
  if (placed !== undefined) return placed.at(-1)?.text === '' ? 'positions-lost' : placed;
  const startsWithFigure = kept[0] !== undefined && isFilled(kept[0]);
  return kept.length === wanted && (startsWithFigure || startAtOnce) ? kept : 'positions-lost';
}

/** Proven columns: those of complete rows or of the header, as long as nothing stands beside them. */
function cellsAtProven(values: readonly RowCell[], plan: ColumnPlan): readonly RowCell[] | undefined {
  if (values.length === plan.wanted) return values;
  if (values.length > plan.wanted && !values.some(isFilled)) return values.slice(0, plan.wanted);
  const columns: readonly KnownColumns[] = [plan.complete.columns, plan.header];
  for (const each of columns) {
    const placed = each === undefined ? undefined : atColumns(values, each);
    if (placed !== undefined) return placed;
  }
  return undefined;
}

/** The document has no such cell: it fills up a row that is too short, and any of the row's cells may be the lost one. */
const isPadding = ({ text, place }: RowCell): boolean => text === '' && place.line === undefined;

function placeProven(values: readonly RowCell[], plan: ColumnPlan): PlacedValues {
  const cells = cellsAtProven(values, plan);
  return cells === undefined || cells.some(isPadding) ? 'positions-lost' : cells;
}

const ascends = (columns: readonly number[]): boolean =>
  columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0));

/**
 * Tells the values of one row apart: by count where the count proves it, else by the columns of complete rows or of
 * the header, never by guessing. Columns in another order than the form's are read by their header alone.
 */
export function placeValues(entry: Pick<TableEntry, 'values' | 'layout'>, plan: ColumnPlan): PlacedValues {
  const values = withoutNotes(entry.values, plan.wanted);
  if (entry.layout === 'stream') return placeStream(values, plan);
  const place = entry.layout === 'grid' ? placeByHeader : dealByHeader;
  if (plan.header !== undefined && (plan.extras.size > 0 || !ascends(plan.header)))
    return place(values, plan.header, plan);
  if (!plan.isInOrder) return 'positions-lost';
  const filled = values.filter(isFilled);
  if (filled.length === plan.wanted) return filled;
  if (filled.length > plan.wanted) return 'too-many';
  return entry.layout === 'grid' ? placeProven(values, plan) : placeCounted(values, plan);
}
