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

test('a sound table has no diagnosis', async () => {
  const { findings, diagnoses } = await withCells({});
  expect([findings, diagnoses]).toEqual([[], []]);
});

interface Slip {
  readonly what: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly code?: string;
  readonly kind: string;
  readonly explains: readonly string[];
  readonly repair: string;
}

describe('the only repair', () => {
  test.each<Slip>([
    {
      what: 'two digits swapped',
      cells: { 'unavailableNotHeld.naturalPerson': '21' },
      kind: 'digits-swapped',
      explains: ['T3-001 unavailableNotHeld', 'T3-002 naturalPerson'],
      repair: 'unavailableNotHeld.naturalPerson 12',
    },
    {
      what: 'a digit left out',
      cells: { 'granted.naturalPerson': '7' },
      kind: 'digit-dropped',
      explains: ['T3-001 granted', 'T3-002 naturalPerson'],
      repair: 'granted.naturalPerson 17',
    },
    {
      what: 'a digit doubled',
      cells: { 'granted.company': '11' },
      kind: 'digit-doubled',
      explains: ['T3-001 granted', 'T3-002 company'],
      repair: 'granted.company 1',
    },
    {
      what: 'a digit wrong in a total',
      cells: { 'granted.total': '32' },
      kind: 'digit-wrong',
      explains: ['T3-001 granted', 'T3-002 total'],
      repair: 'granted.total 22',
    },
    {
      what: 'a digit too many',
      cells: { 'granted.legalService': '49' },
      kind: 'digit-added',
      explains: ['T3-001 granted', 'T3-002 legalService'],
      repair: 'granted.legalService 4',
    },
    {
      what: 'any other figure',
      cells: { 'granted.naturalPerson': '250' },
      kind: 'other',
      explains: ['T3-001 granted', 'T3-002 naturalPerson'],
      repair: 'granted.naturalPerson 17',
    },
    {
      what: 'the total of all results, in three sums',
      cells: { 'handled.total': '17' },
      kind: 'digits-swapped',
      explains: ['T3-001 handled', 'T3-002 total', 'T3-003 total'],
      repair: 'handled.total 71',
    },
    {
      what: 'new requests, in row and flow',
      cells: { 'received.company': '9' },
      kind: 'digit-wrong',
      explains: ['T3-001 received', 'T3-003 company'],
      repair: 'received.company 7',
    },
    {
      what: 'requests carried out that only the total has',
      cells: { 'carriedOut.legalService': '0' },
      kind: 'carry-over',
      explains: ['T3-001 carriedOut', 'T3-003 legalService'],
      repair: 'carriedOut.legalService 2',
    },
    {
      what: 'a figure one column to the right',
      cells: { 'unavailableNotHeld.company': '0', 'unavailableNotHeld.research': '6' },
      code: 'T3-014',
      kind: 'neighbour-shift',
      explains: ['T3-002 company', 'T3-002 research'],
      repair: 'unavailableNotHeld.company 6, unavailableNotHeld.research 0',
    },
    {
      what: 'a figure one column to the left',
      cells: { 'refusedEnforcementFile.publicWelfare': '0', 'refusedEnforcementFile.research': '14' },
      code: 'T3-014',
      kind: 'neighbour-shift',
      explains: ['T3-002 publicWelfare', 'T3-002 research'],
      repair: 'refusedEnforcementFile.research 0, refusedEnforcementFile.publicWelfare 14',
    },
    {
      what: 'one figure split over two cells',
      cells: { 'refusedEnforcementFile.publicWelfare': '1', 'refusedEnforcementFile.legalService': '4' },
      code: 'T3-014',
      kind: 'digits-split',
      explains: ['T3-001 refusedEnforcementFile', 'T3-002 legalService', 'T3-002 publicWelfare'],
      repair: 'refusedEnforcementFile.publicWelfare 14, refusedEnforcementFile.legalService 0',
    },
    {
      what: 'two figures joined in one cell',
      cells: { 'notProcessedRepeated.legalService': '12', 'notProcessedRepeated.otherApplicant': '0' },
      code: 'T3-014',
      kind: 'digits-joined',
      explains: ['T3-001 notProcessedRepeated', 'T3-002 legalService', 'T3-002 otherApplicant'],
      repair: 'notProcessedRepeated.legalService 1, notProcessedRepeated.otherApplicant 2',
    },
  ])('$what', async ({ cells, code = 'DIA-001', kind, explains, repair }) => {
    const result = await withCells(cells);
    const [first] = result.diagnoses;
    expect(explained(result).map((names) => names.toSorted())).toEqual([explains.toSorted()]);
    expect(first).toMatchObject({ code, table: 'table3', kind, unique: true, repairCount: 1 });
    expect(proposals(first!)).toEqual([repair]);
    expect(first?.message.zh).toMatch(/仅此一种/);
    expect(first?.message.en).toMatch(/no other change/);
  });
});
