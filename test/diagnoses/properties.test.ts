import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnose } from '../../core/diagnoses/diagnose.ts';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import type { FormEdition } from '../../core/forms/form.ts';
import { aReport } from '../facts/build-report.ts';
import { everySmallRepair } from './every-small-repair.ts';
import { explained, proposals, resultOf, sumRules } from './result-of.ts';
import { type Cells, drawFrom, oneDigitWrong, soundDisputes, soundRequests } from './sound-table.ts';

let rules: Ruleset;
beforeAll(async () => {
  rules = await sumRules();
});

const editions = fc.constantFrom<FormEdition>('f2019', 'f2021');
const seeds = fc.nat();
const options = { seed: 20211111, numRuns: 60 };

/** Two figures of a table changed, each by a digit. */
function twoDigitsWrong(cells: Cells, draw: ReturnType<typeof drawFrom>): Cells {
  const one = oneDigitWrong(cells, draw);
  const other = oneDigitWrong({ ...cells, [one.cell]: one.wrong }, draw);
  return { ...cells, [one.cell]: one.wrong, [other.cell]: other.wrong };
}

test('sound tables have no diagnosis', async () => {
  await fc.assert(
    fc.asyncProperty(editions, seeds, async (edition, seed) => {
      const draw = drawFrom(seed);
      const tables = { edition, table3: soundRequests(edition, draw), table4: soundDisputes(draw) };
      const { findings, diagnoses } = await resultOf(tables, rules);
      expect([findings, diagnoses]).toEqual([[], []]);
    }),
    options,
  );
});

test('one wrong digit in table III has one diagnosis, which names cell and figure and explains every finding', async () => {
  await fc.assert(
    fc.asyncProperty(editions, seeds, async (edition, seed) => {
      const draw = drawFrom(seed);
      const cells = soundRequests(edition, draw);
      const { cell, right, wrong } = oneDigitWrong(cells, draw);
      const result = await resultOf({ edition, table3: { ...cells, [cell]: wrong } }, rules);
      expect(result.diagnoses).toMatchObject([{ table: 'table3', unique: true, repairCount: 1 }]);
      expect(proposals(result.diagnoses[0]!)).toEqual([`${cell} ${right}`]);
      expect(explained(result)[0]).toHaveLength(result.findings.length);
    }),
    options,
  );
});

test('one wrong digit in table IV is among the repairs of its group, alone where nothing else would do', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const draw = drawFrom(seed);
      const cells = soundDisputes(draw);
      const { cell, right, wrong } = oneDigitWrong(cells, draw);
      const { diagnoses } = await resultOf({ table4: { ...cells, [cell]: wrong } }, rules);
      const [first] = diagnoses;
      expect(diagnoses).toHaveLength(1);
      expect(proposals(first!)).toContain(`${cell} ${right}`);
      expect([first?.unique, first?.repairs.length]).toEqual([first?.repairCount === 1, first?.repairCount]);
    }),
    options,
  );
});

/** All ways to combine one line of each list. */
const combined = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists
    .reduce<readonly (readonly string[])[]>(
      (made, list) => made.flatMap((some) => list.map((line) => [...some, ...line.split(', ')])),
      [[]],
    )
    .map((changes) => changes.toSorted().join(', '))
    .toSorted();

test('with two wrong digits the repairs are those that trying every cell and every pair of cells finds', async () => {
  const seen = { solved: 0, unique: 0, several: 0 };
  await fc.assert(
    fc.asyncProperty(editions, seeds, async (edition, seed) => {
      const draw = drawFrom(seed);
      const table3 = twoDigitsWrong(soundRequests(edition, draw), draw);
      const { diagnoses } = await resultOf({ edition, table3 }, rules);
      const expected = everySmallRepair(edition, table3);
      const count = diagnoses.reduce((product, { repairCount }) => product * repairCount, 1);
      expect(diagnoses.length === 0 ? 0 : count).toBe(expected.length);
      expect(expected).toEqual(expect.arrayContaining([...combined(diagnoses.map(proposals))]));
      expect(diagnoses.every(({ unique }) => unique)).toBe(expected.length <= 1);
      seen[expected.length > 1 ? 'several' : 'unique'] += 1;
      seen.solved += expected.length > 0 ? 1 : 0;
    }),
    options,
  );
  expect(seen.solved).toBeGreaterThan(50);
  expect(seen.unique).toBeGreaterThan(10);
});

describe('a diagnosis changes nothing else', () => {
  test('outcomes, findings and verdict are those of the rules, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(editions, seeds, async (edition, seed) => {
        const draw = drawFrom(seed);
        const table3 = twoDigitsWrong(soundRequests(edition, draw), draw);
        const tables = { edition, table3, table4: twoDigitsWrong(soundDisputes(draw), draw) };
        const [once, again] = [await resultOf(tables, rules), await resultOf(tables, rules)];
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
        const failed = once.outcomes.filter(({ outcome }) => outcome === 'failed');
        expect(once.findings.map(({ rule, item }) => [rule, item])).toEqual(
          failed.map(({ rule, item }) => [rule, item]),
        );
        expect(once.verdict).toBe(failed.length > 0 ? 'non-compliant' : once.verdict);
        const explainedOnce = once.diagnoses.flatMap(({ findings }) => findings);
        expect(explainedOnce.toSorted()).toEqual(
          once.findings.map(({ fingerprint }) => fingerprint).toSorted(),
        );
      }),
      { ...options, numRuns: 30 },
    );
  });

  test('a report without failed sums is not searched, nor one whose findings are of other kinds', () => {
    const report = aReport({ tables: { table3: { cells: { 'received.total': '9' } } } });
    const other = { rule: 'table-3/no-blank-cells', item: 'received', fingerprint: 'a' };
    expect([diagnose(report, []), diagnose(report, [other])]).toEqual([[], []]);
  });
});
