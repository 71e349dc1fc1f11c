import { Fault } from '../core/fault.ts';
import { reportId } from './findings-key.ts';
import type { ProcessContext } from './process-context.ts';
import { type Processed, processObject } from './process-object.ts';
import { isReportKey } from './report-key.ts';
import { type ObjectChange, readChanges } from './s3-event.ts';
import type { CountName, Telemetry } from './telemetry.ts';

const countNames = {
  created: 'FindingsCreated',
  duplicate: 'FindingsDuplicate',
  conflict: 'FindingsConflict',
  withdrawn: 'ReportWithdrawn',
} as const satisfies Record<Processed['state'], CountName>;

/**
 * Does what a queue message asks for.
 * @throws Fault `message-not-understood` or `bucket-unexpected`, and whatever the storage throws
 */
export async function handleMessage(
  body: string,
  context: ProcessContext,
  telemetry: Telemetry,
): Promise<void> {
  const changes = readChanges(body);
  if (changes.length === 0) ignore('test event of a notification', telemetry);
  for (const change of changes) await handleChange(change, context, telemetry);
}

async function handleChange(
  change: ObjectChange,
  context: ProcessContext,
  telemetry: Telemetry,
): Promise<void> {
  if (!isOurs(change, context)) return ignore('not a report', telemetry);
  if (change.bucket !== context.reports.bucket) {
    throw new Fault(
      'bucket-unexpected',
      `The function audits ${context.reports.bucket}, not ${change.bucket}.`,
    );
  }
  const report = reportId(change.bucket, change.key);
  if (change.kind === 'deleted')
    return tell({ state: 'withdrawn', reason: 'delete-marker' }, report, telemetry);
  for await (const processed of processObject(change, context)) tell(processed, report, telemetry);
}

/** What we write ourselves can never set us going again, wherever it is written. */
function isOurs(change: ObjectChange, context: ProcessContext): boolean {
  const isFindingsBucket =
    change.bucket === context.findings.bucket && context.findings.bucket !== context.reports.bucket;
  return isReportKey(change.key) && !isFindingsBucket;
}

function ignore(reason: string, telemetry: Telemetry): void {
  telemetry.count('MessageIgnored');
  telemetry.log('info', 'message ignored', { reason });
}

function tell(processed: Processed, report: string, telemetry: Telemetry): void {
  telemetry.count(countNames[processed.state]);
  if (processed.state === 'withdrawn') {
    telemetry.log('info', 'report withdrawn', { report, reason: processed.reason });
    return;
  }
  const { state, findingsKey, result, faults, defect } = processed;
  if (defect !== undefined) telemetry.log('warn', 'kept reading not believed', { report, defect });
  const isUnreadable = result.problems.some(({ fatal, code }) => fatal && code !== 'archive-of-reports');
  if (isUnreadable) telemetry.count('ReportUnreadable');
  const data = { report, state, findingsKey, verdict: result.verdict, sizeBytes: result.source.sizeBytes };
  telemetry.log(state === 'conflict' ? 'error' : 'info', 'report audited', data);
  for (const fault of faults) {
    telemetry.count('RuleFault');
    telemetry.log('error', 'rule fault', { report, code: fault.code, detail: fault.message });
  }
}
