import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { compareOutcomes } from './compare-outcomes.ts';
import { outcomeMap } from './outcome-map.ts';
import { readCaseFiles } from './read-case-files.ts';
import { type BaseName, baseNames } from './rule-case.ts';
import { runCase } from './run-case.ts';

type Outcomes = ReadonlyMap<string, string>;

const files = [...readCaseFiles(__dirname).values()];

let ruleset: Ruleset;
const bases = new Map<BaseName, Outcomes>();

beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
  for (const name of baseNames) bases.set(name, outcomeMap(await runCase(name, {}, ruleset)));
}, 30_000);

describe('the base reports', () => {
  const unsound = (name: BaseName) =>
    [...(bases.get(name) ?? [])].filter(([, outcome]) => !/^(passed|not-applicable)/.test(outcome));

  test.each(['f2021', 'f2019', 'free'] as const)('%s is sound: nothing failed, nothing in doubt', (name) => {
    expect(unsound(name)).toEqual([]);
  });

  test('mixed has one fault, the form of table II', () => {
    expect(unsound('mixed')).toEqual([['STR-006', 'failed error']]);
  });
});

describe.each(files)('$rule', ({ cases }) => {
  test.each(cases)('$shows: $title.en', async ({ base, edits, expect: listed }) => {
    const after = outcomeMap(await runCase(base, edits, ruleset));
    const compared = compareOutcomes(bases.get(base) ?? new Map(), after, listed);
    expect(compared.found).toEqual(compared.listed);
    expect(compared.idle).toEqual([]);
  });
});
