import { Fault, fromReading, type Reading, readerSemantics } from '../core/index.ts';
import { memberReadings, type ReadUnit, readingKey } from './findings-key.ts';
import type { ProcessContext } from './process-context.ts';
import type { ObjectStore, ObjectVersion } from './store/object-store.ts';

interface MemberReading {
  /** Name of the document within the archive. */
  readonly path: string;
  readonly reading: Reading;
}

/** All that has to be judged of a version: itself, and the documents in it where it is an archive. */
export interface KeptReadings {
  readonly own: Reading;
  readonly members: readonly MemberReading[];
}

/** Why there is not all of it; without a defect, because it was not kept. */
interface NotKept {
  readonly defect?: string;
}

/** Text under a key; undefined where there is none. What the storage itself finds damaged is a defect like any other. */
async function readText(store: ObjectStore, key: string): Promise<{ text: string } | NotKept> {
  try {
    const found = await store.get(key);
    return found.state === 'absent' ? {} : { text: new TextDecoder().decode(found.value.bytes) };
  } catch (error) {
    if (error instanceof Fault && error.code === 'store-damaged') return { defect: error.message };
    throw error;
  }
}

async function readKept(store: ObjectStore, key: string): Promise<{ reading: Reading } | NotKept> {
  const found = await readText(store, key);
  if (!('text' in found)) return found;
  const reading = fromReading(found.text);
  return 'defect' in reading ? reading : { reading };
}

/** Members found by their keys. They are as many as the archive has, or the archive has to be opened. */
async function findMembers(
  store: ObjectStore,
  unit: ReadUnit,
  count: number,
): Promise<{ members: readonly MemberReading[] } | NotKept> {
  const members: MemberReading[] = [];
  const ending = `/r${readerSemantics}.json`;
  for await (const { key, isLatest } of store.list(memberReadings(unit))) {
    if (!isLatest || !key.endsWith(ending)) continue;
    const kept = await readKept(store, key);
    if (!('reading' in kept)) return kept;
    const { reading } = kept;
    const path = reading.source.name.slice(unit.key.length + 1);
    if (
      reading.source.name !== `${unit.key}/${path}` ||
      key !== readingKey({ ...unit, member: path }, readerSemantics)
    )
      return { defect: 'of another document' };
    members.push({ path, reading });
  }
  return members.length === count ? { members } : {};
}

/** How many documents an archive has; 0 of everything else. */
const membersIn = ({ problems }: Reading): number =>
  Number(problems.find(({ code }) => code === 'archive-of-reports')?.data?.['count'] ?? 0);

/**
 * The readings that were kept of a version, where they can be believed and are all there: then the document is not needed.
 */
export async function findReadings(
  version: ObjectVersion,
  { readings, reports }: ProcessContext,
): Promise<KeptReadings | NotKept> {
  if (readings === undefined) return {};
  const unit: ReadUnit = { ...version, bucket: reports.bucket };
  const kept = await readKept(readings, readingKey(unit, readerSemantics));
  if (!('reading' in kept)) return kept;
  const own = kept.reading;
  const { name, sizeBytes } = own.source;
  if (name !== version.key || sizeBytes !== version.sizeBytes) return { defect: 'of another document' };
  const count = membersIn(own);
  const found = count === 0 ? { members: [] } : await findMembers(readings, unit, count);
  return 'members' in found ? { own, members: found.members } : found;
}
