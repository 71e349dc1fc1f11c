import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { limits, type SourceFile } from '../../core/index.ts';
import type { Oversized } from './oversized.ts';
import { isS3, readS3 } from './s3-inputs.ts';

/** A file of this machine, or an object; its name in the result is the path as given, with `/`. */
export async function readSource(path: string): Promise<SourceFile | Oversized> {
  if (isS3(path)) return readS3(path);
  const name = path.split(sep).join('/');
  const { size } = await stat(path);
  if (size > limits.bytes) return { name, sizeBytes: size };
  const bytes = await readStart(path);
  return bytes.byteLength > limits.bytes ? { name, sizeBytes: bytes.byteLength } : { name, bytes };
}

/** One byte beyond the limit at most: a pipe or a device states no size, and may have no end. */
async function readStart(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: limits.bytes })) chunks.push(chunk);
  return Buffer.concat(chunks);
}
