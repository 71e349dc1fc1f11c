import type { OwnPlace } from '../../problem.ts';
import type { DraftCell } from '../draft.ts';
import { cellRuns } from './cell-runs.ts';
import { cellText } from './cell-text.ts';
import { joinCutRows } from './cut-rows.ts';
import { type Lattice, near } from './find-lattices.ts';
import { latticeCells } from './lattice-cells.ts';
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

/** Words are words also where a part of them is cut off; and what is known to be cut says so. */
const cut = /\p{Script=Han}|\ufffd$/u;

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** What a table needs to know of the pages that it stands on. */
export interface LatticeContext {
  /** Number of its first line. */
  readonly line: number;
  /** Heights at which pages begin. */
  readonly cuts: readonly number[];
  readonly placeOf: (box: Box) => OwnPlace;
  /** Whether a box reaches out of its page, so that what stands in it may not all be seen. */
  readonly isCutOff: (box: Box) => boolean;
}

/** The rows that begin where a page does. */
const cutRows = ({ ys }: Lattice, cuts: readonly number[]): readonly number[] =>
  ys.flatMap((y, row) => (cuts.some((cut) => Math.abs(cut - y) <= near) ? [row] : []));

/** Rows of a ruled table; a cell that spans several positions stands in each of them. */
export function readLattice(
  lattice: Lattice,
  runs: readonly TextRun[],
  { line, cuts, placeOf, isCutOff }: LatticeContext,
): readonly (readonly DraftCell[])[] {
  const cells = latticeCells(lattice);
  const runsByCell = cellRuns(lattice, cells, runs);
  const frames = framesOf(lattice, cells);
  const textOf = (cell: number): string => {
    const frame = frames.get(cell) ?? nowhere;
    const text = cellText(runsByCell.get(cell) ?? [], frame);
    return isCutOff(frame) && !cut.test(text) ? `${text}\ufffd` : text;
  };
  const texts = new Map([...frames.keys()].map((cell) => [cell, textOf(cell)]));
  const { rows, joined } = joinCutRows(cells, cutRows(lattice, cuts), (cell) => texts.get(cell) ?? '');
  const rests = Map.groupBy(joined.keys(), (cell) => joined.get(cell) ?? cell);
  const drafts = new Map<number, DraftCell>();
  const draftOf = (cell: number, row: number): DraftCell => {
    const known = drafts.get(cell);
    if (known) return known;
    const parts = [cell, ...(rests.get(cell) ?? [])].map((each) => texts.get(each) ?? '');
    const text = parts.filter((part) => part !== '').join('\n');
    const draft = { text, line: line + row, at: placeOf(frames.get(cell) ?? nowhere) };
    drafts.set(cell, draft);
    return draft;
  };
  return rows.map((row, index) => row.map((cell) => draftOf(cell, index))).filter(saysMore);
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
