import type { Box } from '../fixed-layout/page.ts';
import { boxAroundAll } from '../fixed-layout/place-on-page.ts';
import { apply, type Point, type Transform } from '../fixed-layout/transform.ts';

/** Operators within the data of a path, and how many points follow each (pdf.js, `DrawOPS`). */
const pointsOf: readonly number[] = [1, 1, 3, 2, 0];
const [cubic, quadratic, close] = [2, 3, 4];

/** What a path is like: the box around all its points, its curves, and whether it is an upright rectangle. */
export interface PathShape {
  readonly box: Box;
  readonly curves: number;
  readonly isRectangle: boolean;
}

/** An operator of a path with the points behind it. */
interface PathStep {
  readonly operator: number;
  readonly points: readonly Point[];
}

function* stepsOf(data: ArrayLike<number>, view: Transform): Generator<PathStep> {
  for (let at = 0; at < data.length; ) {
    const operator = data[at] ?? close;
    const count = Math.min(pointsOf[operator] ?? 0, (data.length - at - 1) >> 1);
    const points = Array.from({ length: count }, (_, point) =>
      apply(view, { x: data[at + 2 * point + 1] ?? 0, y: data[at + 2 * point + 2] ?? 0 }),
    );
    yield { operator, points };
    at += 1 + 2 * count;
  }
}

const isUpright = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 1 || Math.abs(a.y - b.y) < 1;

/** The shape of a path as it is shown. Control points of curves count as points. */
export function pathShape(data: ArrayLike<number>, view: Transform): PathShape {
  const steps = [...stepsOf(data, view)];
  const corners = steps.flatMap(({ points }) => points);
  const curves = steps.filter(({ operator }) => operator === cubic || operator === quadratic).length;
  const areUpright = corners.slice(1).every((corner, index) => isUpright(corners[index] ?? corner, corner));
  return {
    box: boxAroundAll(corners.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y }))),
    curves,
    isRectangle: curves === 0 && (corners.length === 4 || corners.length === 5) && areUpright,
  };
}
