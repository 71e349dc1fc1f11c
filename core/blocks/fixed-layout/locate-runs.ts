import type { Lattice } from './find-lattices.ts';
import { firstAbove } from './first-above.ts';
import type { TextRun } from './page.ts';

/** A point of a run that lies in its cell even when the text touches a line. */
export const centreOf = ({ x, y, width, height }: TextRun) => ({ x: x + width / 2, y: y - height / 3 });

/** Which interval of sorted positions a value falls into; -1 outside. */
export function intervalOf(positions: readonly number[], value: number): number {
  const next = firstAbove(positions, value);
  return next === positions.length ? -1 : next - 1;
}

/** Whether a run stands within the outer lines of a lattice. */
const isInside = ({ xs, ys }: Lattice, run: TextRun): boolean => {
  const { x, y } = centreOf(run);
  return intervalOf(xs, x) !== -1 && intervalOf(ys, y) !== -1;
};

/** The runs of each ruled table, and those outside them. */
export interface Located {
  readonly inside: ReadonlyMap<Lattice, readonly TextRun[]>;
  readonly outside: readonly TextRun[];
}

/** Deals runs out to the lattices that they stand in, from top to bottom, so that each is held against those at its height only. */
export function locateRuns(runs: readonly TextRun[], lattices: readonly Lattice[]): Located {
  const inside = new Map<Lattice, TextRun[]>(lattices.map((lattice) => [lattice, []]));
  const outside: TextRun[] = [];
  const downwards = lattices.toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
  let open: Lattice[] = [];
  let next = 0;
  for (const run of runs.toSorted((a, b) => centreOf(a).y - centreOf(b).y)) {
    const { y } = centreOf(run);
    for (let each = downwards[next]; each && (each.ys[0] ?? 0) <= y; each = downwards[next]) {
      open.push(each);
      next += 1;
    }
    open = open.filter(({ ys }) => (ys.at(-1) ?? 0) > y);
    const own = open.find((lattice) => isInside(lattice, run));
    (own ? inside.get(own) : outside)?.push(run);
  }
  return { inside, outside };
}
