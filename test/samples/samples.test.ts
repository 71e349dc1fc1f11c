import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';

const folder = join(__dirname, '../../samples');

interface Promised {
  readonly file: string;
  readonly verdict: string;
  readonly findings: readonly string[];
}

/** The table of samples/README.md is the only list of what must be found. */
const promised: readonly Promised[] = readFileSync(join(folder, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, file = '', verdict = '', findings = '']) => ({
    file: file.replaceAll('`', ''),
    verdict,
    findings: findings === '-' ? [] : findings.split(', '),
  }));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('.') && path !== 'README.md')
  .sort();

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

test('every sample has its line in the README, and every line its sample', () => {
  expect(promised.map(({ file }) => file)).toEqual(files);
});

describe.each(promised)('$file', ({ file, verdict, findings }) => {
  const sample = () => check({ name: file, bytes: readFileSync(join(folder, file)) }, ruleset);

  test('gives the verdict and exactly the findings that the README promises', async () => {
    const { result, faults } = await sample();
    const found = result.findings.map(
      ({ code, item, severity }) => `${code}${item ? `[${item}]` : ''} ${severity}`,
    );
    expect({ verdict: result.verdict, findings: found, faults }).toEqual({ verdict, findings, faults: [] });
  });

  test('gives the same bytes again', async () => {
    const [first, second] = await Promise.all([sample(), sample()]);
    expect(JSON.stringify(second.result)).toBe(JSON.stringify(first.result));
  });
});
