import { applicantColumns } from '../forms/applicant-columns.ts';
import type { FormTable } from '../forms/form.ts';
import { isFilled } from './is-filled.ts';
import type { TableEntry } from './table-entry.ts';

type Rows = Map<string, TableEntry[]>;

/** The row of the form that the last label of an entry heads. */
export function rowKeyOf(entry: TableEntry, table: FormTable): string | undefined {
  const uses = entry.unknown === undefined ? entry.labels.at(-1)?.uses : undefined;
  const isOfTable = (key: string): boolean => table.rows.some((row) => row.key === key);
  return uses?.find((use) => use.kind === 'row' && use.table === table.key && isOfTable(use.key))?.key;
}

/** Figures without any label, as many as a row of table III has columns: a row whose label was lost on the way. */
function isBare(entry: TableEntry): boolean {
  const { labels, unknown, values } = entry;
  if (labels.length > 0 || unknown !== undefined) return false;
  return (
    values.filter(isFilled).length === applicantColumns.length &&
    values.every((cell) => !/\p{L}/u.test(cell.text.replace(/^无$/u, '')))
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
  const isValued = (key: string) => rows.get(key)?.some((entry) => entry.values.some(isFilled)) ?? false;
  if (gap.length !== bare.length || gap.some(isValued)) return;
  for (const [index, key] of gap.entries()) {
    const entry = bare[index];
    if (entry !== undefined) add(rows, key, entry);
  }
}

/** Rows named by a label that another label follows at once: their cells are gone. */
function addNamed(rows: Rows, entry: TableEntry, table: FormTable): void {
  for (const label of entry.labels.slice(0, -1)) {
    const named = { ...entry, labels: [label], values: [] };
    const key = rowKeyOf(named, table);
    if (key !== undefined) add(rows, key, named);
  }
}

/** Gives the rows without label between two labelled ones to the rows that the form has there. */
function fillGaps(rows: Rows, table: FormTable, entries: readonly TableEntry[]): void {
  const order = table.rows.map((row) => row.key);
  let before: number | undefined;
  let bare: TableEntry[] = [];
  for (const entry of entries) {
    if (isBare(entry)) bare.push(entry);
    const key = rowKeyOf(entry, table);
    if (key === undefined || !entry.values.some(isFilled)) continue;
    const at = order.indexOf(key);
    if (before !== undefined) fillGap(rows, order.slice(before + 1, at), bare);
    before = at;
    bare = [];
  }
}

/** The entries of each row of the form, found by label, or by their place between labelled rows. */
export function rowsByKey(
  table: FormTable,
  entries: readonly TableEntry[],
): ReadonlyMap<string, readonly TableEntry[]> {
  const rows: Rows = new Map();
  for (const entry of entries) {
    const key = rowKeyOf(entry, table);
    if (key !== undefined) add(rows, key, entry);
    addNamed(rows, entry, table);
  }
  fillGaps(rows, table, entries);
  return rows;
}
