import type { FormRow, FormTable } from '../forms/form.ts';
import type { Problem } from '../problem.ts';
import type { Cell } from './report.ts';

/** Cells of a row in which something stands that is no number, each text once. */
function unreadableIn({ key, columns }: FormRow, cells: ReadonlyMap<string, Cell>): readonly Cell[] {
  const own = columns.flatMap((column) => cells.get(`${key}.${column.key}`) ?? []);
  const unreadable = own.filter(({ state }) => state === 'unreadable');
  return [...new Map(unreadable.map((cell) => [cell.raw, cell])).values()];
}

/**
 * One problem for each row with cells that cannot be read as numbers, at the place of the first of them.
 * @param told what was said of the table already: a row that is named there has its reason
 */
export function unreadableCells(
  table: FormTable,
  cells: ReadonlyMap<string, Cell>,
  told: readonly Problem[],
): readonly Problem[] {
  const named = new Set(told.map(({ data }) => data?.['row']));
  return table.rows.flatMap((row) => {
    const [first, ...others] = named.has(row.key) ? [] : unreadableIn(row, cells);
    if (first === undefined) return [];
    const raw = [first, ...others].map((cell) => cell.raw).join('”、“');
    const data = { table: table.key, row: row.key, label: row.official, raw };
    const { place = { section: table.section } } = first;
    return [{ code: 'cell-unreadable', stage: 'report', fatal: false, data, place }];
  });
}
