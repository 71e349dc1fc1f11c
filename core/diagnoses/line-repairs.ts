import type { Entry, Ledger } from './ledger.ts';

export interface Change {
  readonly entry: Entry;
  readonly proposed: number;
}

/** Changes that settle some failed sums, leave all others as they are, and of which none is in vain. */
export interface Repair {
  /** Indices of the sums. */
  readonly settles: readonly number[];
  readonly changes: readonly Change[];
  /** Whether the sum that its cells share held before: then they are off by the same error, not each by its own. */
  readonly keepsShared: boolean;
  /** Whether a sum that a change touches cannot be checked. */
  readonly isDoubtful: boolean;
}

/** A change that settles every other sum of its cell, and what it adds to the one that the cells of a repair share. */
interface Fix extends Change {
  readonly settles: readonly number[];
  readonly effect: number;
}

/** One sum with the cells in it: two cells never share a second one. */
interface Line {
  readonly sum: number;
  readonly residual: number;
  readonly fixes: readonly Fix[];
  /** Cells of which no other sum can be checked: whatever figure would do. */
  readonly free: readonly { readonly entry: Entry; readonly sign: number }[];
}

/** What must be added to a cell so that all its sums but one hold; undefined where nothing does, or nothing need be. */
function deltaOf(entry: Entry, sum: number, { sums }: Ledger): number | undefined {
  const wanted = entry.terms
    .filter((term) => term.sum !== sum)
    .map((term) => -(sums[term.sum]?.residual ?? 0) * term.sign);
  const [delta] = wanted;
  return delta !== 0 && wanted.every((each) => each === delta) ? delta : undefined;
}

function fixOf(entry: Entry, sum: number, sign: number, ledger: Ledger): readonly Fix[] {
  const delta = deltaOf(entry, sum, ledger);
  if (delta === undefined || entry.value + delta < 0) return [];
  const settles = entry.terms.map((term) => term.sum).filter((each) => each !== sum);
  return [{ entry, proposed: entry.value + delta, settles, effect: sign * delta }];
}

function lineAt(sum: number, residual: number, ledger: Ledger): Line {
  const cells = ledger.entries.flatMap((entry) => {
    const sign = entry.terms.find((term) => term.sum === sum)?.sign;
    return sign === undefined ? [] : [{ entry, sign }];
  });
  return {
    sum,
    residual,
    fixes: cells.flatMap(({ entry, sign }) => fixOf(entry, sum, sign, ledger)),
    free: cells.filter(({ entry }) => entry.terms.length === 1),
  };
}

function repairOf(
  { sum }: Line,
  fixes: readonly Fix[],
  more: readonly Change[],
  settlesLine: boolean,
): Repair {
  const changes = [...fixes.map(({ entry, proposed }) => ({ entry, proposed })), ...more];
  return {
    settles: [...fixes.flatMap(({ settles }) => settles), ...(settlesLine ? [sum] : [])],
    changes,
    keepsShared: !settlesLine,
    isDoubtful: changes.some(({ entry }) => entry.isDoubtful),
  };
}

/** Sets of fixes that leave the shared sum as it is, or settle it, and hold no smaller such set. */
function* chosenFixes(line: Line): Generator<Repair> {
  const { fixes, residual } = line;
  const effects = new Array<number>(2 ** fixes.length).fill(0);
  const holdsOne = new Array<boolean>(effects.length).fill(false);
  for (let set = 1; set < effects.length; set += 1) {
    const members = fixes.map((_, at) => at).filter((at) => set & (1 << at));
    const [first = 0] = members;
    const effect = (effects[set & (set - 1)] ?? 0) + (fixes[first]?.effect ?? 0);
    effects[set] = effect;
    const isSmallest = !members.some((at) => holdsOne[set ^ (1 << at)]);
    const settlesLine = residual !== 0 && effect === -residual;
    const isRepair = effect === 0 || settlesLine;
    holdsOne[set] = !isSmallest || isRepair;
    if (isSmallest && isRepair)
      yield repairOf(
        line,
        fixes.filter((_, at) => set & (1 << at)),
        [],
        settlesLine,
      );
  }
}

/** Repairs with one free cell, alone or beside one fix. */
function* freeRepairs(line: Line): Generator<Repair> {
  const { fixes, free, residual } = line;
  for (const some of [[], ...fixes.map((fix) => [fix])]) {
    const left = residual + (some[0]?.effect ?? 0);
    if (left === 0) continue;
    for (const { entry, sign } of free) {
      const proposed = entry.value - sign * left;
      if (proposed >= 0) yield repairOf(line, some, [{ entry, proposed }], residual !== 0);
    }
  }
}

/** Two free cells, where neither is large enough alone: one of the ways to take from both what is too much. */
function* jointRepairs(line: Line): Generator<Repair> {
  const { free, residual } = line;
  const parts = free.filter(({ entry, sign }) => sign === 1 && entry.value < residual);
  for (const [at, { entry: one }] of parts.entries()) {
    for (const { entry: other } of parts.slice(at + 1)) {
      const left = one.value + other.value - residual;
      const changes = [
        { entry: one, proposed: 0 },
        { entry: other, proposed: left },
      ];
      if (left >= 0) yield repairOf(line, [], changes, true);
    }
  }
}

const keyOf = ({ changes }: Repair): string =>
  changes
    .map(({ entry, proposed }) => `${entry.address} ${proposed}`)
    .sort()
    .join(' ');

/**
 * Every repair of one cell, of two cells that share a sum, and of more cells that all share one. Two cells that share none
 * are two repairs of one.
 */
export function lineRepairs(ledger: Ledger): readonly Repair[] {
  const found = new Map<string, Repair>();
  for (const [sum, { residual }] of ledger.sums.entries()) {
    if (residual === undefined) continue;
    const line = lineAt(sum, residual, ledger);
    for (const repair of [...chosenFixes(line), ...freeRepairs(line), ...jointRepairs(line)])
      found.set(keyOf(repair), repair);
  }
  return [...found.values()];
}
