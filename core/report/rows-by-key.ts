import { applicantColumns } from '../forms/applicant-columns.ts';
import type { FormTable } from '../forms/form.ts';
import { isFilled, type TableEntry } from './table-entry.ts';

type Rows = Map<string, TableEntry[]>;

/** The row of the form that the last label of an entry heads. */
export function rowKeyOf(entry: TableEntry, table: FormTable): string | undefined {
  const uses = entry.unknown === undefined ? entry.labels.at(-1)?.uses : undefined;
  const keys = new Set(table.rows.map((row) => row.key));
  return uses?.find((use) => use.kind === 'row' && use.table === table.key && keys.has(use.key))?.key;
}

/** Figures without any label, as many as a row of table III has columns: a row whose label was lost on the way. */
function isBare(entry: TableEntry): boolean {
  const { labels, unknown, values } = entry;
  if (labels.length > 0 || unknown !== undefined) return false;
  return (
    values.filter(isFilled).length === applicantColumns.length &&
    values.every((cell) => !/\p{Script=Han}/u.test(cell.text))
  );
}

function add(rows: Rows, key: string, entry: TableEntry): void {
  const known = rows.get(key) ?? [];
  known.push(entry);
  rows.set(key, known);
}

/**
 * Gives rows without label to the rows of the form between their labelled neighbours, when there are exactly as many
 * of both: then the order of the form leaves no other reading.
 */
function fillGap(rows: Rows, gap: readonly string[], bare: readonly TableEntry[]): void {
  if (gap.length !== bare.length || gap.some((key) => rows.has(key))) return;
  for (const [index, key] of gap.entries()) {
    const entry = bare[index];
    if (entry !== undefined) add(rows, key, entry);
  }
}

/** The entries of each row of the form, found by label, or by their place between labelled rows. */
export function rowsByKey(
  table: FormTable,
  entries: readonly TableEntry[],
): ReadonlyMap<string, readonly TableEntry[]> {
  const order = table.rows.map((row) => row.key);
  const rows: Rows = new Map();
  for (const entry of entries) {
    const key = rowKeyOf(entry, table);
    if (key !== undefined) add(rows, key, entry);
  }
  let before: number | undefined;
  let bare: TableEntry[] = [];
  for (const entry of entries) {
    const key = rowKeyOf(entry, table);
    if (key === undefined) {
      if (isBare(entry)) bare.push(entry);
      continue;
    }
    const at = order.indexOf(key);
    if (before !== undefined) fillGap(rows, order.slice(before + 1, at), bare);
    before = at;
    bare = [];
  }
  return rows;
}
