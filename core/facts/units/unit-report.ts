import type { PreviousReport } from '../previous/previous-report.ts';

/** A report of another body for the same year, read like one of the year before. */
export type UnitReport = PreviousReport;

/** Reports of the bodies of an area, its government's own among them or not, for any number of checks. */
export interface UnitReports {
  readonly reports: readonly UnitReport[];
  /** `sha256:` and a hash of names and contents, whatever their order. */
  readonly digest: string;
  /** Whether the caller says that no body of the area is left out. */
  readonly complete: boolean;
}
