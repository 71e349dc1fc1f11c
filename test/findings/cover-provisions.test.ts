import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../core/engine/judgement.ts';
import type { Outcome } from '../../core/engine/outcome.ts';
import type { Rule } from '../../core/engine/rule.ts';
import type { Coverage } from '../../core/findings/check-result.ts';
import { coverProvisions } from '../../core/findings/cover-provisions.ts';
import { provisions } from '../../core/findings/provisions.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';

let rules: readonly Rule[];
beforeAll(async () => {
  ({ rules } = await readRuleset(join(__dirname, '..', '..', 'rules')));
});

/** A judgement of the rule with this code, as if it had ended in this way. */
function ending(code: string, outcome: Outcome['outcome']): Judgement {
  const rule = rules.find((each) => each.code === code);
  if (!rule) throw new Error(`no rule ${code}`);
  return {
    rule,
    item: { label: '', bindings: {} },
    severity: rule.severity,
    outcome: { rule: rule.id, code, outcome },
  };
}

const of = (coverage: readonly Coverage[], document: string, clause: string) =>
  coverage.find((each) => each.document.endsWith(document) && each.clause === clause);

const sums = '第三部分表格';

test('a provision of which nobody gave the input is left to a person, and holds all the same', () => {
  const late = ending('TIM-001', 'not-applicable');
  const notGiven = { ...late, outcome: { ...late.outcome, reason: 'not-supplied' as const } };
  const stateOf = (judgement: Judgement) =>
    of(coverProvisions([judgement], 'f2021'), '信息公开条例', '第四十九条第一款')?.state;
  expect([stateOf(notGiven), stateOf(late)]).toEqual(['person', 'not-applicable']);
});

describe('a provision of which rules are switched off', () => {
  const off = (code: string): Judgement => {
    const judgement = ending(code, 'not-applicable');
    return { ...judgement, outcome: { ...judgement.outcome, reason: 'switched-off' } };
  };

  test.each<readonly [string, () => readonly Judgement[], Coverage['state']]>([
    ['is left to a person where no other is asked', () => [off('T3-001'), off('T3-002')], 'person'],
    ['is checked in part by the others', () => [off('T3-001'), ending('T3-002', 'passed')], 'partly-checked'],
    [
      'is in doubt where the others are',
      () => [off('T3-001'), ending('T3-002', 'cannot-tell')],
      'cannot-tell',
    ],
    [
      'is left to a person where the others do not apply',
      () => [off('T3-001'), ending('T3-002', 'not-applicable')],
      'person',
    ],
  ])('%s', (_situation, judgementsOf, state) => {
    expect(of(coverProvisions(judgementsOf(), 'f2021'), '30号', sums)?.state).toBe(state);
  });
});

describe('what became of the provision on table III', () => {
  test.each<readonly [string, readonly (readonly [string, Outcome['outcome']])[], Coverage['state']]>([
    [
      'all its rules told',
      [
        ['T3-001', 'passed'],
        ['T3-002', 'failed'],
      ],
      'checked',
    ],
    [
      'one of them could not',
      [
        ['T3-001', 'passed'],
        ['T3-002', 'cannot-tell'],
      ],
      'partly-checked',
    ],
    [
      'none of them could',
      [
        ['T3-001', 'cannot-tell'],
        ['T3-002', 'not-applicable'],
      ],
      'cannot-tell',
    ],
    [
      'one applies',
      [
        ['T3-001', 'failed'],
        ['T3-002', 'not-applicable'],
      ],
      'checked',
    ],
    ['none applies', [['T3-001', 'not-applicable']], 'not-applicable'],
    ['rules on it are not there', [['T4-001', 'passed']], 'person'],
  ])('%s', (_situation, ends, state) => {
    const coverage = coverProvisions(
      ends.map(([code, outcome]) => ending(code, outcome)),
      'f2021',
    );
    expect(of(coverage, '30号', sums)?.state).toBe(state);
  });

  test.each([
    ['f2021', 'checked', 'not-applicable'],
    ['f2019', 'not-applicable', 'checked'],
    ['free', 'not-applicable', 'not-applicable'],
    [undefined, 'checked', 'checked'],
  ] as const)('in a report that demands %s', (demanded, on2021, on2019) => {
    const coverage = coverProvisions([ending('T3-001', 'passed'), ending('T3-001', 'passed')], demanded);
    expect(of(coverage, '30号', sums)).toMatchObject({ state: on2021, rules: ['T3-001'] });
    expect(of(coverage, '60号', sums)).toMatchObject({ state: on2019, rules: ['T3-001'] });
  });
});

describe('in a report on the form of 2019 that is judged by today’s requirements', () => {
  const stateOf = (asOf: 'then' | 'current', ...codes: string[]) => {
    const coverage = coverProvisions(
      codes.map((code) => ending(code, 'passed')),
      'f2019',
      asOf,
    );
    return of(coverage, '30号', '一、总体情况')?.state;
  };

  test('a provision of the form of 2021 is checked by rules that came with it', () => {
    expect([stateOf('then', 'NAR-001'), stateOf('current', 'NAR-001')]).toEqual([
      'not-applicable',
      'checked',
    ]);
  });

  test('and not by those that hold for both forms', () => {
    expect([stateOf('then', 'NAR-008'), stateOf('current', 'NAR-008')]).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });
});

describe('provisions', () => {
  const keyOf = ({ document, clause }: { document: string; clause: string }) => `${document} ${clause}`;

  test('each stands once', () => {
    expect(new Set(provisions.map(keyOf)).size).toBe(provisions.length);
  });

  test('one that no rule asks about says what a person has to judge', () => {
    const asked = new Set(rules.flatMap(({ basis }) => basis.map(keyOf)));
    const silent = provisions.filter((each) => !asked.has(keyOf(each)) && !each.person);
    expect(silent).toEqual([]);
  });

  test('rules name no clause of these documents that is none', () => {
    const known = new Set(provisions.map(keyOf));
    const documents = new Set(provisions.map(({ document }) => document));
    const isAbout = ({ document, clause }: { document: string; clause: string }) =>
      documents.has(document) && !(document.endsWith('条例') && !clause.startsWith('第五十条'));
    const unknown = rules.flatMap(({ code, basis }) =>
      basis
        .filter((each) => isAbout(each) && !known.has(keyOf(each)))
        .map((each) => `${code} ${keyOf(each)}`),
    );
    expect(unknown).toEqual([]);
  });
});
