import { leastFrequent, type RepairKind, repairKinds } from './diagnosis.ts';
import { kindOfRepair } from './kind-of-repair.ts';
import type { Ledger } from './ledger.ts';
import type { Repair } from './line-repairs.ts';

/** A repair with the slip that it would undo. */
export interface RankedRepair extends Repair {
  readonly kind: RepairKind;
}

/** Repairs that settle different sums, to be made together. */
export type Cover = readonly RankedRepair[];

const rankOf = (cover: Cover): number => cover.reduce((sum, { kind }) => sum + repairKinds.indexOf(kind), 0);

/** By how much figures change in all. */
const sizeOf = (cover: Cover): number =>
  cover
    .flatMap(({ changes }) => changes)
    .reduce((sum, { entry, proposed }) => sum + Math.abs(proposed - entry.value), 0);

/** The more frequent slips first, then the smaller changes, else as they stand. */
export const likeliest = (covers: readonly Cover[], most: number): readonly Cover[] =>
  covers.toSorted((a, b) => rankOf(a) - rankOf(b) || sizeOf(a) - sizeOf(b)).slice(0, most);

/** The slip of a cover: the least frequent one that it supposes. */
export const kindOfCover = (cover: Cover): RepairKind => leastFrequent(cover.map(({ kind }) => kind));

export const rankRepairs = (repairs: readonly Repair[], ledger: Ledger): readonly RankedRepair[] =>
  repairs.map((repair) => ({ ...repair, kind: kindOfRepair(repair, ledger) }));
