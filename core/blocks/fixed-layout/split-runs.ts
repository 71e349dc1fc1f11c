import type { TextRun } from './page.ts';

/** Gaps, as shares of the height of a sign, that are wide enough to part words, and figures. */
export interface Gaps {
  readonly word: number;
  readonly figure: number;
}

/** Figures of one number leave no gap; those of two cells may stand this close where nothing is drawn between them. */
const closeFigures = 0.08;

export const gapsInLine: Gaps = { word: 0.3, figure: closeFigures };
/** In one cell only a blank parts figures: the narrowest is as wide. */
export const gapsInCell: Gaps = { word: 0.3, figure: 0.2 };
/** Where cells are not known, any gap may be the one between two of them. */
export const gapsBetweenCells: Gaps = { word: 0.12, figure: closeFigures };

const ofFigure = /[\d.,/／—–－-]/;

/** Whether a gap parts two runs. */
function isParted(before: TextRun, run: TextRun, gap: number, { word, figure }: Gaps): boolean {
  const isFigure = ofFigure.test(before.text.at(-1) ?? '') && ofFigure.test(run.text.at(0) ?? '');
  return gap > run.height * (isFigure ? figure : word);
}

/** Runs of one line, from left to right, to words. */
export function splitRuns(runs: readonly TextRun[], gaps: Gaps): readonly (readonly TextRun[])[] {
  const words: TextRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let before: TextRun | undefined;
  for (const run of runs) {
    const open = words.at(-1);
    if (open && before && !isParted(before, run, run.x - end, gaps)) open.push(run);
    else words.push([run]);
    end = Math.max(end, run.x + run.width);
    before = run;
  }
  return words;
}
