import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesFolder } from './generated-files.ts';

export interface OutOfStep {
  readonly path: string;
  readonly reason: 'missing' | 'differs from its sources' | 'has no source any more';
}

const contentOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

async function pagesOnDisk(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, pagesFolder), { recursive: true }).catch(() => []);
  const paths = entries.map((entry) => `${pagesFolder}/${entry.replaceAll('\\', '/')}`);
  return paths.filter((path) => path.endsWith('.md'));
}

/** Files on disk that are not what their sources give, in the order of their paths. */
export async function outOfStep(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly OutOfStep[]> {
  const found: OutOfStep[] = [];
  for (const [path, content] of files) {
    const onDisk = await contentOf(join(root, path));
    if (onDisk === content) continue;
    found.push({ path, reason: onDisk === undefined ? 'missing' : 'differs from its sources' });
  }
  for (const path of await pagesOnDisk(root)) {
    if (!files.has(path)) found.push({ path, reason: 'has no source any more' });
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}
