import { joinRules } from './join-rules.ts';
import type { Rule } from './page.ts';

/** Lines of one table: where they stand and lie, and the rules that draw them. */
export interface Lattice {
  /** From left to right, and from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly lying: readonly Rule[];
  readonly standing: readonly Rule[];
}

/** Lines nearer than this are one line, drawn twice, broken or with a gap between the frames of cells; in points. No row is as low. */
export const near = 5;

/** Positions that lie close to one another as one, their mean. */
function cluster(values: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && value - (group[0] ?? value) <= near) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** Pairs of a lying and a standing rule that touch, by their indexes; from top to bottom, so that each meets only those at its height. */
function* touchingPairs(
  lying: readonly Rule[],
  standing: readonly Rule[],
): Generator<readonly [lying: number, standing: number]> {
  const downwards = [...standing.entries()].toSorted(([, a], [, b]) => a.from - b.from);
  let open: (readonly [number, Rule])[] = [];
  let next = 0;
  for (const [index, rule] of [...lying.entries()].toSorted(([, a], [, b]) => a.at - b.at)) {
    for (let entry = downwards[next]; entry && entry[1].from <= rule.at + near; entry = downwards[next]) {
      open.push(entry);
      next += 1;
    }
    open = open.filter(([, { to }]) => to >= rule.at - near);
    for (const [other, { at }] of open) {
      if (at >= rule.from - near && at <= rule.to + near) yield [index, other];
    }
  }
}

interface Group {
  readonly lying: Rule[];
  readonly standing: Rule[];
}

/** Rules that touch one another, directly or through others. */
function connect(lying: readonly Rule[], standing: readonly Rule[]): readonly Group[] {
  const parents = Array.from({ length: lying.length + standing.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const [a, b] of touchingPairs(lying, standing)) parents[root(a)] = root(lying.length + b);
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const key = root(index);
    const group = groups.get(key) ?? { lying: [], standing: [] };
    groups.set(key, group);
    return group;
  };
  for (const [index, rule] of lying.entries()) groupOf(index).lying.push(rule);
  for (const [index, rule] of standing.entries()) groupOf(lying.length + index).standing.push(rule);
  return [...groups.values()];
}

/** Where the rules of one direction end: a table may be open at its sides. */
const endsOf = (rules: readonly Rule[]): readonly number[] => [
  rules.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
  rules.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
];

/** The ruled tables of a page, from top to bottom: at least two lines each way. */
export function findLattices(lying: readonly Rule[], standing: readonly Rule[]): readonly Lattice[] {
  return connect(joinRules(lying), joinRules(standing))
    .filter((group) => group.lying.length > 0 && group.standing.length > 0)
    .map((group) => ({
      ...group,
      xs: cluster([...group.standing.map(({ at }) => at), ...endsOf(group.lying)]),
      ys: cluster([...group.lying.map(({ at }) => at), ...endsOf(group.standing)]),
    }))
    .filter(({ xs, ys }) => xs.length > 1 && ys.length > 1)
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
