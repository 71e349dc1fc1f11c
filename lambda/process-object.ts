import {
  type ArchiveMember,
  type Checked,
  checkMember,
  checkOversized,
  checkReading,
  engine,
  Fault,
  type Judged,
  limits,
  openArchive,
  renderJson,
  type SourceFile,
} from '../core/index.ts';
import { findReadings, type KeptReadings } from './find-readings.ts';
import { findingsKey } from './findings-key.ts';
import type { ProcessContext } from './process-context.ts';
import type { ObjectAbsence, ObjectVersion } from './store/object-store.ts';
import { type StoredState, storeFindings } from './store-findings.ts';
import { storeReading } from './store-reading.ts';

export interface ReportVersion {
  readonly key: string;
  /** Absent: whatever version is current. */
  readonly versionId?: string;
}

export interface Audited extends Judged {
  readonly state: StoredState;
  readonly findingsKey: string;
  /** What was judged: the document itself, or a reading that was kept of it. */
  readonly from: 'document' | 'reading';
  /** Why a reading that was there was not believed, so that the document was read anew. */
  readonly defect?: string;
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
  const kept = await findReadings(version, context);
  if ('own' in kept) yield* judgeReadings(kept, version, context);
  else yield* readAnew(version, context, kept.defect);
}

/** Nothing is fetched but the readings. The documents of an archive come before it, as ever. */
async function* judgeReadings(
  { own, members }: KeptReadings,
  version: ObjectVersion,
  context: ProcessContext,
): AsyncGenerator<Audited> {
  for (const { path, reading } of members) {
    const key = keyOfFindings(version, context, path);
    if ((await context.findings.head(key)).state === 'found') continue;
    assertTime(context);
    const judged = await checkReading(reading, context.ruleset);
    yield keepFindings({ ...judged, from: 'reading', findingsKey: key }, context);
  }
  const judged = await checkReading(own, context.ruleset);
  yield keepFindings({ ...judged, from: 'reading', findingsKey: keyOfFindings(version, context) }, context);
}

async function* readAnew(
  version: ObjectVersion,
  context: ProcessContext,
  defect: string | undefined,
): AsyncGenerator<Processed> {
  const source = await fetchSource(version, context);
  if ('reason' in source) {
    yield { state: 'withdrawn', reason: source.reason };
    return;
  }
  const told = defect === undefined ? {} : { defect };
  if ('bytes' in source) yield* processMembers(openArchive(source).value, { version, context, ...told });
  yield keep(await checkSource(source, context), { version, context, ...told });
}

/** A document of a version that was read. */
interface ReadPart {
  readonly version: ObjectVersion;
  readonly context: ProcessContext;
  /** Its name, where the version is an archive. */
  readonly member?: string;
  readonly defect?: string;
}

/**
 * The documents of an archive, one after the other. Those that an earlier run has done stand at the beginning; only one that
 * judged readings had another order.
 */
async function* processMembers(members: readonly ArchiveMember[], part: ReadPart): AsyncGenerator<Audited> {
  const { version, context } = part;
  let mayBeDone = true;
  for (const member of members) {
    const key = keyOfFindings(version, context, member.path);
    const isDone: boolean = mayBeDone && (await context.findings.head(key)).state === 'found';
    mayBeDone = isDone || context.readings !== undefined;
    if (isDone) continue;
    assertTime(context);
    yield keep(await checkMember(member, context), { ...part, member: member.path });
  }
}

function assertTime({ hasTime }: ProcessContext): void {
  if (hasTime?.() === false)
    throw new Fault('deadline-near', 'Too little time is left to go on with this archive.');
}

/**
 * The reading comes first: findings are the mark that a document is done, and nobody returns to it for a reading that is
 * missing. A run that ends between the two is taken up with the reading that it left.
 */
async function keep(
  { reading, ...judged }: Checked,
  { version, context, member, defect }: ReadPart,
): Promise<Audited> {
  const unit = { ...version, bucket: context.reports.bucket, ...(member === undefined ? {} : { member }) };
  if (context.readings && reading)
    await storeReading(context.readings, unit, reading, { replaces: defect !== undefined });
  const told = defect === undefined ? {} : { defect };
  const findingsKey = keyOfFindings(version, context, member);
  return keepFindings({ ...judged, findingsKey, from: 'document', ...told }, context);
}

async function keepFindings(audited: Omit<Audited, 'state'>, { findings }: ProcessContext): Promise<Audited> {
  const bytes = new TextEncoder().encode(renderJson(audited.result));
  return { state: await storeFindings(findings, audited.findingsKey, bytes), ...audited };
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
