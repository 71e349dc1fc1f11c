import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isCode } from './durable-write.ts';
import { decodeName, prefixPath, unescapeSegment } from './key-path.ts';
import type { ListedVersion } from './object-store.ts';
import { isVersion, readLog } from './version-log.ts';

/** An object or a folder of keys, with the bytes by which it takes its place among its neighbours. */
interface Entry {
  readonly kind: 'object' | 'folder';
  readonly path: string;
  /** Key of the object, or the start of every key inside, with its slash. */
  readonly key: string;
  readonly order: Buffer;
}

/** Every version below `prefix`: UTF-8 byte order of keys, newest first. Reads one folder at a time. */
export async function* listFolder(root: string, prefix: string): AsyncIterable<ListedVersion> {
  const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  yield* walk(join(root, ...prefixPath(prefix)), start, prefix);
}

async function* walk(folder: string, start: string, prefix: string): AsyncIterable<ListedVersion> {
  for (const entry of await readEntries(folder, start, '')) {
    if (entry.kind === 'object' && entry.key.startsWith(prefix)) yield* versionsOf(entry);
    if (entry.kind === 'folder' && mayHold(entry.key, prefix)) yield* walk(entry.path, entry.key, prefix);
  }
}

function mayHold(folderKey: string, prefix: string): boolean {
  return folderKey.startsWith(prefix) || prefix.startsWith(folderKey);
}

/** A slash counts in the order of keys: `a.b` comes before everything inside `a/`, and `a0` after it. */
async function readEntries(folder: string, start: string, escapedStart: string): Promise<Entry[]> {
  const entries = await readUnsorted(folder, start, escapedStart);
  return entries.sort((a, b) => a.order.compare(b.order));
}

async function readUnsorted(folder: string, start: string, escapedStart: string): Promise<Entry[]> {
  const names = await readFolders(folder);
  const nested = names.map(async (name): Promise<Entry[]> => {
    const decoded = decodeName(name);
    const path = join(folder, name);
    const escaped = escapedStart + decoded.escaped;
    if (decoded.kind === 'continued') return readUnsorted(path, start, escaped);
    const key = start + unescapeSegment(escaped) + (decoded.kind === 'folder' ? '/' : '');
    return [{ kind: decoded.kind, path, key, order: Buffer.from(key) }];
  });
  return (await Promise.all(nested)).flat();
}

/** Names that start with a full stop are ours, never a key's. */
async function readFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function* versionsOf(entry: Entry): AsyncIterable<ListedVersion> {
  const log = await readLog(entry.path);
  const hasCurrent = isVersion(log.at(-1));
  const newestFirst = log.filter(isVersion).toReversed();
  const ids = new Set<string>();
  for (const { versionId, sizeBytes } of newestFirst) {
    if (ids.has(versionId)) continue;
    yield { key: entry.key, versionId, sizeBytes, isLatest: hasCurrent && ids.size === 0 };
    ids.add(versionId);
  }
}
