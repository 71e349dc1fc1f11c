import type { AgencyKind } from '../../report/report.ts';
import type { Facts } from '../fact.ts';
import type { ComparedProse } from './compared-prose.ts';

/** A report of an earlier year that the caller gave, as far as rules compare years with one another. */
export interface PreviousReport {
  /** Name of the document given. */
  readonly name: string;
  /** SHA-256 of the document given; empty where it is too large to be read. */
  readonly sha256: string;
  /** SHA-256 of the document that the figures stand in: another one where an earlier result was given. */
  readonly original: string;
  /** Reporting body as its title names it; empty where it names none, or where no report could be read. */
  readonly agency: string;
  readonly agencyKind: AgencyKind;
  readonly year?: number;
  /** Those that `comparedFacts` names; fewer where the report has no such table. */
  readonly facts: Facts;
  /** Absent where an earlier result was given, which holds no prose, and where no report could be read. */
  readonly prose?: ComparedProse;
}

/** Every report of an earlier year that the caller gave, for any number of checks. */
export interface PreviousReports {
  readonly reports: readonly PreviousReport[];
  /** The same by `agencyKey`: each check looks for those of its own body. */
  readonly byBody: ReadonlyMap<string, readonly PreviousReport[]>;
  /** `sha256:` and a hash of names and contents, whatever their order. */
  readonly digest: string;
}
