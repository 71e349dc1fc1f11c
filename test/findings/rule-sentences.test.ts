import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import { wordFindings } from '../../core/findings/word-findings.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { aReport, type ReportOptions } from '../facts/build-report.ts';
import { failedOn } from './a-judgement.ts';

/** Words that are ours, or of a programming language, and mean nothing to a supervisor. */
const notChinese =
  /\b(true|false|undefined|null|NaN|Infinity|object|f20(19|21)|free|unknown|department|subdistrict)\b|[{}]/;

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

describe.each<[string, ReportOptions]>([
  ['a complete report', {}],
  [
    'a report of 2019',
    { year: 2019, demanded: 'f2019', tables: { table2: { edition: 'f2019' }, table3: { edition: 'f2019' } } },
  ],
  [
    'a report with blank tables',
    { tables: { table2: { fill: '' }, table3: { fill: '/' }, table4: { fill: '' } } },
  ],
  [
    'a report whose tables are pictures',
    { tables: { table2: { state: 'image' }, table3: { state: 'image' }, table4: { state: 'image' } } },
  ],
  [
    'a report without tables, year and known kind',
    {
      year: 'unknown',
      agencyKind: 'unknown',
      tables: {
        table2: { state: 'not-found' },
        table3: { state: 'not-found' },
        table4: { state: 'not-found' },
      },
    },
  ],
])('of %s', (_what, options) => {
  test('every sentence that any rule could say is whole, and in words', () => {
    const facts = deriveFacts(aReport(options));
    const findings = ruleset.rules.flatMap((rule) =>
      wordFindings(failedOn(rule, facts), facts, { agency: '青石镇人民政府', year: 2023 }),
    );
    const wrong = findings.filter(({ message, remedy }) => notChinese.test(`${message.zh} ${remedy.zh}`));
    expect(wrong.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
    expect(findings.filter(({ message, remedy }) => /[{}]/.test(`${message.en} ${remedy.en}`))).toEqual([]);
    expect(findings.length).toBeGreaterThan(ruleset.rules.length);
  });
});
