import type { TextRun } from '../fixed-layout/page.ts';
import type { Point } from '../fixed-layout/transform.ts';
import { rightwards } from './lettering.ts';
import type { SignGroup } from './part-signs.ts';

/** Shares of its height by which a sign rises above its base line and hangs below. */
const rises = 0.8;
const hangs = 0.2;

/** Share of its height by which the middle of a run lies above its base line, as cells are looked up by it. */
const middle = 1 / 3;

/**
 * A group of signs as a run. Runs lie: signs on a base line that stands, as in the narrow head of a row, become one around the
 * middle of what they cover, and keep their order.
 * @param along which way the base line runs
 * @param height of the signs, in points
 */
export function toRun({ text, first, last }: SignGroup, along: Point, height: number): TextRun {
  const end = { x: last.at.x + along.x * last.width, y: last.at.y + along.y * last.width };
  if (along === rightwards) {
    return { text, x: first.at.x, y: first.at.y, width: Math.max(0, end.x - first.at.x), height };
  }
  const up = { x: along.y * height, y: -along.x * height };
  const xs = [first.at.x, end.x].flatMap((x) => [x + up.x * rises, x - up.x * hangs]);
  const ys = [first.at.y, end.y].flatMap((y) => [y + up.y * rises, y - up.y * hangs]);
  const [left, width] = [Math.min(...xs), Math.max(...xs) - Math.min(...xs)];
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + height * middle;
  return { text, x: left, y, width, height };
}
