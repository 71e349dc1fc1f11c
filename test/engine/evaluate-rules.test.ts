import { describe, expect, test } from '@jest/globals';
import { createEvaluate } from '../../core/engine/evaluate-rules.ts';
import type { Fact, Facts } from '../../core/facts/fact.ts';
import { aRule, atLeast, first, second, third } from './a-rule.ts';
import { outcomeOf, outcomesOf } from './outcomes-of.ts';
import { cell, factsOf } from './some-facts.ts';

/** Facts of which one throws when it is asked for. */
function throwing(id: string, facts: Facts): Facts {
  const broken = new Map(facts);
  broken.get = (asked: string): Fact | undefined => {
    if (asked === id) throw new Error(`no ${id}`);
    return facts.get(asked);
  };
  return broken;
}

const rules = [
  aRule({ id: 'test/one', code: 'TEST-001', requires: atLeast(1, first) }),
  aRule({ id: 'test/two', code: 'TEST-002', requires: atLeast(1, second) }),
  aRule({ id: 'test/three', code: 'TEST-003', requires: atLeast(1, third) }),
];
const facts = factsOf({ [first]: cell(1), [second]: cell(1), [third]: cell(0) });
const inShort = async (given: Facts, evaluate = createEvaluate(rules)) => {
  const { judgements, faults } = await evaluate(given);
  const outcomes = judgements.map(({ outcome: { code, outcome, reason } }) => `${code} ${reason ?? outcome}`);
  return { outcomes, faults: faults.map(({ code, message }) => `${code} ${message}`) };
};

describe('every rule is in every result', () => {
  test('whatever becomes of it', async () => {
    expect((await inShort(facts)).outcomes).toEqual([
      'TEST-001 passed',
      'TEST-002 passed',
      'TEST-003 failed',
    ]);
  });

  test('also when no report was read: cannot-tell, for each item, with its own weight', async () => {
    const rule = aRule({
      each: [{ item: 'b' }, { item: 'a' }],
      severityByItem: { a: 'info' },
      evidence: {},
      messages: { failed: { zh: '错', en: 'wrong' } },
    });
    expect(await outcomesOf(rule, new Map())).toEqual({
      a: 'cannot-tell no-report info',
      b: 'cannot-tell no-report error',
    });
  });

  test('also when none of its facts is there', async () => {
    expect((await inShort(factsOf({}))).outcomes).toEqual([
      'TEST-001 edition-unknown',
      'TEST-002 edition-unknown',
      'TEST-003 edition-unknown',
    ]);
  });
});

describe('a rule whose facts throw', () => {
  test('cannot tell, a fault says why, and the others are as they would have been', async () => {
    expect(await inShort(throwing(second, facts))).toEqual({
      outcomes: ['TEST-001 passed', 'TEST-002 rule-fault', 'TEST-003 failed'],
      faults: [`rule-fault test/two: no ${second}`],
    });
  });

  test.each([
    ['that weighs the fact', { fact: second, operator: 'atLeast', value: 1 }],
    ['that asks whether the fact is stated', { fact: second, operator: 'isStated', value: true }],
  ])('%s cannot tell of any item, and has one fault for all of them', async (_what, requires) => {
    const rule = aRule({
      each: 'table3.rows',
      requires,
      evidence: {},
      messages: { failed: { zh: '错', en: 'x' } },
    });
    const { judgements, faults } = await createEvaluate([rule])(throwing(second, facts));
    expect(new Set(judgements.map(({ outcome }) => outcome.reason))).toEqual(new Set(['rule-fault']));
    expect([judgements.length > 20, faults.length]).toEqual([true, 1]);
  });

  test('cannot tell either when it is its scope, or its items, that cannot be found out', async () => {
    const scoped = aRule({ scope: { years: { from: 2021 } } });
    const listed = aRule({ each: 'table3.rows', evidence: {}, messages: { failed: { zh: '错', en: 'x' } } });
    const outcome = async (rule: typeof scoped, id: string) =>
      (await inShort(throwing(id, facts), createEvaluate([rule]))).outcomes;
    expect(await outcome(scoped, 'report.year')).toEqual(['TEST-001 rule-fault']);
    expect(await outcome(listed, 'table3.edition')).toEqual(['TEST-001 rule-fault']);
  });

  test('keeps its outcome, with the weight it has without cases, when only a case of severity throws', async () => {
    const rule = aRule({
      requires: atLeast(1, third),
      severityCases: [{ severity: 'info', when: atLeast(0, second) }],
    });
    const { judgements, faults } = await createEvaluate([rule])(throwing(second, facts));
    expect(judgements.map(({ outcome, severity }) => [outcome.outcome, severity])).toEqual([
      ['failed', 'error'],
    ]);
    expect(faults).toHaveLength(1);
  });
});

describe('results do not depend on', () => {
  test('the order of the rules', async () => {
    expect(await inShort(facts, createEvaluate(rules.toReversed()))).toEqual(await inShort(facts));
  });

  test('the order of the facts', async () => {
    expect(await inShort(new Map([...facts].reverse()))).toEqual(await inShort(facts));
  });

  test('what was evaluated before, or is evaluated at the same time', async () => {
    const evaluate = createEvaluate(rules);
    const reports = Array.from({ length: 12 }, (_, number) =>
      factsOf({
        [first]: cell(number % 2),
        [second]: cell(number % 3),
        [third]: number % 4 ? cell('blank') : cell('lost'),
      }),
    );
    const alone = await Promise.all(reports.map((report) => inShort(report, createEvaluate(rules))));
    expect(await Promise.all(reports.map((report) => inShort(report, evaluate)))).toEqual(alone);
    expect(await Promise.all(reports.map((report) => inShort(report, evaluate)))).toEqual(alone);
  });

  test('a fault that another report met', async () => {
    const evaluate = createEvaluate(rules);
    const [, sound] = await Promise.all([
      inShort(throwing(first, facts), evaluate),
      inShort(facts, evaluate),
    ]);
    expect(sound).toEqual(await inShort(facts));
  });
});

describe('the weight of an outcome', () => {
  const weighed = (when: object, value: Fact) =>
    outcomeOf(
      aRule({ requires: atLeast(1, third), severityCases: [{ severity: 'info', when }] }),
      factsOf({ [second]: value, [third]: cell(0) }),
    );

  test.each([
    ['a case that holds', cell(5), 'failed info'],
    ['a case that does not hold', cell(4), 'failed error'],
    ['a case that holds with a blank as zero only', { ...cell(5), blanks: 1 }, 'failed error'],
    ['a case that a lost cell leaves open', cell('lost'), 'failed error'],
  ])('%s', async (_what, value, expected) => {
    expect(await weighed(atLeast(5, second), value)).toBe(expected);
  });

  test('is that of the first case that holds', async () => {
    const cases = [
      { severity: 'warning', when: atLeast(5, second) },
      { severity: 'info', when: atLeast(2, second) },
    ];
    const rule = aRule({ requires: atLeast(1, third), severityCases: cases });
    const outcome = (number: number) =>
      outcomeOf(rule, factsOf({ [second]: cell(number), [third]: cell(0) }));
    expect([await outcome(5), await outcome(2), await outcome(1)]).toEqual([
      'failed warning',
      'failed info',
      'failed error',
    ]);
  });

  test('goes by the item where the rule says so', async () => {
    const rule = aRule({
      each: [{ item: 'a' }, { item: 'b' }],
      requires: atLeast(1, third),
      severityByItem: { b: 'warning' },
      evidence: {},
      messages: { failed: { zh: '错', en: 'x' } },
    });
    expect(await outcomesOf(rule, facts)).toEqual({ a: 'failed error', b: 'failed warning' });
  });

  test('is at most a warning where a sentence is ambiguous: it may make a reader ask, not a report fail', async () => {
    const said = {
      kind: 'quantity',
      known: 0,
      blanks: 0,
      lost: 1,
      absence: 'ambiguous',
      evidence: [],
    } as const;
    expect(await outcomeOf(aRule({ requires: atLeast(1, third) }), factsOf({ [third]: said }))).toBe(
      'cannot-tell ambiguous warning',
    );
  });
});
