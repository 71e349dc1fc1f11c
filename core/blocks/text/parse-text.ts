import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { splitPieces } from './split-pieces.ts';

/** Plain text or Markdown to blocks; tables of mark-up in it are read as such. */
export function parseText(text: string): Read<ParsedDocument> {
  const { value: pieces, problems } = splitPieces(text);
  const drafts = joinWrappedLines(readPieces(pieces, { expectsTables: true }));
  const finished = finishDocument(drafts);
  return { value: finished.value, problems: [...problems, ...finished.problems] };
}
