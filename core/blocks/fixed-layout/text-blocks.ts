import { beginsWithNumeral } from './begins-with-numeral.ts';
import { overlaps } from './column-ranges.ts';
import type { Box } from './page.ts';
import { boxAroundAll } from './place-on-page.ts';
import type { Segment } from './text-rows.ts';

/** Lines of text that stand in one cell, from top to bottom. */
export interface TextBlock {
  readonly lines: readonly Segment[];
  readonly text: string;
  readonly box: Box;
  /** Base lines of its first and last line. */
  readonly first: number;
  readonly last: number;
}

/** Whether something parts two segments that stand one above the other, such as a line between them. */
export type IsParted = (a: Segment, b: Segment) => boolean;

/** Share of the height of a sign by which lines that are aligned may differ. */
const sameEdge = 0.4;
/** Lines of one cell are between so many times their height apart. */
const closest = 0.9;
const furthest = 2.2;
/** Lines of one cell begin, end or have their middle at the same place. */
function isAligned({ box: a, height }: Segment, { box: b }: Segment): boolean {
  if (!overlaps(a, b)) return false;
  const off = [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2];
  return off.some((each) => Math.abs(each) <= height * sameEdge);
}

/** Whether a line may go on with the text of the line above it. */
export function mayGoOn(above: Segment, line: Segment): boolean {
  const distance = line.y - above.y;
  if (distance < above.height * closest || distance > above.height * furthest) return false;
  return above.page === line.page && !beginsWithNumeral(line.text) && isAligned(above, line);
}

export const blockOf = (lines: readonly Segment[]): TextBlock => ({
  lines,
  text: lines.map(({ text }) => text).join('\n'),
  box: boxAroundAll(lines.map(({ box }) => box)),
  first: lines[0]?.y ?? 0,
  last: lines.at(-1)?.y ?? 0,
});

/**
 * Segments, from top to bottom, to blocks of lines that may go on with one another.
 * @param furthest distance of the lines of one block
 */
export function textBlocks(
  segments: readonly Segment[],
  furthest: number,
  isParted: IsParted,
): readonly TextBlock[] {
  const blocks: Segment[][] = [];
  for (const segment of segments) {
    const open = blocks.findLast((lines) => {
      const last = lines.at(-1);
      const isNear = last !== undefined && segment.y - last.y < furthest;
      return isNear && mayGoOn(last, segment) && !isParted(last, segment);
    });
    if (open) open.push(segment);
    else blocks.push([segment]);
  }
  return blocks.map(blockOf);
}
