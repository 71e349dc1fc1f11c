import { readBlocks } from './blocks/read-blocks.ts';
import { agencyKey } from './facts/previous/agency-key.ts';
import { comparedFacts } from './facts/previous/compared-facts.ts';
import { comparedProse } from './facts/previous/compared-prose.ts';
import type { PreviousReport, PreviousReports } from './facts/previous/previous-report.ts';
import { tableFigures } from './facts/tables/table-figures.ts';
import { tableStateFacts } from './facts/tables/table-state-facts.ts';
import { readProse } from './facts/text/prose.ts';
import type { UnitReport, UnitReports } from './facts/units/unit-report.ts';
import { readReport } from './report/read-report.ts';
import type { Report } from './report/report.ts';
import { reportOfResult } from './report-of-result.ts';
import { resultsIn } from './results-in.ts';
import { sha256Hex } from './sha256-hex.ts';
import { openArchive } from './source/open-archive.ts';
import type { SourceFile } from './source/source-file.ts';

type Document = Pick<PreviousReport, 'name' | 'sha256' | 'original'>;

/** A document that was given and gives nothing: it is named where a report has no other to be compared with. */
export const unreadPrevious = (name: string): PreviousReport => ({
  name,
  sha256: '',
  original: '',
  agency: '',
  agencyKind: 'unknown',
  facts: new Map(),
});

function toPrevious(document: Document, report: Report): PreviousReport {
  const { agency, agencyKind, year } = report;
  const facts = comparedFacts(new Map([...tableStateFacts(report), ...tableFigures(report)]));
  return { ...document, agency, agencyKind, ...(year === undefined ? {} : { year }), facts };
}

async function readDocument(file: SourceFile): Promise<PreviousReport> {
  const sha256 = sha256Hex(file.bytes);
  const { document } = (await readBlocks(file)).value;
  const report = document && readReport(document).value;
  const own = { name: file.name, sha256, original: sha256 };
  if (!report) return { ...unreadPrevious(file.name), ...own };
  return { ...toPrevious(own, report), prose: comparedProse(report, readProse(report)) };
}

async function* readFile(file: SourceFile): AsyncGenerator<PreviousReport> {
  const results = resultsIn(file);
  if (results.length === 0) return yield await readDocument(file);
  const sha256 = sha256Hex(file.bytes);
  for (const { result, at } of results)
    yield toPrevious({ name: file.name, sha256, original: result.source.sha256 }, reportOfResult(result, at));
}

/**
 * The reports in a document that may be those of the year before, read as every report is: the document itself, each one
 * in an archive, or those that a result of an earlier check was made of. What cannot be read stays, without a name.
 */
export async function* readPrevious(file: SourceFile): AsyncGenerator<PreviousReport> {
  const { value: members } = openArchive(file);
  if (members.length === 0) yield* readFile(file);
  for (const member of members) {
    const opened = member.open();
    if ('code' in opened) yield unreadPrevious(member.name);
    else yield* readFile(opened);
  }
}

/** One digest of names and contents, whatever their order. */
function digestOf(reports: readonly PreviousReport[]): string {
  const lines = reports.map(({ sha256, original, name }) => `${sha256} ${original} ${name}`).sort();
  return `sha256:${sha256Hex(new TextEncoder().encode(lines.join('\n')))}`;
}

/** All reports of earlier years that the caller gave. */
export function previousReports(reports: readonly PreviousReport[]): PreviousReports {
  const byBody = Map.groupBy(reports, ({ agency }) => agencyKey(agency));
  return { reports, byBody, digest: digestOf(reports) };
}

/** All reports of the bodies of an area that the caller gave; their prose is compared with nothing, and not kept. */
export const unitReports = (reports: readonly UnitReport[], complete: boolean): UnitReports => ({
  reports: reports.map(({ prose: _, ...unit }) => unit),
  digest: digestOf(reports),
  complete,
});
