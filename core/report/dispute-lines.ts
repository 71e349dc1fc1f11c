import type { FormRow, FormTable } from '../forms/form.ts';
import type { Columns } from './block-traits.ts';
import { columnsOfHeader } from './column-plan.ts';
import { isFilled } from './is-filled.ts';
import { labelKey } from './label-key.ts';
import type { RowCell } from './piece.ts';
import type { Header } from './read-header.ts';
import type { TableEntry } from './table-entry.ts';

/** A wider header is that of another table. */
const mostColumns = 60;
/** Labels in front of a line beyond so many are no header of it. */
const mostLabels = 60;

/** One entry of table IV with what stands before it. */
export interface DisputeLine {
  readonly entry: TableEntry;
  /** Labels since the last figures, its own included. */
  readonly labels: readonly RowCell[];
  /** Columns of each group as the header names them, group above cell; only groups that are whole. */
  readonly groups: ReadonlyMap<string, Columns>;
}

export const cellKeys = (table: FormTable): readonly string[] =>
  table.rows[0]?.columns.map((column) => column.key) ?? [];

/** Which groups of table IV a text names. */
export function groupsIn(text: string, table: FormTable): readonly FormRow[] {
  const key = labelKey(text);
  const suits = table.rows.filter((row) => row.group !== undefined && key.includes(labelKey(row.official)));
  if (suits.length > 0) return suits;
  const isReconsideration = key.includes('行政复议') && !key.includes('行政诉讼');
  return isReconsideration ? table.rows.slice(0, 1) : [];
}

function groupColumns(table: FormTable, header: Header): ReadonlyMap<string, Columns> {
  const byGroup = new Map<string, Columns>();
  if (header.columns.length > mostColumns) return byGroup;
  const named = header.columns.map((column) => ({ column, groups: groupsIn(column.text, table) }));
  for (const row of table.rows) {
    const own = named.filter(({ groups }) => groups.length === 1 && groups[0] === row);
    const columns = columnsOfHeader({ ...header, columns: own.map(({ column }) => column) }, cellKeys(table));
    if (columns !== undefined) byGroup.set(row.key, columns);
  }
  return byGroup;
}

/** The entries with what stands before each; headers are told apart once, however many lines they head. */
export function* disputeLines(table: FormTable, entries: readonly TableEntry[]): Generator<DisputeLine> {
  const known = new Map<Header, ReadonlyMap<string, Columns>>();
  let labels: RowCell[] = [];
  for (const entry of entries) {
    labels = [...labels, ...entry.labels].slice(-mostLabels);
    const groups = known.get(entry.header) ?? groupColumns(table, entry.header);
    known.set(entry.header, groups);
    yield { entry, labels, groups };
    if (entry.values.some(isFilled)) labels = [];
  }
}
