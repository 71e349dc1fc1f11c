import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { isS3, listS3 } from './s3-inputs.ts';

/**
 * Files that the operands mean: a file itself, a folder with everything below it (names that begin with a dot left
 * out), a glob, the objects below `s3://bucket/prefix`. Each once, a folder's files in code-unit order of their paths.
 * @throws UsageError when an operand means nothing
 */
export async function findInputs(operands: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const operand of operands) {
    const paths = await expand(operand);
    if (paths.length === 0)
      throw new UsageError(
        `文件或文件夹不存在，或其中没有文件 no such file or folder, or nothing in it: ${operand}`,
      );
    for (const path of paths) found.add(path);
  }
  return [...found];
}

async function expand(operand: string): Promise<readonly string[]> {
  if (isS3(operand)) return listS3(operand);
  const status = await stat(operand).catch(ignoreMissing);
  if (status?.isDirectory()) return filesBelow(operand);
  if (status) return [operand];
  return filesMatching(operand);
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const paths = await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path))) ? [path] : [];
    }),
  );
  return paths.flat().sort();
}

/** Links to folders are not followed, since they may lead in a circle; a link to nothing is an input that cannot be read. */
async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(ignoreMissing))?.isDirectory() === true;
}

async function filesMatching(pattern: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) {
    if (!(await isFolder(path))) paths.push(path);
  }
  return paths.sort();
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
