import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { applyEdits, baseReports, earlierReports, writeReport } from '../../core/cases/index.ts';
import type { CheckResult } from '../../core/index.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-previous-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(at('years'));
  writeFileSync(at('years/2021.html'), writeReport(applyEdits(earlierReports.f2021, { year: 2021 })));
  writeFileSync(at('years/2022.html'), writeReport(earlierReports.f2021));
  writeFileSync(at('years/2023.html'), writeReport(baseReports.f2021));
});

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(argv, console);
  return { code, out: console.out(), err: console.err() };
}

const ndjson = async (...argv: string[]): Promise<readonly CheckResult[]> => {
  const { out } = await gongkai('check', ...argv, '--format', 'ndjson');
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};

describe('a folder of three years of one body, given as both', () => {
  test('pairs each year with the one before, and the first with none', async () => {
    const results = await ndjson(at('years'), '--previous', at('years'));
    expect(results.map(({ report, inputs }) => [report.year, inputs?.previous?.used?.year ?? null])).toEqual([
      [2021, null],
      [2022, 2021],
      [2023, 2022],
    ]);
    expect(results.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['previous-not-found'],
      [],
      [],
    ]);
  });

  test('gives the same bytes over worker threads', async () => {
    const operands = ['check', at('years'), '--previous', at('years'), '--format', 'ndjson'];
    const [alone, together] = [
      await gongkai(...operands, '--jobs', '1'),
      await gongkai(...operands, '--jobs', '2'),
    ];
    expect(together).toEqual(alone);
    expect(alone.out).toContain('previous.table3.carriedOut');
  });
});

test('the output of an earlier run serves as the year before', async () => {
  await gongkai('check', at('years/2022.html'), '--format', 'json', '--out', at('2022.json'));
  const [result] = await ndjson(at('years/2023.html'), '--previous', at('2022.json'));
  expect(result?.inputs?.previous?.used).toMatchObject({ name: at('2022.json'), year: 2022 });
  expect(result?.outcomes.filter(({ code }) => code === 'T3-004').map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 7 }, () => 'passed'),
  );
});

test('a path that means nothing is wrong usage', async () => {
  const { code, err } = await gongkai('check', at('years/2023.html'), '--previous', at('none'));
  expect(code).toBe(3);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
