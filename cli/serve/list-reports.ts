import type { CheckResult } from '../../core/index.ts';
import { keyOfFindings, type ProcessContext } from '../../lambda/process-object.ts';
import { isReportKey, reportPrefix } from '../../lambda/report-key.ts';
import type { ListedVersion } from '../../lambda/store/object-store.ts';
import { reportUrl } from './report-url.ts';

/** A current report in a listing. `verdict` is null while the audit waits. */
export interface ReportRow {
  readonly key: string;
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

/** Current reports in key order, a page at a time, with what their findings say. */
export async function listReports(context: ProcessContext, after: string): Promise<ReportPage> {
  const versions: ListedVersion[] = [];
  for await (const version of context.reports.list(reportPrefix)) {
    if (!version.isLatest || !isReportKey(version.key) || !isAfter(version.key, after)) continue;
    versions.push(version);
    if (versions.length > pageRows) break;
  }
  const shown = versions.slice(0, pageRows);
  const reports = await Promise.all(shown.map((version) => readRow(version, context)));
  const last = shown.at(-1);
  return versions.length > pageRows && last !== undefined ? { reports, next: last.key } : { reports };
}

function isAfter(key: string, after: string): boolean {
  return after === '' || Buffer.from(key).compare(Buffer.from(after)) > 0;
}

async function readRow(version: ListedVersion, context: ProcessContext): Promise<ReportRow> {
  const stored = await context.findings.get(keyOfFindings(version, context));
  const result = stored.state === 'found' ? readResult(stored.value.bytes) : undefined;
  return {
    key: version.key,
    versionId: version.versionId,
    sizeBytes: version.sizeBytes,
    verdict: result?.verdict ?? null,
    counts: result?.counts ?? null,
    report: reportUrl('reports', version.key),
    findings: reportUrl('findings', version.key),
  };
}

/** Findings are ours and create-only: what was written as a result is one. */
function readResult(bytes: Uint8Array): CheckResult {
  return JSON.parse(new TextDecoder().decode(bytes)) as CheckResult;
}
