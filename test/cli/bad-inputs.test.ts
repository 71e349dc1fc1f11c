import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { type CheckResult, limits } from '../../core/index.ts';
import { samplesFolder, soundReport } from '../support/report-files.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sound = join(samplesFolder, '2023', 'xinglan-district-sound.html');
const other = readFileSync(join(samplesFolder, '2021', 'yanqiao-township-blank-cells.html'));

async function check(...paths: string[]): Promise<{ code: number; results: CheckResult[]; err: string }> {
  const console = aConsole();
  const code = await run(['check', ...paths, '--format', 'ndjson'], console);
  return {
    code,
    results: console
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    err: console.err(),
  };
}

test.each<[string, string, string, () => string | Buffer]>([
  ['an empty file', 'empty.html', 'file-empty', () => ''],
  ['nothing but spaces', 'blank.txt', 'file-empty', () => ' \n'.repeat(10_000)],
  [
    'binary rubbish',
    'rubbish.html',
    'format-not-supported',
    () => Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * i * 7) % 251)),
  ],
  ['nothing but zero bytes', 'zero.txt', 'format-not-supported', () => Buffer.alloc(100_000)],
  [
    'a portable document under the name of a page',
    'pdf.html',
    'document-unreadable',
    () => '%PDF-1.7\n%âãÏÓ\n',
  ],
  ['a line of 50 MB', 'line.txt', 'file-too-large', () => Buffer.alloc(50_000_000, '1')],
  ['a line as long as a file may be', 'long.txt', 'line-too-long', () => Buffer.alloc(limits.bytes, '1')],
  [
    '100,000 elements in one another',
    'nested.html',
    'markup-too-deep',
    () => `<!doctype html>${'<div>'.repeat(100_000)}`,
  ],
  [
    'a million cells',
    'cells.html',
    'too-many-blocks',
    () => `<!doctype html><table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`,
  ],
  ['no report', 'weather.txt', 'report-not-found', () => '今日天气晴好，宜出行。\n'.repeat(50)],
  ['two reports in one file', 'two.html', 'several-reports', () => Buffer.concat([soundReport, other])],
])(
  '%s is undetermined, and says why',
  async (_what, name, problem, content) => {
    const path = join(folder, name);
    writeFileSync(path, content());
    const { code, results, err } = await check(path, sound);
    expect(results.map(({ verdict }) => verdict)).toEqual(['undetermined', 'compliant']);
    expect(results[0]?.problems.map((each) => each.code)).toContain(problem);
    expect({ code, err }).toEqual({ code: 2, err: '' });
  },
  30_000,
);

test.each([
  ['another extension', 'report.pdf', soundReport, 'format-disagrees-with-name'],
  ['no extension', 'report', soundReport, undefined],
  [
    'an encoding that it does not have',
    'charset.html',
    Buffer.concat([Buffer.from('<meta charset="gbk">'), soundReport]),
    'encoding-disagrees-with-declaration',
  ],
  ['UTF-16', 'utf16.html', Buffer.from(`\ufeff${soundReport}`, 'utf16le'), undefined],
])('a sound report under %s is still read', async (_what, name, bytes, problem) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { code, results } = await check(path);
  expect({ code, problems: results[0]?.problems.map((each) => each.code) }).toEqual({
    code: 0,
    problems: problem === undefined ? [] : [problem],
  });
});
