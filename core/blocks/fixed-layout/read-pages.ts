import type { Read } from '../../problem.ts';
import type { ParsedDocument } from '../block.ts';
import { finishDocument } from '../finish-document.ts';
import { readPieces } from '../read-pieces.ts';
import { withoutFurniture } from './furniture.ts';
import type { Page } from './page.ts';
import { stitchPages } from './strip.ts';
import { stripPieces } from './strip-pieces.ts';

/**
 * Pages of placed text to blocks by geometry: heads and feet off, pages joined to a strip, on it ruled tables by their lines, text
 * by its base lines and edges. `line` counts printed lines and rows of tables through the document.
 */
export function readPages(pages: readonly Page[]): Read<ParsedDocument> {
  const pieces = stripPieces(stitchPages(withoutFurniture(pages)));
  return finishDocument(readPieces(pieces, { expectsTables: true }));
}
