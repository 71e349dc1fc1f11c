import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createQuestionnaire } from '../../core/engine/engine-adapter.ts';
import { createEvaluate } from '../../core/engine/evaluate-rules.ts';
import type { Operand } from '../../core/engine/operand.ts';
import { holds, readings } from '../../core/engine/reading.ts';
import { operatorNames } from '../../core/engine/rule.ts';
import type { Fact } from '../../core/facts/fact.ts';
import {
  quantity,
  text,
  truth,
  unknownQuantity,
  unknownText,
  unknownTruth,
} from '../../core/facts/make-fact.ts';
import { wordFindings } from '../../core/findings/word-findings.ts';
import { aRule, aRuleFile, atLeast, first, second } from './a-rule.ts';
import { faultsOf } from './faults-of.ts';
import { outcomeOf } from './outcomes-of.ts';
import { cell, factsOf, sumOf } from './some-facts.ts';

const lost = unknownQuantity('missing');

describe('a value that is not there', () => {
  test.each(['moreThan', 'atMost', 'lessThan', 'atLeast', 'equals'])(
    'trap 3: makes both > and <= false; %s neither passes nor accuses',
    async (operator) => {
      const rule = aRule({ requires: { fact: first, operator, value: 5 } });
      expect(await outcomeOf(rule, factsOf({ [first]: lost }))).toBe('cannot-tell missing error');
    },
  );

  test('trap 4: equals another one; two cells that were not read do not agree', async () => {
    expect(await outcomeOf(aRule(), factsOf({ [first]: lost, [second]: lost }))).toBe(
      'cannot-tell missing error',
    );
    expect(await outcomeOf(aRule(), factsOf({}))).toBe('cannot-tell edition-unknown error');
  });

  test('trap 5: may be a misspelt name that is false in silence; here names are checked, and an absent fact is in doubt', async () => {
    expect(faultsOf({ requires: atLeast(1, 'table3.received.totl') })).toEqual([
      'test/sound.json $.requires.fact: unknown fact "table3.received.totl", did you mean "table3.received.total"?',
    ]);
    expect(await outcomeOf(aRule({ requires: atLeast(0) }), factsOf({}))).toContain('cannot-tell');
  });

  test('is no fraction either', async () => {
    const rule = aRule({ requires: { fact: first, operator: 'isWhole', value: true } });
    expect(await outcomeOf(rule, factsOf({}))).toBe('cannot-tell edition-unknown error');
    expect(await outcomeOf(rule, factsOf({ [first]: lost }))).toBe('cannot-tell missing error');
    expect(await outcomeOf(rule, factsOf({ [first]: cell(2.5) }))).toBe('failed error');
  });

  test('trap 14: makes the built-in "in" throw; ours is not in the list for certain, nor out of it', async () => {
    const rule = aRule({
      requires: { fact: 'report.agencyKind', operator: 'isOneOf', value: ['department', 'vertical'] },
      evidence: {},
      messages: { failed: { zh: '错', en: 'wrong' } },
    });
    const outcome = (fact: Fact) => outcomeOf(rule, factsOf({ 'report.agencyKind': fact }));
    expect(await outcome(unknownText('agency-unknown'))).toBe('cannot-tell agency-unknown error');
    expect(await outcome(text('vertical'))).toBe('passed');
    expect(await outcome(text('vert'))).toBe('failed error');
  });
});

describe('paths', () => {
  test('trap 7: on a value that is no object give the value itself; our resolver alone gives operands, by whole ids', async () => {
    const asked: string[] = [];
    const { ask } = createQuestionnaire([{ name: 'a', condition: atLeast(5), reading: 'certain' }]);
    await ask((name, id) => {
      asked.push(`${name} ${id}`);
      return quantity(5);
    });
    expect(asked).toEqual([`a ${first}`]);
  });

  test('trap 8: are evaluated as code, and give one value or many; ours are names, whatever they look like', async () => {
    const expression = "$..[?(@.constructor('throw 1')())]";
    const asked: string[] = [];
    const { ask } = createQuestionnaire([
      { name: 'a', condition: atLeast(5, expression), reading: 'certain' },
    ]);
    const { held } = await ask((_name, id) => {
      asked.push(id);
      return quantity(5);
    });
    expect([asked, held.size]).toEqual([[expression], 1]);
  });
});

describe('numbers', () => {
  test('trap 12: are told by how a text begins, and compared as text; ours are numbers before they get there', async () => {
    const rule = aRule({ requires: { fact: first, operator: 'moreThan', value: { fact: second } } });
    expect(await outcomeOf(rule, factsOf({ [first]: cell(10), [second]: cell(9) }))).toBe('passed');
    const [ten, nine] = [text('10'), text('9')];
    expect(readings.map((reading) => holds(ten, 'moreThan', nine, reading))).toEqual([false, false, false]);
  });

  test('trap 13: 0.1 + 0.2 is not 0.3; sums of ours are exact', async () => {
    const facts = factsOf({ [first]: sumOf(0.1, 0.2), [second]: cell(0.3) });
    expect(await outcomeOf(aRule(), facts)).toBe('passed');
  });

  test('trap 24: dates fail numeric operators; ours are texts that are the same or not', async () => {
    const rule = aRule({
      requires: { fact: 'period.start', operator: 'is', value: { fact: 'report.yearStart' } },
      evidence: {},
      messages: { failed: { zh: '错', en: 'wrong' } },
    });
    const outcome = (start: string) =>
      outcomeOf(rule, factsOf({ 'period.start': text(start), 'report.yearStart': text('2023-01-01') }));
    expect(await outcome('2023-01-01')).toBe('passed');
    expect(await outcome('2022-01-01')).toBe('failed error');
    expect(faultsOf({ requires: { fact: 'period.start', operator: 'moreThan', value: 1 } })).toEqual([
      'test/sound.json $.requires.operator: moreThan does not take a text',
    ]);
  });
});

const operands: readonly Operand[] = [
  cell(0),
  cell(7),
  cell(2.5),
  cell('blank'),
  lost,
  sumOf(3, 'blank', 'lost'),
  truth(true),
  truth(false),
  unknownTruth('image'),
  text(''),
  text('f2021'),
  unknownText('ambiguous'),
  { kind: 'list', values: ['f2021'] },
];

test('trap 15: a truthy answer that is no boolean passes alone and fails in company; ours are booleans whatever is compared', () => {
  const facts = operands.filter((operand): operand is Fact => operand.kind !== 'list');
  const chosen = [fc.constantFrom(...facts), fc.constantFrom(...operands)] as const;
  fc.assert(
    fc.property(...chosen, fc.constantFrom(...operatorNames), (left, right, operator) => {
      const [certain, asZero, possible] = readings.map((reading) => holds(left, operator, right, reading));
      expect([certain, asZero, possible].map((answer) => typeof answer)).toEqual([
        'boolean',
        'boolean',
        'boolean',
      ]);
      // What is certain holds as zero too, and what holds as zero is possible.
      expect([!certain || asZero, !asZero || possible]).toEqual([true, true]);
    }),
    { numRuns: 2000 },
  );
});

describe('explanations', () => {
  const rule = aRule({
    requires: { all: [atLeast(5, first), atLeast(5, second)] },
    messages: { failed: { zh: '一格{one}，另一格{other}：{list}', en: '{one} and {other}: {list}' } },
  });
  const proof = (fact: string, value: number) => [{ fact, label: fact, raw: `${value}`, value, place: {} }];
  const facts = factsOf({
    [first]: quantity(1, proof(first, 1)),
    [second]: quantity(2, proof(second, 2)),
  });

  test('trap 19: facts within parameters of events stay as they are; our sentences have every value filled in', async () => {
    const { judgements } = await createEvaluate([rule])(facts);
    const [finding] = wordFindings(judgements, facts, { agency: '', year: 2023 });
    expect(finding?.message.zh).toBe(`一格1，另一格2：${first} 1；${second} 2`);
  });

  test('trap 22: conditions after the deciding one have no result; a finding shows all operands', async () => {
    const { judgements } = await createEvaluate([rule])(facts);
    const [finding] = wordFindings(judgements, facts, { agency: '', year: 2023 });
    expect(finding?.evidence.map(({ value }) => value)).toEqual([1, 2]);
  });
});

test('the file of the sound rule is accepted', () => {
  expect(faultsOf({})).toEqual([]);
  expect(aRuleFile().path).toBe('test/sound.json');
});
