import type { Severity } from '../engine/rule.ts';
import type { LocalRules } from '../facts/profile/local-rules.ts';
import type { AgencyKind } from '../report/report.ts';

/** A rule that a place does not ask, and why. */
export interface SwitchedOff {
  readonly rule: string;
  readonly code: string;
  /** The gravest that a finding of it may have. */
  readonly severity: Severity;
  readonly reason: string;
}

/** A body whose kind the place names. */
export interface NamedAgency {
  readonly name: string;
  readonly kind: AgencyKind;
}

/** A profile that was read and fits the rules. */
export interface Profile extends LocalRules {
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly place: string;
  /** By `agencyKey`. */
  readonly agencies: ReadonlyMap<string, NamedAgency>;
  /** Sorted by code. */
  readonly switchedOff: readonly SwitchedOff[];
}
