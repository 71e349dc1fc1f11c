import type { Random } from '../seeded-random.ts';
import type { FormTable } from './forms.ts';

const notResults = ['received', 'carriedIn', 'handled', 'carriedOut'];

/** Table III with every identity holding: what came in was handled with some result, or carried out. */
export function drawApplications(random: Random, table: FormTable): Record<string, number> {
  const rows = table.rows.map(({ key }) => key);
  const results = rows.filter((row) => !notResults.includes(row));
  const applicants = (table.rows[0]?.columns ?? []).map(({ key }) => key).filter((key) => key !== 'total');
  const cells = Object.fromEntries(
    rows.flatMap((row) => [...applicants, 'total'].map((column) => [`${row}.${column}`, 0])),
  );
  const add = (row: string, column: string, count: number): void => {
    for (const key of [column, 'total']) cells[`${row}.${key}`] = (cells[`${row}.${key}`] ?? 0) + count;
  };
  for (const column of applicants) fillColumn(random, results, (row, count) => add(row, column, count));
  return cells;
}

function fillColumn(random: Random, results: readonly string[], add: (row: string, count: number) => void) {
  const received = random.chance(0.4) ? random.upTo(60) : 0;
  const carriedIn = random.chance(0.2) ? random.upTo(5) : 0;
  const carriedOut = random.upTo(Math.min(3, received + carriedIn));
  add('received', received);
  add('carriedIn', carriedIn);
  add('carriedOut', carriedOut);
  let left = received + carriedIn - carriedOut;
  add('handled', left);
  while (left > 0) {
    const count = 1 + random.upTo(left - 1);
    add(random.pick(results), count);
    left -= count;
  }
}
