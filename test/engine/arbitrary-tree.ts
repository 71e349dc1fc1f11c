import fc from 'fast-check';
import type { Condition } from '../../core/engine/rule.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { quantity } from '../../core/facts/make-fact.ts';
import { cellIds } from './a-rule.ts';
import { sumOf, type TestCell } from './some-facts.ts';

/** A cell of a made-up report; cells of one name are one cell. */
export interface NamedCell {
  readonly name: string;
  readonly state: TestCell;
}

type Sum = readonly NamedCell[];

const relations = {
  equals: (left: number, right: number) => left === right,
  atLeast: (left: number, right: number) => left >= right,
  atMost: (left: number, right: number) => left <= right,
  moreThan: (left: number, right: number) => left > right,
  lessThan: (left: number, right: number) => left < right,
};

interface Leaf {
  readonly operator: keyof typeof relations;
  readonly left: Sum;
  readonly right: Sum | number;
}

/** A condition over sums of cells. */
export type Tree = Leaf | { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] };

/** Trees of up to three comparisons over sums that `sums` gives. */
export function arbitraryTree(sums: fc.Arbitrary<Sum>): fc.Arbitrary<Tree> {
  const leaf: fc.Arbitrary<Tree> = fc.record({
    operator: fc.constantFrom(...(Object.keys(relations) as Leaf['operator'][])),
    left: sums,
    right: fc.oneof(sums, fc.nat(5)),
  });
  const some = (parts: fc.Arbitrary<Tree>, maxLength: number) => fc.array(parts, { minLength: 1, maxLength });
  const pair = fc.oneof(leaf, fc.record({ all: some(leaf, 2) }), fc.record({ any: some(leaf, 2) }));
  return fc.oneof(pair, fc.record({ all: some(pair, 2) }), fc.record({ any: some(pair, 2) }));
}

export function cellsOf(tree: Tree): readonly NamedCell[] {
  if ('all' in tree) return tree.all.flatMap(cellsOf);
  if ('any' in tree) return tree.any.flatMap(cellsOf);
  return typeof tree.right === 'number' ? tree.left : [...tree.left, ...tree.right];
}

/** Plain logic: what a cell holds is told by `read`; a comparison with a cell of no value does not hold. */
export function holdsWith(tree: Tree, read: (cell: NamedCell) => number | undefined): boolean {
  if ('all' in tree) return tree.all.every((part) => holdsWith(part, read));
  if ('any' in tree) return tree.any.some((part) => holdsWith(part, read));
  const values = cellsOf(tree).map(read);
  if (values.includes(undefined)) return false;
  const total = (sum: Sum): number => sum.reduce((result, cell) => result + (read(cell) ?? 0), 0);
  return relations[tree.operator](
    total(tree.left),
    typeof tree.right === 'number' ? tree.right : total(tree.right),
  );
}

export interface Asked {
  readonly condition: Condition;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** The tree as a condition of a rule file, each sum a fact of its own; ids are taken from `ids`. */
export function toCondition(tree: Tree, ids: Iterator<string> = cellIds.values()): Asked {
  if ('all' in tree) return group(tree.all, ids, (all) => ({ all }));
  if ('any' in tree) return group(tree.any, ids, (any) => ({ any }));
  const [left, right]: readonly string[] = [ids.next().value, ids.next().value];
  const facts = { [left!]: factOf(tree.left), [right!]: factOf(tree.right) };
  const value = typeof tree.right === 'number' ? tree.right : { fact: right! };
  return { condition: { fact: left!, operator: tree.operator, value }, facts };
}

const factOf = (sum: Sum | number): Fact =>
  typeof sum === 'number' ? quantity(sum) : sumOf(...sum.map(({ state }) => state));

function group(
  parts: readonly Tree[],
  ids: Iterator<string>,
  join: (conditions: Condition[]) => Condition,
): Asked {
  const asked = parts.map((part) => toCondition(part, ids));
  const facts = Object.assign({}, ...asked.map((each) => each.facts));
  return { condition: join(asked.map(({ condition }) => condition)), facts };
}
