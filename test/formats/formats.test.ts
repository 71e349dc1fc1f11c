import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CheckResult, check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';
import { asDoc } from './as-doc.ts';
import { asDocx } from './as-docx.ts';
import { asOfd } from './as-ofd.ts';
import { asRtf } from './as-rtf.ts';
import { asXlsx } from './as-xlsx.ts';
import { documentOf } from './document-of.ts';

const samples = [
  '2023/xinglan-district-sound.html',
  '2023/bailu-water-bureau-contradiction.html',
  '2022/qingsui-subdistrict-old-form.html',
  '2021/yanqiao-township-blank-cells.html',
];

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

const resultOf = async (name: string, bytes: Uint8Array): Promise<CheckResult> =>
  (await check({ name, bytes }, ruleset)).result;

/** What must be the same in every format: every cell, every outcome, every figure of the prose. */
const substance = ({ verdict, report, outcomes, findings }: CheckResult) => ({
  verdict,
  agency: report.agency,
  year: report.year,
  tables: report.tables,
  narrative: Object.fromEntries(Object.entries(report.narrative).map(([name, { value }]) => [name, value])),
  outcomes,
  findings: findings.map(({ fingerprint, formula }) => ({ fingerprint, formula })),
});

describe.each(samples)('%s', (name) => {
  test.each([
    ['doc', asDoc],
    ['docx', asDocx],
    ['ofd', asOfd],
    ['rtf', asRtf],
    ['xlsx', asXlsx],
  ] as const)('as %s is judged as it is', async (format, write) => {
    const original = await resultOf(name, readFileSync(join(samplesFolder, name)));
    const written = await resultOf(
      `report.${format}`,
      write(await documentOf(readFileSync(join(samplesFolder, name)))),
    );
    expect(written.source.format).toBe(format);
    expect(substance(written)).toEqual(substance(original));
  });
});
