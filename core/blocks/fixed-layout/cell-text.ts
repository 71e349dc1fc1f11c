import type { Box, TextRun } from './page.ts';
import { type PrintedLine, printedLines } from './page-lines.ts';
import { gapsInCell } from './split-runs.ts';

const figures = /^[-+－−]?[\d.,]+$/;
/** Share of the height of a sign that a figure is wide. */
const figureWidth = 0.5;
/** A cell leaves at least so many points free on each side of its text. */
const leastPadding = 1;
/** And at most this share of the height of its text, where a full line shows how much. */
const mostPadding = 0.8;

/** Whether a line of figures has no room for one more: then those on the next line belong to the same number. */
function isFull({ box, height }: PrintedLine, frame: Box): boolean {
  const room = frame.right - frame.left - (box.right - box.left) - 2 * leastPadding;
  return room < height * (figureWidth + mostPadding);
}

/**
 * The text of a cell, its lines as `\n`. A number that did not fit into its line is one number.
 * @param frame of the cell
 */
export function cellText(runs: readonly TextRun[], frame: Box): string {
  const lines = printedLines(runs, { gaps: gapsInCell });
  const isNumber = lines.length > 1 && lines.every(({ text }) => figures.test(text));
  const isBroken = isNumber && lines.slice(0, -1).every((line) => isFull(line, frame));
  return lines.map(({ text }) => text).join(isBroken ? '' : '\n');
}
