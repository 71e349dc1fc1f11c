import { forms } from '../../forms/editions.ts';
import type { FormTable } from '../../forms/form.ts';

/** Figures that stand in one row of a table, or in one group of table IV: their ids. */
export interface ComparedRow {
  /** `table3.received`. */
  readonly id: string;
  readonly cells: readonly string[];
}

const rowsOf = ({ key, rows }: FormTable, isCompared: (column: string) => boolean): readonly ComparedRow[] =>
  rows.flatMap((row) => {
    const id = `${key}.${row.key}`;
    const cells = row.columns
      .filter((column) => isCompared(column.key))
      .map((column) => `${id}.${column.key}`);
    return cells.length === 0 ? [] : [{ id, cells }];
  });

const { table2, table3, table4 } = forms.f2021;

/** What a government's report adds up from its units: decisions of table II, and tables III and IV whole. */
export const comparedRows: readonly ComparedRow[] = [
  ...rowsOf(table2, (column) => column === 'decisions'),
  ...rowsOf(table3, () => true),
  ...rowsOf(table4, () => true),
];

/** Figures by which it shows whether a government's report takes in its units at all. */
export const tellingCells = {
  /** An office makes no such decisions of its own. */
  decisions: ['licensing', 'penalties', 'coercion'].map((row) => `table2.${row}.decisions`),
  others: [
    'table3.received.total',
    'table3.handled.total',
    ...table4.rows.map(({ key }) => `table4.${key}.total`),
  ],
};
