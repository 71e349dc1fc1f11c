import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aRule, cellIds } from './a-rule.ts';
import {
  arbitraryTree,
  cellsOf,
  holdsWith,
  type NamedCell,
  type Tree,
  toCondition,
} from './arbitrary-tree.ts';
import { outcomeOf } from './outcomes-of.ts';
import { factsOf, type TestCell } from './some-facts.ts';

const states: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.constant('blank' as const) },
  { weight: 1, arbitrary: fc.constant('lost' as const) },
);

/** More than two known cells of 4 differ: what can be reached at all is reached below it. */
const most = 9;
type Filling = Readonly<Record<string, number>>;

/** Every way to put a number into each cell that is not known. */
function fillings(cells: readonly NamedCell[]): readonly Filling[] {
  const names = new Set(cells.flatMap(({ name, state }) => (typeof state === 'number' ? [] : name)));
  return [...names].reduce<readonly Filling[]>(
    (some, name) =>
      some.flatMap((filling) =>
        Array.from({ length: most + 1 }, (_, value) => ({ ...filling, [name]: value })),
      ),
    [{}],
  );
}

const filledWith =
  (filling: Filling) =>
  ({ name, state }: NamedCell): number =>
    typeof state === 'number' ? state : (filling[name] ?? 0);
const known = ({ state }: NamedCell) => (typeof state === 'number' ? state : undefined);
const withZeros = ({ state }: NamedCell) => (state === 'blank' ? 0 : known({ name: '', state }));

/** What the design asks for, by trying every filling. */
function judged(tree: Tree): string {
  if (holdsWith(tree, known)) return 'passed';
  if (holdsWith(tree, withZeros)) return 'passed blank-as-zero';
  const isPossible = fillings(cellsOf(tree)).some((filling) => holdsWith(tree, filledWith(filling)));
  return isPossible ? 'cannot-tell' : 'failed';
}

const unknowns = (trees: readonly Tree[]): number =>
  new Set(trees.flatMap(cellsOf).flatMap(({ name, state }) => (typeof state === 'number' ? [] : name))).size;

/** Outcome without reason and weight. */
const bare = (outcome: string): string => outcome.replace(/^(failed|cannot-tell|not-applicable).*/, '$1');

const ownCells = fc.array(fc.record({ name: fc.uuid(), state: states }), { minLength: 1, maxLength: 2 });

const sharedSums = fc
  .array(states, { minLength: 3, maxLength: 3 })
  .map((some) => some.map((state, index) => ({ name: `cell ${index}`, state })))
  .chain((pool) => {
    const tree = arbitraryTree(fc.subarray(pool, { minLength: 1, maxLength: 2 }));
    return fc.record({ requires: tree, appliesWhen: fc.option(tree, { nil: undefined }) });
  });

test('for cells that stand in one comparison each, the outcome is what trying all numbers gives', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree(ownCells), async (tree) => {
      fc.pre(unknowns([tree]) <= 3);
      const { condition, facts } = toCondition(tree);
      const outcome = await outcomeOf(aRule({ requires: condition }), factsOf(facts));
      expect(bare(outcome)).toBe(judged(tree));
    }),
    { numRuns: 500 },
  );
});

/** Whether the numbers that may stand there allow an outcome: what each filling makes of the two trees. */
function isAllowed(outcome: string, requires: Tree, appliesWhen: Tree | undefined): boolean {
  const trees = [requires, appliesWhen ?? []].flat();
  const all = fillings(trees.flatMap(cellsOf)).map(filledWith);
  const met = all.map((filling) => holdsWith(requires, filling));
  const asked = all.map((filling) => !appliesWhen || holdsWith(appliesWhen, filling));
  const allowed: Readonly<Record<string, boolean>> = {
    failed: !met.includes(true) && !asked.includes(false),
    passed: !met.includes(false) && !asked.includes(false),
    'passed blank-as-zero': holdsWith(requires, withZeros),
    'not-applicable': !asked.includes(true),
    'cannot-tell': unknowns(trees) > 0,
  };
  return allowed[outcome] ?? false;
}

test('for cells that several comparisons share, nobody is accused, cleared or let off against the numbers', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(sharedSums, async ({ requires, appliesWhen }) => {
      const ids = cellIds.values();
      const asked = toCondition(requires, ids);
      const applies = appliesWhen && toCondition(appliesWhen, ids);
      const rule = aRule({ requires: asked.condition, appliesWhen: applies?.condition });
      const outcome = bare(await outcomeOf(rule, factsOf({ ...asked.facts, ...applies?.facts })));
      seen.add(outcome);
      expect({ outcome, isAllowed: isAllowed(outcome, requires, appliesWhen) }).toEqual({
        outcome,
        isAllowed: true,
      });
    }),
    { numRuns: 500 },
  );
  expect(seen.size).toBe(5);
});
