import { readFile } from 'node:fs/promises';
import type { SourceFile } from '../../core/index.ts';
import { isS3, readS3 } from './s3-inputs.ts';

/** A file of this machine, or an object; its name in the result is the path as given, with `/`. */
export async function readSource(path: string): Promise<SourceFile> {
  if (isS3(path)) return readS3(path);
  return { name: path.replaceAll('\\', '/'), bytes: await readFile(path) };
}
