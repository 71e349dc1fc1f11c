import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import { explained, proposals, resultOf, sumRules } from './result-of.ts';

const sound = {
  'received.naturalPerson': 20,
  'received.company': 6,
  'received.total': 26,
  'granted.naturalPerson': 12,
  'granted.company': 4,
  'granted.total': 16,
  'unavailableNotHeld.naturalPerson': 8,
  'unavailableNotHeld.company': 2,
  'unavailableNotHeld.total': 10,
  'handled.naturalPerson': 20,
  'handled.company': 6,
  'handled.total': 26,
};

let rules: Ruleset;
beforeAll(async () => {
  rules = await sumRules();
});

const withCells = (table3: Readonly<Record<string, string | number>>) =>
  resultOf({ table3: { ...sound, ...table3 } }, rules);

describe.each([
  ['blank', ''],
  ['a mark', '/'],
  ['unreadable', '?'],
  ['missing', '-'],
  ['no whole number', '0.5'],
  ['negative', '-1'],
])('with a cell %s', (_state, written) => {
  test('nothing is inferred for a cell that has a sum with it', async () => {
    const { diagnoses } = await withCells({
      'granted.company': 3,
      'unavailableNeedsCreation.company': written,
    });
    const own = diagnoses.find(({ findings }) => findings.length > 0);
    expect(own).toMatchObject({
      code: 'DIA-001',
      kind: 'unread',
      unique: false,
      repairs: [],
      repairCount: 0,
    });
    expect(own?.message.zh).toMatch(/空白、无法读取或不是非负整数/);
  });

  test('no cell without a figure is ever changed', async () => {
    const { diagnoses } = await withCells({ 'granted.total': 17, 'granted.research': written });
    const cells = diagnoses.flatMap(({ repairs }) => repairs.flatMap((repair) => repair.cells));
    expect(cells.filter(({ cell }) => cell === 'granted.research')).toEqual([]);
  });
});

test.each([
  ['blank', ''],
  ['a mark', '/'],
  ['unreadable', '?'],
  ['missing', '-'],
])('a fault of a cell whose sums all have figures is found beside a cell %s', async (_state, written) => {
  const { diagnoses } = await withCells({
    'granted.naturalPerson': 21,
    'notProcessedRepeated.research': written,
  });
  expect(diagnoses).toMatchObject([{ kind: 'digits-swapped', unique: true, repairCount: 1 }]);
  expect(proposals(diagnoses[0]!)).toEqual(['granted.naturalPerson 12']);
});

test('a sum that fails whatever its blank cell holds is said to be unread', async () => {
  const result = await withCells({ 'granted.total': 6, 'granted.research': '' });
  expect(explained(result)).toEqual([['T3-001 granted', 'T3-002 total']]);
  expect(result.diagnoses).toMatchObject([{ kind: 'unread', unique: false, repairs: [] }]);
});

test('a repair that one beside a blank cell could rival is listed, and not called the only one', async () => {
  const { diagnoses } = await withCells({
    'received.naturalPerson': 19,
    'received.company': 6,
    'received.total': 25,
    'carriedIn.company': 1,
    'carriedIn.research': '',
    'carriedIn.total': 1,
  });
  expect(diagnoses).toMatchObject([{ kind: 'several', unique: false, repairCount: 1 }]);
  expect(proposals(diagnoses[0]!)[0]).toBe('received.naturalPerson 20, received.company 5');
  expect(diagnoses[0]?.message.zh).toMatch(/不能核对/);
});

test('cells without a figure in table IV: nothing is inferred', async () => {
  const table4 = { 'reconsideration.upheld': 5, 'reconsideration.other': '', 'reconsideration.total': 3 };
  const { diagnoses } = await resultOf({ table4 }, rules);
  expect(diagnoses).toMatchObject([{ table: 'table4', kind: 'unread', repairs: [] }]);
});

test('where nothing fails, a cell without a figure is no matter of a diagnosis', async () => {
  const { findings, diagnoses } = await withCells({ 'received.total': '?', 'granted.research': '' });
  expect([findings, diagnoses]).toEqual([[], []]);
});
