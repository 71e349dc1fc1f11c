import type { Box } from '../fixed-layout/page.ts';
import { boxAroundAll } from '../fixed-layout/place-on-page.ts';
import type { Point, Transform } from '../fixed-layout/transform.ts';
import { pathOperators, walkPath } from '../fixed-layout/walk-path.ts';

const { cubic, quadratic } = pathOperators;

/** What a path is like: the box around all its points, its curves, and whether it is an upright rectangle. */
export interface PathShape {
  readonly box: Box;
  readonly curves: number;
  readonly isRectangle: boolean;
}

const isUpright = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 1 || Math.abs(a.y - b.y) < 1;

/** The shape of a path as it is shown. Control points of curves count as points. */
export function pathShape(data: ArrayLike<number>, view: Transform): PathShape {
  const steps = [...walkPath(data, view)];
  const corners = steps.flatMap(({ points }) => points);
  const curves = steps.filter(({ operator }) => operator === cubic || operator === quadratic).length;
  const areUpright = corners.slice(1).every((corner, index) => isUpright(corners[index] ?? corner, corner));
  return {
    box: boxAroundAll(corners.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y }))),
    curves,
    isRectangle: curves === 0 && (corners.length === 4 || corners.length === 5) && areUpright,
  };
}
