import type { FormRow } from '../forms/form.ts';
import { ascends, type BlockTraits, type Columns, noTraits } from './block-traits.ts';
import type { Header, HeaderColumn } from './read-header.ts';
import type { TableEntry } from './table-entry.ts';

/** What is known about the columns of a row before its values are told apart. */
export interface ColumnPlan {
  /** How many columns the form gives the row. */
  readonly wanted: number;
  readonly traits: BlockTraits;
  /** Columns as the header names them, if it names every one. */
  readonly header: Columns | undefined;
  /** Columns of the header that the form does not have. */
  readonly extras: ReadonlySet<number>;
  /** Whether the header names a column in several cells side by side: a span is written out with its text in each. */
  readonly hasRepeats: boolean;
  /** Whether the labels of the columns, as far as they were met, stand in the order of the form. */
  readonly isInOrder: boolean;
}

const isRun = (columns: readonly HeaderColumn[]): boolean =>
  columns.length > 0 && columns.every(({ column }, index) => column === (columns[0]?.column ?? 0) + index);

/** Columns of the header by key. */
function columnsByKey({ columns }: Header, keys: readonly string[]): readonly (readonly HeaderColumn[])[] {
  return keys.map((key) => columns.filter(({ uses }) => uses.some((use) => use.key === key)));
}

/** Headers in several rows are out of place, and so in another order, when their spans were lost. */
function isOneRow(header: Header, keys: readonly string[]): boolean {
  return new Set(columnsByKey(header, keys).flatMap((found) => found.map(({ row }) => row))).size === 1;
}

/** Columns of the header in the order of the keys, if it names every one, and none in two places. */
export function columnsOfHeader(header: Header, keys: readonly string[]): Columns | undefined {
  const byKey = columnsByKey(header, keys);
  if (!byKey.every(isRun)) return undefined;
  return { positions: byKey.map((found) => found.map(({ column }) => column)), end: header.end };
}

/** Columns among or behind those of the form that are named otherwise. */
function extrasOf(header: Header, known: Columns | undefined): ReadonlySet<number> {
  if (known === undefined) return new Set();
  const first = Math.min(...known.positions.flat());
  const extras = header.columns.filter(({ column, uses }) => column > first && uses.length === 0);
  return new Set(extras.map(({ column }) => column));
}

function hasRepeats(header: Header, keys: readonly string[]): boolean {
  const starts = columnsByKey(header, keys).map((found) => new Set(found.map(({ start }) => start)));
  return starts.some(({ size }) => size > 1);
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

/** What is known about the columns of one row as one entry gives it. */
export function planColumns(
  row: FormRow,
  entry: TableEntry,
  traits: ReadonlyMap<number, BlockTraits>,
  met: MetColumns,
): ColumnPlan {
  const keys = row.columns.map((column) => column.key);
  const named = columnsOfHeader(entry.header, keys);
  const header = named && !ascends(named) && !isOneRow(entry.header, keys) ? undefined : named;
  return {
    wanted: keys.length,
    traits: traits.get(entry.block) ?? noTraits,
    header,
    extras: extrasOf(entry.header, header),
    hasRepeats: header !== undefined && hasRepeats(entry.header, keys),
    isInOrder: isInFormOrder(met.get(entry.block) ?? [], keys),
  };
}
