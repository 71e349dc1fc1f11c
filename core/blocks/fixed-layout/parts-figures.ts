import { cellRuns } from './cell-runs.ts';
import type { Lattice } from './find-lattices.ts';
import { latticeCells } from './lattice-cells.ts';
import type { TextRun } from './page.ts';
import { printedLines } from './page-lines.ts';
import { gapsBetweenCells, splitRuns } from './split-runs.ts';

const figure = /^[-+－−]?\d[\d.,]*$/;

/** The figures of a cell that stand apart from one another. */
function countFigures(runs: readonly TextRun[]): number {
  const words = printedLines(runs).flatMap((line) => splitRuns(line.runs, gapsBetweenCells));
  return words.filter((word) =>
    figure.test(
      word
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
  ).length;
}

/** So many figures in one cell are those of several: a number of two lines is two. */
const fewestFigures = 3;

/** Whether the lines of a table part its figures: some tables have only a frame, or only the lines of one direction. */
export function partsFigures(lattice: Lattice, runs: readonly TextRun[]): boolean {
  const byCell = cellRuns(lattice, latticeCells(lattice), runs);
  return [...byCell.values()].every((each) => countFigures(each) < fewestFigures);
}
