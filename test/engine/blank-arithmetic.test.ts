import { describe, expect, test } from '@jest/globals';
import type { QuantityFact } from '../../core/facts/fact.ts';
import { aRule, first, second } from './a-rule.ts';
import { outcomeOf } from './outcomes-of.ts';
import { cell, factsOf, sumOf, type TestCell } from './some-facts.ts';

type Row = readonly [string, readonly TestCell[], readonly TestCell[], string];

const identities: readonly Row[] = [
  ['all known and equal', [2, 3], [5], 'passed'],
  ['all known and not equal', [2, 3], [6], 'failed error'],
  ['a blank that must be zero', [5, 'blank'], [5], 'passed blank-as-zero'],
  ['a blank that could make up the difference', [3, 'blank'], [5], 'cannot-tell blank-cells error'],
  ['a blank that cannot be negative', [6, 'blank'], [5], 'failed error'],
  ['a blank total of zeros', [0, 0], ['blank'], 'passed blank-as-zero'],
  ['a blank total of something', [2, 0], ['blank'], 'cannot-tell blank-cells error'],
  ['blanks on both sides', [3, 'blank'], [5, 'blank'], 'cannot-tell blank-cells error'],
  ['nothing but blanks', ['blank', 'blank'], ['blank'], 'passed blank-as-zero'],
  ['a lost cell, though the rest agrees', [5, 'lost'], [5], 'cannot-tell unreadable error'],
  ['a lost cell that could make up the difference', [3, 'lost'], [5], 'cannot-tell unreadable error'],
  ['a lost cell, and too much without it', [6, 'lost'], [5], 'failed error'],
  ['a lost total', [2, 3], ['lost'], 'cannot-tell unreadable error'],
  ['a lost cell and a blank one', [5, 'lost', 'blank'], [5], 'cannot-tell unreadable error'],
  ['a lost cell and a blank one, and too much without them', [6, 'lost', 'blank'], [5], 'failed error'],
  ['decimals that agree', [0.1, 0.2], [0.3], 'passed'],
  ['a negative cell', [-1, 6], [5], 'passed'],
];

const relations: readonly (readonly [string, ...Row])[] = [
  ['atLeast', 'as much as is asked', [5], [5], 'passed'],
  ['atLeast', 'a blank that does not matter', [6, 'blank'], [5], 'passed blank-as-zero'],
  ['atLeast', 'a blank that might make it enough', [4, 'blank'], [5], 'cannot-tell blank-cells error'],
  ['atLeast', 'a blank limit', [4], ['blank'], 'passed blank-as-zero'],
  ['atLeast', 'a limit that is out of reach', [4], [5, 'blank'], 'failed error'],
  ['atLeast', 'a lost cell, though the rest is enough', [6, 'lost'], [5], 'cannot-tell unreadable error'],
  ['moreThan', 'as much is not more', [5], [5], 'failed error'],
  ['moreThan', 'a blank that might make it more', [5, 'blank'], [5], 'cannot-tell blank-cells error'],
  ['atMost', 'a blank that might be too much', [5, 'blank'], [5], 'passed blank-as-zero'],
  ['atMost', 'too much already', [6, 'lost'], [5], 'failed error'],
  ['lessThan', 'as much is not less', [5, 'blank'], [5], 'failed error'],
  ['lessThan', 'less, with a blank', [4, 'blank'], [5], 'passed blank-as-zero'],
];

const outcome = (operator: string, left: QuantityFact, right: QuantityFact): Promise<string> =>
  outcomeOf(
    aRule({ requires: { fact: first, operator, value: { fact: second } } }),
    factsOf({ [first]: left, [second]: right }),
  );

describe('an identity', () => {
  test.each(identities)('%s', async (_what, left, right, expected) => {
    expect(await outcome('equals', sumOf(...left), sumOf(...right))).toBe(expected);
    expect(await outcome('equals', sumOf(...right), sumOf(...left))).toBe(expected);
  });
});

describe.each(relations)('%s', (operator, what, left, right, expected) => {
  test(what, async () => {
    expect(await outcome(operator, sumOf(...left), sumOf(...right))).toBe(expected);
  });
});

describe('a whole number', () => {
  test.each<[TestCell, string]>([
    [3, 'passed'],
    [0, 'passed'],
    [2.5, 'failed error'],
    ['blank', 'passed blank-as-zero'],
    ['lost', 'cannot-tell unreadable error'],
  ])('%s', async (state, expected) => {
    const rule = aRule({ requires: { fact: first, operator: 'isWhole', value: true } });
    expect(await outcomeOf(rule, factsOf({ [first]: cell(state) }))).toBe(expected);
  });
});

test('a fraction beside a blank cell is not called wrong: an amount of money may stand there', async () => {
  expect(await outcome('equals', sumOf(2.5, 'blank'), cell(4))).toBe('cannot-tell blank-cells error');
});
