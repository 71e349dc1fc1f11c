import { forms } from '../../core/forms/editions.ts';
import type { FormEdition, FormTable } from '../../core/forms/form.ts';
import type { Cells } from './sound-table.ts';

const outside = ['received', 'carriedIn', 'handled', 'carriedOut'];

/** What each sum of a table III has too much at its left, written down anew from the words of the form. */
function residuals(edition: FormEdition, cells: Cells): readonly number[] {
  const table: FormTable = forms[edition].table3;
  const rows = table.rows.map(({ key }) => key);
  const columns = (table.rows[0]?.columns ?? []).map(({ key }) => key);
  const at = (row: string, column: string): number => cells[`${row}.${column}`] ?? 0;
  const applicants = columns.filter((column) => column !== 'total');
  const results = rows.filter((row) => !outside.includes(row));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return [
    ...rows.map((row) => sum(applicants.map((column) => at(row, column))) - at(row, 'total')),
    ...columns.flatMap((column) => [
      sum(results.map((row) => at(row, column))) - at('handled', column),
      at('received', column) + at('carriedIn', column) - at('handled', column) - at('carriedOut', column),
    ]),
  ];
}

/** What a cell adds to each sum when it grows by one. */
const weightsOf = (edition: FormEdition, address: string): readonly number[] =>
  residuals(edition, { [address]: 1 });

const isSettled = (sums: readonly number[]): boolean => sums.every((each) => each === 0);

/**
 * The smallest repairs of one or two cells, found by trying: every cell, and every pair of cells, with every change that is the
 * residual of some sum or the difference of two.
 * @returns each as `cell figure, cell figure`, sorted; none where two cells are not enough
 */
export function everySmallRepair(edition: FormEdition, cells: Cells): readonly string[] {
  const sums = residuals(edition, cells);
  const own = [...new Set(sums)];
  const deltas = [...new Set(own.flatMap((one) => own.flatMap((other) => [one - other, other - one])))];
  const addresses = Object.keys(cells);
  const weights = addresses.map((address) => weightsOf(edition, address));
  const isFitting = (at: number, delta: number): boolean =>
    delta !== 0 && (cells[addresses[at] ?? ''] ?? 0) + delta >= 0;
  const after = (left: readonly number[], at: number, delta: number): readonly number[] =>
    left.map((each, sum) => each + delta * (weights[at]?.[sum] ?? 0));
  const write = (at: number, delta: number): string =>
    `${addresses[at]} ${(cells[addresses[at] ?? ''] ?? 0) + delta}`;

  const single = addresses.flatMap((_, at) =>
    deltas
      .filter((delta) => isFitting(at, delta) && isSettled(after(sums, at, delta)))
      .map((delta) => write(at, delta)),
  );
  if (single.length > 0) return single.toSorted();
  const pairs = addresses.flatMap((_, one) =>
    deltas
      .filter((delta) => isFitting(one, delta))
      .flatMap((delta) => {
        const left = after(sums, one, delta);
        const needed = left.findIndex((each) => each !== 0);
        return addresses.flatMap((_address, other) => {
          const weight = weights[other]?.[needed] ?? 0;
          if (other <= one || weight === 0) return [];
          const second = -(left[needed] ?? 0) * weight;
          if (!isFitting(other, second) || !isSettled(after(left, other, second))) return [];
          return [[write(one, delta), write(other, second)].toSorted().join(', ')];
        });
      }),
  );
  return pairs.toSorted();
}
