import type { Heading } from './heading-candidates.ts';
import { isFilled } from './is-filled.ts';
import type { TableEntry } from './table-entry.ts';

/** Whether the same row label heads different figures in the document. */
function contradicts(entries: readonly TableEntry[]): boolean {
  const figures = new Map<string, string>();
  for (const { labels, values } of entries) {
    const row = labels.at(-1)?.uses?.find((use) => use.table === 'table3' && use.kind === 'row')?.key;
    if (row === undefined || !values.some(isFilled)) continue;
    const text = values.map((cell) => cell.text).join(' ');
    if ((figures.get(row) ?? text) !== text) return true;
    figures.set(row, text);
  }
  return false;
}

/**
 * Whether more than one report stands in the document: narrative and table III both come again, with other figures.
 * A report that is printed twice is still one.
 */
export function holdsSeveralReports(repeated: readonly Heading[], entries: readonly TableEntry[]): boolean {
  const tables = repeated.some((each) => each.section === 'requests' && each.followedBy === 'table');
  const narratives = repeated.some(
    (each) => (each.section === 'overview' || each.section === 'problems') && each.followedBy === 'content',
  );
  return tables && narratives && contradicts(entries);
}
