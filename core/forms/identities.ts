import type { FormTable } from './form.ts';

/** `across`: the cells of a row make its total; `results`: those of a column 「(七)总计」; `flow`: 一 and 二 are (七) and 四. */
type Relation = 'across' | 'results' | 'flow';

/** Cells whose sum is that of others, by address `<row>.<column>`. */
export interface Identity {
  readonly relation: Relation;
  /** Key of the row, or of the column, that it holds in. */
  readonly key: string;
  readonly parts: readonly string[];
  readonly whole: readonly string[];
}

/** Rows of table III that are no result of handling. */
const notResults = new Set(['received', 'carriedIn', 'handled', 'carriedOut']);

const acrossRows = ({ rows }: FormTable): readonly Identity[] =>
  rows.map(({ key, columns }) => ({
    relation: 'across',
    key,
    parts: columns.filter((column) => column.key !== 'total').map((column) => `${key}.${column.key}`),
    whole: [`${key}.total`],
  }));

function downColumns({ rows }: FormTable): readonly Identity[] {
  const results = rows.map(({ key }) => key).filter((key) => !notResults.has(key));
  const columns = rows[0]?.columns.map(({ key }) => key) ?? [];
  return columns.flatMap((column): readonly Identity[] => {
    const of = (keys: readonly string[]) => keys.map((key) => `${key}.${column}`);
    return [
      { relation: 'results', key: column, parts: of(results), whole: of(['handled']) },
      {
        relation: 'flow',
        key: column,
        parts: of(['received', 'carriedIn']),
        whole: of(['handled', 'carriedOut']),
      },
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
