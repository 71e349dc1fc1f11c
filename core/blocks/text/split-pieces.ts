import type { Problem, Read } from '../../problem.ts';
import { limits } from '../../source/limits.ts';
import type { Draft, Line } from '../draft.ts';
import { buildTree } from '../html/build-tree.ts';
import { collectPieces } from '../html/collect-pieces.ts';
import { withinLines } from '../within-lines.ts';
import { splitLines } from './split-lines.ts';

type Piece = Draft | Line;

const tableTag = /<(\/?)table[\s>]/gi;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From each outermost `<table` to the end of its `</table>`; a table that never ends is none. */
function tableSpans(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of text.matchAll(tableTag)) {
    const isEnd = tag[1] === '/';
    if (!isEnd && depth === 0) start = tag.index;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (isEnd && depth === 0) spans.push({ start, end: tag.index + tag[0].length });
  }
  return spans;
}

/** A table's element path is that of the table alone, and leads nowhere in the text. */
function atLine<T extends Piece>(piece: T, before: number): T {
  const { at: _path, ...rest } = piece;
  return { ...rest, line: piece.line + before } as T;
}

/** Moves a table read on its own to its place in the text. A cell that stands in several positions stays one. */
function moveDown(piece: Piece, before: number): Piece {
  if (!('kind' in piece) || piece.kind !== 'table') return atLine(piece, before);
  const moved = new Map(
    [...new Set(piece.rows.flat())].map((cell) => {
      return [cell, cell.line === undefined ? cell : { text: cell.text, line: cell.line + before }];
    }),
  );
  return {
    ...atLine(piece, before),
    rows: piece.rows.map((row) => row.map((cell) => moved.get(cell) ?? cell)),
  };
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Text to lines, and the tables of mark-up that stand in it (as tools that turn PDF into Markdown write them) to blocks. */
export function splitPieces(original: string): Read<readonly Piece[]> {
  const text = original.replace(/\r\n?/g, '\n');
  const pieces: Piece[] = [];
  const problems: Problem[] = [];
  let from = 0;
  let line = 1;
  const addLines = (end: number) => {
    const part = text.slice(from, end);
    for (const piece of splitLines(part, line, limits.lines - pieces.length)) pieces.push(piece);
    line += lineBreaks(part);
  };
  const addTable = (table: string) => {
    const tree = buildTree(table);
    for (const problem of tree.problems) problems.push(problem);
    for (const piece of collectPieces(tree.value)) pieces.push(moveDown(piece, line - 1));
    line += lineBreaks(table);
  };
  for (const { start, end } of tableSpans(text)) {
    addLines(start);
    if (pieces.length >= limits.lines) break;
    addTable(text.slice(start, end));
    from = end;
  }
  addLines(text.length);
  const within = withinLines(pieces);
  return { value: within.value, problems: [...problems, ...within.problems] };
}
