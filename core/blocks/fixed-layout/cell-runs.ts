import type { Lattice } from './find-lattices.ts';
import { centreOf, intervalOf } from './locate-runs.ts';
import type { TextRun } from './page.ts';
import { printedLines } from './page-lines.ts';

/** Share of the height of a sign by which base lines of one line may differ. */
const sameLine = 0.25;
/** Share of the width of a sign by which it may reach over the side of its cell. */
const over = 0.25;
/** Share of the height of a sign: figures of one number leave no gap. */
const noGap = 0.05;

const isFigure = (text: string | undefined): boolean => text !== undefined && /[\d.,]/.test(text);

const lost = (run: TextRun): TextRun => ({ ...run, text: '\ufffd' });

/** Figures that leave no gap between them, one below the other in a list for each number. */
function numbersOf(line: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const numbers: TextRun[][] = [];
  for (const run of line.filter(({ text }) => isFigure(text.at(0)))) {
    const last = numbers.at(-1)?.at(-1);
    const goesOn = last && isFigure(last.text.at(-1)) && run.x - last.x - last.width < run.height * noGap;
    if (goesOn) numbers.at(-1)?.push(run);
    else numbers.push([run]);
  }
  return numbers;
}

/**
 * The runs of each cell, by its number. A number that reaches over the side of its cell amid a figure did not fit: which figures
 * are whose cannot be told, and none of them is.
 */
export function cellRuns(
  { xs, ys }: Lattice,
  cells: readonly (readonly number[])[],
  runs: readonly TextRun[],
): ReadonlyMap<number, readonly TextRun[]> {
  const cellAt = (x: number, y: number): number => cells[intervalOf(ys, y)]?.[intervalOf(xs, x)] ?? -1;
  const cellOf = (run: TextRun): number => cellAt(centreOf(run).x, centreOf(run).y);
  const isAcross = (run: TextRun): boolean => {
    const { y } = centreOf(run);
    return cellAt(run.x + run.width * over, y) !== cellAt(run.x + run.width * (1 - over), y);
  };
  const across = new Set(
    printedLines(runs, { tolerance: sameLine })
      .flatMap((line) => numbersOf(line.runs))
      .filter((number) => number.some(isAcross))
      .flat(),
  );
  return Map.groupBy(
    runs.map((run) => (across.has(run) ? lost(run) : run)),
    cellOf,
  );
}
