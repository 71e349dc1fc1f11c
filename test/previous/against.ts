import { applyEdits, baseReports, type Edits, earlierReports, writeReport } from '../../core/cases/index.ts';
import {
  type CheckResult,
  check,
  type PreviousReport,
  previousReports,
  type Ruleset,
  readPrevious,
  type SourceFile,
} from '../../core/index.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const now: SourceFile = { name: 'now.html', bytes: utf8(writeReport(baseReports.f2021)) };

/** The sound report of the year before, with what differs. */
export const earlier = (name: string, edits: Edits = {}): SourceFile => ({
  name,
  bytes: utf8(writeReport(applyEdits(earlierReports.f2021, edits))),
});

async function read(files: readonly SourceFile[]): Promise<readonly PreviousReport[]> {
  const reports: PreviousReport[] = [];
  for (const file of files) for await (const report of readPrevious(file)) reports.push(report);
  return reports;
}

/** The result of this year's report beside documents of earlier years. */
export const checkAgainst = async (files: readonly SourceFile[], ruleset: Ruleset): Promise<CheckResult> =>
  (await check(now, ruleset, { previous: previousReports(await read(files)) })).result;
