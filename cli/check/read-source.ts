import { readFile, stat } from 'node:fs/promises';
import { limits, type SourceFile } from '../../core/index.ts';
import { isS3, readS3 } from './s3-inputs.ts';

/** A file that is too large to be read at all. */
export interface Oversized {
  readonly name: string;
  readonly sizeBytes: number;
}

/** A file of this machine, or an object; its name in the result is the path as given, with `/`. */
export async function readSource(path: string): Promise<SourceFile | Oversized> {
  if (isS3(path)) return readS3(path);
  const name = path.replaceAll('\\', '/');
  const { size } = await stat(path);
  return size > limits.bytes ? { name, sizeBytes: size } : { name, bytes: await readFile(path) };
}
