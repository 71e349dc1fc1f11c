import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  baseNames,
  compareOutcomes,
  outcomeMap,
  type RuleCase,
  runCase,
  soundCase,
} from '../../core/cases/index.ts';
import type { Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { readCaseFiles } from './read-case-files.ts';

type Outcomes = ReadonlyMap<string, string>;

const files = [...readCaseFiles(__dirname).values()];

let ruleset: Ruleset;
/** By name, with what is given beside it, and the view. */
const bases = new Map<string, Outcomes>();

type Base = Pick<RuleCase, 'base' | 'previous' | 'units' | 'asOf'>;
const nameOf = ({ base, previous, units, asOf }: Base): string =>
  [base, previous && 'in pair', units && 'among others', asOf].filter((part) => part !== undefined).join(' ');

beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
  const sound: readonly Base[] = baseNames.flatMap((base) => [
    { base },
    { base, previous: [] },
    { base, units: [] },
    { base, asOf: 'current' },
  ]);
  for (const each of sound) bases.set(nameOf(each), outcomeMap(await runCase(soundCase(each), ruleset)));
});

describe('the base reports', () => {
  const unsound = (name: string) =>
    [...(bases.get(name) ?? [])].filter(([, outcome]) => !/^(passed|not-applicable)/.test(outcome));

  test.each(['f2021', 'f2019', 'free', 'county'] as const)(
    '%s is sound: nothing failed, nothing in doubt',
    (name) => {
      expect(unsound(name)).toEqual([]);
    },
  );

  test.each(['f2021', 'f2019'] as const)('%s is sound beside the report of the year before', (name) => {
    expect(unsound(`${name} in pair`)).toEqual([]);
  });

  test.each(['f2021', 'county'] as const)('%s is sound beside a report of its area', (name) => {
    expect(unsound(`${name} among others`)).toEqual([]);
  });

  test('mixed has one fault, the form of table II', () => {
    expect(unsound('mixed')).toEqual([['STR-006', 'failed error']]);
  });
});

describe.each(files)('$rule', ({ cases }) => {
  test.each(cases)('$shows: $title.en', async (each) => {
    const after = outcomeMap(await runCase(each, ruleset));
    const compared = compareOutcomes(bases.get(nameOf(each)) ?? new Map(), after, each.expect);
    expect(compared.found).toEqual(compared.listed);
    expect(compared.idle).toEqual([]);
  });
});
