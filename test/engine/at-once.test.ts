import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import type { Condition } from '../../core/engine/rule.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { unknownQuantity } from '../../core/facts/make-fact.ts';
import { aRule, atLeast, cellIds } from './a-rule.ts';
import { outcomeOf, outcomesOf } from './outcomes-of.ts';
import { cell, factsOf, sumOf } from './some-facts.ts';

const columns = [
  'naturalPerson',
  'company',
  'research',
  'publicWelfare',
  'legalService',
  'otherApplicant',
  'total',
];
const silence = { evidence: {}, messages: { failed: { zh: '错', en: 'wrong' } } };

/** Mostly known, so that rules that hold for all items are met often. */
const someFact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(cell(3), cell(4)) },
  { weight: 2, arbitrary: fc.constantFrom(cell('blank'), sumOf(4, 'blank')) },
  { weight: 1, arbitrary: fc.constantFrom(cell('lost'), unknownQuantity('not-stated'), cell(0)) },
);

const [received, handled] = ['table3.received.{column}', 'table3.handled.{column}'];
const trees: readonly Condition[] = [
  { fact: received, operator: 'equals', value: { fact: handled } },
  { fact: received, operator: 'atMost', value: { fact: handled } },
  { all: [atLeast(0, received), { fact: received, operator: 'isWhole', value: true }] },
  { all: [atLeast(3, received), { fact: handled, operator: 'isStated', value: true }] },
  { any: [atLeast(4, received), atLeast(4, handled)] },
  { any: [atLeast(4, received), { all: [atLeast(3, handled), atLeast(0, 'report.year')] }] },
  { fact: 'table3.carriedIn.total', operator: 'atMost', value: { fact: handled } },
];

test('asking about all items at once gives what asking about each alone gives', async () => {
  const tree = fc.constantFrom(...trees);
  const report = fc.array(fc.tuple(someFact, someFact), { minLength: 7, maxLength: 7 });
  const input = fc.record({ requires: tree, appliesWhen: fc.option(tree, { nil: undefined }), report });
  await fc.assert(
    fc.asyncProperty(input, async ({ requires, appliesWhen, report: cells }) => {
      const facts = factsOf({
        'table3.carriedIn.total': cell(4),
        ...Object.fromEntries(
          columns.flatMap((column, index) => [
            [`table3.received.${column}`, cells[index]![0]],
            [`table3.handled.${column}`, cells[index]![1]],
          ]),
        ),
      });
      const rule = { requires, appliesWhen, ...silence };
      const alone = columns.map(async (column) => {
        const single = aRule({ ...rule, each: [{ item: column, column }] });
        return [column, (await outcomesOf(single, facts))[column]];
      });
      expect(await outcomesOf(aRule({ ...rule, each: 'table3.columns' }), facts)).toEqual(
        Object.fromEntries(await Promise.all(alone)),
      );
    }),
    { numRuns: 300 },
  );
});

test('a rule that holds for all but one item accuses that one alone', async () => {
  const facts = factsOf(
    Object.fromEntries(
      columns.map((column) => [`table3.received.${column}`, cell(column === 'company' ? 2.5 : 1)]),
    ),
  );
  const rule = aRule({
    each: 'table3.columns',
    requires: { fact: received, operator: 'isWhole', value: true },
    ...silence,
  });
  const outcomes = await outcomesOf(rule, facts);
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'passed')).toEqual([
    ['company', 'failed error'],
  ]);
  expect(await outcomeOf(aRule({ requires: atLeast(1, 'table3.received.total') }), facts)).toBe('passed');
});

test.each<[string, Condition, (items: number) => number]>([
  ['a requirement without choice takes as many runs for a thousand items as for ten', atLeast(5), () => 2],
  ['a choice is made item by item', { any: [atLeast(5), atLeast(6)] }, (items) => 1 + 2 * items],
])('%s', async (_what, requires, expected) => {
  const runs = jest.spyOn(Engine.prototype, 'run');
  for (const items of [10, 1000]) {
    const rule = aRule({
      each: Array.from({ length: items }, (_, index) => ({ item: `item ${index}` })),
      requires,
      ...silence,
    });
    runs.mockClear();
    const outcomes = Object.values(await outcomesOf(rule, factsOf({ [cellIds[0]!]: cell(4) })));
    expect([outcomes.length, new Set(outcomes)]).toEqual([items, new Set(['failed error'])]);
    expect(runs.mock.calls.length).toBe(expected(items));
  }
  runs.mockRestore();
});
