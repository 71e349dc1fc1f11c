import type { Point } from '../fixed-layout/transform.ts';
import type { Sign } from './text-signs.ts';

/** Points within which a sign is drawn once more in its place; the two ones of 11 stand further apart. */
const sameness = 1.5;
/** More squares of that size than a page has in a row. */
const squares = 1_000_000;

/** How far the squares around one are from it, itself among them. */
const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => right * squares + down));

const isNear = (one: Point | undefined, other: Point): boolean =>
  one !== undefined && Math.abs(one.x - other.x) <= sameness && Math.abs(one.y - other.y) <= sameness;

/**
 * Tells of each sign of a page whether it is drawn again almost in its place. Some writers make letters bold or shaded by drawing
 * them twice, and a figure drawn twice is not the figure of its digits twice over.
 */
export function repeatFinder(): (sign: Sign) => boolean {
  const known = new Map<string, Map<number, Point>>();
  return ({ text, at }) => {
    const places = known.get(text) ?? new Map<number, Point>();
    const square = Math.floor(at.x / sameness) * squares + Math.floor(at.y / sameness);
    if (around.some((each) => isNear(places.get(square + each), at))) return true;
    known.set(text, places.set(square, at));
    return false;
  };
}
