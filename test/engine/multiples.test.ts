import { describe, expect, test } from '@jest/globals';
import { aRule, first, second } from './a-rule.ts';
import { outcomeOf, outcomesOf } from './outcomes-of.ts';
import { cell, factsOf } from './some-facts.ts';

/** `first` is at most a multiple of `second`. */
const atMostTimes = (times: number) =>
  aRule({ requires: { fact: first, operator: 'atMost', value: { fact: second, times } } });

const outcome = (times: number, one: Parameters<typeof cell>[0], other: Parameters<typeof cell>[0]) =>
  outcomeOf(atMostTimes(times), factsOf({ [first]: cell(one), [second]: cell(other) }));

describe('a multiple of a fact', () => {
  test('is what the other number is held against', async () => {
    expect(await outcome(0.25, 10, 40)).toBe('passed');
    expect(await outcome(0.25, 11, 40)).toBe('failed error');
    expect(await outcome(5, 11, 2)).toBe('failed error');
  });

  test.each([
    [0.3, 90, 27],
    [0.1, 30, 3],
    [1.1, 30, 33],
    [0.29, 100, 29],
  ])('is exact in decimals: %d times %d is %d', async (times, other, one) => {
    const rule = aRule({ requires: { fact: first, operator: 'equals', value: { fact: second, times } } });
    expect(await outcomeOf(rule, factsOf({ [first]: cell(one), [second]: cell(other) }))).toBe('passed');
  });

  test('of what is not known may be anything, and of a blank cell counts as zero', async () => {
    expect(await outcome(0.25, 10, 'lost')).toBe('cannot-tell unreadable error');
    expect(await outcome(0.25, 10, 'blank')).toBe('cannot-tell blank-cells error');
    expect(await outcome(0.25, 0, 'blank')).toBe('passed blank-as-zero');
    expect(await outcome(0.25, 'blank', 40)).toBe('passed blank-as-zero');
  });

  test('holds for each item of a rule by itself', async () => {
    const rule = aRule({
      each: [{ item: 'received' }, { item: 'granted' }],
      requires: {
        fact: 'table3.{item}.company',
        operator: 'atMost',
        value: { fact: 'table3.{item}.total', times: 0.5 },
      },
    });
    const facts = factsOf({
      'table3.received.company': cell(3),
      'table3.received.total': cell(6),
      'table3.granted.company': cell(4),
      'table3.granted.total': cell(6),
    });
    expect(await outcomesOf(rule, facts)).toEqual({ received: 'passed', granted: 'failed error' });
  });
});
