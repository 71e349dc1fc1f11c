import type { Draft, Line } from '../draft.ts';
import { splitTable } from '../split-table.ts';
import { findLattices, type Lattice } from './find-lattices.ts';
import { printedLines } from './page-lines.ts';
import type { Page } from './page.ts';
import { placeOnPage } from './place-on-page.ts';
import { isInside, readLattice } from './read-lattice.ts';

type Piece = Draft | Line;

interface Placed {
  readonly top: number;
  /** How many lines it takes. */
  readonly height: number;
  readonly read: (line: number) => readonly Piece[];
}

/** A frame around text, or a line under a title, is no table. */
const isTable = ({ xs, ys }: Lattice): boolean => (xs.length - 1) * (ys.length - 1) > 1;

/**
 * The content of a page from top to bottom: ruled tables, the lines of text outside them, pictures.
 * @param first number of the first line
 */
export function pagePieces(
  page: Page,
  first: number,
): { readonly pieces: readonly Piece[]; readonly next: number } {
  const lattices = findLattices(page.lying, page.standing).filter(isTable);
  const outside = page.runs.filter((run) => !lattices.some((lattice) => isInside(lattice, run)));
  const placed: readonly Placed[] = [
    ...lattices.map((lattice) => ({
      top: lattice.ys[0] ?? 0,
      height: lattice.ys.length - 1,
      read: (line: number) => {
        const inside = page.runs.filter((run) => isInside(lattice, run));
        return splitTable(readLattice(lattice, inside, { line, page: page.number }), line);
      },
    })),
    ...printedLines(outside).map(({ y, text, box }) => ({
      top: y,
      height: 1,
      read: (line: number) => [{ text, line, at: placeOnPage(page.number, box) }],
    })),
    ...page.pictures.map((box) => ({
      top: box.top,
      height: 1,
      read: (line: number) => [{ kind: 'image' as const, text: '', line, at: placeOnPage(page.number, box) }],
    })),
  ];
  let next = first;
  const pieces = placed
    .toSorted((a, b) => a.top - b.top)
    .flatMap(({ height, read }) => {
      const line = next;
      next += height;
      return read(line);
    });
  return { pieces, next };
}
