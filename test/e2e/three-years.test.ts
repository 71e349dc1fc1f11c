import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runProcess } from '../support/run-process.ts';

const main = join(__dirname, '..', '..', 'cli', 'main.ts');

/** Reports of one body that follow from one another, but for two figures of 2024. */
const years = 'three-years';

const gongkai = (...args: readonly string[]) =>
  runProcess(process.execPath, [main, 'check', ...args], { cwd: __dirname });

/** The paragraph of a finding as it is printed. */
const paragraphOf = (text: string, start: string): readonly string[] =>
  text
    .split('\n\n')
    .find((paragraph) => paragraph.startsWith(start))
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '') ?? [];

describe('three years of one body in a folder that is given as the years before', () => {
  test('2024: figures carried over are compared with those of 2023, with file and line of both', async () => {
    const { stdout, code } = await gongkai(`${years}/2024.md`, '--previous', years);
    expect(paragraphOf(stdout, '警告 T3-004')).toEqual([
      '警告 T3-004 “总计”栏：上年报告结转下年度1件，本年报告的上年结转为2件，请核实。 [total]',
      "Column 「总计」: last year's report carried out 1, this one carries in 2. Please check.",
      '算式：1 ≠ 2',
      expect.stringMatching(
        /^原文：表三 二、上年结转.*总计：2（文中第2个表格，第3行，第10列，原文第40行第\d+字）$/,
      ),
      expect.stringMatching(
        /^原文：2023年报告 表三 四、结转下年度.*总计：1（three-years\/2023\.md，文中第2个表格，.*原文第63行第\d+字）$/,
      ),
      expect.stringContaining('依据'),
      expect.stringContaining('整改'),
    ]);
    expect(paragraphOf(stdout, '警告 T2-003')).toEqual([
      expect.stringContaining('上年现行有效17件，本年制发2件、废止1件，现行有效却为21件'),
      expect.any(String),
      '算式：17 + 2 = 19 ≠ 22 = 21 + 1',
      expect.stringMatching(
        /^原文：2023年报告 .*现行有效件数：17（three-years\/2023\.md，.*原文第23行第\d+字）$/,
      ),
      expect.stringMatching(/^原文：表二 .*现行有效件数 21（.*原文第23行）$/),
      expect.stringContaining('依据'),
      expect.stringContaining('整改'),
    ]);
    expect(stdout).toContain('警告 2 · 提示 1');
    expect(code).toBe(0);
  });

  test('the whole folder: 2023 follows from 2022, and 2022 has nothing before it', async () => {
    const { stdout } = await gongkai(years, '--previous', years, '--format', 'ndjson');
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const summary = results.map(({ report, inputs, findings, problems }) => ({
      year: report.year,
      used: inputs.previous.used?.name ?? null,
      findings: findings.map((each: { code: string; item?: string }) => `${each.code}[${each.item}]`),
      problems: problems.map(({ code }: { code: string }) => code),
    }));
    expect(summary).toEqual([
      { year: 2022, used: null, findings: [], problems: ['previous-not-found'] },
      { year: 2023, used: 'three-years/2022.md', findings: [], problems: [] },
      {
        year: 2024,
        used: 'three-years/2023.md',
        findings: ['T2-003[normativeDocuments]', 'T3-004[naturalPerson]', 'T3-004[total]'],
        problems: [],
      },
    ]);
  });
});
