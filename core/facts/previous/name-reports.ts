import type { PreviousReport } from './previous-report.ts';

/** As many candidates as a reader looks through. */
const namedAtMost = 6;

/** Names of documents, each with the body and year of its report, for a sentence. */
export function nameReports(reports: readonly PreviousReport[]): string {
  const names = reports.slice(0, namedAtMost).map(({ name, agency, year }) => {
    const known = [agency, year ?? ''].join('');
    return known === '' ? name : `${name}（${known}）`;
  });
  return `${names.join('；')}${reports.length > namedAtMost ? '；…' : ''}`;
}
