import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { isCode, linkDurably, makeFolderDurably, removeLeftovers, writeTemporary } from './durable-write.ts';
import { keyPath } from './key-path.ts';
import { listFolder } from './list-folder.ts';
import type { Lookup, ObjectStore, ObjectVersion, PutResult, StoredObject } from './object-store.ts';
import { isVersion, type LogEntry, readLog, readNumberedLog, type VersionEntry } from './version-log.ts';

interface Place {
  readonly root: string;
  readonly temporary: string;
}

/**
 * A folder that behaves like a versioned bucket. An object is a folder `<escaped key>@` with its versions, each a file
 * named by the SHA-256 of its bytes, and numbered log entries that say which version is current. A version exists from
 * the moment its log entry is linked in place: a process killed before that leaves nothing that can be seen.
 */
export async function openFolderStore(folder: string, bucket = 'local'): Promise<ObjectStore> {
  const root = resolve(folder);
  const place = { root, temporary: join(root, '.temporary') };
  await makeFolderDurably(place.temporary);
  await removeLeftovers(place.temporary);
  return {
    bucket,
    head: (key, versionId) => head(place, key, versionId),
    get: (key, versionId) => get(place, key, versionId),
    putIfAbsent: (key, bytes, contentType) => putIfAbsent(place, key, bytes, contentType),
    put: (key, body, contentType) => put(place, key, body, contentType),
    remove: (key) => remove(place, key),
    list: (prefix) => listFolder(place.root, prefix),
  };
}

function objectFolder(place: Place, key: string): string {
  return join(place.root, ...keyPath(key));
}

/** The extension of the key is kept where it is harmless, so that people can open the file. */
function contentPath(place: Place, key: string, versionId: string): string {
  const extension = /\.[a-z0-9]{1,8}$/.exec(key)?.[0] ?? '';
  return join(objectFolder(place, key), versionId + extension);
}

async function head(place: Place, key: string, versionId?: string): Promise<Lookup<ObjectVersion>> {
  const log = await readLog(objectFolder(place, key));
  const entry = versionId === undefined ? log.at(-1) : findVersion(log, versionId);
  if (isVersion(entry) && (await exists(contentPath(place, key, entry.versionId)))) {
    return { state: 'found', value: { key, versionId: entry.versionId, sizeBytes: entry.sizeBytes } };
  }
  if (versionId !== undefined || isVersion(entry)) return { state: 'absent', reason: 'no-such-version' };
  return { state: 'absent', reason: entry === undefined ? 'no-such-key' : 'delete-marker' };
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function findVersion(log: readonly LogEntry[], versionId: string): VersionEntry | undefined {
  return log.filter(isVersion).find((entry) => entry.versionId === versionId);
}

async function get(place: Place, key: string, versionId?: string): Promise<Lookup<StoredObject>> {
  const found = await head(place, key, versionId);
  if (found.state === 'absent') return found;
  const bytes = await readFile(contentPath(place, key, found.value.versionId));
  if (sha256(bytes) !== found.value.versionId) {
    throw new Fault(
      'store-damaged',
      `The stored bytes of ${JSON.stringify(key)} were changed after they were written.`,
    );
  }
  return { state: 'found', value: { ...found.value, bytes } };
}

async function putIfAbsent(
  place: Place,
  key: string,
  bytes: Uint8Array,
  contentType: string,
): Promise<'created' | 'exists'> {
  if (isVersion((await readLog(objectFolder(place, key))).at(-1))) return 'exists';
  const version = await storeContent(place, key, once(bytes), contentType);
  const appended = await appendEntry(place, key, (log) => (isVersion(log.at(-1)) ? undefined : version));
  return appended === undefined ? 'exists' : 'created';
}

async function put(
  place: Place,
  key: string,
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<PutResult> {
  const version = await storeContent(place, key, body, contentType);
  let isNew = true;
  await appendEntry(place, key, (log) => {
    isNew = findVersion(log, version.versionId) === undefined;
    const latest = log.at(-1);
    return isVersion(latest) && latest.versionId === version.versionId ? undefined : version;
  });
  return { key, versionId: version.versionId, sizeBytes: version.sizeBytes, isNew };
}

async function remove(place: Place, key: string): Promise<void> {
  await appendEntry(place, key, (log) => (isVersion(log.at(-1)) ? { deleteMarker: true } : undefined));
}

async function storeContent(
  place: Place,
  key: string,
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<VersionEntry> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* measured(): AsyncIterable<Uint8Array> {
    for await (const chunk of body) {
      hash.update(chunk);
      sizeBytes += chunk.byteLength;
      yield chunk;
    }
  }
  const folder = objectFolder(place, key);
  const temporary = await writeTemporary(place.temporary, measured());
  try {
    const versionId = hash.digest('hex');
    await makeFolderDurably(folder);
    await linkDurably(temporary, contentPath(place, key, versionId));
    return { versionId, sizeBytes, contentType };
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Appends what `next` makes of the log as it stands, again and again until no other writer came in between. */
async function appendEntry(
  place: Place,
  key: string,
  next: (log: readonly LogEntry[]) => LogEntry | undefined,
): Promise<LogEntry | undefined> {
  const folder = objectFolder(place, key);
  for (;;) {
    const log = await readNumberedLog(folder);
    const entry = next(log.entries);
    if (entry === undefined) return undefined;
    const text = new TextEncoder().encode(`${JSON.stringify(entry)}\n`);
    const temporary = await writeTemporary(place.temporary, once(text));
    const isLinked = await linkDurably(temporary, join(folder, String(log.next))).finally(() =>
      rm(temporary, { force: true }),
    );
    if (isLinked) return entry;
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
