import type { Draft, Line } from '../draft.ts';
import { firstAbove } from './first-above.ts';
import { joinLines, type Paragraph } from './join-lines.ts';
import { openTables } from './open-tables.ts';
import type { Box, TextRun } from './page.ts';
import { printedLines } from './page-lines.ts';
import { boxAroundAll } from './place-on-page.ts';
import type { Placed } from './placed.ts';
import { ruledTables } from './ruled-tables.ts';
import { pageAt, placeOnStrip, type Strip } from './strip.ts';
import type { PageLine } from './text-column.ts';

function placeParagraph(strip: Strip, { text, lines }: Paragraph): Placed {
  const box = boxAroundAll(lines.map((line) => line.box));
  const places = lines.map((line) => placeOnStrip(strip, line.box));
  const linesFrom = (first: number) =>
    lines.length > 1 && { lines: places.map((at, index) => ({ line: first + index, at })) };
  return {
    top: lines[0]?.y ?? box.top,
    height: lines.length,
    read: (line) => [{ text, line, at: placeOnStrip(strip, box), ...linesFrom(line) }],
  };
}

function placePicture(strip: Strip, box: Box): Placed {
  const at = placeOnStrip(strip, box);
  return { top: box.top, height: 1, read: (line) => [{ kind: 'image', text: '', line, at }] };
}

/** The lines of text of a strip, with the page that each begins on. */
const linesOf = (strip: Strip, runs: readonly TextRun[]): readonly PageLine[] =>
  printedLines(runs).map((line) => ({ ...line, page: pageAt(strip, line.box.top) }));

interface Row {
  readonly y: number;
}

/** Whether something that is no text begins between two lines. */
function partedBy(others: readonly Placed[]): (a: Row, b: Row) => boolean {
  const tops = others.map(({ top }) => top).toSorted((a, b) => a - b);
  return (a, b) => {
    const next = tops[firstAbove(tops, a.y)];
    return next !== undefined && next < b.y;
  };
}

/** Things in the order of their tops, with the lines counted through. */
function readInOrder(placed: readonly Placed[]): readonly (Draft | Line)[] {
  let next = 1;
  return placed
    .toSorted((a, b) => a.top - b.top)
    .flatMap(({ height, read }) => {
      const line = next;
      next += height;
      return read(line);
    });
}

/**
 * What stands on a strip from top to bottom: tables by their lines, tables by the places of their text, the lines of text
 * outside them, pictures. `line` counts printed lines and rows.
 */
export function stripPieces(strip: Strip): readonly (Draft | Line)[] {
  const ruled = ruledTables(strip);
  const drawn = [...ruled.tables, ...strip.pictures.map((box) => placePicture(strip, box))];
  const open = openTables(strip, ruled.outside, partedBy(drawn));
  const fixed = [...drawn, ...open.tables];
  const paragraphs = joinLines(linesOf(strip, open.rest), partedBy(fixed));
  return readInOrder([...fixed, ...paragraphs.map((paragraph) => placeParagraph(strip, paragraph))]);
}
