import { expect, test } from '@jest/globals';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import type { Publication } from '../../core/facts/publication/find-publication.ts';
import { aReport } from './build-report.ts';
import { inShort, rawsOf } from './derived.ts';

const notice = '云办函〔2024〕7号';
const deadline = { day: '01-28', notice };

const publishedOn = (date: string, source: 'given' | 'signature' = 'given'): Publication => ({
  kind: 'known',
  date,
  source,
  evidence: [],
});

/** The facts on the deadline of the place, and on the length that it allows, of a report for 2023 unless said otherwise. */
function derived(local: object | undefined, publication: Publication, year: number | undefined = 2023) {
  const { year: _, ...report } = aReport();
  const facts = deriveFacts(
    { ...report, ...(year === 0 ? {} : { year }) },
    {
      pairing: { kind: 'not-supplied' },
      selection: { kind: 'not-supplied' },
      publication,
      local: local && { name: 'local.json', ...local },
    },
  );
  const ids = ['profile.deadline', 'publication.daysAfterLocalDeadline', 'profile.overviewLength'];
  return ids.map((id) => facts.get(id)!);
}

const ambiguous: Publication = { kind: 'ambiguous', evidence: [] };
const noYear = 0;

test.each<[string, object | undefined, Publication, number | undefined, readonly string[]]>([
  [
    'no profile',
    undefined,
    publishedOn('2024-01-30'),
    2023,
    ['unknown: not-supplied', '0, 1 lost: not-supplied', '1000'],
  ],
  ['a deadline that was met', { deadline }, publishedOn('2024-01-28'), 2023, ['2024-01-28', '0', '1000']],
  [
    'a deadline of another year',
    { deadline },
    publishedOn('2024-01-30'),
    2022,
    ['2023-01-28', '367', '1000'],
  ],
  [
    'a deadline after February of a leap year',
    { deadline: { day: '03-01', notice } },
    publishedOn('2024-02-28'),
    2023,
    ['2024-03-01', '-2', '1000'],
  ],
  [
    'a deadline that the day of signature alone is behind',
    { deadline },
    publishedOn('2024-02-18', 'signature'),
    2023,
    ['2024-01-28', '21, 1 lost: not-supplied', '1000'],
  ],
  ['two days of publication', { deadline }, ambiguous, 2023, ['2024-01-28', '0, 1 lost: ambiguous', '1000']],
  [
    'no report year',
    { deadline },
    publishedOn('2024-01-30'),
    noYear,
    ['unknown: year-unknown', '0, 1 lost: year-unknown', '1000'],
  ],
  [
    'a length',
    { overviewLength: { most: 800, notice } },
    publishedOn('2024-01-30'),
    2023,
    ['unknown: not-supplied', '0, 1 lost: not-supplied', '800'],
  ],
])('%s', (_what, local, publication, year, expected) => {
  expect(derived(local, publication, year).map(inShort)).toEqual(expected);
});

test('limits of the place are proven by the file that says so, usual ones by nothing', () => {
  const facts = derived({ deadline, overviewLength: { most: 800, notice } }, { kind: 'unknown' });
  const proofs = facts.flatMap(({ evidence }) => evidence);
  expect(proofs.map(({ raw, document }) => [raw, document])).toEqual([
    ['01-28', 'local.json'],
    ['800', 'local.json'],
  ]);
  expect(derived(undefined, { kind: 'unknown' }).flatMap(rawsOf)).toEqual([]);
});
