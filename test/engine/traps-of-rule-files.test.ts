import { describe, expect, test } from '@jest/globals';
import { createQuestionnaire } from '../../core/engine/engine-adapter.ts';
import { readings } from '../../core/engine/reading.ts';
import { aRuleFile, atLeast, first } from './a-rule.ts';
import { faultsOf, faultsOfFiles } from './faults-of.ts';

const operators = 'equals, atLeast, atMost, moreThan, lessThan, isWhole, is, isOneOf, isStated, isAmbiguous';

describe('a rule file cannot', () => {
  test('trap 6: name a path, which when wrong would be undefined in silence', () => {
    expect(faultsOf({ requires: { ...atLeast(1), path: '$.total' } })).toEqual([
      'test/sound.json $.requires: unknown key "path", known are fact, operator, value',
    ]);
  });

  test('trap 8: hold an expression in place of a fact, whose result would change its shape with the matches', () => {
    expect(faultsOf({ requires: atLeast(1, '$..total') })).toEqual([
      'test/sound.json $.requires.fact: a fact id has letters, digits, dots and placeholders',
    ]);
    expect(faultsOf({ requires: atLeast(1, 'table3..total') })).toEqual([
      expect.stringContaining('$.requires.fact: unknown fact "table3..total"'),
    ]);
  });

  test.each([
    ['any', '$.requires.any', { any: [] }],
    ['all', '$.requires.all', { all: [] }],
    ['any within all', '$.requires.all[1].any', { all: [atLeast(1), { any: [] }] }],
  ])('trap 9: have an empty group, which would be true: %s', (_what, path, requires) => {
    expect(faultsOf({ requires })).toEqual([
      `test/sound.json ${path}: an empty group would hold of anything`,
    ]);
  });

  test.each(readings)('trap 9: hold of a list without rows (%s)', async (reading) => {
    const { ask } = createQuestionnaire([{ name: 'a', condition: atLeast(0), reading }]);
    expect((await ask(() => [])).held.size).toBe(0);
  });

  test('trap 10: have both all and any, of which one would be ignored', () => {
    expect(faultsOf({ requires: { all: [atLeast(1)], any: [atLeast(2)] } })).toEqual([
      expect.stringContaining('$.requires: unknown key "any"'),
    ]);
  });

  test.each([
    ['equal', ', did you mean "equals"?'],
    ['greaterThanInclusive', ''],
    ['in', ', did you mean "is"?'],
  ])('trap 11: use an operator that fails when it is run: %s', (operator, suggested) => {
    expect(faultsOf({ requires: { fact: first, operator, value: 1 } })).toEqual([
      `test/sound.json $.requires.operator: "${operator}" is none of ${operators}${suggested}`,
    ]);
  });

  test('trap 11: refer to a shared condition, which may be missing or refer to itself', () => {
    expect(faultsOf({ requires: { condition: 'other' } })).toEqual([
      expect.stringContaining('missing'),
      expect.stringContaining('$.requires: unknown key "condition"'),
    ]);
  });

  test.each(['not:equals', 'everyFact:equals', 'someValue:is'])(
    'trap 15: decorate an operator, which would see promises and empty lists: %s',
    (operator) => {
      expect(faultsOf({ requires: { fact: first, operator, value: 1 } })).toHaveLength(1);
    },
  );

  test('say "not", under which unknown would turn into true', () => {
    expect(faultsOf({ requires: { not: atLeast(1) } })).toContain(
      'test/sound.json $.requires: unknown key "not", known are all',
    );
  });

  test.each(['event', 'onSuccess', 'priority', 'name'])('trap 16: bring its own %s to the engine', (key) => {
    expect(faultsOf({ [key]: 1 })).toEqual([expect.stringContaining(`$: unknown key "${key}"`)]);
  });

  test('trap 18: have the id or the code of another', () => {
    const twice = [aRuleFile(), aRuleFile({}, 'test/sound-again.json')];
    expect(faultsOfFiles(twice)).toEqual([
      'test/sound-again.json $.id: test/sound is not the path of the file, test/sound-again',
      'test/sound.json $.id: test/sound is taken by test/sound-again.json',
      'test/sound.json $.code: TEST-001 is taken by test/sound-again.json',
    ]);
  });

  test('reach a prototype', () => {
    const json = JSON.parse('{"severityByItem":{"__proto__":"info"},"each":[{"item":"a","__proto__":"b"}]}');
    expect(faultsOf(json)).toEqual([
      'test/sound.json $.severityByItem.__proto__: not a name',
      'test/sound.json $.each[0].__proto__: not a name',
    ]);
  });
});
