import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Goal, goals } from '../../bench/goals.ts';

const script = join(__dirname, '..', '..', 'bench', 'run.ts');
const mostMs = 300_000;

/** Cells of the table by what a row measures. */
let rows: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--quick'], { timeout: mostMs });
  const lines = stdout.split('\n').filter((line) => line.startsWith('| '));
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  rows = new Map(cells.map(([, measure = '', ...rest]) => [measure, rest]));
}, mostMs);

/** Says nothing of how fast anything is: that is for a quiet machine. */
describe('a smoke run of the measurements', () => {
  test.each(Object.values<Goal>(goals))('measures: $measure', ({ measure, baseline, unit }) => {
    const [figure = '', heldAgainst, baselineFigure = '', ratio, goal, isWithin] = rows.get(measure) ?? [];
    expect(heldAgainst).toBe(baseline);
    for (const each of [figure, baselineFigure]) {
      expect(each).toMatch(new RegExp(`^[\\d.e+-]+ ${unit}$`));
      expect(Number.parseFloat(each)).toBeGreaterThan(0);
    }
    expect(Number(ratio)).toBeGreaterThan(0);
    expect(Number(ratio)).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(goal).toMatch(/[≤≥] [\d.]+/);
    expect(['yes', 'NO']).toContain(isWithin);
  });

  test('prints nothing but these rows and their heading', () => {
    const measured = Object.values<Goal>(goals).map(({ measure }) => measure);
    expect([...rows.keys()].filter((measure) => !measure.startsWith('-'))).toEqual(['measure', ...measured]);
  });
});
