import { describe, expect, test } from '@jest/globals';
import { pairPrevious } from '../../core/facts/previous/pair-previous.ts';
import type { PreviousReport } from '../../core/facts/previous/previous-report.ts';
import { previousReports } from '../../core/read-previous.ts';
import { aReport } from './build-report.ts';

const given = (
  agency: string,
  year: number | undefined,
  more: Partial<PreviousReport> = {},
): PreviousReport => {
  const name = `${agency}-${year}.html`;
  const own = {
    name,
    sha256: name,
    original: name,
    agency,
    agencyKind: 'unknown',
    facts: new Map(),
  } as const;
  return { ...own, ...(year === undefined ? {} : { year }), ...more };
};

const pair = (agency: string, year: number | 'unknown', reports: readonly PreviousReport[]) =>
  pairPrevious(aReport({ agency, year }), previousReports(reports));

/** Name of the document that was chosen, or the code of the problem with the candidates that it names. */
function outcome(...args: Parameters<typeof pair>): string {
  const pairing = pair(...args);
  if (pairing.kind === 'paired') return pairing.previous.name;
  return pairing.kind === 'unpaired' ? pairing.problem.code : pairing.kind;
}

test('without any report of earlier years there is nothing to pair', () => {
  expect(pairPrevious(aReport(), undefined)).toEqual({ kind: 'not-supplied' });
});

describe('names of one body', () => {
  test.each([
    ['青石镇人民政府', '青石镇人民政府'],
    ['青石镇人民政府', '青石镇'],
    ['云溪区', '云溪区人民政府'],
    ['云溪区政府', '云溪区人民政府'],
    ['北门街道办事处', '北门街道'],
    ['北门街道办', '北门街道办事处'],
    ['云溪区水务局', '云溪区 水务局'],
    ['云溪区規劃局', '云溪区规划局'],
  ])('%s is %s', (now, before) => {
    expect(outcome(now, 2023, [given(before, 2022)])).toBe(`${before}-2022.html`);
  });

  test.each([
    ['云溪区人民政府', '云溪区人民政府办公室'],
    ['云溪区水务局', '水务局'],
    ['云溪区水务局', '临汐市云溪区水务局'],
    ['云溪区卫生健康局', '云溪区卫生和计划生育局'],
    ['云溪区', '云溪县'],
    ['云溪区水务局', ''],
  ])('%s is not %s', (now, before) => {
    expect(outcome(now, 2023, [given(before, 2022)])).toBe('previous-not-found');
  });
});

describe('the year', () => {
  const all = [2020, 2021, 2022, 2023].map((year) => given('青石镇', year));

  test.each([2021, 2022, 2023, 2024])('before %d is found among all of them', (year) => {
    expect(outcome('青石镇人民政府', year, all)).toBe(`青石镇-${year - 1}.html`);
  });

  test.each([2020, 2025, 2026])('before %d is not there, and no other is taken', (year) => {
    expect(outcome('青石镇人民政府', year, all)).toBe('previous-not-found');
  });

  test('is unknown', () => {
    expect(outcome('青石镇', 2023, [given('青石镇', undefined)])).toBe('previous-not-found');
    expect(outcome('青石镇', 'unknown', [given('青石镇', 2022)])).toBe('previous-not-pairable');
    expect(outcome('', 2023, [given('', 2022)])).toBe('previous-not-pairable');
  });
});

describe('several that fit', () => {
  const [one, other] = [
    given('青石镇', 2022, { name: 'a.html', original: 'a' }),
    given('青石镇人民政府', 2022, { name: 'b.html', original: 'b' }),
  ];

  test('are all refused, by their names', () => {
    const pairing = pair('青石镇', 2023, [one, given('青石镇', 2021), other]);
    expect(pairing).toMatchObject({
      kind: 'unpaired',
      absence: 'previous-ambiguous',
      problem: {
        code: 'previous-ambiguous',
        fatal: false,
        data: {
          agency: '青石镇',
          year: 2022,
          candidates: 'a.html（青石镇2022）；b.html（青石镇人民政府2022）',
        },
      },
    });
  });

  test('are one where the document is the same', () => {
    expect(outcome('青石镇', 2023, [one, { ...one, name: 'copy.html' }])).not.toBe('previous-ambiguous');
  });

  test('are one where the other is the result made of it; the document itself counts', () => {
    const result = given('青石镇', 2022, { name: 'a.json', sha256: 'r', original: 'a.html' });
    const itself = given('青石镇', 2022, { name: 'a.html', sha256: 'a.html', original: 'a.html' });
    expect(outcome('青石镇', 2023, [result, itself])).toBe('a.html');
    expect(outcome('青石镇', 2023, [itself, result])).toBe('a.html');
  });
});

test('where the body is there for other years, only these are named; else a few of all', () => {
  const others = Array.from({ length: 9 }, (_, index) => given(`青石${index}镇`, 2022));
  const candidatesOf = (reports: readonly PreviousReport[]) => {
    const pairing = pair('青石镇', 2023, reports);
    return pairing.kind === 'unpaired' ? pairing.problem.data?.['candidates'] : undefined;
  };
  expect(candidatesOf([...others, given('青石镇', 2021)])).toBe('青石镇-2021.html（青石镇2021）');
  expect(candidatesOf(others)).toMatch(/^青石0镇.*青石5镇.*；…$/);
});
