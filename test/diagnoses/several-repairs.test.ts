import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import { explained, proposals, resultOf, sumRules } from './result-of.ts';
import { soundFigures } from './sound-figures.ts';

let rules: Ruleset;
beforeAll(async () => {
  rules = await sumRules();
});

const withCells = (cells: Readonly<Record<string, string>>) =>
  resultOf({ table3: { ...soundFigures, ...cells } }, rules);

describe('more repairs than one', () => {
  test('figures of two rows exchanged: the exchange comes first', async () => {
    const { diagnoses } = await withCells({
      'granted.naturalPerson': '12',
      'unavailableNotHeld.naturalPerson': '17',
    });
    expect(diagnoses).toMatchObject([{ code: 'DIA-001', kind: 'several', unique: false, repairCount: 3 }]);
    expect(diagnoses[0]?.repairs.map(({ kind }) => kind)).toEqual([
      'cells-swapped',
      'cells-swapped',
      'other',
    ]);
    expect(proposals(diagnoses[0]!)[0]).toBe('granted.naturalPerson 17, unavailableNotHeld.naturalPerson 12');
  });

  test('a figure in another row: the figures moved, or the totals', async () => {
    const { diagnoses } = await withCells({
      'refusedThirdParty.naturalPerson': '0',
      'refusedInternalAffairs.naturalPerson': '3',
    });
    expect(diagnoses).toMatchObject([{ kind: 'several', unique: false, repairCount: 2 }]);
    expect(proposals(diagnoses[0]!)).toEqual([
      'refusedThirdParty.naturalPerson 3, refusedInternalAffairs.naturalPerson 0',
      'refusedThirdParty.total 0, refusedInternalAffairs.total 3',
    ]);
  });

  test('two faults off by the same may be paired otherwise', async () => {
    const { diagnoses } = await withCells({
      'granted.naturalPerson': '18',
      'partlyGranted.legalService': '3',
    });
    expect(diagnoses).toMatchObject([{ kind: 'several', unique: false, repairCount: 2 }]);
    expect(proposals(diagnoses[0]!)).toEqual([
      'granted.naturalPerson 17, partlyGranted.legalService 2',
      'granted.legalService 3, partlyGranted.naturalPerson 4',
    ]);
  });

  test('two faults off by unlike numbers have a diagnosis each', async () => {
    const result = await withCells({ 'granted.naturalPerson': '19', 'partlyGranted.legalService': '3' });
    expect(explained(result)).toEqual([
      ['T3-001 granted', 'T3-002 naturalPerson'],
      ['T3-001 partlyGranted', 'T3-002 legalService'],
    ]);
    expect(result.diagnoses.map(proposals)).toEqual([
      ['granted.naturalPerson 17'],
      ['partlyGranted.legalService 2'],
    ]);
  });

  test('two faults in one row are fixed by their columns', async () => {
    const { diagnoses } = await withCells({ 'granted.naturalPerson': '19', 'granted.legalService': '7' });
    expect(diagnoses).toMatchObject([{ kind: 'digit-wrong', unique: true, repairCount: 1 }]);
    expect(proposals(diagnoses[0]!)).toEqual(['granted.naturalPerson 17, granted.legalService 4']);
  });
});

describe('T3-013, inflow and outflow alone', () => {
  test('requests carried out left out for one kind of applicants', async () => {
    const result = await withCells({ 'carriedOut.legalService': '0', 'carriedOut.total': '5' });
    const [first] = result.diagnoses;
    expect(explained(result)).toEqual([['T3-003 legalService', 'T3-003 total']]);
    expect(first).toMatchObject({ code: 'T3-013', kind: 'several', unique: false, repairCount: 2 });
    expect(proposals(first!)[0]).toBe('carriedOut.legalService 2, carriedOut.total 7');
    expect(first?.repairs[0]?.kind).toBe('carry-over');
    expect(first?.message.zh).toMatch(/^“法律服务机构”列少计2件结果或结转，“总计”列少计2件结果或结转。/);
  });

  test('a row of requests carried out left empty, of three columns', async () => {
    const { diagnoses } = await withCells({
      'carriedOut.naturalPerson': '0',
      'carriedOut.legalService': '0',
      'carriedOut.total': '0',
    });
    expect(diagnoses).toMatchObject([{ code: 'T3-013', unique: false, repairCount: 2 }]);
    expect(proposals(diagnoses[0]!)[0]).toBe(
      'carriedOut.naturalPerson 5, carriedOut.legalService 2, carriedOut.total 7',
    );
  });

  test('too much', async () => {
    const { diagnoses } = await withCells({ 'carriedOut.company': '1', 'carriedOut.total': '8' });
    expect(diagnoses[0]?.message.zh).toMatch(/^“商业企业”列多计1件结果或结转，“总计”列多计1件结果或结转。/);
    expect(diagnoses[0]?.code).toBe('T3-013');
  });

  test('the kind of applicant is wrong: one column too much, one too little', async () => {
    const { diagnoses } = await withCells({ 'received.naturalPerson': '38', 'received.company': '9' });
    expect(diagnoses).toMatchObject([{ code: 'T3-013', unique: false }]);
    expect(diagnoses[0]?.message.zh).toMatch(/^“自然人”列多计2件结果或结转，“商业企业”列少计2件结果或结转。/);
    expect(proposals(diagnoses[0]!)).toContain('received.naturalPerson 40, received.company 7');
  });
});

describe('T3-016, 部分公开 counted elsewhere too', () => {
  const counted = { 'unavailableNotHeld.legalService': '5', 'unavailableNotHeld.total': '24' };

  test('the results exceed their total by no more than 部分公开', async () => {
    const result = await withCells(counted);
    const [first] = result.diagnoses;
    expect(explained(result)).toEqual([['T3-002 legalService', 'T3-002 total']]);
    expect(first).toMatchObject({ code: 'T3-016', kind: 'several', unique: false, repairCount: 3 });
    expect(first?.repairs[0]?.kind).toBe('counted-twice');
    expect(proposals(first!)).toContain('unavailableNotHeld.legalService 3, unavailableNotHeld.total 22');
  });

  test('with less 部分公开 than that, nothing is said of it', async () => {
    const { diagnoses } = await withCells({
      ...counted,
      'partlyGranted.legalService': '1',
      'partlyGranted.total': '6',
      'granted.legalService': '5',
      'granted.total': '23',
    });
    expect(diagnoses[0]).toMatchObject({ code: 'DIA-001', unique: false });
  });

  test('a fault of one cell is that fault, however much 部分公开 there is', async () => {
    const { diagnoses } = await withCells({ 'unavailableNotHeld.total': '24' });
    expect(diagnoses).toMatchObject([{ code: 'DIA-001', unique: true }]);
  });
});

test('a row one cell to the right: its figures go back, and no more than two cells are called the only way', async () => {
  const { diagnoses } = await withCells({
    'granted.naturalPerson': '0',
    'granted.company': '17',
    'granted.research': '1',
    'granted.legalService': '0',
    'granted.otherApplicant': '4',
  });
  expect(diagnoses.map(proposals)).toEqual([
    ['granted.naturalPerson 17, granted.company 1, granted.research 0'],
    ['granted.legalService 4, granted.otherApplicant 0'],
  ]);
  expect(diagnoses.map(({ code, unique }) => [code, unique])).toEqual([
    ['DIA-001', false],
    ['T3-014', true],
  ]);
  expect(diagnoses[0]?.message.zh).toMatch(/^在同一行或同一列内，改动3格可以消除这3项不符，办法只有一种/);
});

describe('without a repair', () => {
  test('three faults that hang together', async () => {
    const result = await withCells({
      'granted.naturalPerson': '19',
      'granted.company': '4',
      'unavailableNotHeld.company': '10',
    });
    expect(result.diagnoses).toMatchObject([
      { kind: 'not-found', unique: false, repairs: [], repairCount: 0 },
    ]);
    expect(explained(result)[0]).toHaveLength(4);
  });

  test('too many failed sums to search', async () => {
    const figures = Object.keys(soundFigures).map((address, at) => [address, String(at + 1)]);
    const { diagnoses, findings } = await withCells(Object.fromEntries(figures));
    expect(diagnoses).toMatchObject([{ kind: 'too-many', unique: false, repairs: [], repairCount: 0 }]);
    expect(diagnoses[0]?.findings).toHaveLength(findings.length);
  });
});

describe('table IV', () => {
  const disputes = { 'reconsideration.upheld': 3, 'reconsideration.pending': 1, 'reconsideration.total': 4 };

  test('every cell of a group would do, the likelier slip first', async () => {
    const printed = {
      'reconsideration.upheld': 12,
      'reconsideration.pending': 1,
      'reconsideration.total': 31,
    };
    const { diagnoses } = await resultOf({ table4: printed }, rules);
    expect(diagnoses).toMatchObject([{ code: 'DIA-001', table: 'table4', kind: 'several', repairCount: 5 }]);
    expect(diagnoses[0]?.repairs[0]).toMatchObject({
      kind: 'digits-swapped',
      cells: [{ cell: 'reconsideration.total', actual: 31, proposed: 13 }],
    });
  });

  test('where no result is as large as the excess, the total is left', async () => {
    const { diagnoses } = await resultOf({ table4: { ...disputes, 'reconsideration.total': 0 } }, rules);
    expect(diagnoses).toMatchObject([{ unique: true, repairCount: 1 }]);
    expect(proposals(diagnoses[0]!)).toEqual(['reconsideration.total 4']);
  });

  test('groups have nothing to do with each other', async () => {
    const result = await resultOf(
      { table4: { ...disputes, 'reconsideration.total': 5, 'directLitigation.other': 7 } },
      rules,
    );
    expect(explained(result)).toEqual([['T4-001'], ['T4-002']]);
  });
});
