import type { DraftCell } from '../draft.ts';
import type { Lattice } from './find-lattices.ts';
import { latticeCells } from './lattice-cells.ts';
import { printedLines } from './page-lines.ts';
import type { Box, TextRun } from './page.ts';
import { placeOnPage } from './place-on-page.ts';

const centre = ({ x, y, width, height }: TextRun) => ({ x: x + width / 2, y: y - height / 3 });

/** Which interval of sorted positions a value falls into; -1 outside. */
const intervalOf = (positions: readonly number[], value: number): number => {
  const after = positions.findIndex((position) => position > value);
  return after <= 0 ? -1 : after - 1;
};

/** Whether a run stands within the outer lines of a lattice. */
export const isInside = ({ xs, ys }: Lattice, run: TextRun): boolean => {
  const { x, y } = centre(run);
  return intervalOf(xs, x) !== -1 && intervalOf(ys, y) !== -1;
};

/** The frame of each cell, by its number. */
function framesOf({ xs, ys }: Lattice, cells: readonly (readonly number[])[]): ReadonlyMap<number, Box> {
  const frames = new Map<number, Box>();
  for (const [row, numbers] of cells.entries()) {
    for (const [column, cell] of numbers.entries()) {
      const { left = xs[column] ?? 0, top = ys[row] ?? 0 } = frames.get(cell) ?? {};
      frames.set(cell, { left, top, right: xs[column + 1] ?? left, bottom: ys[row + 1] ?? top });
    }
  }
  return frames;
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Rows of a ruled table; a cell that spans several positions stands in each of them.
 * @param first page, and number of the first line
 */
export function readLattice(
  lattice: Lattice,
  runs: readonly TextRun[],
  first: { readonly line: number; readonly page: number },
): readonly (readonly DraftCell[])[] {
  const cells = latticeCells(lattice);
  const runsByCell = Map.groupBy(runs, (run) => {
    const { x, y } = centre(run);
    return cells[intervalOf(lattice.ys, y)]?.[intervalOf(lattice.xs, x)] ?? -1;
  });
  const frames = framesOf(lattice, cells);
  const drafts = new Map<number, DraftCell>();
  const draftOf = (cell: number, row: number): DraftCell => {
    const known = drafts.get(cell);
    if (known) return known;
    const text = printedLines(runsByCell.get(cell) ?? []).map((each) => each.text);
    const at = placeOnPage(first.page, frames.get(cell) ?? nowhere);
    const draft = { text: text.join('\n'), line: first.line + row, at };
    drafts.set(cell, draft);
    return draft;
  };
  return cells.map((row, index) => row.map((cell) => draftOf(cell, index))).filter(saysMore);
}

/**
 * Whether a row is one of its own. The frames of neighbouring cells may end at heights that differ a little: then all that is
 * new in a row is empty, and the rest reaches down from above.
 */
function saysMore(
  row: readonly DraftCell[],
  index: number,
  rows: readonly (readonly DraftCell[])[],
): boolean {
  const above = new Set(rows[index - 1] ?? []);
  const fresh = row.filter((cell) => !above.has(cell));
  return fresh.length === row.length || fresh.some((cell) => cell.text !== '');
}
