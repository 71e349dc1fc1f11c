import { forms } from '../../forms/editions.ts';
import type { FormTable } from '../../forms/form.ts';
import type { Facts } from '../fact.ts';

const editions = ['f2021', 'f2019'] as const;

function cellsOf({ key, rows }: FormTable): readonly string[] {
  return rows.flatMap((row) => row.columns.map((column) => `${key}.${row.key}.${column.key}`));
}

const tables = ['table2', 'table3', 'table4'] as const;

const cells: readonly string[] = [
  ...new Set(editions.flatMap((edition) => tables.flatMap((table) => cellsOf(forms[edition][table])))),
];
const groups = forms.f2021.table4.rows.map(({ key }) => key);

/** Ids of the numbers of a report that those of the next year are compared with. */
export const comparedQuantities: readonly string[] = [
  ...cells,
  'table3.inflow.total',
  'table3.outflow.total',
  ...groups.map((group) => `table4.${group}.sumOfResults`),
];

/** Ids of the words of a report that decide whether the next year can be compared with it. */
export const comparedTexts: readonly string[] = ['table2.edition', 'table3.edition'];

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
