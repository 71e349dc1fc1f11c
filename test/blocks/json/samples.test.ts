import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBlocks } from '../../../core/blocks/read-blocks.ts';
import { sectionKeys, tableKeys } from '../../../core/forms/form.ts';
import { type CheckResult, check } from '../../../core/index.ts';
import { readReport } from '../../../core/report/read-report.ts';
import type { Report } from '../../../core/report/report.ts';
import { readRuleset } from '../../../lambda/read-ruleset.ts';
import { rulesFolder, samplesFolder } from '../../support/report-files.ts';
import { bytesOf } from '../read-sample.ts';

/** What a site would export of a report that it holds. */
const asJson = ({ title, preamble, sections, tables }: Report) => ({
  schema: 'gongkai-report/1',
  title,
  preamble: preamble.map(({ text }) => text).filter((text) => text.replace(/\s/g, '') !== title),
  sections: Object.fromEntries(
    sectionKeys
      .filter((key) => sections[key].found)
      .map((key) => [key, sections[key].lines.map(({ text }) => text)]),
  ),
  tables: Object.fromEntries(
    tableKeys
      .filter((key) => tables[key].cells.size > 0)
      .map((key) => {
        const cells = [...tables[key].cells].map(([address, cell]) => [address, cell.raw]);
        return [key, { edition: tables[key].edition ?? 'f2021', cells: Object.fromEntries(cells) }];
      }),
  ),
});

/** What must be the same: every cell, every outcome, every figure of the prose. */
const substance = ({ verdict, report, outcomes, findings }: CheckResult) => ({
  verdict,
  agency: report.agency,
  year: report.year,
  tables: report.tables,
  narrative: Object.entries(report.narrative).map(([name, { value }]) => [name, value]),
  outcomes,
  findings: findings.map(({ fingerprint, formula }) => ({ fingerprint, formula })),
});

test.each([
  '2023/xinglan-district-sound.html',
  '2023/bailu-water-bureau-contradiction.html',
  '2021/yanqiao-township-blank-cells.html',
  '2024/linxi-education-bureau-arithmetic.md',
])('%s, exported as JSON, is judged as it is', async (name) => {
  const bytes = readFileSync(join(samplesFolder, name));
  const ruleset = await readRuleset(rulesFolder);
  const { document } = (await readBlocks({ name, bytes })).value;
  const report = document && readReport(document).value;
  if (!report) throw new Error(`${name} was not read`);
  const exported = await check({ name: 'a.json', bytes: bytesOf(JSON.stringify(asJson(report))) }, ruleset);
  const original = await check({ name, bytes }, ruleset);
  expect(exported.result.source.format).toBe('json');
  expect(exported.result.problems).toEqual([]);
  expect(substance(exported.result)).toEqual(substance(original.result));
});
