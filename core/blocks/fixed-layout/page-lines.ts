import type { Box, TextRun } from './page.ts';
import { boxAround } from './place-on-page.ts';

/** Runs of one printed line, from left to right. */
export interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly box: Box;
}

/** Share of the height of a sign by which base lines of one line may differ. */
const sameLine = 0.5;
/** A gap wider than this share of the height of a sign parts words; figures of one number stand closer. */
const wordGap = 0.3;

/** Runs of one line as text: a blank where there is a gap. */
function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const hasGap = text !== '' && run.x - end > run.height * wordGap;
    text += hasGap ? ` ${run.text}` : run.text;
    end = Math.max(end, run.x + run.width);
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

/** Printed lines from top to bottom. */
export function printedLines(runs: readonly TextRun[]): readonly PrintedLine[] {
  const lines: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.y - first.y <= Math.max(run.height, first.height) * sameLine) line.push(run);
    else lines.push([run]);
  }
  return lines
    .map((line) => ({
      text: joinRuns(line),
      y: line[0]?.y ?? 0,
      box: boxAround(line),
    }))
    .filter(({ text }) => text !== '');
}
