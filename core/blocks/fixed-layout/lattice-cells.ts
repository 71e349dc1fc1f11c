import { type Lattice, near } from './find-lattices.ts';
import type { Rule } from './page.ts';

/** Share of a side that must be drawn to part two cells. */
const leastDrawn = 0.5;

/** How much of a stretch the rules on a line draw. */
function isDrawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const onLine = rules.filter((rule) => Math.abs(rule.at - at) <= near && rule.to > from && rule.from < to);
  let reached = from;
  let drawn = 0;
  for (const rule of onLine.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(rule.from, reached);
    const end = Math.min(rule.to, to);
    if (end > start) drawn += end - start;
    reached = Math.max(reached, end);
  }
  return drawn >= (to - from) * leastDrawn;
}

type Cells = number[][];

const cellAt = (cells: Cells, row: number, column: number): number | undefined => cells[row]?.[column];

/** Makes the cells of two positions one, under the smaller number. */
function merge(cells: Cells, a: number | undefined, b: number | undefined): void {
  if (a === undefined || b === undefined || a === b) return;
  for (const row of cells) {
    for (const [column, cell] of row.entries()) if (cell === Math.max(a, b)) row[column] = Math.min(a, b);
  }
}

/** Merges a position with its neighbours to the right and below, where no line parts them. */
function mergeWithNext(
  { xs, ys, lying, standing }: Lattice,
  cells: Cells,
  row: number,
  column: number,
): void {
  const [left = 0, right = 0] = xs.slice(column, column + 2);
  const [top = 0, bottom = 0] = ys.slice(row, row + 2);
  if (!isDrawn(standing, right, top, bottom)) {
    merge(cells, cellAt(cells, row, column), cellAt(cells, row, column + 1));
  }
  if (!isDrawn(lying, bottom, left, right)) {
    merge(cells, cellAt(cells, row, column), cellAt(cells, row + 1, column));
  }
}

/**
 * The cell that each position of a lattice belongs to, as numbers that are the same in all positions of one cell: positions
 * without a line between them are one.
 */
export function latticeCells(lattice: Lattice): readonly (readonly number[])[] {
  const [width, height] = [lattice.xs.length - 1, lattice.ys.length - 1];
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_each, column) => row * width + column),
  );
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) mergeWithNext(lattice, cells, row, column);
  }
  return cells;
}
