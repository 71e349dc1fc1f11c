import type { FormTable } from './form.ts';

/** Cells whose sum is that of others, by address `<row>.<column>`. */
export interface Identity {
  readonly parts: readonly string[];
  readonly whole: readonly string[];
}

/** Rows of table III that are no result of handling. */
const notResults = new Set(['received', 'carriedIn', 'handled', 'carriedOut']);

const acrossRows = ({ rows }: FormTable): readonly Identity[] =>
  rows.map(({ key, columns }) => ({
    parts: columns.filter((column) => column.key !== 'total').map((column) => `${key}.${column.key}`),
    whole: [`${key}.total`],
  }));

function downColumns({ rows }: FormTable): readonly Identity[] {
  const results = rows.map(({ key }) => key).filter((key) => !notResults.has(key));
  const columns = rows[0]?.columns.map(({ key }) => key) ?? [];
  return columns.flatMap((column) => {
    const of = (keys: readonly string[]) => keys.map((key) => `${key}.${column}`);
    return [
      { parts: of(results), whole: of(['handled']) },
      { parts: of(['received', 'carriedIn']), whole: of(['handled', 'carriedOut']) },
    ];
  });
}

const byTable = {
  table2: () => [],
  table3: (table: FormTable) => [...acrossRows(table), ...downColumns(table)],
  table4: acrossRows,
} as const;

const known = new WeakMap<FormTable, readonly Identity[]>();

/**
 * What must hold between the figures of a table: in III the applicants of each row make its total, the results of each column
 * 「(七)总计」, and 一 and 二 the same as (七) and 四; in IV the results of each group make its total. Forms are constant, so
 * they are worked out once.
 */
export function identitiesOf(table: FormTable): readonly Identity[] {
  const identities = known.get(table) ?? byTable[table.key](table);
  known.set(table, identities);
  return identities;
}
