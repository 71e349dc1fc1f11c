import { type FormEdition, type FormTable, forms } from '../reports/forms.ts';

/** An item of a check and the ids of the facts that it needs. */
type Keys<Name extends string> = Readonly<Record<Name | 'item', string>>;

interface EditionKeys {
  readonly documentCells: readonly Keys<'cell'>[];
  readonly applicationCells: readonly Keys<'cell'>[];
  readonly rows: readonly Keys<'total' | 'sum'>[];
  readonly columns: readonly Keys<'handled' | 'results' | 'inflow' | 'outflow'>[];
}

const countCells = (table: FormTable): readonly Keys<'cell'>[] =>
  table.rows.flatMap((row) =>
    row.columns
      .filter(({ holds }) => holds === 'count')
      .map(({ key }) => ({ item: `${row.key}.${key}`, cell: `${table.key}.${row.key}.${key}` })),
  );

function keysOf(edition: FormEdition): EditionKeys {
  const { table2, table3 } = forms[edition];
  return {
    documentCells: countCells(table2),
    applicationCells: countCells(table3),
    rows: table3.rows.map(({ key }) => ({
      item: key,
      total: `table3.${key}.total`,
      sum: `table3.${key}.sumOfApplicants`,
    })),
    columns: (table3.rows[0]?.columns ?? []).map(({ key }) => ({
      item: key,
      handled: `table3.handled.${key}`,
      results: `table3.sumOfResults.${key}`,
      inflow: `table3.inflow.${key}`,
      outflow: `table3.outflow.${key}`,
    })),
  };
}

const keys = { f2019: keysOf('f2019'), f2021: keysOf('f2021') };

/** Ids of the edition; of the current one when it is not known. */
export const formKeys = (edition: string | undefined): EditionKeys =>
  edition === 'f2019' ? keys.f2019 : keys.f2021;
