import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rulesFolder, samplesFolder } from '../../cli/package-folder.ts';
import { run } from '../../cli/run.ts';
import { type CheckResult, ruleDigest } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { aConsole } from './a-console.ts';

const faulty = join(samplesFolder, '2024/linxi-education-bureau-arithmetic.md');
const sound = join(samplesFolder, '2023/xinglan-district-sound.html');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-waivers-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(argv, console);
  return { code, out: console.out(), err: console.err() };
}

const asJson = async (...argv: string[]): Promise<CheckResult> =>
  JSON.parse((await gongkai('check', ...argv, '--format', 'json')).out);

const write = (name: string, waivers: readonly object[]): void =>
  writeFileSync(at(name), JSON.stringify({ schema: 'gongkai-waivers/1', waivers }));

/** Waivers of every finding of the faulty sample, each of two files with some. */
beforeAll(async () => {
  const { rules } = await readRuleset(rulesFolder);
  const digests = new Map(rules.map((rule) => [rule.id, ruleDigest(rule)]));
  const { findings, source } = await asJson(faulty);
  const waivers = findings.map(({ fingerprint, rule }) => ({
    fingerprint,
    rule,
    ruleDigest: digests.get(rule),
    source: source.sha256,
    approver: '李某',
    reason: '已另行更正',
    expires: '2025-06-30',
  }));
  mkdirSync(at('all'));
  mkdirSync(at('none'));
  write('all/first.json', waivers.slice(0, 1));
  write('all/others.json', waivers.slice(1));
  writeFileSync(at('all/notes.txt'), 'not one of them');
  write('first.json', waivers.slice(0, 1));
  write('misspelt.json', [{ ...waivers[0], aprover: '李某' }]);
  writeFileSync(at('none/notes.txt'), 'none');
});

describe('waivers of every finding', () => {
  const waived = (on: string): readonly string[] => ['check', faulty, '--waivers', at('all'), '--on', on];

  test('leave the verdict and change the exit code', async () => {
    const { code, out, err } = await gongkai(...waived('2025-06-30'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^不合规 non-compliant .*\n {2}豁免后：合规 compliant/);
  });

  test('are findings again when they have run out', async () => {
    const { code, out } = await gongkai(...waived('2025-07-01'));
    expect(code).toBe(1);
    expect(out.match(/豁免无效：已过期/g)).toHaveLength(5);
  });

  test('add one member to the result and touch no other', async () => {
    const { waivers, ...rest } = await asJson(...waived('2025-06-30').slice(1));
    expect(rest).toEqual(await asJson(faulty));
    expect(waivers).toMatchObject({ day: '2025-06-30', verdict: 'compliant', lapsed: [] });
    expect(waivers?.waived).toHaveLength(5);
  });

  test('are judged today unless a day is given', async () => {
    const { waivers } = await asJson(faulty, '--waivers', at('all'));
    expect(waivers?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test('what is not waived still counts', async () => {
  expect((await gongkai('check', faulty, '--waivers', at('first.json'), '--on', '2025-06-30')).code).toBe(1);
});

test('a waiver that fits none of the reports is told on stderr, once', async () => {
  const { code, err } = await gongkai('check', sound, '--waivers', at('first.json'), '--on', '2025-06-30');
  expect(code).toBe(0);
  expect(err).toBe(
    `豁免没有对应的发现 waiver fits nothing: ${at('first.json')} $.waivers[0]: no finding has this fingerprint\n`,
  );
  const both = await gongkai('check', sound, faulty, '--waivers', at('first.json'), '--on', '2025-06-30');
  expect(both.err).toBe('');
});

test('worker processes give the same bytes', async () => {
  const operands = ['check', samplesFolder, '--waivers', at('all'), '--on', '2025-06-30', '-f', 'ndjson'];
  const [one, two] = [await gongkai(...operands, '-j', '1'), await gongkai(...operands, '-j', '2')];
  expect(one).toEqual(two);
});

test('a file that is wrong stops the run and names file, place and word', async () => {
  const { code, out, err } = await gongkai('check', faulty, '--waivers', at('misspelt.json'));
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain(
    `${at('misspelt.json')} $.waivers[0]: unknown key "aprover", did you mean "approver"?`,
  );
});

describe('wrong usage', () => {
  test.each([
    ['a path that means nothing', ['--waivers', at('nowhere.json')]],
    ['a folder without JSON', ['--waivers', at('none')]],
    ['a day without waivers', ['--on', '2025-06-30']],
    ['a day that is none', ['--waivers', at('all'), '--on', '2025-06-31']],
  ])('%s', async (_what, argv) => {
    const { code, out, err } = await gongkai('check', faulty, ...argv);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
