import type { Point } from '../fixed-layout/transform.ts';
import type { Sign } from './text-signs.ts';

/** Points within which a sign is drawn once more in its place; the two ones of 11 stand further apart. */
const sameness = 1.5;

const near = [-1, 0, 1];

/**
 * Tells of each sign of a page whether it is drawn again almost in its place. Some writers make letters bold or shaded by drawing
 * them twice, and a figure drawn twice is not the figure of its digits twice over.
 */
export function repeatFinder(): (sign: Sign) => boolean {
  const known = new Map<string, Point>();
  return ({ text, at }) => {
    const keyAt = (right: number, down: number): string =>
      `${Math.floor(at.x / sameness) + right} ${Math.floor(at.y / sameness) + down} ${text}`;
    const isThere = (other: Point | undefined): boolean =>
      other !== undefined && Math.abs(other.x - at.x) <= sameness && Math.abs(other.y - at.y) <= sameness;
    if (near.some((right) => near.some((down) => isThere(known.get(keyAt(right, down)))))) return true;
    known.set(keyAt(0, 0), at);
    return false;
  };
}
