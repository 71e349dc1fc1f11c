import type { Problem, Read } from '../../core/problem.ts';
import { readReport } from '../../core/report/read-report.ts';
import type { Report } from '../../core/report/report.ts';
import { parseSample } from '../blocks/read-sample.ts';

/** What the bytes of a text or page say, with every problem of the way. */
export function readDocument(text: string): Read<Report | undefined> {
  const blocks = parseSample(text);
  const report = readReport(blocks.value);
  return { value: report.value, problems: [...blocks.problems, ...report.problems] };
}

/** The report of a document that holds one; the test fails when it does not. */
export function reportOf(text: string): Report {
  const { value, problems } = readDocument(text);
  if (value === undefined) throw new Error(`no report: ${codesOf(problems).join(' ')}`);
  return value;
}

export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);
