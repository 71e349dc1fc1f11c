import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder } from '../support/report-files.ts';
import { corpus } from './corpus.ts';
import { judgeCase } from './judge-case.ts';
import { type CaseName, labelledCase } from './labelled-case.ts';
import { layouts } from './layouts.ts';

const seed = 20;
const codes = Object.keys(corpus).sort();

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

/** What a case missed and whom it accused, with its name; nothing where it went as labelled. */
async function disagreementIn(name: CaseName, layout?: (typeof layouts)[number]) {
  const labelled = await labelledCase(name, layout);
  const { missed, accused } = await judgeCase(labelled, ruleset);
  const isRight = missed.length + accused.length === 0;
  return isRight ? [] : [{ ...name, what: labelled.what, layout: labelled.layout, missed, accused }];
}

async function disagreements(names: readonly CaseName[]) {
  const all = [];
  for (const name of names) all.push(...(await disagreementIn(name)));
  return all;
}

const named = (series: CaseName['series'], code: string, count: number): readonly CaseName[] =>
  Array.from({ length: count }, (_, number) => ({ seed, series, code, number }));

test('every rule has faults to find, and no fault is of another rule', () => {
  expect(codes).toEqual(ruleset.rules.map(({ code }) => code).sort());
  expect(codes.filter((code) => corpus[code]?.faults.length === 0)).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const { faults = [], nearMisses = [] } = corpus[code] ?? {};

  test('finds what was broken, and nobody else is accused', async () => {
    expect(await disagreements(named('fault', code, Math.max(3, faults.length)))).toEqual([]);
  });

  if (nearMisses.length > 0) {
    test('is silent on what looks like a fault', async () => {
      expect(await disagreements(named('near-miss', code, nearMisses.length))).toEqual([]);
    });
  }
});

describe.each(layouts.map((layout, number) => ({ ...layout, number, layout })))(
  '$name',
  ({ number, layout }) => {
    test('a sound report is sound, and a wrong total is found', async () => {
      const sound = { seed, series: 'sound', code: 'sound', number } as const;
      const wrong = { seed, series: 'fault', code: 'T3-001', number } as const;
      expect([await disagreementIn(sound, layout), await disagreementIn(wrong, layout)]).toEqual([[], []]);
    });
  },
);

test('sound reports are sound', async () => {
  expect(await disagreements(named('sound', 'sound', 20))).toEqual([]);
});

test('a label that no outcome bears out is missed, and an outcome without label is false', async () => {
  const labelled = await labelledCase({ seed, series: 'fault', code: 'T3-001', number: 0 });
  const { missed, accused } = await judgeCase({ ...labelled, expected: ['T4-001'] }, ruleset);
  expect(missed).toEqual(['T4-001']);
  expect(accused).toEqual(labelled.expected);
});

test('a name gives the same bytes each time', async () => {
  const name = { seed, series: 'fault', code: 'NAR-007', number: 5 } as const;
  const [one, other] = [await labelledCase(name), await labelledCase(name)];
  expect(Buffer.from(one.file.bytes).equals(Buffer.from(other.file.bytes))).toBe(true);
});
