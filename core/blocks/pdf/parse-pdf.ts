import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import type { Draft, Line } from '../draft.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import { addPages } from './add-pages.ts';
import { openPdf } from './open-pdf.ts';
import { pagePieces } from './page-pieces.ts';

/**
 * PDF to blocks by geometry: ruled tables by their lines, text by its base lines. `line` counts printed lines and rows of
 * tables through the document.
 */
export async function parsePdf(bytes: Uint8Array): Promise<Read<ParsedDocument>> {
  const { value: pages, problems } = await openPdf(bytes);
  const firstLines: number[] = [];
  const pieces: (Draft | Line)[] = [];
  let next = 1;
  for (const page of pages) {
    firstLines.push(next);
    const read = pagePieces(page, next);
    for (const piece of read.pieces) pieces.push(piece);
    next = read.next;
  }
  const finished = finishDocument(readPieces(pieces, { expectsTables: true }));
  return { value: addPages(finished.value, firstLines), problems: [...problems, ...finished.problems] };
}
