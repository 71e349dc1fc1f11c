import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isCode } from '../../lambda/store/durable-write.ts';

/** A file as it was found. The size alone would not do: some programs reserve the whole size before they write. */
export type FoundFile = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>;

/** Undefined when it is gone, or no file. */
export async function findFile(path: string): Promise<FoundFile | undefined> {
  try {
    const found = await lstat(path);
    return found.isFile() ? found : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Whether nobody wrote in between. */
export function isUntouched(before: FoundFile | undefined, now: FoundFile | undefined): boolean {
  if (before === undefined || now === undefined) return false;
  return before.ino === now.ino && before.size === now.size && before.mtimeMs === now.mtimeMs;
}

/**
 * Waits until nobody has written to a file for `quietMs`.
 * @returns the file as it then is; undefined when it is gone
 * @throws AbortError when `stop` is given before
 */
export async function settledFile(
  path: string,
  quietMs: number,
  stop: AbortSignal,
): Promise<FoundFile | undefined> {
  for (let before = await findFile(path); before !== undefined; ) {
    await setTimeout(quietMs, undefined, { signal: stop });
    const now = await findFile(path);
    if (isUntouched(before, now)) return now;
    before = now;
  }
  return undefined;
}
