import type { Box, TextRun } from './page.ts';
import { joinRuns, printedLines } from './page-lines.ts';
import { boxAround } from './place-on-page.ts';
import { gapsBetweenCells, gapsInLine, splitRuns } from './split-runs.ts';
import { pageAt, type Strip } from './strip.ts';

/** Signs of one row that stand together, as far from others as words do. */
export interface Segment {
  readonly text: string;
  /** Of its base line. */
  readonly y: number;
  readonly height: number;
  readonly page: number;
  readonly box: Box;
  readonly runs: readonly TextRun[];
}

/** Segments on one base line, from left to right. */
export interface TextRow {
  readonly y: number;
  readonly height: number;
  readonly page: number;
  readonly segments: readonly Segment[];
}

/** Share of the height of a sign by which the base lines of one row may differ: figures in the middle beside two lines are none of either. */
const sameRow = 0.25;
/** The rows of text of a strip from top to bottom. */
export function textRows(strip: Strip, runs: readonly TextRun[]): readonly TextRow[] {
  return printedLines(runs, { tolerance: sameRow }).map((line) => {
    const page = pageAt(strip, line.box.top);
    const segments = splitRuns(line.runs, gapsBetweenCells).map((part) => ({
      text: joinRuns(part, gapsInLine),
      y: part[0]?.y ?? line.y,
      height: line.height,
      page,
      box: boxAround(part),
      runs: part,
    }));
    return { y: line.y, height: line.height, page, segments: segments.filter(({ text }) => text !== '') };
  });
}
