import type { TextRun } from '../fixed-layout/page.ts';
import type { Point } from '../fixed-layout/transform.ts';
import { rightwards } from './lettering.ts';
import type { SignGroup } from './part-signs.ts';
import type { Sign } from './text-signs.ts';

/** Shares of its height by which a sign rises above its base line and hangs below. */
const rises = 0.8;
const hangs = 0.2;

/** Share of its height by which the middle of a run lies above its base line, as cells are looked up by it. */
const middle = 1 / 3;

/** Every sign by itself, reaching up to the next one, so that no blank gets between them. */
const lyingRuns = (group: SignGroup, height: number): readonly TextRun[] =>
  group.map(({ text, at: { x, y }, width }, index) => {
    const next = group[index + 1];
    return { text, x, y, width: next ? Math.max(0, next.at.x - x) : width, height };
  });

/** A group on a base line that stands, around the middle of what it covers. */
function standingRun(group: SignGroup, last: Sign, along: Point, height: number): TextRun {
  const end = { x: last.at.x + along.x * last.width, y: last.at.y + along.y * last.width };
  const up = { x: along.y * height, y: -along.x * height };
  const ends = [group[0]?.at ?? end, end];
  const xs = ends.flatMap(({ x }) => [x + up.x * rises, x - up.x * hangs]);
  const ys = ends.flatMap(({ y }) => [y + up.y * rises, y - up.y * hangs]);
  const [left, width] = [Math.min(...xs), Math.max(...xs) - Math.min(...xs)];
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + height * middle;
  return { text: group.map(({ text }) => text).join(''), x: left, y, width, height };
}

/**
 * A group of signs as runs: sign by sign, since one text may go through several cells with hardly a gap. Runs lie; signs on a
 * base line that stands, as in the narrow head of a row, become one run, which keeps their order.
 * @param along which way the base line runs
 * @param height of the signs, in points
 */
export function toRuns(group: SignGroup, along: Point, height: number): readonly TextRun[] {
  const last = group.at(-1);
  if (along === rightwards || !last) return lyingRuns(group, height);
  return [standingRun(group, last, along, height)];
}
