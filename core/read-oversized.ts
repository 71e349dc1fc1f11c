import type { Problem } from './problem.ts';
import type { Reading } from './reading/reading.ts';
import { unread } from './reading/unread.ts';
import { limits } from './source/limits.ts';
import type { SourceFile } from './source/source-file.ts';

/** A document of which the size is looked at and nothing else. */
export type Sized = Pick<SourceFile, 'name'> & { readonly sizeBytes: number };

/** The reading of a document that is too large to be read at all. */
export function readOversized({ name, sizeBytes }: Sized): Reading {
  const data = { sizeBytes, limit: limits.bytes };
  const problem: Problem = { code: 'file-too-large', stage: 'source', fatal: true, data };
  return unread({ name, sizeBytes, problem });
}
