import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { applyEdits, baseReports, type Edits, writeReport } from '../../core/cases/index.ts';
import type { CheckResult } from '../../core/index.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-units-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, base: 'county' | 'f2021', edits: Edits = {}): void =>
  writeFileSync(at(name), writeReport(applyEdits(baseReports[base], edits)));

const title = '云溪区教育局{year}年政府信息公开工作年度报告';

beforeAll(() => {
  mkdirSync(at('area'));
  write('area/county.html', 'county');
  write('area/education.html', 'f2021', { title, cells: { 'table2.penalties.decisions': '3010' } });
  write('area/water.html', 'f2021');
  writeFileSync(at('area/note.txt'), '买菜清单');
});

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(['check', ...argv], console);
  return { code, out: console.out(), err: console.err() };
}

async function checked(...argv: string[]): Promise<CheckResult> {
  const { out } = await gongkai(...argv, '--format', 'json');
  return JSON.parse(out);
}

test('a government is held against its units, and what was given and left out is told', async () => {
  const { inputs, findings, problems } = await checked(at('area/county.html'), '--units', at('area'));
  expect(inputs?.units).toEqual({
    offered: 4,
    digest: expect.stringMatching(/^sha256:/),
    complete: false,
    used: 2,
  });
  expect(findings.map(({ code, item, severity }) => [code, item, severity])).toEqual([
    ['XAG-001', 'table2.penalties', 'warning'],
  ]);
  expect(problems.map(({ code, message }) => [code, message.zh.includes('county.html')])).toEqual([
    ['units-own-report', true],
    ['units-unreadable', false],
  ]);
});

test('the finding shows the figure of the government and of the unit, each with its place', async () => {
  const { out } = await gongkai(at('area/county.html'), '--units', at('area'));
  expect(out).toMatch(
    /“表二 行政处罚”：本级汇总数与所属单位报告的数字不合，请核实：表二 行政处罚 · 本年处理决定数量 845；云溪区教育局 表二 行政处罚 · 本年处理决定数量 3010/,
  );
  expect(out).toMatch(/原文：表二 行政处罚 · 本年处理决定数量：845（文中第1个表格/);
  expect(out).toMatch(
    /原文：云溪区教育局 表二 行政处罚 · 本年处理决定数量：3010（.*area\/education\.html，文中第1个表格/,
  );
});

test('earlier results serve as well, and give the same findings', async () => {
  await gongkai(
    at('area/education.html'),
    at('area/water.html'),
    '--format',
    'ndjson',
    '--out',
    at('units.ndjson'),
  );
  const { inputs, findings } = await checked(at('area/county.html'), '--units', at('units.ndjson'));
  expect(inputs?.units).toMatchObject({ offered: 2, used: 2 });
  expect(findings.map(({ item }) => item)).toEqual(['table2.penalties']);
});

test('all units are there only where the caller says so, and only where none was left out', async () => {
  const paths = ['--units', at('units.ndjson'), '--units-complete'];
  const { inputs, findings } = await checked(at('area/county.html'), ...paths);
  expect(inputs?.units?.complete).toBe(true);
  const items = findings.filter(({ code }) => code === 'XAG-001').map(({ item }) => item);
  expect(items).toEqual(
    expect.arrayContaining(['table2.licensing', 'table3.received', 'table4.reconsideration']),
  );
  const withNote = await checked(at('area/county.html'), '--units', at('area'), '--units-complete');
  expect(withNote.findings.map(({ item }) => item)).toEqual(['table2.penalties']);
});

test('--units-complete alone is wrong usage, and so is a path that means nothing', async () => {
  const alone = await gongkai(at('area/county.html'), '--units-complete');
  expect([alone.code, alone.err.includes('--units')]).toEqual([3, true]);
  expect((await gongkai(at('area/county.html'), '--units', at('none'))).code).toBe(3);
});
