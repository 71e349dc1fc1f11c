import { type Lattice, near } from './find-lattices.ts';
import type { Rule } from './page.ts';

/** Share of a side that must be drawn to part two cells. */
const leastDrawn = 0.5;

/** Whether the rules on one line, from its beginning to its end, draw a stretch of it. */
function isDrawn(onLine: readonly Rule[] | undefined, from: number, to: number): boolean {
  let reached = from;
  let drawn = 0;
  for (const rule of onLine ?? []) {
    const start = Math.max(rule.from, reached);
    const end = Math.min(rule.to, to);
    if (end > start) drawn += end - start;
    reached = Math.max(reached, end);
  }
  return drawn >= (to - from) * leastDrawn;
}

/** The rules on each line of a lattice. */
function rulesByLine(positions: readonly number[], rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const inOrder = rules.toSorted((a, b) => a.from - b.from);
  return positions.map((position) => inOrder.filter(({ at }) => Math.abs(at - position) <= near));
}

/** Numbers of cells that turned out to be one, each by the least of them. */
function mergedNumbers(count: number) {
  const parents = Array.from({ length: count }, (_, index) => index);
  const least = (cell: number): number => {
    let at = cell;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  const merge = (a: number, b: number) => {
    const [one, other] = [least(a), least(b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  };
  return { least, merge };
}

const pairsOf = (positions: readonly number[]): readonly (readonly [number, number])[] =>
  positions.slice(1).map((position, index) => [positions[index] ?? position, position]);

/**
 * The cell that each position of a lattice belongs to, as numbers that are the same in all positions of one cell: positions
 * without a line between them are one.
 */
export function latticeCells({ xs, ys, lying, standing }: Lattice): readonly (readonly number[])[] {
  const [columns, rows] = [pairsOf(xs), pairsOf(ys)];
  const [lyingAt, standingAt] = [rulesByLine(ys, lying), rulesByLine(xs, standing)];
  const { least, merge } = mergedNumbers(columns.length * rows.length);
  const numberOf = (row: number, column: number) => row * columns.length + column;
  for (const [row, [top, bottom]] of rows.entries()) {
    for (const [column, [left, right]] of columns.entries()) {
      const own = numberOf(row, column);
      const hasRight = column < columns.length - 1 && !isDrawn(standingAt[column + 1], top, bottom);
      const hasBelow = row < rows.length - 1 && !isDrawn(lyingAt[row + 1], left, right);
      if (hasRight) merge(own, own + 1);
      if (hasBelow) merge(own, own + columns.length);
    }
  }
  return rows.map((_, row) => columns.map((_each, column) => least(numberOf(row, column))));
}
