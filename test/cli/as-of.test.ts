import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { baseReports, writeReport } from '../../core/cases/index.ts';
import type { CheckResult } from '../../core/index.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-as-of-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(at('years'));
  writeFileSync(at('years/2018.html'), writeReport(baseReports.free));
  writeFileSync(at('years/2020.html'), writeReport(baseReports.f2019));
  writeFileSync(at('years/2023.html'), writeReport(baseReports.f2021));
});

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(['check', ...argv], console);
  return { code, out: console.out(), err: console.err() };
}

async function resultsOf(...argv: string[]): Promise<readonly CheckResult[]> {
  const { out } = await gongkai(...argv, '--format', 'ndjson');
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const told = (results: readonly CheckResult[]) =>
  results.map(({ findings }) => findings.map(({ code, bindsFrom }) => [code, bindsFrom].join(' ')));

describe('an archive of three years', () => {
  test('is sound by the requirements of each year', async () => {
    const results = await resultsOf(at('years'), '--as-of', 'then');
    expect(told(results)).toEqual([[], [], []]);
    expect(results.map(({ inputs }) => inputs)).toEqual([undefined, undefined, undefined]);
  });

  test('by today’s, it lacks what was asked for later, and each finding says since when', async () => {
    const results = await resultsOf(at('years'), '--as-of', 'current');
    expect(told(results)).toEqual([[], ['FEE-001 2021', 'NAR-001 2021', 'STR-012 2021'], ['T4-008 2024']]);
    expect(results.map(({ inputs }) => inputs?.asOf)).toEqual(['current', 'current', 'current']);
  });

  test('gives the same bytes without the option as for the years themselves', async () => {
    const plain = await gongkai(at('years'), '--format', 'json');
    expect(await gongkai(at('years'), '--format', 'json', '--as-of', 'then')).toEqual(plain);
  });

  test('gives the same bytes by one process or by two, and again', async () => {
    const operands = [at('years'), '--as-of', 'current', '--format', 'ndjson', '--jobs'];
    const [alone, together, again] = [
      await gongkai(...operands, '1'),
      await gongkai(...operands, '2'),
      await gongkai(...operands, '2'),
    ];
    expect([together, again]).toEqual([alone, alone]);
    expect(alone.out).toContain('"asOf":"current"');
  });

  test('says at the terminal by which it was judged', async () => {
    const { out } = await gongkai(at('years/2020.html'), '--as-of', 'current');
    expect(out).toContain('判断标准：现行要求');
    expect((await gongkai(at('years/2020.html'))).out).not.toContain('判断标准');
  });
});

test.each(['now', '2020', ''])('a view that is none is wrong usage: "%s"', async (view) => {
  const { code, out, err } = await gongkai(at('years'), '--as-of', view);
  expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 3, out: '', lines: 1 });
  expect(err).toContain('then, current');
});
