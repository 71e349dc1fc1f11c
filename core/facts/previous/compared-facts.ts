import { forms } from '../../forms/editions.ts';
import type { FormTable } from '../../forms/form.ts';
import type { Facts } from '../fact.ts';

const editions = ['f2021', 'f2019'] as const;

function cellsOf({ key, rows }: FormTable): readonly string[] {
  return rows.flatMap((row) => row.columns.map((column) => `${key}.${row.key}.${column.key}`));
}

const table2: readonly string[] = [...new Set(editions.flatMap((edition) => cellsOf(forms[edition].table2)))];
const carriedOut = cellsOf(forms.f2021.table3).filter((id) => id.startsWith('table3.carriedOut.'));

/** Ids of the numbers of a report that those of the next year are compared with. */
export const comparedQuantities: readonly string[] = [
  ...table2,
  ...carriedOut,
  'table3.inflow.total',
  'table3.outflow.total',
];

/** Ids of the words of a report that decide whether the next year can be compared with it. */
export const comparedTexts: readonly string[] = ['table2.edition'];

/** Those facts of a report that its successor is compared with; the rest need not be kept. */
export function comparedFacts(facts: Facts): Facts {
  const ids = [...comparedQuantities, ...comparedTexts];
  return new Map(
    ids.flatMap((id) => {
      const fact = facts.get(id);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
}
