import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../core/engine/load-rules.ts';
import { aRuleFile } from './a-rule.ts';
import { faultsOfFiles } from './faults-of.ts';
import { wrongStructures } from './wrong-structures.ts';
import { wrongWords } from './wrong-words.ts';

describe.each(Object.entries({ ...wrongWords, ...wrongStructures }))('refuses %s', (_kind, each) => {
  test.each(each)('%s', (_what, changes, expected) => {
    const path = 'test/sound.json';
    const file = { path, json: aRuleFile(changes).json };
    expect(faultsOfFiles([file])).toEqual([
      expect.stringMatching(new RegExp(`^${escaped(`${path} ${expected}`)}`)),
    ]);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('several faults', () => {
  test('of several files are all told, each with its file, in the order of the files', () => {
    const files = [
      aRuleFile({ id: 'test/c', severity: 'bad', since: 'x' }),
      aRuleFile({ id: 'test/a', code: 'TEST-002', remedy: { zh: '{x}', en: '{y}' } }),
      aRuleFile({ id: 'test/b', code: 'TEST-003' }),
    ];
    const told = faultsOfFiles(files).map((line) => line.split(':')[0]);
    expect(told).toEqual([
      'test/a.json $.remedy.zh',
      'test/a.json $.remedy.en',
      'test/c.json $.severity',
      'test/c.json $.since',
    ]);
    expect(faultsOfFiles(files.toReversed())).toEqual(faultsOfFiles(files));
  });

  test('one broken file refuses the sound ones with it', () => {
    expect(() => loadRules([aRuleFile(), aRuleFile({ id: 'test/b', code: 'x' })])).toThrow(
      '1 faults in the rule files',
    );
  });
});

describe('a folder', () => {
  test('without rules is refused: it would find nothing wrong with any report', () => {
    expect(faultsOfFiles([])).toEqual(['there is no rule']);
  });

  test.each([
    ['a list', []],
    ['a text', 'rule'],
    ['nothing', null],
  ])('with a file that holds %s is refused', (_what, json) => {
    expect(faultsOfFiles([{ path: 'test/a.json', json }])).toEqual([
      expect.stringMatching(/^test\/a\.json \$: Invalid input: expected object/),
    ]);
  });

  test('of sound files gives the rules, sorted by id', () => {
    const files = ['c', 'a', 'b'].map((name, index) =>
      aRuleFile({ id: `test/${name}`, code: `TEST-00${index}` }),
    );
    expect(loadRules(files).map(({ id }) => id)).toEqual(['test/a', 'test/b', 'test/c']);
  });
});

test('what the loader accepts, it does not change', () => {
  const { json } = aRuleFile({ scope: { editions: ['f2021'] }, assumes: { zh: '甲', en: 'a' } });
  expect(loadRules([{ path: 'test/sound.json', json }])).toEqual([json]);
});
