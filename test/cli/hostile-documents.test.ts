import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import type { CheckResult } from '../../core/index.ts';
import { hungryPdf, slowPdf } from '../support/hostile-pdfs.ts';
import { soundReport } from '../support/report-files.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = {
  'a-sound.html': soundReport,
  'b-slow.pdf': slowPdf(50_000),
  'c-sound.html': soundReport,
  'd-hungry.pdf': hungryPdf(50),
  'e-sound.html': soundReport,
};
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);

const endedAudit = expect.stringMatching(/^audit-(time|memory)-exceeded$/);

test.each([['1'], ['2']])(
  '%s at a time, every document of a folder has its result in its place',
  async (jobs) => {
    const console = aConsole();
    const code = await run(['check', folder, '--format', 'ndjson', '--jobs', jobs], console);
    const results: CheckResult[] = console
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ code, err: console.err() }).toEqual({ code: 2, err: '' });
    expect(
      results.map(({ source, verdict, problems }) => [
        source.name.slice(folder.length + 1),
        verdict,
        problems[0]?.code,
      ]),
    ).toEqual([
      ['a-sound.html', 'compliant', undefined],
      ['b-slow.pdf', 'undetermined', 'audit-time-exceeded'],
      ['c-sound.html', 'compliant', undefined],
      ['d-hungry.pdf', 'undetermined', endedAudit],
      ['e-sound.html', 'compliant', undefined],
    ]);
  },
);

test('showing what was read of such a document ends as well', async () => {
  const console = aConsole();
  expect(await run(['show', join(folder, 'b-slow.pdf')], console)).toBe(0);
  expect(console.out()).toContain('audit-time-exceeded');
});
