import { apply, type Point, type Transform } from './transform.ts';

/** Operators within the data of a path (pdf.js, `DrawOPS`). */
export const pathOperators = { move: 0, line: 1, cubic: 2, quadratic: 3, close: 4 } as const;

/** How many points follow each operator. */
const pointsAfter: readonly number[] = [1, 1, 3, 2, 0];

/** An operator of a path with the points behind it, as they are shown. */
interface PathOperation {
  readonly operator: number;
  readonly points: readonly Point[];
}

/** The operations of a path in their order; behind an unknown operator nothing can be told. */
export function* walkPath(data: ArrayLike<number>, view: Transform): Generator<PathOperation> {
  for (let at = 0; at < data.length; ) {
    const operator = data[at] ?? pathOperators.close;
    const after = pointsAfter[operator];
    if (after === undefined) return;
    const count = Math.min(after, (data.length - at - 1) >> 1);
    const points = Array.from({ length: count }, (_, point) =>
      apply(view, { x: data[at + 2 * point + 1] ?? 0, y: data[at + 2 * point + 2] ?? 0 }),
    );
    yield { operator, points };
    at += 1 + 2 * count;
  }
}
