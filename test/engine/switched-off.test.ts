import { describe, expect, test } from '@jest/globals';
import { createEvaluate } from '../../core/engine/evaluate-rules.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { unknownText } from '../../core/facts/make-fact.ts';
import { aRule, first, second } from './a-rule.ts';
import { cell, factsOf } from './some-facts.ts';

const unequal = factsOf({ [first]: cell(1), [second]: cell(2) });
const rules = [
  aRule({ scope: { editions: ['f2021'] } }),
  aRule({ id: 'test/other', code: 'TEST-002' }),
  aRule({
    id: 'test/each',
    code: 'TEST-003',
    each: [{ item: 'one' }, { item: 'two' }],
  }),
];

async function outcomesOf(facts: Facts, ...switchedOff: string[]) {
  const { judgements } = await createEvaluate(rules)(facts, { switchedOff: new Set(switchedOff) });
  return judgements.map(({ outcome: { code, item = '', outcome, reason = '' } }) =>
    [code, item, outcome, reason].filter((part) => part !== '').join(' '),
  );
}

describe('a rule that is switched off', () => {
  test('says so, and the others are asked as before', async () => {
    expect(await outcomesOf(unequal, 'test/sound')).toEqual([
      'TEST-001 not-applicable switched-off',
      'TEST-002 failed',
      'TEST-003 one failed',
      'TEST-003 two failed',
    ]);
  });

  test('says so of each of its items', async () => {
    expect((await outcomesOf(unequal, 'test/each')).slice(2)).toEqual([
      'TEST-003 one not-applicable switched-off',
      'TEST-003 two not-applicable switched-off',
    ]);
  });

  test('is left in no doubt by what is unknown of the report', async () => {
    const facts = factsOf({ 'report.demandedEdition': unknownText('year-unknown') });
    expect((await outcomesOf(facts, 'test/sound'))[0]).toBe('TEST-001 not-applicable switched-off');
  });

  test('could not have told of a document that holds no report', async () => {
    expect((await outcomesOf(new Map(), 'test/sound'))[0]).toBe('TEST-001 cannot-tell no-report');
  });
});
