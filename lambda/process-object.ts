import {
  type CheckResult,
  check,
  checkOversized,
  engine,
  type Fault,
  limits,
  type Ruleset,
  renderJson,
} from '../core/index.ts';
import { findingsKey } from './findings-key.ts';
import type { ObjectAbsence, ObjectStore, ObjectVersion } from './store/object-store.ts';
import { type StoredState, storeFindings } from './store-findings.ts';

export interface ReportVersion {
  readonly key: string;
  /** Absent: whatever version is current. */
  readonly versionId?: string;
}

export interface ProcessContext {
  readonly reports: ObjectStore;
  readonly findings: ObjectStore;
  readonly ruleset: Ruleset;
}

interface Audited {
  readonly state: StoredState;
  readonly findingsKey: string;
  readonly result: CheckResult;
  /** Defects of ours that the check met; the result says cannot-tell where they struck. */
  readonly faults: readonly Fault[];
}

/** There is no such version (any more): nothing to audit, and nothing went wrong. */
interface Withdrawn {
  readonly state: 'withdrawn';
  readonly reason: ObjectAbsence;
}

export type Processed = Audited | Withdrawn;

/**
 * Audits exactly one version of one report and keeps its findings, create-only. A document that cannot be audited is a
 * finding too. Doing it again changes nothing.
 * @throws whatever the storage throws: only infrastructure makes a run fail
 */
export async function processObject(report: ReportVersion, context: ProcessContext): Promise<Processed> {
  const found = await context.reports.head(report.key, report.versionId);
  if (found.state === 'absent') return { state: 'withdrawn', reason: found.reason };
  const checked = await checkVersion(found.value, context);
  if ('reason' in checked) return { state: 'withdrawn', reason: checked.reason };
  const key = keyOfFindings(found.value, context);
  const bytes = new TextEncoder().encode(renderJson(checked.result));
  return { state: await storeFindings(context.findings, key, bytes), findingsKey: key, ...checked };
}

/** Where the findings of a version are kept, by the rules and the engine of this context. */
export function keyOfFindings(
  version: Pick<ObjectVersion, 'key' | 'versionId'>,
  context: ProcessContext,
): string {
  return findingsKey({
    bucket: context.reports.bucket,
    key: version.key,
    versionId: version.versionId,
    ruleset: context.ruleset,
    semantics: engine.semantics,
  });
}

type Checked = Pick<Audited, 'result' | 'faults'>;

/** The size is looked at first: what is too large to audit is not even fetched. */
async function checkVersion(
  version: ObjectVersion,
  { reports, ruleset }: ProcessContext,
): Promise<Checked | { reason: ObjectAbsence }> {
  if (version.sizeBytes > limits.bytes) {
    const { key: name, sizeBytes } = version;
    return { result: await checkOversized({ name, sizeBytes }, ruleset), faults: [] };
  }
  const found = await reports.get(version.key, version.versionId);
  if (found.state === 'absent') return { reason: found.reason };
  return check({ name: version.key, bytes: found.value.bytes }, ruleset);
}
