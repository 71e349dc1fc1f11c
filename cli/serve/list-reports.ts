import type { CheckResult } from '../../core/index.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import { isReportKey, reportPrefix } from '../../lambda/report-key.ts';
import type { ListedVersion } from '../../lambda/store/object-store.ts';
import { listMembers, readResult } from './list-members.ts';
import { reportUrl } from './report-url.ts';

/** A current report in a listing, or a document in an archive. `verdict` is null while the audit waits. */
export interface ReportRow {
  readonly key: string;
  /** Key of the archive that the document lies in. */
  readonly archive?: string;
  readonly versionId: string;
  readonly sizeBytes: number;
  readonly verdict: CheckResult['verdict'] | null;
  readonly counts: CheckResult['counts'] | null;
  readonly report: string;
  readonly findings: string;
}

export interface ReportPage {
  readonly reports: readonly ReportRow[];
  /** `after` of the next page. */
  readonly next?: string;
}

const pageRows = 100;

/** Current reports in key order, a page at a time, with what their findings say; behind an archive the documents in it. */
export async function listReports(context: ProcessContext, after: string): Promise<ReportPage> {
  const versions = await currentVersions(context, after);
  const rows = await Promise.all(versions.slice(0, pageRows).map((version) => readRow(version, context)));
  const reports: ReportRow[] = [];
  let shown = 0;
  for (const { row, isArchive } of rows) {
    if (reports.length >= pageRows) break;
    reports.push(row, ...(isArchive ? await memberRows(row, context) : []));
    shown += 1;
  }
  const last = versions[shown - 1];
  return versions.length > shown && last !== undefined ? { reports, next: last.key } : { reports };
}

/** As many as fill a page, and one more where there is one. */
async function currentVersions(context: ProcessContext, after: string): Promise<readonly ListedVersion[]> {
  const versions: ListedVersion[] = [];
  for await (const version of context.reports.list(reportPrefix)) {
    if (!version.isLatest || !isReportKey(version.key) || !isAfter(version.key, after)) continue;
    versions.push(version);
    if (versions.length > pageRows) break;
  }
  return versions;
}

function isAfter(key: string, after: string): boolean {
  return after === '' || Buffer.from(key).compare(Buffer.from(after)) > 0;
}

async function readRow(
  { key, versionId, sizeBytes }: ListedVersion,
  context: ProcessContext,
): Promise<{ row: ReportRow; isArchive: boolean }> {
  const [result] = await readResult(keyOfFindings({ key, versionId }, context), context);
  const row = {
    key,
    versionId,
    sizeBytes,
    verdict: result?.verdict ?? null,
    counts: result?.counts ?? null,
    report: reportUrl('reports', key),
    findings: reportUrl('findings', key),
  };
  return { row, isArchive: result?.problems.some(({ code }) => code === 'archive-of-reports') ?? false };
}

/** The documents of an archive as rows of their own; to be had is the archive. */
async function memberRows(archive: ReportRow, context: ProcessContext): Promise<readonly ReportRow[]> {
  const results = await listMembers(archive, context);
  return results.map(({ source, verdict, counts }) => ({
    key: source.name,
    archive: archive.key,
    versionId: archive.versionId,
    sizeBytes: source.sizeBytes,
    verdict,
    counts,
    report: archive.report,
    findings: reportUrl('findings', source.name),
  }));
}
