import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { outcomeMap, runCase } from '../../core/cases/index.ts';
import type { Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

const amounts = ['0.5', '8.6', '6445.13'];

/** FEE-005 of the catalogue: fees of table II and the fee for processing requests are two things. */
describe('administrative fees in table II are no contradiction to', () => {
  test.each([
    '本年度未发出收费通知，未收取信息处理费。',
    '本年度未收取任何信息处理费用。',
    '本年度收取政府信息公开信息处理费0元。',
    '本机关办理政府信息公开申请没有收取费用，信息处理费为零。',
    '本年度没有产生信息处理费，也没有减免。',
  ])('%s', async (otherMatters) => {
    for (const amount of amounts) {
      const edits = { cells: { 'table2.administrativeFees.amount': amount }, text: { otherMatters } };
      const outcomes = outcomeMap(await runCase({ base: 'f2021', edits }, ruleset));
      expect([...outcomes].filter(([, outcome]) => outcome.startsWith('failed'))).toEqual([]);
    }
  });
});

test('a text that denies the administrative fees themselves is another thing, and is told of', async () => {
  const edits = { text: { otherMatters: '本年度未收取信息处理费。本局全年没有行政事业性收费。' } };
  const outcomes = outcomeMap(await runCase({ base: 'f2021', edits }, ruleset));
  expect([...outcomes].filter(([, outcome]) => outcome.startsWith('failed')).map(([name]) => name)).toEqual([
    'FEE-007',
  ]);
});
