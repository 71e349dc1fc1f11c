import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { aConsole } from '../cli/a-console.ts';

const root = join(__dirname, '../..');
const [rule = '', cases = ''] = [
  ...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/```json\n(.*?)```/gs),
].map(([, block = '']) => block);

let folder: string;
const write = (name: string, text: string): void => writeFileSync(join(folder, 'local', name), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-rules-'));
  mkdirSync(join(folder, 'local'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function told(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const console = aConsole();
  const code = await run(words, console);
  return { code, out: console.out(), err: console.err() };
}

/** Each test begins with the rule and the cases as CONTRIBUTING.md has them. */
function asWritten(): void {
  write('problems-at-length.json', rule);
  write('problems-at-length.cases.json', cases);
}

describe('the rule of CONTRIBUTING.md', () => {
  beforeAll(asWritten);

  test('is loaded beside those of the package', async () => {
    const [own, ours] = [await told('rules', 'lint', folder), await told('rules', 'lint')];
    expect(own.code).toBe(0);
    expect(Number.parseInt(own.out, 10)).toBe(Number.parseInt(ours.out, 10) + 1);
  });

  test('is proven by its cases', async () => {
    const { code, out } = await told('rules', 'test', folder);
    expect(out).toContain('✓ LOC-001  local/problems-at-length: 3');
    expect(code).toBe(0);
  });

  test('is asked of a report, and the result says whose rules they are', async () => {
    const report = join(root, 'samples/2023/xinglan-district-sound.html');
    const { out } = await told('check', report, '--rules', folder, '--format', 'json');
    const { ruleset, findings, outcomes } = JSON.parse(out);
    expect(ruleset.version).toMatch(/^\d+\.\d+\.\d+\+local$/);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'LOC-001', severity: 'warning' }));
    expect(outcomes).toHaveLength(
      JSON.parse((await told('check', report, '--format', 'json')).out).outcomes.length + 1,
    );
  });
});

/** A change to one of the two files, and what is said of it. */
const wrong: readonly (readonly [
  what: string,
  file: 'rule' | 'cases',
  from: string,
  to: string,
  said: string,
])[] = [
  [
    'a fact',
    'rule',
    'section.problems.length", "op',
    'section.problem.length", "op',
    'section.problems.length"?',
  ],
  [
    'a key',
    'rule',
    '"remedy"',
    '"remedies"',
    'local/problems-at-length.json $: unknown key "remedies", did you mean "remedy"?',
  ],
  ['a code that is taken', 'rule', 'LOC-001', 'NAR-003', 'NAR-003 is taken by'],
  [
    'an id that is not the path',
    'rule',
    'local/problems-at-length',
    'local/problems',
    'local/problems-at-length',
  ],
  [
    'a rule that is none',
    'cases',
    'local/problems-at-length',
    'local/problems-at-lenght',
    '$.rule: there is no rule "local/problems-at-lenght", did you mean "local/problems-at-length"?',
  ],
  [
    'a key of a case',
    'cases',
    '"shows": "passed"',
    '"show": "passed"',
    '$.cases[0]: unknown key "show", did you mean "shows"?',
  ],
  [
    'an outcome that no rule has',
    'cases',
    '"STR-009": "failed',
    '"STR-099": "failed',
    'no rule has this outcome, did you mean "STR-009"?',
  ],
  [
    'a base',
    'cases',
    '"base": "f2021"',
    '"base": "f2020"',
    '$.cases[0].base: "f2020" is none of f2021, f2019, free, mixed',
  ],
];

test.each(wrong)('%s is refused with its place and the nearest word', async (_what, file, from, to, said) => {
  asWritten();
  const name = file === 'rule' ? 'problems-at-length.json' : 'problems-at-length.cases.json';
  write(name, (file === 'rule' ? rule : cases).replace(from, to));
  const { code, err } = await told('rules', 'test', folder);
  expect(err).toContain(said);
  expect(code).toBe(3);
});

/** A change to the cases that leaves them well written, and what is said of it. */
const unproven: readonly (readonly [what: string, from: string, to: string, said: string])[] = [
  [
    'another outcome than listed',
    '"failed warning"',
    '"failed error"',
    'LOC-001: 应为 expected failed error, 实为 found failed warning',
  ],
  [
    'an outcome that is not listed',
    '"STR-009": "failed info"',
    '"STR-010": "passed"',
    'STR-009: 应为 expected passed, 实为 found failed info',
  ],
  [
    'an item that the report does not have',
    '"STR-009"',
    '"T2-001[normativeDocuments.made]"',
    'T2-001[normativeDocuments.made]: 应为 expected failed info, 实为 found gone',
  ],
  [
    'a cell that the form does not have',
    '"edits": {}',
    '"edits": { "cells": { "table3.recieved.total": "1" } }',
    'table3 has no cell "recieved.total", did you mean "received.total"?',
  ],
  [
    'words that the report does not say',
    '"edits": {}',
    '"edits": { "instead": { "乌有": "子虚" } }',
    'the report does not say "乌有"',
  ],
];

test.each(unproven)(
  'a case with %s is not proven, and the exit code says so',
  async (_what, from, to, said) => {
    asWritten();
    write('problems-at-length.cases.json', cases.replace(from, to));
    const { code, out } = await told('rules', 'test', folder);
    expect(out).toContain(said);
    expect(out).toContain('✗ LOC-001  local/problems-at-length: 3');
    expect(code).toBe(1);
  },
);

test('a rule without cases is not proven', async () => {
  asWritten();
  write('another.json', rule.replace('problems-at-length', 'another').replace('LOC-001', 'LOC-002'));
  const { code, out } = await told('rules', 'test', folder);
  rmSync(join(folder, 'local/another.json'));
  expect(out).toContain('✗ LOC-002  local/another: 没有用例 no cases, local/another.cases.json');
  expect(code).toBe(1);
});

test('a rule with the id of one of ours stands in its place', async () => {
  const own = mkdtempSync(join(tmpdir(), 'own-rules-'));
  mkdirSync(join(own, 'structure'));
  const ours = readFileSync(join(root, 'rules/structure/title-as-usual.json'), 'utf8');
  writeFileSync(
    join(own, 'structure/title-as-usual.json'),
    ours.replace(/"severity": "\w+"/, '"severity": "error"'),
  );
  const { out } = await told('rules', 'list', '--rules', own);
  rmSync(own, { recursive: true });
  expect(out.split('\n').filter((line) => line.includes('structure/title-as-usual'))).toHaveLength(1);
  expect(out).toMatch(/STR-\d+ +error +structure\/title-as-usual/);
});

test('a folder without rules is refused, not passed over', async () => {
  const own = mkdtempSync(join(tmpdir(), 'own-rules-'));
  const { code, err } = await told('check', join(root, 'samples/2023'), '--rules', own);
  rmSync(own, { recursive: true });
  expect(err).toContain('there is no rule in');
  expect(code).toBe(3);
});
