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

/** First and last report year. */
interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A limit with the report years for which it holds; every year without them. */
type ForYears<Limit> = Limit & { readonly years?: Years | undefined };

/** A profile that was read and fits the rules. */
export interface Profile {
  /** Name of the file. */
  readonly name: string;
  readonly deadline?: ForYears<NonNullable<LocalRules['deadline']>>;
  readonly overviewLength?: ForYears<NonNullable<LocalRules['overviewLength']>>;
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly place: string;
  /** By `agencyKey`. */
  readonly agencies: ReadonlyMap<string, NamedAgency>;
  /** Sorted by code. */
  readonly switchedOff: readonly SwitchedOff[];
}
