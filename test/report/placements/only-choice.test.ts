import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onlyChoice } from '../../../core/report/only-choice.ts';

const sums = 3;
const adds = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: sums, maxLength: sums });
const lines = fc.array(fc.array(adds, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

type Line = readonly (readonly number[])[];

/** Every way to take one of each line, by trying all. */
function ways(of: readonly Line[], start: readonly number[]): readonly (readonly number[])[] {
  const [first, ...others] = of;
  if (first === undefined) return start.every((sum) => sum === 0) ? [[]] : [];
  return first.flatMap((own, index) =>
    ways(
      others,
      start.map((sum, at) => sum + (own[at] ?? 0)),
    ).map((way) => [index, ...way]),
  );
}

/** Sums that one way makes zero, or most often: a pick beyond the line adds one too many. */
function startOf(of: readonly Line[], picks: readonly number[]): readonly number[] {
  const taken = of.map((line, at) => line[(picks[at] ?? 0) % line.length] ?? []);
  const isOff = (picks[0] ?? 0) % 2 === 0;
  return Array.from({ length: sums }, (_, at) =>
    taken.reduce((left, own) => left - (own[at] ?? 0), isOff ? 1 : 0),
  );
}

const optionsOf = (line: Line) => line.map((own, choice) => ({ choice, adds: own }));

describe('the only choice', () => {
  test('is what trying all ways finds, whether there is none, one or more', () => {
    const found = { none: 0, one: 0, more: 0 };
    fc.assert(
      fc.property(lines, fc.array(fc.nat({ max: 99 }), { minLength: 5, maxLength: 5 }), (written, picks) => {
        const start = startOf(written, picks);
        const all = ways(written, start);
        const [only] = all;
        expect(onlyChoice(written.map(optionsOf), start, 100_000)).toEqual(
          all.length === 1 ? only : undefined,
        );
        found[all.length === 0 ? 'none' : all.length === 1 ? 'one' : 'more'] += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(found.none, found.one, found.more)).toBeGreaterThan(50);
  });

  test('is not stated beyond the limit', () => {
    // Sixteen lines of 1 or 2 and a sum of which only twos make the whole.
    const of = Array.from({ length: 16 }, (_, at) => [
      { choice: 'one', adds: [1 + at * 100, 0] },
      { choice: 'two', adds: [2 + at * 100, 1] },
    ]);
    const all = [-(16 * 2 + 120 * 100), -16];
    expect(onlyChoice(of, all, 100_000)).toEqual(Array(16).fill('two'));
    const half = [-(16 + 8 + 120 * 100), -8];
    expect(onlyChoice(of, half, 5)).toBeUndefined();
    expect(onlyChoice(of, all, 5)).toBeUndefined();
  });
});
