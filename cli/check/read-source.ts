import { readFile } from 'node:fs/promises';
import type { SourceFile } from '../../core/index.ts';

/** A file of this machine; its name in the result is the path as given, with `/`. */
export async function readSource(path: string): Promise<SourceFile> {
  return { name: path.replaceAll('\\', '/'), bytes: await readFile(path) };
}
