import type { SectionKey, TableKey } from '../forms/form.ts';
import { tableKeys } from '../forms/form.ts';
import { ownTables } from './heading-candidates.ts';
import { labelKey } from './label-key.ts';
import type { TableEntry } from './table-entry.ts';

/** The entries of each table, in document order. */
export type MatchedTables = Readonly<Record<TableKey, readonly TableEntry[]>>;

const sectionsByTable = new Map(
  Object.entries(ownTables).map(([section, table]) => [table, section as SectionKey] as const),
);

/** 其他 and 总计 may be pieces of longer labels and decide nothing. */
const longestVague = 2;

/** Tables that the labels of an entry can belong to; all of them when it has none. */
function tablesOf(entry: TableEntry): readonly TableKey[] {
  const telling = entry.labels.filter(
    (cell) => labelKey(cell.text).length > longestVague || cell.uses?.some((use) => use.kind === 'row'),
  );
  const sets = telling.map((cell) => new Set(cell.uses?.map((use) => use.table)));
  const single = sets.find((tables) => tables.size === 1);
  if (single !== undefined) return [...single];
  return tableKeys.filter((key) => sets.every((tables) => tables.has(key)));
}

const countLabels = (entries: readonly TableEntry[]): number =>
  entries.reduce((sum, entry) => sum + entry.labels.length, 0);

/** A table in its own section is all there is; other sections may hold small tables with some of the same labels. */
function preferOwnSection(key: TableKey, entries: readonly TableEntry[]): readonly TableEntry[] {
  const own = entries.filter((entry) => entry.section === sectionsByTable.get(key));
  const labels = countLabels(own);
  return labels > 0 && 2 * labels >= countLabels(entries) ? own : entries;
}

/**
 * Tells which table of the form each entry belongs to: by labels that only one table has, else by the table before it
 * in the same section, else by the section.
 */
export function matchTables(entries: Iterable<TableEntry>): MatchedTables {
  const matched: Record<TableKey, TableEntry[]> = { table2: [], table3: [], table4: [] };
  let section: SectionKey | undefined;
  let current: TableKey | undefined;
  for (const entry of entries) {
    if (entry.section !== section) {
      section = entry.section;
      current = section === undefined ? undefined : ownTables[section];
    }
    const possible = tablesOf(entry);
    if (possible.length === 1) [current] = possible;
    if (current !== undefined && possible.includes(current)) matched[current].push(entry);
  }
  return {
    table2: preferOwnSection('table2', matched.table2),
    table3: preferOwnSection('table3', matched.table3),
    table4: preferOwnSection('table4', matched.table4),
  };
}
