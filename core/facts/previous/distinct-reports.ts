import type { PreviousReport } from './previous-report.ts';

/** The same report may be given twice: as one more copy, or as the result that was made of it. */
export function distinctReports(reports: readonly PreviousReport[]): readonly PreviousReport[] {
  const byOriginal = new Map<string, PreviousReport>();
  for (const each of reports) {
    const known = byOriginal.get(each.original);
    if (known === undefined || known.sha256 !== known.original) byOriginal.set(each.original, each);
  }
  return [...byOriginal.values()];
}
