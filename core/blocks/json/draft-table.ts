import { forms } from '../../forms/editions.ts';
import type { FormColumn, FormRow, TableKey } from '../../forms/form.ts';
import type { Problem } from '../../problem.ts';
import type { DraftCell } from '../draft.ts';
import { cleanLines } from './clean-lines.ts';
import { jsonPointer } from './json-pointer.ts';
import { jsonProblem } from './json-problem.ts';
import type { TableJson } from './report-schema.ts';

type Cells = Readonly<Record<string, string | number | null | undefined>>;
type Row = readonly DraftCell[];

/** Where a table is written: its key, its cells by address, and the pointer to them. */
interface Written {
  readonly key: TableKey;
  readonly cells: Cells;
  readonly path: string;
}

function valueCell({ cells, path }: Written, address: string, line: number): DraftCell {
  const at = { path: path + jsonPointer([address]) };
  const value = cells[address];
  if (value === undefined) return { text: '', line, at, named: 'absent' };
  return { text: value === null ? '' : cleanLines(String(value)).join('\n'), line, at, named: 'value' };
}

/** Labels before the figures: that of a group stands once, over all of its rows, and a row without group takes both places. */
function labelCells(row: FormRow, hasGroups: boolean, group: DraftCell | undefined, line: number): Row {
  const label = { text: row.official, line };
  if (!hasGroups) return [label];
  return [group ?? label, label];
}

const headerRow = (columns: readonly FormColumn[], labels: number, line: number): Row => [
  ...Array.from({ length: labels }, () => ({ text: '', line })),
  ...columns.map(({ official }) => ({ text: official, line })),
];

/** The rows of a table under its official labels; the names of the columns stand above the rows that have them. */
function rowsOf(rows: readonly FormRow[], written: Written, first: number): readonly Row[] {
  const hasGroups = rows.some(({ group }) => group !== undefined);
  const drafts: Row[] = [];
  let columns: readonly FormColumn[] | undefined;
  let group: DraftCell | undefined;
  for (const row of rows) {
    if (row.columns !== columns)
      drafts.push(headerRow(row.columns, hasGroups ? 2 : 1, first + drafts.length));
    columns = row.columns;
    const line = first + drafts.length;
    if (row.group !== group?.text) group = row.group === undefined ? undefined : { text: row.group, line };
    const values = row.columns.map((column) => valueCell(written, `${row.key}.${column.key}`, line));
    drafts.push([...labelCells(row, hasGroups, group, line), ...values]);
  }
  return drafts;
}

/** Table IV has its groups side by side: one line of cells under the names of groups and cells. */
function lineOf(rows: readonly FormRow[], written: Written, first: number): readonly Row[] {
  const groups = rows.flatMap(({ official, columns }) => {
    const group = { text: official, line: first };
    return columns.map(() => group);
  });
  const cells = rows.flatMap(({ columns }) =>
    columns.map(({ official }) => ({ text: official, line: first + 1 })),
  );
  const values = rows.flatMap(({ key, columns }) =>
    columns.map((column) => valueCell(written, `${key}.${column.key}`, first + 2)),
  );
  return [groups, cells, values];
}

/** Cells that the file does not have, told once a table: they may have been forgotten. */
function missingCells(rows: readonly FormRow[], { key, cells, path }: Written): readonly Problem[] {
  const addresses = rows.flatMap((row) => row.columns.map((column) => `${row.key}.${column.key}`));
  const missing = addresses.filter((address) => cells[address] === undefined);
  if (missing.length === 0) return [];
  const data = { table: key, count: missing.length, cells: missing.join(', ') };
  return [{ ...jsonProblem('cells-missing', path, data), fatal: false }];
}

interface DraftedTable {
  readonly rows: readonly Row[];
  /** Pointer to the table. */
  readonly path: string;
  readonly problems: readonly Problem[];
}

/**
 * A table of a report as JSON under the labels of its edition.
 * @param line that of its first row
 */
export function draftTable(key: TableKey, { edition, cells }: TableJson, line: number): DraftedTable {
  const path = jsonPointer(['tables', key]);
  const { rows } = forms[edition][key];
  const written = { key, cells, path: `${path}/cells` };
  const draft = key === 'table4' ? lineOf : rowsOf;
  return { rows: draft(rows, written, line), path, problems: missingCells(rows, written) };
}
