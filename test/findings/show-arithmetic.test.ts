import { describe, expect, test } from '@jest/globals';
import type { QuantityFact } from '../../core/facts/fact.ts';
import { quantity } from '../../core/facts/make-fact.ts';
import { showArithmetic } from '../../core/findings/show-arithmetic.ts';
import { aRule, first, second } from '../engine/a-rule.ts';
import { provenSum } from './proven.ts';

const ruleWith = (operator: string) =>
  aRule({
    requires: { fact: first, operator, value: { fact: second } },
    arithmetic: { actual: 'one', expected: 'other' },
  });

/** Arithmetic of what stands in the report (one cell or more) against what it should be. */
function shown(actual: readonly string[], expected: readonly string[], operator = 'equals') {
  const [one, other] = [provenSum('one', actual), provenSum('other', expected)];
  const facts = new Map([...one.cells, ...other.cells]);
  return showArithmetic(ruleWith(operator), { one: one.sum, other: other.sum }, facts);
}

describe('the formula', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['one cell against a sum', ['17'], ['12', '2', '0', '2'], '12 + 2 + 0 + 2 = 16 ≠ 17'],
    ['one cell against another', ['3'], ['2'], '2 ≠ 3'],
    ['a sum against a sum', ['3', '0'], ['2', '0'], '2 + 0 = 2 ≠ 3 = 3 + 0'],
    ['a blank cell', ['16'], ['17', ''], '17 + 空白 ≥ 17 > 16'],
    ['a placeholder, which is no division', ['16'], ['17', '/'], '17 + “/” ≥ 17 > 16'],
    ['a lost cell, which is not blank', ['16'], ['17', '-'], '17 + 缺失 ≥ 17 > 16'],
    ['an unreadable cell', ['16'], ['17', '两件'], '17 + “两件” ≥ 17 > 16'],
    ['a blank cell at the other side', ['17', ''], ['16'], '16 < 17 ≤ 17 + 空白'],
    ['decimals', ['0.3'], ['0.1', '0.3'], '0.1 + 0.3 = 0.4 ≠ 0.3'],
    ['very small decimals', ['0'], ['0.0000001', '0'], '0.0000001 + 0 = 0.0000001 ≠ 0'],
    ['a negative cell', ['5'], ['-1', '3'], '(-1) + 3 = 2 ≠ 5'],
  ])('%s', (_what, actual, expected, formula) => {
    expect(shown(actual, expected)?.formula).toBe(formula);
  });

  test.each([
    ['atLeast', ['1', '1'], ['3'], '3 > 2 = 1 + 1'],
    ['atMost', ['3'], ['2'], '2 < 3'],
    ['moreThan', ['2'], ['2'], '2 = 2'],
  ])('the sign of %s says which is too small', (operator, actual, expected, formula) => {
    expect(shown(actual, expected, operator)?.formula).toBe(formula);
  });

  test('claims nothing where a blank leaves the relation open', () => {
    expect(shown(['17'], ['16', ''])).toEqual({ actual: 17 });
  });

  const said = (fact: string, value: number | null, line: number) =>
    ({ fact, label: '正文', raw: '原文', value, place: { line } }) as const;
  test.each<[string, QuantityFact]>([
    ['a figure that the prose says twice', quantity(5, [said('a', 5, 1), said('a', 5, 2)])],
    ['a nought that the prose says twice', quantity(0, [said('a', 0, 1), said('a', 0, 2)])],
    ['a number beside others that do not add up to it', quantity(5, [said('a', 2, 1), said('b', 2, 2)])],
    ['a number beside words without number', quantity(5, [said('a', 5, 1), said('b', null, 2)])],
  ])('%s is no sum', (_what, figure) => {
    const arithmetic = showArithmetic(ruleWith('equals'), { one: figure, other: quantity(4) }, new Map());
    expect(arithmetic?.formula).toBe(`4 ≠ ${figure.known}`);
  });
});

describe('the figures', () => {
  test.each<[readonly string[], readonly string[], object]>([
    [['17'], ['12', '4'], { expected: 16, actual: 17, difference: 1 }],
    [['16'], ['17'], { expected: 17, actual: 16, difference: -1 }],
    [['0.3'], ['0.1', '0.1'], { expected: 0.2, actual: 0.3, difference: 0.1 }],
    [['18.871'], ['18.87'], { expected: 18.87, actual: 18.871, difference: 0.001 }],
  ])('%j against %j are exact', (actual, expected, figures) => {
    expect(shown(actual, expected)).toMatchObject(figures);
  });

  test('are left out where they are not known', () => {
    expect(shown(['16'], ['17', ''])).toEqual({ formula: '17 + 空白 ≥ 17 > 16', actual: 16 });
  });
});

test('a rule without arithmetic has none, nor one whose facts the report has not', () => {
  expect(showArithmetic(aRule(), {}, new Map())).toBeUndefined();
  expect(showArithmetic(ruleWith('equals'), {}, new Map())).toBeUndefined();
});
