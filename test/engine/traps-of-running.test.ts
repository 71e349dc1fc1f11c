import { describe, expect, jest, test } from '@jest/globals';
import { Engine } from 'json-rules-engine';
import { createQuestionnaire, type Question } from '../../core/engine/engine-adapter.ts';
import { createEvaluate } from '../../core/engine/evaluate-rules.ts';
import type { Condition } from '../../core/engine/rule.ts';
import { quantity } from '../../core/facts/make-fact.ts';
import { aRule, atLeast, first, second } from './a-rule.ts';
import { outcomeOf, outcomesOf } from './outcomes-of.ts';
import { cell, factsOf } from './some-facts.ts';

const asking = (name: string, condition: Condition = atLeast(5)): Question => ({
  name,
  condition,
  reading: 'certain',
});

describe('the engine', () => {
  test('trap 1: runs of one engine at the same time drop rules; ours follow one another and lose none', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `rule ${index}`);
    const { ask } = createQuestionnaire(names.map((name) => asking(name)));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, run) =>
        ask((name) => quantity(Number(name.slice(5)) % 8 <= run ? 5 : 4)),
      ),
    );
    const expected = answers.map((_, run) => names.filter((name) => Number(name.slice(5)) % 8 <= run));
    expect(answers.map(({ held }) => [...held].sort())).toEqual(expected.map((each) => each.sort()));
  });

  test('trap 1: no run of an engine begins before the last one ended', async () => {
    const { ask } = createQuestionnaire([asking('a')]);
    const order: string[] = [];
    const original = Engine.prototype.run;
    const run = jest.spyOn(Engine.prototype, 'run').mockImplementation(async function (
      this: Engine,
      ...given
    ) {
      order.push('begins');
      const result = await original.apply(this, given);
      order.push('ends');
      return result;
    });
    await Promise.all([1, 2, 3].map(() => ask(() => quantity(5))));
    run.mockRestore();
    expect(order).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  });

  test('trap 1: a run that decided fewer rules than there are is a fault, not an answer', async () => {
    const { ask } = createQuestionnaire([asking('a'), asking('b')]);
    const run = jest.spyOn(Engine.prototype, 'run');
    run.mockResolvedValueOnce({ results: [], failureResults: [] } as never);
    await expect(ask(() => quantity(5))).rejects.toMatchObject({ code: 'engine-lost-rules' });
    run.mockRestore();
    expect((await ask(() => quantity(5))).held.size).toBe(2);
  });

  test('trap 2: a fact that throws takes all results with it; ours costs its own rule, and a fault says so', async () => {
    const { ask } = createQuestionnaire([asking('a'), asking('broken'), asking('c')]);
    const { held, faults } = await ask((name) => {
      if (name === 'broken') throw new Error('no such thing');
      return quantity(5);
    });
    expect([...held].sort()).toEqual(['a', 'c']);
    expect(faults.map(({ code, message }) => [code, message])).toEqual([
      ['rule-fault', 'broken: no such thing'],
    ]);
  });

  test('trap 16: an event called error makes the run throw; ours has a fixed event, whatever the rule is called', async () => {
    const { ask } = createQuestionnaire([asking('error'), asking('success'), asking('failure')]);
    const { held } = await ask((name) => quantity(name === 'failure' ? 4 : 5));
    expect([...held].sort()).toEqual(['error', 'success']);
  });

  test('trap 17: results come as they complete; ours are sorted by code, then item', async () => {
    const rules = ['C', 'A', 'B'].map((letter) =>
      aRule({
        id: `test/${letter.toLowerCase()}`,
        code: `RULE${letter}-001`,
        each: [{ item: 'z' }, { item: 'm' }, { item: 'a' }],
      }),
    );
    const { judgements } = await createEvaluate(rules)(factsOf({}));
    expect(judgements.map(({ outcome }) => `${outcome.code[4]}${outcome.item}`).join(' ')).toBe(
      'Aa Am Az Ba Bm Bz Ca Cm Cz',
    );
  });

  test('trap 20: results of the engine turn into strings within strings; ours are plain data', async () => {
    const { judgements } = await createEvaluate([aRule()])(factsOf({}));
    const outcomes = judgements.map(({ outcome }) => outcome);
    expect(JSON.parse(JSON.stringify({ outcomes }))).toEqual({ outcomes });
  });

  test('trap 21: results keep the whole value of each fact; an outcome keeps none', async () => {
    const place = { line: 1 };
    const proof = { fact: first, label: '一格', raw: '1', value: 1, place };
    const large = quantity(
      5000,
      Array.from({ length: 5000 }, () => proof),
    );
    const { judgements } = await createEvaluate([aRule()])(factsOf({ [first]: large, [second]: large }));
    expect(JSON.stringify(judgements.map(({ outcome }) => outcome)).length).toBeLessThan(200);
  });

  test('trap 23: listeners pile up on a long-lived engine; nobody listens to ours', async () => {
    const listens = jest.spyOn(Engine.prototype, 'on');
    const evaluate = createEvaluate([aRule()]);
    for (let run = 0; run < 50; run += 1) await evaluate(factsOf({}));
    expect(listens).not.toHaveBeenCalled();
    listens.mockRestore();
  });

  test('trap 25: operators take no parameters; how to read blanks is part of the name of ours', async () => {
    const readings = ['certain', 'asZero', 'possible'] as const;
    const zero: Condition = { fact: first, operator: 'equals', value: 0 };
    const { ask } = createQuestionnaire(
      readings.map((reading) => ({ name: reading, condition: zero, reading })),
    );
    expect([...(await ask(() => cell('blank'))).held].sort()).toEqual(['asZero', 'possible']);
  });

  test('trap 26: there is no iteration over rows; ours asks all conditions of each row, and gives each its outcome', async () => {
    const rule = aRule({
      each: 'table3.columns',
      requires: {
        any: [atLeast(5, 'table3.received.{column}'), atLeast(5, 'table3.handled.{column}')],
      },
      evidence: {},
      messages: { failed: { zh: '{label}', en: '{label}' } },
    });
    const outcomes = await outcomesOf(
      rule,
      factsOf({
        ...Object.fromEntries(
          ['company', 'research', 'publicWelfare', 'legalService', 'total'].flatMap((column) => [
            [`table3.received.${column}`, cell(9)],
            [`table3.handled.${column}`, cell(9)],
          ]),
        ),
        'table3.received.naturalPerson': cell(9),
        'table3.handled.naturalPerson': cell(0),
        'table3.received.otherApplicant': cell(0),
        'table3.handled.otherApplicant': cell(4),
      }),
    );
    expect(outcomes).toMatchObject({
      naturalPerson: 'passed',
      otherApplicant: 'failed error',
      total: 'passed',
    });
    expect(Object.keys(outcomes)).toHaveLength(7);
  });

  test.each<[string, Condition]>([
    ['a comparison alone', atLeast(5)],
    ['all', { all: [atLeast(5), atLeast(4)] }],
    ['any', { any: [atLeast(6), atLeast(5)] }],
    ['a group of one within groups of one', { any: [{ all: [{ any: [atLeast(5)] }] }] }],
  ])(
    'trap 27: the types let wrong conditions through; one factory makes right ones of %s',
    async (_what, requires) => {
      const rule = aRule({ requires });
      expect(await outcomeOf(rule, factsOf({ [first]: cell(5) }))).toBe('passed');
      expect(await outcomeOf(rule, factsOf({ [first]: cell(3) }))).toBe('failed error');
    },
  );
});
