import type { FormEdition, TableKey } from '../forms/form.ts';
import { isFilled } from './is-filled.ts';
import type { LabelUse } from './label-index.ts';
import type { TableEntry } from './table-entry.ts';

/** One label of the other edition among several of one's own is a slip; more are a mixture that cannot be read. */
const dominance = 4;

const otherRows = new Set(['otherOverdueCorrection', 'otherOverdueFee', 'otherRest']);

function editionOf(uses: readonly LabelUse[] | undefined, key: TableKey): FormEdition | undefined {
  const own = uses?.filter((use) => use.table === key) ?? [];
  const editions = new Set(own.map((use) => use.edition));
  const [only] = editions;
  return editions.size === 1 ? only : undefined;
}

type Votes = Record<FormEdition, Set<string>>;

/** Row keys of table III in the order met; rows that lost their label, or have one of their own, are unknown. */
function rowsMet(entries: readonly TableEntry[]): readonly string[] {
  return entries.flatMap(({ labels, unknown, values }) => {
    const rows = labels.flatMap(({ uses = [] }) => uses.find((use) => use.kind === 'row')?.key ?? []);
    // A figure alone before the label is the number of the row.
    const isUnknown = unknown !== undefined || (labels.length === 0 && values.filter(isFilled).length > 1);
    return isUnknown ? [...rows, 'unknown'] : rows;
  });
}

/**
 * In table III the editions differ in 「(六)其他处理」 alone: a row in one, which 「(七)总计」 follows, and a group of three
 * rows in the other. A subtotal that a site prints beside the name of the group makes it no row.
 */
function voteOnResults(entries: readonly TableEntry[]): Votes {
  const met = rowsMet(entries);
  const others = new Set(met.filter((key) => otherRows.has(key)));
  const isRow = met.some((key, index) => key === 'otherHandling' && met[index + 1] === 'handled');
  return { f2021: others, f2019: new Set(isRow && others.size === 0 ? ['otherHandling'] : []) };
}

function voteOnLabels(entries: readonly TableEntry[], key: TableKey): Votes {
  const votes: Votes = { f2019: new Set(), f2021: new Set() };
  for (const { uses } of entries.flatMap((entry) => entry.labels)) {
    const edition = editionOf(uses, key);
    if (edition !== undefined) votes[edition].add(uses?.[0]?.official ?? '');
  }
  return votes;
}

/** The edition whose labels a table shows; undefined when it shows none of its own, or labels of both. */
export function chooseEdition(key: TableKey, entries: readonly TableEntry[]): FormEdition | undefined {
  const { f2019, f2021 } = key === 'table3' ? voteOnResults(entries) : voteOnLabels(entries, key);
  if (f2021.size > 0 && f2021.size >= dominance * f2019.size) return 'f2021';
  if (f2019.size > 0 && f2019.size >= dominance * f2021.size) return 'f2019';
  return undefined;
}
