import type { FormColumn, FormRow, FormTable } from '../forms/form.ts';
import type { Header, HeaderColumn } from './read-header.ts';
import type { LabelDeviation } from './report.ts';
import { rowKeyOf } from './rows-by-key.ts';
import type { TableEntry } from './table-entry.ts';

const heads = ({ uses }: HeaderColumn, key: string): boolean => uses.some((use) => use.key === key);

/** Columns right of the first one of the form that are none of its columns or headers. */
function extraColumns({ columns }: Header, row: FormRow): readonly HeaderColumn[] {
  const first = columns.findIndex((each) => row.columns.some(({ key }) => heads(each, key)));
  return first === -1 ? [] : columns.slice(first).filter((each) => !each.isKnown);
}

/** Differences of one header; a column is missing only where nothing else stands that it might be under another name. */
function deviationsOf(header: Header, row: FormRow, entry: TableEntry): readonly LabelDeviation[] {
  const { place } = entry;
  const extras = extraColumns(header, row);
  const isMissing = ({ key, official }: FormColumn): boolean =>
    !header.columns.some((each) => heads(each, key) || each.text.includes(official));
  const missing = row.columns.filter(isMissing);
  if (missing.length === 0) {
    const texts = [...new Set(extras.map((each) => each.text))];
    return texts.map((found) => ({ kind: 'extra-column', found, place }));
  }
  if (extras.length > 0 || missing.length * 2 >= row.columns.length) return [];
  return missing.map(({ key, official }) => ({ kind: 'missing-column', key, official, place }));
}

/** Columns added or left out, where the columns of a table are proven. */
export function columnDeviations(
  table: FormTable,
  entries: readonly TableEntry[],
): readonly LabelDeviation[] {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const met = new Map<Header, { row: FormRow; entry: TableEntry }>();
  for (const entry of entries) {
    const row = rows.get(rowKeyOf(entry, table) ?? '');
    if (row !== undefined && entry.layout === 'grid' && !met.has(entry.header))
      met.set(entry.header, { row, entry });
  }
  return [...met].flatMap(([header, { row, entry }]) => deviationsOf(header, row, entry));
}
