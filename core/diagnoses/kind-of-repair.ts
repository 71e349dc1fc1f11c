import { leastFrequent, type RepairKind } from './diagnosis.ts';
import { digitSlip } from './digit-slip.ts';
import type { Ledger } from './ledger.ts';
import type { Change, Repair } from './line-repairs.ts';

interface Pair {
  readonly left: Change;
  readonly right: Change;
}

const isSameRow = (changes: readonly Change[]): boolean =>
  changes.every(({ entry }) => entry.row === changes[0]?.entry.row);

/** Two cells side by side in a row. */
function neighbours(changes: readonly Change[]): Pair | undefined {
  const [left, right] = changes.toSorted((a, b) => a.entry.at.column - b.entry.at.column);
  if (left === undefined || right === undefined || changes.length > 2 || !isSameRow(changes))
    return undefined;
  return right.entry.at.column - left.entry.at.column === 1 ? { left, right } : undefined;
}

/** One figure in one of two cells, the other 0. */
const alone = (one: number, other: number): number | undefined =>
  one === 0 || other === 0 ? one + other : undefined;

const sideBySide = (left: number, right: number): number => Number(`${left}${right}`);

function neighbourSlip(changes: readonly Change[]): RepairKind | undefined {
  const pair = neighbours(changes);
  if (pair === undefined) return undefined;
  const actual = [pair.left.entry.value, pair.right.entry.value] as const;
  const proposed = [pair.left.proposed, pair.right.proposed] as const;
  const [stands, belongs] = [alone(...actual), alone(...proposed)];
  if (stands !== undefined && stands === belongs) return 'neighbour-shift';
  if (stands === undefined && belongs === sideBySide(...actual)) return 'digits-split';
  return belongs === undefined && stands === sideBySide(...proposed) ? 'digits-joined' : undefined;
}

/** Two cells of a row, or of a column, have each other's figure. */
function isSwap(changes: readonly Change[]): boolean {
  const [one, other] = changes;
  if (one === undefined || other === undefined || changes.length > 2) return false;
  const inLine = one.entry.row === other.entry.row || one.entry.column === other.entry.column;
  return inLine && one.proposed === other.entry.value && other.proposed === one.entry.value;
}

const carried = ['carriedIn', 'carriedOut'];

/** A row of requests carried over lacks some, and has nothing at all from those who made them. */
const isCarryOver = (changes: readonly Change[]): boolean =>
  isSameRow(changes) &&
  changes.every(
    ({ entry: { row, column, value }, proposed }) =>
      carried.includes(row) && proposed > value && (column === 'total' || value === 0),
  ) &&
  changes.some(({ entry: { column } }) => column !== 'total');

/** A result has too much in several columns, and no more than was counted as 部分公开 already. */
function isCountedTwice(changes: readonly Change[], { entries, sums }: Ledger): boolean {
  const partly = (column: string): number =>
    entries.find(({ address }) => address === `partlyGranted.${column}`)?.value ?? 0;
  return (
    changes.length > 1 &&
    isSameRow(changes) &&
    changes.every(({ entry: { row, column, value, terms }, proposed }) => {
      const isResult = terms.some(
        ({ sum, sign }) => sign === 1 && sums[sum]?.identity.relation === 'results',
      );
      return isResult && row !== 'partlyGranted' && value > proposed && value - proposed <= partly(column);
    })
  );
}

/** How the figures that stand may have come from those that would balance. */
export function kindOfRepair({ changes, keepsShared }: Repair, ledger: Ledger): RepairKind {
  if (isCarryOver(changes)) return 'carry-over';
  const slip = neighbourSlip(changes);
  if (slip !== undefined) return slip;
  if (isSwap(changes)) return 'cells-swapped';
  if (isCountedTwice(changes, ledger)) return 'counted-twice';
  return keepsShared
    ? 'other'
    : leastFrequent(changes.map(({ entry, proposed }) => digitSlip(entry.value, proposed)));
}
