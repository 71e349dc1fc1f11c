import type { Rule } from './page.ts';
import type { Point, Transform } from './transform.ts';
import { pathOperators, walkPath } from './walk-path.ts';

const { move, line, close } = pathOperators;

/** A filled bar up to this wide is a line, in points. */
const thickest = 3;
/** What is off by less than this is straight. */
const slack = 1;

export interface Rules {
  readonly lying: Rule[];
  readonly standing: Rule[];
}

/** The corners of a path, one list for each part of it that is drawn without lifting the pen. Curves end parts. */
function partsOf(data: ArrayLike<number>, transform: Transform): Point[][] {
  const parts: Point[][] = [];
  for (const { operator, points } of walkPath(data, transform)) {
    const part = parts.at(-1);
    if (operator === move) parts.push([...points]);
    else if (operator === line) part?.push(...points);
    else if (operator === close && part?.[0]) part.push(part[0]);
    else parts.push([]);
  }
  return parts;
}

function addSegment(from: Point, to: Point, { lying, standing }: Rules): void {
  if (Math.abs(from.y - to.y) <= slack && Math.abs(from.x - to.x) > slack) {
    lying.push({ at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
  } else if (Math.abs(from.x - to.x) <= slack && Math.abs(from.y - to.y) > slack) {
    standing.push({ at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
  }
}

/** A filled bar is a line along its longer side; a filled area draws none. */
function addBar(part: readonly Point[], rules: Rules): void {
  const xs = part.map(({ x }) => x);
  const ys = part.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left > bottom - top) {
    rules.lying.push({ at: (top + bottom) / 2, from: left, to: right });
  } else if (right - left <= thickest && bottom - top > right - left) {
    rules.standing.push({ at: (left + right) / 2, from: top, to: bottom });
  }
}

/** Adds the straight lines that a path draws. */
export function addPath(
  data: ArrayLike<number>,
  transform: Transform,
  isStroked: boolean,
  rules: Rules,
): void {
  for (const part of partsOf(data, transform)) {
    if (part.length < 2) continue;
    if (!isStroked) addBar(part, rules);
    else for (const [index, point] of part.slice(1).entries()) addSegment(part[index] ?? point, point, rules);
  }
}
