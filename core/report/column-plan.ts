import type { FormRow } from '../forms/form.ts';
import type { HeaderColumn } from './header-columns.ts';
import type { RowCell } from './piece.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

/** Positions of the columns of a row, in the order of the form; undefined where they are not known. */
export type KnownColumns = readonly number[] | undefined;

/** Columns of rows that have a figure in every one; blank cells before the first are spans written out. */
export interface CompleteRows {
  /** The same in all of those rows, or not known. */
  readonly columns: KnownColumns;
  /** Whether the figures of those rows, if there are any, begin right behind the label. */
  readonly startAtOnce: boolean;
}

export const noCompleteRows: CompleteRows = { columns: undefined, startAtOnce: false };

/** What is known about the columns of a row before its values are told apart. */
export interface ColumnPlan {
  /** How many columns the form gives the row. */
  readonly wanted: number;
  /** What the rows of the same block that lack nothing show. */
  readonly complete: CompleteRows;
  /** Columns as the header names them, if it names every one exactly once. */
  readonly header: KnownColumns;
  /** Columns of the header that the form does not have. */
  readonly extras: ReadonlySet<number>;
  /** Whether the labels of the columns, as far as they were met, stand in the order of the form. */
  readonly isInOrder: boolean;
}

/** Columns of the header in the order of the keys, if it names every one exactly once. */
export function columnsOfHeader(header: readonly HeaderColumn[], keys: readonly string[]): KnownColumns {
  const columns = keys.map((key) => header.filter(({ uses }) => uses.some((use) => use.key === key)));
  if (columns.some((found) => found.length !== 1)) return undefined;
  return columns.flatMap((found) => found.map(({ column }) => column));
}

/** Columns among or behind those of the form that are named otherwise. */
function extrasOf(header: readonly HeaderColumn[], known: KnownColumns): ReadonlySet<number> {
  const first = Math.min(...(known ?? []));
  const extras = header.filter(({ column, uses }) => column > first && uses.length === 0);
  return new Set(known === undefined ? [] : extras.map(({ column }) => column));
}

/** Labels of columns in the order first met, block by block. */
export type MetColumns = ReadonlyMap<number, readonly string[]>;

export function metColumns(entries: readonly TableEntry[]): MetColumns {
  const met = new Map<number, Set<string>>();
  for (const { block, labels } of entries) {
    const keys = met.get(block) ?? new Set();
    met.set(block, keys);
    for (const { uses = [] } of labels) {
      for (const { kind, key } of uses) if (kind === 'column') keys.add(key);
    }
  }
  return new Map([...met].map(([block, keys]) => [block, [...keys]]));
}

/** Totals span two header rows and are met before the columns they follow; any other order is not that of the form. */
function isInFormOrder(met: readonly string[], keys: readonly string[]): boolean {
  const places = met
    .filter((key) => key !== 'total')
    .flatMap((key) => (keys.includes(key) ? keys.indexOf(key) : []));
  const ascends = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const own = met.filter((key) => keys.includes(key));
  return ascends && (own[0] !== 'total' || own.length === 1);
}

const isFigure = (cell: RowCell): boolean => isFilled(cell) && !/\p{Script=Han}{2}/u.test(cell.text);

/** What rows with as many figures as columns show, block by block. */
export function completeRows(
  entries: readonly TableEntry[],
  wanted: number,
): ReadonlyMap<number, CompleteRows> {
  const known = new Map<number, CompleteRows>();
  for (const { block, values } of entries) {
    const filled = values.filter(isFigure);
    if (filled.length !== wanted) continue;
    const columns = filled.map((cell) => cell.column);
    const startAtOnce = filled[0] === values[0];
    const before = known.get(block) ?? { columns, startAtOnce };
    known.set(block, {
      columns: before.columns?.join() === columns.join() ? columns : undefined,
      startAtOnce: before.startAtOnce && startAtOnce,
    });
  }
  return known;
}

/** What is known about the columns of one row as one entry gives it. */
export function planColumns(
  row: FormRow,
  entry: TableEntry,
  complete: ReadonlyMap<number, CompleteRows>,
  met: MetColumns,
): ColumnPlan {
  const keys = row.columns.map((column) => column.key);
  const header = columnsOfHeader(entry.header, keys);
  return {
    wanted: keys.length,
    complete: complete.get(entry.block) ?? noCompleteRows,
    header,
    extras: extrasOf(entry.header, header),
    isInOrder: isInFormOrder(met.get(entry.block) ?? [], keys),
  };
}
