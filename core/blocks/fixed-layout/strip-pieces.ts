import type { Draft, Line } from '../draft.ts';
import { splitTable } from '../split-table.ts';
import { findLattices, type Lattice } from './find-lattices.ts';
import { isTable } from './is-table.ts';
import { joinLines, type Paragraph } from './join-lines.ts';
import { locateRuns } from './locate-runs.ts';
import { printedLines } from './page-lines.ts';
import type { Box, TextRun } from './page.ts';
import { boxAroundAll } from './place-on-page.ts';
import { readLattice } from './read-lattice.ts';
import { pageAt, placeOnStrip, type Strip } from './strip.ts';
import type { PageLine } from './text-column.ts';

type Piece = Draft | Line;

/** Something that stands on the strip, and how it is read. */
interface Placed {
  readonly top: number;
  /** How many lines it takes. */
  readonly height: number;
  readonly read: (line: number) => readonly Piece[];
}

function placeTable(strip: Strip, lattice: Lattice, runs: readonly TextRun[]): Placed {
  const placeOf = (box: Box) => placeOnStrip(strip, box);
  return {
    top: lattice.ys[0] ?? 0,
    height: lattice.ys.length - 1,
    read: (line) => splitTable(readLattice(lattice, runs, line, placeOf), line),
  };
}

function placeParagraph(strip: Strip, { text, lines }: Paragraph): Placed {
  const box = boxAroundAll(lines.map((line) => line.box));
  const at = placeOnStrip(strip, box);
  return { top: lines[0]?.y ?? box.top, height: lines.length, read: (line) => [{ text, line, at }] };
}

function placePicture(strip: Strip, box: Box): Placed {
  const at = placeOnStrip(strip, box);
  return { top: box.top, height: 1, read: (line) => [{ kind: 'image', text: '', line, at }] };
}

/** The lines of text of a strip, with the page that each begins on. */
const linesOf = (strip: Strip, runs: readonly TextRun[]): readonly PageLine[] =>
  printedLines(runs).map((line) => ({ ...line, page: pageAt(strip, line.box.top) }));

/** Whether a table or a picture begins between two lines. */
function partedBy(tops: readonly number[]): (a: PageLine, b: PageLine) => boolean {
  const inOrder = tops.toSorted((a, b) => a - b);
  return (a, b) => {
    const next = inOrder.find((top) => top > a.y);
    return next !== undefined && next < b.y;
  };
}

/** What stands on a strip from top to bottom: ruled tables, the text outside them, pictures. `line` counts printed lines and rows. */
export function stripPieces(strip: Strip): readonly Piece[] {
  const lattices = findLattices(strip.lying, strip.standing).filter(isTable);
  const { inside, outside } = locateRuns(strip.runs, lattices);
  const fixed = [
    ...lattices.map((lattice) => placeTable(strip, lattice, inside.get(lattice) ?? [])),
    ...strip.pictures.map((box) => placePicture(strip, box)),
  ];
  const paragraphs = joinLines(linesOf(strip, outside), partedBy(fixed.map(({ top }) => top)));
  const placed = [...fixed, ...paragraphs.map((paragraph) => placeParagraph(strip, paragraph))];
  let next = 1;
  return placed
    .toSorted((a, b) => a.top - b.top)
    .flatMap(({ height, read }) => {
      const line = next;
      next += height;
      return read(line);
    });
}
