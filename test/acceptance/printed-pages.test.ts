import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';

/** Pages whose tables are ruled. */
const pages = [
  '2023/xinglan-district-sound.html',
  '2023/bailu-water-bureau-contradiction.html',
  '2022/qingsui-subdistrict-old-form.html',
];

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

let folder: string;
let ruleset: Ruleset;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-print-'));
  ruleset = await readRuleset(rulesFolder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function print(page: string): Promise<Uint8Array> {
  const pdf = join(folder, `${page.replaceAll('/', '-')}.pdf`);
  const out = [
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  const url = pathToFileURL(join(samplesFolder, page)).href;
  const { code, stderr } = await runProcess('chromium', [...flags, ...quiet, ...out, url], {
    timeoutMs: 90_000,
  });
  if (code !== 0) throw new Error(`chromium ended with ${code}: ${stderr}`);
  return readFile(pdf);
}

const resultOf = async (name: string, bytes: Uint8Array): Promise<CheckResult> =>
  (await check({ name, bytes }, ruleset)).result;

const cellsOf = ({ report }: CheckResult) =>
  Object.entries(report.tables).flatMap(([table, { cells }]) =>
    Object.entries(cells).map(([address, { state, value }]) => ({
      cell: `${table}.${address}`,
      state,
      value,
    })),
  );

describe('pages that a browser printed', () => {
  test.each(pages)(
    '%s gives the same cells, figures and verdict as the page',
    async (page) => {
      const original = await resultOf(page, await readFile(join(samplesFolder, page)));
      const printed = await resultOf('printed.pdf', await print(page));
      expect(printed.source.format).toBe('pdf');
      expect(cellsOf(printed)).toEqual(cellsOf(original));
      expect(printed.verdict).toBe(original.verdict);
      const values = ({ report }: CheckResult) =>
        Object.entries(report.narrative).map(([name, { value }]) => [name, value]);
      expect(values(printed)).toEqual(values(original));
    },
    120_000,
  );
});
