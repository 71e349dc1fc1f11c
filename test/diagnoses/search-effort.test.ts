import { beforeAll, expect, test } from '@jest/globals';
import { openLedger } from '../../core/diagnoses/ledger.ts';
import { lineRepairs } from '../../core/diagnoses/line-repairs.ts';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import { viewTable } from '../../core/facts/tables/table-view.ts';
import { aReport } from '../facts/build-report.ts';
import { resultOf, sumRules } from './result-of.ts';
import { drawFrom, soundRequests } from './sound-table.ts';

let rules: Ruleset;
beforeAll(async () => {
  rules = await sumRules();
});

type Cells = Readonly<Record<string, number>>;

const repairsOf = (cells: Cells) => {
  const written = Object.fromEntries(Object.entries(cells).map(([address, value]) => [address, `${value}`]));
  const report = aReport({ tables: { table3: { cells: written } } });
  return lineRepairs(openLedger(viewTable(report, 'table3')));
};

const columns = ['naturalPerson', 'company', 'research', 'publicWelfare', 'legalService', 'otherApplicant'];
const results = [
  'granted',
  'partlyGranted',
  'refusedStateSecret',
  'refusedThirdParty',
  'otherRest',
  'unavailableNotHeld',
];

/** A table without its results: as many rows as columns lack one, and nothing says which of them in which. */
function withoutResults(count: number): Cells {
  const flow = ['received', 'handled'].flatMap((row) => [
    ...columns.slice(0, count).map((column) => [`${row}.${column}`, 1] as const),
    [`${row}.total`, count] as const,
  ]);
  return Object.fromEntries([...flow, ...results.slice(0, count).map((row) => [`${row}.total`, 1] as const)]);
}

test('a sound table has no repairs to go through', () => {
  expect(repairsOf(soundRequests('f2021', drawFrom(1)))).toEqual([]);
});

test.each([
  [2, 2],
  [4, 24],
  [6, 720],
])(
  '%i rows and columns that all lack one: as many repairs as crossings, and %i ways, of which five are listed',
  async (count, ways) => {
    const cells = withoutResults(count);
    expect(repairsOf(cells)).toHaveLength(count * count);
    const { diagnoses, findings } = await resultOf({ table3: cells }, rules);
    expect(findings).toHaveLength(2 * count);
    expect(diagnoses).toMatchObject([{ kind: 'several', unique: false, repairCount: ways }]);
    expect(diagnoses[0]?.repairs).toHaveLength(Math.min(5, ways));
  },
);

test('one sum more than a dozen, and nothing is searched', async () => {
  const { diagnoses } = await resultOf(
    { table3: { ...withoutResults(6), 'carriedIn.total': 1, 'carriedOut.total': 1 } },
    rules,
  );
  expect(diagnoses).toMatchObject([{ kind: 'too-many', repairs: [], repairCount: 0 }]);
  expect(diagnoses[0]?.findings).toHaveLength(14);
});
