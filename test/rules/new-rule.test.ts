import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareOutcomes, outcomeMap, runCase, soundCase } from '../../core/cases/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { writeRule } from '../../scripts/new-rule/write-rule.ts';
import { readCaseFiles } from './read-case-files.ts';

const project = join(__dirname, '../..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-rule-'));
  cpSync(join(project, 'rules'), join(root, 'rules'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const formatted = (path: string): string =>
  execFileSync(join(project, 'node_modules/.bin/biome'), ['format', `--stdin-file-path=${path}`], {
    cwd: project,
    input: readFileSync(join(root, path)),
    encoding: 'utf8',
  });

describe('a new rule', () => {
  test('loads beside the others', async () => {
    const before = await readRuleset(join(root, 'rules'));
    await writeRule(root, 'table-3/my-claim', 'T3-099');
    const { rules } = await readRuleset(join(root, 'rules'));
    expect(rules.length).toBe(before.rules.length + 1);
    expect(rules.find(({ code }) => code === 'T3-099')?.id).toBe('table-3/my-claim');
  });

  test('has cases that run, one of each kind at least', async () => {
    await writeRule(root, 'new-part/my-claim', 'NEW-001');
    const ruleset = await readRuleset(join(root, 'rules'));
    const { cases } = readCaseFiles(join(root, 'test/rules')).get('new-part/my-claim') ?? { cases: [] };
    for (const each of cases) {
      const before = outcomeMap(await runCase(soundCase(each), ruleset));
      const after = outcomeMap(await runCase(each, ruleset));
      const { found, listed: expected, idle } = compareOutcomes(before, after, each.expect);
      expect({ found, idle }).toEqual({ found: expected, idle: [] });
    }
    const kinds = new Set(cases.map(({ shows }) => shows));
    expect([...kinds].sort()).toEqual([
      'boundary',
      'cannot-tell',
      'failed',
      'not-applicable',
      'passed',
      'silent',
    ]);
  });

  test('is written as the formatter would have it', async () => {
    const paths = await writeRule(root, 'table-3/my-claim', 'T3-099');
    for (const path of paths) expect(formatted(path)).toBe(readFileSync(join(root, path), 'utf8'));
  });

  test.each([
    ['an id that is taken', 'table-3/no-blank-cells', 'T3-099', 'table-3/no-blank-cells'],
    ['a code that is taken', 'table-3/my-claim', 'T3-005', 'table-3/no-blank-cells'],
    ['an id without a part', 'my-claim', 'T3-099', '<part>/<claim>'],
    ['an id that leaves the folder', '../my-claim', 'T3-099', '<part>/<claim>'],
    ['a code without a number', 'table-3/my-claim', 'T3', 'T3-099'],
    ['nothing', '', '', '<part>/<claim>'],
  ])('is refused for %s, and nothing is written', async (_situation, id, code, words) => {
    await expect(writeRule(root, id, code)).rejects.toThrow(words);
    expect(existsSync(join(root, 'test'))).toBe(false);
    expect(existsSync(join(root, 'rules/table-3/my-claim.json'))).toBe(false);
  });
});
