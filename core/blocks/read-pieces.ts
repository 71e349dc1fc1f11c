import type { Draft, Line } from './draft.ts';
import { readLines } from './text/read-lines.ts';

/** Lines between blocks are read as text, wherever they come from: a table may be laid out without any table element. */
export function readPieces(
  pieces: readonly (Draft | Line)[],
  options: { readonly expectsTables: boolean },
): Draft[] {
  const drafts: Draft[] = [];
  let lines: Line[] = [];
  const readOpen = () => {
    for (const draft of readLines(lines, options)) drafts.push(draft);
    lines = [];
  };
  for (const piece of pieces) {
    if (!('kind' in piece)) lines.push(piece);
    else {
      readOpen();
      drafts.push(piece);
    }
  }
  readOpen();
  return drafts;
}
