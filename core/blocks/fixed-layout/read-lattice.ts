import type { OwnPlace } from '../../problem.ts';
import type { DraftCell } from '../draft.ts';
import type { Lattice } from './find-lattices.ts';
import { latticeCells } from './lattice-cells.ts';
import { centreOf, intervalOf } from './locate-runs.ts';
import { printedLines } from './page-lines.ts';
import type { Box, TextRun } from './page.ts';

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
 * @param line number of the first line
 */
export function readLattice(
  lattice: Lattice,
  runs: readonly TextRun[],
  line: number,
  placeOf: (box: Box) => OwnPlace,
): readonly (readonly DraftCell[])[] {
  const cells = latticeCells(lattice);
  const runsByCell = Map.groupBy(runs, (run) => {
    const { x, y } = centreOf(run);
    return cells[intervalOf(lattice.ys, y)]?.[intervalOf(lattice.xs, x)] ?? -1;
  });
  const frames = framesOf(lattice, cells);
  const drafts = new Map<number, DraftCell>();
  const draftOf = (cell: number, row: number): DraftCell => {
    const known = drafts.get(cell);
    if (known) return known;
    const text = printedLines(runsByCell.get(cell) ?? []).map((each) => each.text);
    const at = placeOf(frames.get(cell) ?? nowhere);
    const draft = { text: text.join('\n'), line: line + row, at };
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
