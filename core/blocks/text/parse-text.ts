import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { finishDocument } from '../finish-document.ts';
import { readLines } from './read-lines.ts';
import { splitLines } from './split-lines.ts';

/** Plain text or Markdown to blocks. */
export function parseText(text: string): Read<ParsedDocument> {
  return finishDocument(readLines(splitLines(text), { expectsTables: true }));
}
