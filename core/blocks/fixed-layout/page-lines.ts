import type { Box, TextRun } from './page.ts';
import { boxAround } from './place-on-page.ts';
import { type Gaps, gapsInLine, splitRuns } from './split-runs.ts';

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
/** Runs of one line, from left to right, as text: a blank where there is a gap. */
export function joinRuns(runs: readonly TextRun[], gaps: Gaps): string {
  const words = splitRuns(runs, gaps).map((word) => word.map(({ text }) => text).join(''));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function lineOf(runs: readonly TextRun[], gaps: Gaps): PrintedLine {
  const inOrder = runs.toSorted((a, b) => a.x - b.x);
  return {
    text: joinRuns(inOrder, gaps),
    y: runs[0]?.y ?? 0,
    height: middleOf(runs.map(({ height }) => height)),
    box: boxAround(runs),
    runs: inOrder,
  };
}

export interface LineOptions {
  /** Share of the height of a sign by which base lines of one line may differ. */
  readonly tolerance?: number;
  /** That part words. */
  readonly gaps?: Gaps;
}

/** Printed lines from top to bottom. */
export function printedLines(
  runs: readonly TextRun[],
  { tolerance = sameLine, gaps = gapsInLine }: LineOptions = {},
): readonly PrintedLine[] {
  const lines: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.y - first.y <= Math.max(run.height, first.height) * tolerance) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => lineOf(line, gaps)).filter(({ text }) => text !== '');
}
