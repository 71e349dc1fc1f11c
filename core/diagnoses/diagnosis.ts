import type { Bilingual, Place } from '../problem.ts';

/**
 * `DIA-001` is the general one. `T3-013` speaks of inflow and outflow alone, `T3-014` of figures that slipped into a
 * neighbouring cell, `T3-016` of 部分公开 counted elsewhere too.
 */
export const diagnosisCodes = ['DIA-001', 'T3-013', 'T3-014', 'T3-016'] as const;
export type DiagnosisCode = (typeof diagnosisCodes)[number];

/** How wrong figures come about, the most frequent first: candidates stand in this order. */
export const repairKinds = [
  'digits-swapped',
  'digit-dropped',
  'digit-doubled',
  'digit-wrong',
  'digit-added',
  'neighbour-shift',
  'digits-split',
  'digits-joined',
  'cells-swapped',
  'carry-over',
  'counted-twice',
  'other',
] as const;
export type RepairKind = (typeof repairKinds)[number];

/** What several slips together are called by. */
export const leastFrequent = (kinds: readonly RepairKind[]): RepairKind =>
  repairKinds.findLast((kind) => kinds.includes(kind)) ?? 'other';

/**
 * Kind of the only repair; `several` where there are more, or where another cannot be ruled out. Without repairs:
 * `not-found`, `too-many` findings to search, or `unread` cells in the way.
 */
export const diagnosisKinds = [...repairKinds, 'several', 'not-found', 'too-many', 'unread'] as const;
export type DiagnosisKind = (typeof diagnosisKinds)[number];

export const diagnosedTables = ['table3', 'table4'] as const;
export type DiagnosedTable = (typeof diagnosedTables)[number];

/** One cell with the figure that would balance. */
interface CellRepair {
  /** `<row>.<column>`. */
  readonly cell: string;
  /** Official label, in Chinese. */
  readonly label: string;
  readonly actual: number;
  readonly proposed: number;
  readonly place: Place;
}

/** Cells that, changed together, settle every finding of a diagnosis. */
export interface TableRepair {
  readonly kind: RepairKind;
  readonly cells: CellRepair[];
}

/** What may lie behind failed sums of a table that hang together. It judges nothing. */
export interface Diagnosis {
  readonly code: DiagnosisCode;
  readonly table: DiagnosedTable;
  readonly kind: DiagnosisKind;
  /** Fingerprints of the findings that it explains. */
  readonly findings: string[];
  /** Whether there is one smallest repair and no other. */
  readonly unique: boolean;
  /** The smallest repairs, the most likely first; at most five. */
  readonly repairs: TableRepair[];
  /** How many smallest repairs there are, those that are not listed included. */
  readonly repairCount: number;
  readonly message: Bilingual;
}

/** The part of a finding that a diagnosis needs. */
export interface FailedSum {
  readonly rule: string;
  readonly item?: string | undefined;
  readonly fingerprint: string;
}
