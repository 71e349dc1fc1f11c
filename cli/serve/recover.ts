import type { ProcessContext } from '../../lambda/process-context.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import { isReportKey, reportPrefix } from '../../lambda/report-key.ts';
import type { AuditQueue } from './audit-queue.ts';

/**
 * Queues every stored version that has no findings by the rules in force: what a killed service left undone, what other
 * writers put into the bucket, and everything once the rules change.
 * @param known findings known to exist; grows, so that they are asked for once
 * @returns how many were queued
 */
export async function recover(
  context: ProcessContext,
  queue: AuditQueue,
  known: Set<string>,
): Promise<number> {
  let queued = 0;
  for await (const version of context.reports.list(reportPrefix)) {
    const key = keyOfFindings(version, context);
    if (!isReportKey(version.key) || known.has(key)) continue;
    const found = await context.findings.head(key);
    if (found.state === 'found') {
      known.add(key);
      continue;
    }
    queue.add(version);
    queued += 1;
  }
  return queued;
}
