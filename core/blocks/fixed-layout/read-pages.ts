import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import type { Draft, Line } from '../draft.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import type { Page } from './page.ts';
import { pagePieces } from './page-pieces.ts';

/**
 * Pages of placed text to blocks by geometry: ruled tables by their lines, text by its base lines. `line` counts printed
 * lines and rows of tables through the document.
 */
export function readPages(pages: readonly Page[]): Read<ParsedDocument> {
  const pieces: (Draft | Line)[] = [];
  let next = 1;
  for (const page of pages) {
    const read = pagePieces(page, next);
    for (const piece of read.pieces) pieces.push(piece);
    next = read.next;
  }
  return finishDocument(readPieces(pieces, { expectsTables: true }));
}
