import type { Problem } from '../problem.ts';
import type { Report } from '../report/report.ts';
import type { DocumentIdentity } from '../source/source-file.ts';

/**
 * All that is known of a document once it has been read and before anything is asked of it. No rule, no input from outside,
 * no clock and no host has touched it, so that it can be kept and judged again whenever rules change.
 */
export interface Reading {
  readonly source: DocumentIdentity;
  /** Absent where the document shows none; then a fatal problem says why. */
  readonly report?: Report;
  readonly problems: readonly Problem[];
}
