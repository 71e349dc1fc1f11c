import type { Ledger } from './ledger.ts';
import type { Repair } from './line-repairs.ts';

/** Joins things that hang together, directly or by others between them; each group and the groups in rising order. */
export function joinGroups(
  things: readonly number[],
  links: Iterable<readonly number[]>,
): readonly (readonly number[])[] {
  const groupOf = new Map(things.map((thing) => [thing, [thing]]));
  for (const link of links) {
    const groups = new Set(link.flatMap((thing) => [groupOf.get(thing) ?? []]));
    const joined = [...groups].flat();
    for (const thing of joined) groupOf.set(thing, joined);
  }
  const groups = [...new Set(groupOf.values())].map((group) => group.toSorted((a, b) => a - b));
  return groups.toSorted(([a = 0], [b = 0]) => a - b);
}

/** The failed sums that stand in each cell together, whether the cell holds a figure or not. */
function sharedCells({ sums }: Ledger, failed: readonly number[]): readonly (readonly number[])[] {
  const byCell = new Map<string, number[]>();
  for (const sum of failed) {
    const { parts = [], whole = [] } = sums[sum]?.identity ?? {};
    for (const address of [...parts, ...whole]) byCell.set(address, [...(byCell.get(address) ?? []), sum]);
  }
  return [...byCell.values()];
}

/** Failed sums that share a cell, or that one repair settles together. */
export const groupFailures = (
  ledger: Ledger,
  failed: readonly number[],
  repairs: readonly Repair[],
): readonly (readonly number[])[] =>
  joinGroups(failed, [...sharedCells(ledger, failed), ...repairs.map(({ settles }) => settles)]);
