import type { PreviousReports } from './facts/previous/previous-report.ts';

/** What a check may know beside the document itself. Nothing in it is asked for twice, and nothing of it is guessed. */
export interface OutsideInputs {
  /** Reports of earlier years; which of them is that of the body for the year before is found out by name and year. */
  readonly previous?: PreviousReports;
}
