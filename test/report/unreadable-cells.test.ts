import { beforeAll, describe, expect, test } from '@jest/globals';
import { applyEdits, baseReports, type Edits, writeReport } from '../../core/cases/index.ts';
import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder } from '../support/report-files.ts';

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

async function problemsWith(edits: Edits): Promise<CheckResult['problems']> {
  const bytes = new TextEncoder().encode(writeReport(applyEdits(baseReports.f2021, edits)));
  return (await check({ name: 'report.html', bytes }, ruleset)).result.problems;
}

describe('cells that are no number', () => {
  test.each<readonly [string, Record<string, string>, readonly string[]]>([
    ['none', {}, []],
    ['blank, a mark and zero', { 'table3.granted.company': '', 'table3.granted.research': '/' }, []],
    ['one', { 'table2.licensing.decisions': '若干' }, ['“行政许可”中“若干”']],
    [
      'two of a row',
      { 'table3.granted.company': '1o', 'table3.granted.research': '?' },
      ['“(一)予以公开”中“1o”、“?”'],
    ],
    [
      'the same twice, and one of another table',
      { 'table3.granted.company': '□', 'table3.granted.total': '□', 'table4.reconsideration.upheld': '壹' },
      ['“(一)予以公开”中“□”', '“行政复议”中“壹”'],
    ],
  ])('%s', async (_situation, cells, told) => {
    const problems = await problemsWith({ cells });
    expect(problems.map(({ code, fatal }) => [code, fatal])).toEqual(
      told.map(() => ['cell-unreadable', false]),
    );
    for (const [at, words] of told.entries()) {
      expect(problems[at]?.message.zh.replaceAll('（', '(').replaceAll('）', ')')).toContain(words);
      expect(problems[at]?.place).toMatchObject({ table: expect.any(Number), row: expect.any(Number) });
    }
  });

  test('of a row whose figures have no place are told of once, with that reason', async () => {
    const problems = await problemsWith({
      extraRows: [{ table: 'table3', after: 'granted', label: '（一）予以公开', cells: '若干' }],
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['row-repeated']));
  });
});
