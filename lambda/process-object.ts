import {
  type ArchiveMember,
  type Checked,
  type Checker,
  checkMember,
  checkOversized,
  engine,
  Fault,
  limits,
  openArchive,
  renderJson,
  type SourceFile,
} from '../core/index.ts';
import { findingsKey } from './findings-key.ts';
import type { ObjectAbsence, ObjectStore, ObjectVersion } from './store/object-store.ts';
import { type StoredState, storeFindings } from './store-findings.ts';

export interface ReportVersion {
  readonly key: string;
  /** Absent: whatever version is current. */
  readonly versionId?: string;
}

export interface ProcessContext extends Checker {
  readonly reports: ObjectStore;
  readonly findings: ObjectStore;
  /** Whether there is time for one document more; without it there always is. */
  readonly hasTime?: () => boolean;
}

interface Audited extends Checked {
  readonly state: StoredState;
  readonly findingsKey: string;
}

/** There is no such version (any more): nothing to audit, and nothing went wrong. */
interface Withdrawn {
  readonly state: 'withdrawn';
  readonly reason: ObjectAbsence;
}

export type Processed = Audited | Withdrawn;

/**
 * Audits exactly one version of one report and keeps its findings, create-only. A document that cannot be audited is a
 * finding too. Doing it again changes nothing. Of an archive each document comes first, and its own findings last: they
 * are the mark that all of it is done.
 * @returns what was done, as it is done: one thing for a report, one more for each document of an archive that had no
 * findings yet
 * @throws whatever the storage throws, and Fault `deadline-near`: only infrastructure makes a run fail
 */
export async function* processObject(
  report: ReportVersion,
  context: ProcessContext,
): AsyncGenerator<Processed> {
  const found = await context.reports.head(report.key, report.versionId);
  if (found.state === 'absent') {
    yield { state: 'withdrawn', reason: found.reason };
    return;
  }
  const version = found.value;
  const source = await fetchSource(version, context);
  if ('reason' in source) {
    yield { state: 'withdrawn', reason: source.reason };
    return;
  }
  if ('bytes' in source) yield* processMembers(openArchive(source).value, version, context);
  yield keep(await checkSource(source, context), keyOfFindings(version, context), context);
}

/** The documents of an archive, one after the other. Those that an earlier run has done stand at the beginning. */
async function* processMembers(
  members: readonly ArchiveMember[],
  version: ObjectVersion,
  context: ProcessContext,
): AsyncGenerator<Audited> {
  let isRepeating = true;
  for (const member of members) {
    const key = keyOfFindings(version, context, member.path);
    isRepeating &&= (await context.findings.head(key)).state === 'found';
    if (isRepeating) continue;
    if (context.hasTime?.() === false)
      throw new Fault('deadline-near', 'Too little time is left to go on with this archive.');
    yield keep(await checkMember(member, context), key, context);
  }
}

async function keep(checked: Checked, key: string, { findings }: ProcessContext): Promise<Audited> {
  const bytes = new TextEncoder().encode(renderJson(checked.result));
  return { state: await storeFindings(findings, key, bytes), findingsKey: key, ...checked };
}

/**
 * Where the findings of a version are kept, by the rules and the engine of this context.
 * @param member a document in it, where it is an archive
 */
export function keyOfFindings(
  { key, versionId }: Pick<ObjectVersion, 'key' | 'versionId'>,
  { reports, ruleset }: ProcessContext,
  member?: string,
): string {
  const unit = { bucket: reports.bucket, key, versionId, ruleset, semantics: engine.semantics };
  return findingsKey(member === undefined ? unit : { ...unit, member });
}

/** The size is looked at first: what is too large to audit is not even fetched. */
async function fetchSource(
  { key: name, versionId, sizeBytes }: ObjectVersion,
  { reports }: ProcessContext,
): Promise<SourceFile | { name: string; sizeBytes: number } | { reason: ObjectAbsence }> {
  if (sizeBytes > limits.bytes) return { name, sizeBytes };
  const found = await reports.get(name, versionId);
  return found.state === 'absent' ? { reason: found.reason } : { name, bytes: found.value.bytes };
}

async function checkSource(
  source: SourceFile | { name: string; sizeBytes: number },
  { check, ruleset }: ProcessContext,
): Promise<Checked> {
  if ('bytes' in source) return check(source);
  return { result: await checkOversized(source, ruleset), faults: [] };
}
