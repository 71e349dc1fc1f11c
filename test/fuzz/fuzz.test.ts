import { beforeAll, describe, expect, test } from '@jest/globals';
import { check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder } from '../support/report-files.ts';
import { fuzzCase, runFuzzCase } from './fuzz-case.ts';
import { faultySubjects, type Subject } from './subjects.ts';

const seed = 2_023;
const cases = 2_000;
const perTest = 100;

let ruleset: Ruleset;
let subjects: readonly Subject[];
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
  subjects = await faultySubjects();
});

test('every undamaged subject is non-compliant', async () => {
  for (const subject of subjects)
    expect([subject.name, (await check(subject, ruleset)).result.verdict]).toEqual([
      subject.name,
      'non-compliant',
    ]);
});

describe('damaged documents', () => {
  const starts = Array.from({ length: cases / perTest }, (_, index) => index * perTest);
  test.each(starts)(
    'cases from %i on: no crash, no fault, and nothing compliant that was not',
    async (start) => {
      for (let number = start; number < start + perTest; number += 1) {
        const found = await runFuzzCase(fuzzCase(subjects, seed, number), ruleset);
        if (typeof found === 'string') throw new Error(`seed ${seed}, case ${number}: ${found}`);
      }
    },
    120_000,
  );
});
