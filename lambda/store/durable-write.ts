import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Tells this process from an earlier one that had the same number, as the first process of a container always has. */
const session = randomUUID();

/**
 * Writes the chunks into a new file below `folder` and forces them to the disk. The name carries the process, so that
 * what a killed process left behind can be told from what a living one is writing.
 */
export async function writeTemporary(folder: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const path = join(folder, `${process.pid}.${session}.${randomUUID()}`);
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunks) await writeWhole(file, chunk);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return path;
}

/**
 * Gives a finished file its final name: atomic, durable, and only when the name is free.
 * @returns false when the name is taken; the temporary file is left to the caller in either case.
 */
export async function linkDurably(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
  await syncFolder(dirname(target));
  return true;
}

/** Makes a folder and its parents, each of them durable in its own parent. */
export async function makeFolderDurably(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let path = resolve(folder); path !== top; path = dirname(path)) await syncFolder(dirname(path));
}

/** Removes the temporary files of processes that are gone. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isLeftover(name)) await rm(join(folder, name), { force: true });
  }
}

export function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.byteLength; ) {
    const { bytesWritten } = await file.write(chunk, offset);
    offset += bytesWritten;
  }
}

/** Windows has no handle for a folder; there the file system's own journal keeps the order. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isLeftover(name: string): boolean {
  const [pid, owner] = name.split('.');
  return owner !== session && (pid === String(process.pid) || !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}
