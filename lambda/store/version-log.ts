import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import { isCode } from './durable-write.ts';

/** What happened to an object, in the order of its numbers: a version became current, or the object was withdrawn. */
const logEntry = z.union([
  z.object({
    versionId: z.string().regex(/^[0-9a-f]{64}$/),
    sizeBytes: z.int().nonnegative(),
    contentType: z.string(),
  }),
  z.object({ deleteMarker: z.literal(true) }),
]);
export type LogEntry = z.infer<typeof logEntry>;
export type VersionEntry = Extract<LogEntry, { versionId: string }>;

/** Entries of an object, oldest first, and the number that the next one gets. */
export interface VersionLog {
  readonly entries: readonly LogEntry[];
  readonly next: number;
}

/** Empty when the folder does not exist. A number that was lost is not given again: the next one would never be free. */
export async function readNumberedLog(objectFolder: string): Promise<VersionLog> {
  const names = await readNames(objectFolder);
  const numbers = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const sorted = numbers.sort((a, b) => a - b);
  const entries = await Promise.all(sorted.map((number) => readEntry(join(objectFolder, String(number)))));
  return { entries, next: (sorted.at(-1) ?? 0) + 1 };
}

/** Entries of an object, oldest first. */
export async function readLog(objectFolder: string): Promise<readonly LogEntry[]> {
  return (await readNumberedLog(objectFolder)).entries;
}

export function isVersion(entry: LogEntry | undefined): entry is VersionEntry {
  return entry !== undefined && 'versionId' in entry;
}

async function readNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function readEntry(path: string): Promise<LogEntry> {
  const parsed = logEntry.safeParse(parseJson(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Fault('store-damaged', `${path} is not an entry of a version log.`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
