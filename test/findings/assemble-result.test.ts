import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Ruleset } from '../../core/engine/ruleset.ts';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import { assembleResult } from '../../core/findings/assemble-result.ts';
import { type CheckResult, checkResult } from '../../core/findings/check-result.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { aReport, type ReportOptions } from '../facts/build-report.ts';

const source = { name: 'a.html', sha256: 'ab', sizeBytes: 3, format: 'html' } as const;

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

async function resultOf(options: ReportOptions) {
  const report = aReport(options);
  const facts = deriveFacts(report);
  const { judgements } = await ruleset.evaluate(facts);
  const problem = { code: 'row-missing', stage: 'report', fatal: false, data: { table: 'table3' } } as const;
  return assembleResult({ source, report, facts, problems: [problem] }, ruleset, judgements);
}

async function withoutReport() {
  const facts = new Map();
  const { judgements } = await ruleset.evaluate(facts);
  const problem = { code: 'report-not-found', stage: 'report', fatal: true } as const;
  return assembleResult({ source, report: undefined, facts, problems: [problem] }, ruleset, judgements);
}

const wrong: ReportOptions = {
  tables: { table3: { cells: { 'received.total': '9', 'granted.company': '' } } },
};
const mixed: ReportOptions = {
  year: 2020,
  demanded: 'f2019',
  tables: { table2: { edition: 'f2019' }, table3: { state: 'image' } },
};

describe.each<[string, () => Promise<CheckResult>]>([
  ['a sound report', () => resultOf({})],
  ['a report with errors', () => resultOf(wrong)],
  ['a report of another year with a picture', () => resultOf(mixed)],
  ['a document without a report', withoutReport],
])('the result of %s', (_what, result) => {
  test('keeps the contract to the letter', async () => {
    const made = await result();
    expect(checkResult.parse(made)).toEqual(made);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  test('has its members in one order, and is the same bytes again', async () => {
    expect(Object.keys(await result())).toEqual([
      'schemaVersion',
      'engine',
      'ruleset',
      'source',
      'report',
      'verdict',
      'counts',
      'outcomes',
      'findings',
      'diagnoses',
      'problems',
      'coverage',
    ]);
    expect(JSON.stringify(await result())).toBe(JSON.stringify(await result()));
  });

  test('counts every outcome and every finding once', async () => {
    const { counts, outcomes, findings } = await result();
    const { passed, failed, cannotTell, notApplicable, error, warning, info } = counts;
    expect(passed + failed + cannotTell + notApplicable).toBe(outcomes.length);
    expect([error + warning + info, failed]).toEqual([findings.length, findings.length]);
  });

  test('has an outcome of every rule, sorted by code, then item', async () => {
    const { outcomes } = await result();
    expect(new Set(outcomes.map(({ rule }) => rule))).toEqual(new Set(ruleset.rules.map(({ id }) => id)));
    const keys = outcomes.map(({ code, item = '' }) => `${code} ${item}`);
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('what was wrong is in the result, with its arithmetic', async () => {
  const { verdict, findings } = await resultOf(wrong);
  const found = findings.find(({ code, item }) => code === 'T3-001' && item === 'received');
  expect([verdict, found?.formula, found?.difference]).toEqual([
    'non-compliant',
    '0 + 0 + 0 + 0 + 0 + 0 = 0 ≠ 9',
    9,
  ]);
});

test('without a report, nothing is claimed of it', async () => {
  const { verdict, report, counts } = await withoutReport();
  expect([verdict, report.year, report.agencyKind, counts.passed, counts.failed]).toEqual([
    'undetermined',
    null,
    'unknown',
    0,
    0,
  ]);
});
