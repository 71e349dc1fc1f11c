import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../../../cli/run.ts';
import { samplesFolder } from '../../support/report-files.ts';
import { aConsole } from '../a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-show-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function show(path: string) {
  const console = aConsole();
  const code = await run(['show', path], console);
  return { code, out: console.out(), err: console.err() };
}

const sample = (name: string) => join(samplesFolder, name);

function written(text: string): string {
  const path = join(folder, 'report.txt');
  writeFileSync(path, text);
  return path;
}

describe('gongkai show', () => {
  test('prints what was read and judges nothing', async () => {
    const { code, out } = await show(sample('2024/linxi-education-bureau-arithmetic.md'));
    expect(code).toBe(0);
    expect(out).toContain('临汐市教育局');
    expect(out).toContain('三、收到和处理政府信息公开申请情况');
    expect(out).toMatch(/一、本年新收政府信息公开申请数量 +12 +2 +0 +0 +2 +0 +17\n/);
    expect(out).not.toMatch(/不合规|T3-001/);
  });

  test('figures stand under the title of their column', async () => {
    const { out } = await show(sample('2023/xinglan-district-sound.html'));
    const lines = out.split('\n');
    const head = lines.findIndex((line) => line.includes('自然人'));
    const ends = (line: string) =>
      [...line].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
    expect(head).toBeGreaterThan(0);
    expect(ends(lines[head + 1]!)).toBe(ends(lines[head]!));
  });

  test('blank cells are no zeros', async () => {
    const { out } = await show(sample('2021/yanqiao-township-blank-cells.html'));
    expect(out).toMatch(/规章 +空白 +空白 +空白/);
    expect(out).toMatch(/行政处罚 +\/\n/);
  });

  test('tables that are pictures are named as such', async () => {
    const { out } = await show(sample('2024/yinxing-archives-pictures.html'));
    expect(out).toMatch(/表三 .*图片或附件/);
    expect(out).toContain('table-is-image');
  });

  test('a document that is no report has its problems', async () => {
    const { code, out } = await show(written('今天天气很好。'));
    expect(code).toBe(0);
    expect(out).toContain('report-not-found');
    expect(out).toContain('一、总体情况：未找到 not found');
  });

  test('controls of the document do not reach the terminal', async () => {
    const { out } = await show(written('一、总体情况\u001b[31m\n全年收到申请3件。\n'));
    expect(out).not.toContain('\u001b');
  });

  test.each<readonly [string, readonly string[]]>([
    ['nothing to show', []],
    ['no such file', ['no/such/file.html']],
  ])('%s is wrong usage', async (_situation, operands) => {
    const console = aConsole();
    expect(await run(['show', ...operands], console)).toBe(3);
    expect(console.out()).toBe('');
  });
});
