import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../core/engine/judgement.ts';
import type { Outcome } from '../../core/engine/outcome.ts';
import type { Severity } from '../../core/engine/rule.ts';
import { decideVerdict } from '../../core/findings/decide-verdict.ts';
import type { Problem } from '../../core/problem.ts';
import { aRule } from '../engine/a-rule.ts';

function judged([outcome, severity]: readonly [Outcome['outcome'], Severity]): Judgement {
  const rule = aRule();
  return {
    rule,
    item: { label: '', bindings: {} },
    severity,
    outcome: { rule: rule.id, code: rule.code, outcome },
  };
}

const fatal: Problem = { code: 'report-not-found', stage: 'report', fatal: true };
const slight: Problem = { code: 'row-missing', stage: 'report', fatal: false };
const verdict = (
  outcomes: readonly (readonly [Outcome['outcome'], Severity])[],
  problems: readonly Problem[] = [],
) => decideVerdict(outcomes.map(judged), problems);

describe('one outcome', () => {
  test.each<[Outcome['outcome'], Severity, string]>([
    ['passed', 'error', 'compliant'],
    ['not-applicable', 'error', 'undetermined'],
    ['cannot-tell', 'error', 'undetermined'],
    ['failed', 'error', 'non-compliant'],
    ['cannot-tell', 'warning', 'compliant'],
    ['failed', 'warning', 'compliant'],
    ['cannot-tell', 'info', 'compliant'],
    ['failed', 'info', 'compliant'],
  ])('%s %s is %s', (outcome, severity, expected) => {
    expect(verdict([[outcome, severity]])).toBe(expected);
  });
});

describe('of several', () => {
  test('one error is enough, whatever could not be told', () => {
    const outcomes = [
      ['cannot-tell', 'error'],
      ['failed', 'error'],
      ['passed', 'error'],
    ] as const;
    expect(verdict(outcomes)).toBe('non-compliant');
    expect(verdict(outcomes.toReversed(), [fatal])).toBe('non-compliant');
  });

  test('one doubt about an error is enough to leave it open, whatever else passed', () => {
    expect(
      verdict([
        ['passed', 'error'],
        ['cannot-tell', 'error'],
        ['failed', 'warning'],
      ]),
    ).toBe('undetermined');
  });
});

describe('the document', () => {
  test('that was not read whole is undetermined', () => {
    expect(verdict([['passed', 'error']], [fatal])).toBe('undetermined');
  });

  test('that was read with difficulty is judged by its outcomes', () => {
    expect(verdict([['passed', 'error']], [slight])).toBe('compliant');
  });

  test('of which nothing was asked and nothing is wrong is compliant', () => {
    expect(verdict([])).toBe('compliant');
  });
});
