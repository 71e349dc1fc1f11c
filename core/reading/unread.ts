import type { Problem } from '../problem.ts';
import type { DocumentIdentity } from '../source/source-file.ts';
import type { Reading } from './reading.ts';

/** A document of which nothing is known but what it is. */
interface Unread extends Pick<DocumentIdentity, 'name' | 'sizeBytes'> {
  readonly sha256?: string;
  readonly format?: DocumentIdentity['format'];
  /** Why it was not read; fatal. */
  readonly problem: Problem;
}

/** The reading of a document that cannot be read at all: its hash stays empty where it is not known. */
export function unread({ name, sizeBytes, sha256 = '', format = 'unknown', problem }: Unread): Reading {
  return { source: { name, sha256, sizeBytes, format }, problems: [problem] };
}
