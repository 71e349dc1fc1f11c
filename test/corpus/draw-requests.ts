import type { Random } from '../../bench/seeded-random.ts';
import { forms } from '../../core/forms/editions.ts';
import type { FormEdition, FormRow } from '../../core/forms/form.ts';

export const applicants = [
  'naturalPerson',
  'company',
  'research',
  'publicWelfare',
  'legalService',
  'otherApplicant',
] as const;
type Applicant = (typeof applicants)[number];

const notResults = ['received', 'carriedIn', 'handled', 'carriedOut'];

/** Rows of table III that hold a result, in the order of the form. */
export const resultRows = (edition: FormEdition): readonly string[] =>
  forms[edition].table3.rows.map(({ key }: FormRow) => key).filter((key) => !notResults.includes(key));

/** Rows that say little or speak of fees: they need words of their own, and sound reports leave them at zero. */
const special = ['otherRest', 'otherHandling', 'otherOverdueFee'];

export const plainResults = (edition: FormEdition): readonly string[] =>
  resultRows(edition).filter((row) => !special.includes(row));

/** Natural persons ask the most, as everywhere; what a body gets in a year is nothing, a handful, dozens or thousands. */
function received(random: Random): Readonly<Record<Applicant, number>> {
  const persons = random.pick([0, 0, 3, 9, 40, 40, 300, 5000]);
  const most = persons === 0 ? 0 : 1 + random.upTo(persons - 1);
  const some = (share: number): number => (random.chance(0.5) ? random.upTo(Math.floor(most / share)) : 0);
  return {
    naturalPerson: most,
    company: some(3),
    research: some(16),
    publicWelfare: some(16),
    legalService: some(6),
    otherApplicant: some(8),
  };
}

type Figures = Record<string, number>;

const add = (cells: Figures, row: string, column: Applicant, count: number): void => {
  for (const key of [column, 'total']) cells[`${row}.${key}`] = (cells[`${row}.${key}`] ?? 0) + count;
};

function spread(
  random: Random,
  cells: Figures,
  rows: readonly string[],
  column: Applicant,
  count: number,
): void {
  let left = count;
  while (left > 0) {
    const part = 1 + random.upTo(left - 1);
    add(cells, random.pick(rows), column, part);
    left -= part;
  }
}

/** Table III in which every identity holds. */
export function drawRequests(random: Random, edition: FormEdition): Readonly<Figures> {
  const cells: Figures = {};
  const rows = plainResults(edition);
  for (const [column, count] of Object.entries(received(random)) as [Applicant, number][]) {
    const carriedIn = random.chance(0.4) ? random.upTo(Math.floor(count / 8)) : 0;
    const carriedOut = random.chance(0.6) ? random.upTo(Math.floor((count + carriedIn) / 6)) : 0;
    add(cells, 'received', column, count);
    add(cells, 'carriedIn', column, carriedIn);
    add(cells, 'handled', column, count + carriedIn - carriedOut);
    add(cells, 'carriedOut', column, carriedOut);
    spread(random, cells, rows, column, count + carriedIn - carriedOut);
  }
  return cells;
}

/** The year before: what it carried out is what this one carried in. */
export function drawEarlierRequests(
  random: Random,
  edition: FormEdition,
  now: Readonly<Figures>,
): Readonly<Figures> {
  const cells: Figures = {};
  const rows = plainResults(edition);
  for (const column of applicants) {
    const carriedOut = now[`carriedIn.${column}`] ?? 0;
    // More than this year, so that no table is that of the year before.
    const more = column === 'naturalPerson' ? (now['received.naturalPerson'] ?? 0) + 1 : 0;
    const handled = carriedOut * 7 + more + random.upTo(6);
    add(cells, 'received', column, handled + carriedOut);
    add(cells, 'handled', column, handled);
    add(cells, 'carriedOut', column, carriedOut);
    spread(random, cells, rows, column, handled);
  }
  return cells;
}
