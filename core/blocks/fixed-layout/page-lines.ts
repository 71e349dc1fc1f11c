import type { Box, TextRun } from './page.ts';
import { boxAround } from './place-on-page.ts';

/** Runs of one printed line, from left to right. */
export interface PrintedLine {
  readonly text: string;
  /** Of its highest base line. */
  readonly y: number;
  /** Of most of its signs. */
  readonly height: number;
  readonly box: Box;
  readonly runs: readonly TextRun[];
}

/** Share of the height of a sign by which base lines of one line may differ. */
const sameLine = 0.5;
/** A gap wider than this share of the height of a sign parts words. */
const wordGap = 0.3;
/** Figures of one number stand closer: a blank of the narrowest letters is as wide. */
const figureGap = 0.2;

const ofFigure = /[\d.,]/;

function hasGap(text: string, run: TextRun, gap: number): boolean {
  const isNumber = ofFigure.test(text.at(-1) ?? '') && ofFigure.test(run.text.at(0) ?? '');
  return gap > run.height * (isNumber ? figureGap : wordGap);
}

/** Runs of one line, from left to right, as text: a blank where there is a gap. */
function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    text += text !== '' && hasGap(text, run, run.x - end) ? ` ${run.text}` : run.text;
    end = Math.max(end, run.x + run.width);
  }
  return text.replace(/\s+/g, ' ').trim();
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function lineOf(runs: readonly TextRun[]): PrintedLine {
  const inOrder = runs.toSorted((a, b) => a.x - b.x);
  return {
    text: joinRuns(inOrder),
    y: runs[0]?.y ?? 0,
    height: middleOf(runs.map(({ height }) => height)),
    box: boxAround(runs),
    runs: inOrder,
  };
}

/**
 * Printed lines from top to bottom.
 * @param tolerance share of the height of a sign by which base lines of one line may differ
 */
export function printedLines(runs: readonly TextRun[], tolerance = sameLine): readonly PrintedLine[] {
  const lines: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.y - first.y <= Math.max(run.height, first.height) * tolerance) line.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf).filter(({ text }) => text !== '');
}
