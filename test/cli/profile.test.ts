import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { applyEdits, baseReports, writeReport } from '../../core/cases/index.ts';
import type { CheckResult } from '../../core/index.ts';
import { aRuleFile } from '../engine/a-rule.ts';
import { samplesFolder } from '../support/report-files.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-profile-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const notice = '云办函〔2024〕7号';
const members = {
  schema: 'gongkai-profile/1',
  place: '云溪市',
  deadline: { day: '01-28', notice },
  thresholds: { overviewLength: { most: 100, notice } },
  agencies: { 云溪区水务局: 'vertical' },
  switchedOff: { 'T3-001': '另行核对', 'structure/signature-complete': '不要求落款' },
};
const profile = at('local.json');
const faulty = join(samplesFolder, '2024/linxi-education-bureau-arithmetic.md');

beforeAll(() => {
  mkdirSync(at('reports'));
  writeFileSync(profile, JSON.stringify(members));
  writeFileSync(at('reports/bureau.html'), writeReport(baseReports.f2021));
  const title = '云溪区石桥镇人民政府{year}年政府信息公开工作年度报告';
  writeFileSync(at('reports/town.html'), writeReport(applyEdits(baseReports.f2021, { title })));
});

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(argv, console);
  return { code, out: console.out(), err: console.err() };
}

async function resultOf(path: string, ...argv: string[]): Promise<CheckResult> {
  return JSON.parse((await gongkai('check', path, ...argv, '--format', 'ndjson')).out);
}

const outcomesOf = ({ outcomes }: CheckResult, code: string) =>
  new Set(outcomes.filter((each) => each.code === code).map(({ outcome, reason }) => reason ?? outcome));

describe('a profile', () => {
  test('is in the result with its hash, its limits, the body and the rules that it switches off', async () => {
    const { inputs } = await resultOf(at('reports/bureau.html'), '--profile', profile);
    expect(inputs).toEqual({
      profile: {
        name: profile,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        place: '云溪市',
        deadline: { day: '01-28', notice },
        overviewLength: { most: 100, notice },
        agency: { name: '云溪区水务局', kind: 'vertical' },
        switchedOff: [
          {
            rule: 'structure/signature-complete',
            code: 'STR-013',
            severity: 'info',
            reason: '不要求落款',
          },
          {
            rule: 'table-3/applicants-add-up-to-total',
            code: 'T3-001',
            severity: 'error',
            reason: '另行核对',
          },
        ],
      },
    });
  });

  test('names the kind of a body, and of no other', async () => {
    const kinds = await Promise.all(
      ['bureau', 'town'].map(async (name) => {
        const { report, inputs } = await resultOf(at(`reports/${name}.html`), '--profile', profile);
        return [report.agencyKind, inputs?.profile?.agency?.kind];
      }),
    );
    expect(kinds).toEqual([
      ['vertical', 'vertical'],
      ['townshipGovernment', undefined],
    ]);
  });

  test('sets the length of part one, which a finding shows with the notice', async () => {
    const { findings } = await resultOf(at('reports/bureau.html'), '--profile', profile);
    const [finding] = findings.filter(({ code }) => code === 'STR-012');
    expect(finding?.message.zh).toContain(`本地规定不超过100字（${notice}）`);
    expect(finding?.evidence).toContainEqual({
      fact: 'profile.overviewLength',
      label: `本地规定的篇幅上限 ${notice}`,
      raw: '100',
      value: 100,
      place: {},
      document: profile,
    });
  });

  test.each([
    ['from it on', { from: 2023 }, true],
    ['up to it', { to: 2023 }, true],
    ['later ones', { from: 2024 }, false],
    ['earlier ones', { to: 2022 }, false],
  ])('sets a limit for the report year or for others: %s', async (_what, years, holds) => {
    const path = at('years.json');
    const deadline = { ...members.deadline, years };
    const thresholds = { overviewLength: { ...members.thresholds.overviewLength, years } };
    writeFileSync(path, JSON.stringify({ ...members, deadline, thresholds }));
    const given = ['--published', '2024-02-18', '--profile', path];
    const result = await resultOf(at('reports/town.html'), ...given);
    const { deadline: known, overviewLength } = result.inputs?.profile ?? {};
    expect([known?.day, overviewLength?.most]).toEqual(holds ? ['01-28', 100] : [undefined, undefined]);
    expect([outcomesOf(result, 'TIM-005'), outcomesOf(result, 'STR-012')]).toEqual([
      new Set([holds ? 'failed' : 'not-supplied']),
      new Set([holds ? 'failed' : 'passed']),
    ]);
  });

  test('switches rules off, and says so beside the verdict', async () => {
    const before = await resultOf(faulty);
    const after = await resultOf(faulty, '--profile', profile);
    expect([outcomesOf(before, 'T3-001'), outcomesOf(after, 'T3-001')]).toEqual([
      new Set(['passed', 'failed']),
      new Set(['switched-off']),
    ]);
    expect(after.outcomes).toHaveLength(before.outcomes.length);
    const { out } = await gongkai('check', faulty, '--profile', profile);
    expect(out.split('\n')[0]).toContain('不合规 non-compliant（本地规定停用：STR-013 T3-001）');
  });

  test('that leaves no error rule leaves no verdict in favour of the report', async () => {
    const { outcomes } = await resultOf(at('reports/bureau.html'));
    const all = Object.fromEntries(outcomes.map(({ code }) => [code, '不用']));
    writeFileSync(at('none.json'), JSON.stringify({ ...members, switchedOff: all }));
    const { code, out } = await gongkai(
      'check',
      at('reports/bureau.html'),
      '--profile',
      at('none.json'),
      '--format',
      'json',
    );
    expect({ code, verdict: JSON.parse(out).verdict }).toEqual({ code: 2, verdict: 'undetermined' });
  });
});

test('a profile may name rules that were added to ours, and only where they are', async () => {
  const { json } = aRuleFile();
  mkdirSync(at('own/test'), { recursive: true });
  writeFileSync(at('own/test/sound.json'), JSON.stringify(json));
  const path = at('own.json');
  writeFileSync(path, JSON.stringify({ ...members, switchedOff: { 'TEST-001': '试用' } }));
  const report = at('reports/bureau.html');
  const result = await resultOf(report, '--profile', path, '--rules', at('own'));
  expect(outcomesOf(result, 'TEST-001')).toEqual(new Set(['switched-off']));
  const { code, err } = await gongkai('check', report, '--profile', path);
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('no such rule "TEST-001"') });
});

test('a document without a report is judged by no profile, and by no view', async () => {
  writeFileSync(at('letter.txt'), '关于召开会议的通知');
  const plain = await resultOf(at('letter.txt'));
  const given = ['--profile', profile, '--as-of', 'current'];
  expect(await resultOf(at('letter.txt'), ...given)).toEqual(plain);
  expect({ inputs: plain.inputs, verdict: plain.verdict }).toEqual({
    inputs: undefined,
    verdict: 'undetermined',
  });
});

test('the same bytes over a folder, by one process or by two, and again', async () => {
  const operands = ['check', at('reports'), '--profile', profile, '--format', 'ndjson', '--jobs'];
  const [alone, together, again] = [
    await gongkai(...operands, '1'),
    await gongkai(...operands, '2'),
    await gongkai(...operands, '2'),
  ];
  expect([together, again]).toEqual([alone, alone]);
  expect(alone.out.split('"switched-off"').length).toBeGreaterThan(2);
});

describe('is wrong usage, on one line with the file and the place in it', () => {
  test.each([
    ['a file that is not there', undefined, ''],
    [
      'a member that nobody knows',
      { ...members, deadlin: {} },
      '$: unknown key "deadlin", did you mean "deadline"?',
    ],
    ['a day that is none', { ...members, deadline: { day: '02-30', notice } }, '$.deadline.day: '],
    ['a rule that is none', { ...members, switchedOff: { 'T3-0001': '一' } }, 'did you mean "T3-001"?'],
  ])('%s', async (_what, json, expected) => {
    const path = at('wrong.json');
    if (json === undefined) rmSync(path, { force: true });
    else writeFileSync(path, JSON.stringify(json));
    const { code, out, err } = await gongkai('check', at('reports'), '--profile', path);
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 3, out: '', lines: 1 });
    expect(err).toContain(`--profile ${path}`);
    expect(err).toContain(expected);
  });

  test('rules of another folder are the ones that a profile may name', async () => {
    const { code, err } = await gongkai(
      'check',
      at('reports'),
      '--profile',
      profile,
      '--rules',
      at('reports'),
    );
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('rules-invalid') });
  });
});
