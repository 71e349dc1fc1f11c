import { forms } from '../forms/editions.ts';
import type { FormColumn, FormRow, FormTable, TableKey } from '../forms/form.ts';
import type { ExtraRow, TableDraft } from './draft.ts';

interface Td {
  readonly text: string;
  readonly wide?: number;
  readonly high?: number;
}

type Tr = readonly Td[];

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

const span = (name: string, size: number | undefined): string =>
  size === undefined || size === 1 ? '' : ` ${name}="${size}"`;

const td = ({ text, wide, high }: Td): string =>
  `<td${span('colspan', wide)}${span('rowspan', high)}>${escapeHtml(text)}</td>`;

const cell = (text: string, wide = 1, high = 1): Td => ({ text, wide, high });

const rowText = (table: TableDraft, row: FormRow): string => table.labels[row.key] ?? row.official;

const columnText = (table: TableDraft, { key, official }: FormColumn): string =>
  table.labels[`*.${key}`] ?? official;

/** Cells of a row; one that is lost is left out, so that those behind it move up. */
const valuesOf = (table: TableDraft, { key, columns }: FormRow): Tr =>
  columns
    .map((column) => `${key}.${column.key}`)
    .filter((address) => !table.lostCells.includes(address))
    .map((address) => cell(table.cells[address] ?? '0'));

const extraValues = ({ cells }: ExtraRow, count: number): Tr =>
  typeof cells === 'string'
    ? Array.from({ length: count }, () => cell(cells))
    : cells.map((text) => cell(text));

const keptRows = (form: FormTable, table: TableDraft): readonly FormRow[] =>
  form.rows.filter((row) => !table.withoutRows.includes(row.key));

/** Rows in excess that stand behind a row. */
const extrasAfter = (table: TableDraft, row: FormRow, labelWidth: number): readonly Tr[] =>
  table.extraRows
    .filter(({ after }) => after === row.key)
    .map((extra) => [cell(extra.label, labelWidth), ...extraValues(extra, row.columns.length)]);

const clauses: Readonly<Record<string, string>> = {
  regulations: '第二十条第（一）项',
  licensing: '第二十条第（五）项',
  penalties: '第二十条第（六）项',
  administrativeFees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
};

/** The last cell of a narrow row reaches to the right edge of the table. */
const toEdge = (cells: Tr): Tr => {
  const [last = cell('')] = cells.slice(-1);
  return [...cells.slice(0, -1), { ...last, wide: 5 - cells.length }];
};

function documentRows(form: FormTable, table: TableDraft): readonly Tr[] {
  return keptRows(form, table).flatMap((row) => {
    const clause = clauses[row.key];
    const header = [cell('信息内容'), ...row.columns.map((column) => cell(columnText(table, column)))];
    const own = toEdge([cell(rowText(table, row)), ...valuesOf(table, row)]);
    const extras = extrasAfter(table, row, 1).map(toEdge);
    return [...(clause === undefined ? [] : [[cell(clause, 4)], toEdge(header)]), own, ...extras];
  });
}

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const outsideResults = new Set(['received', 'carriedIn', 'carriedOut']);

const resultHead = (form: FormTable, table: TableDraft): readonly Tr[] => {
  const labels = (form.rows[0]?.columns ?? []).map((column) => columnText(table, column));
  const [person = '', ...others] = labels;
  return [
    [cell(note, 3, 3), cell('申请人情况', 7)],
    [cell(person, 1, 2), cell('法人或其他组织', 5), cell(others.at(-1) ?? '', 1, 2)],
    others.slice(0, -1).map((label) => cell(label)),
  ];
};

/** Labels before the figures of one row: those of the results and of a group stand once, over all of their rows. */
function resultLabels(row: FormRow, rows: readonly FormRow[], table: TableDraft): Tr {
  const own = rowText(table, row);
  if (outsideResults.has(row.key)) return [cell(own, 3)];
  const results = rows.filter(({ key }) => !outsideResults.has(key));
  const size = results.length + table.extraRows.length;
  const first = row === results[0] ? [cell('三、本年度办理结果', 1, size)] : [];
  if (row.group === undefined) return [...first, cell(own, 2)];
  const siblings = results.filter(({ group }) => group === row.group);
  const group = row === siblings[0] ? [cell(row.group, 1, siblings.length)] : [];
  return [...first, ...group, cell(own)];
}

function resultRows(form: FormTable, table: TableDraft): readonly Tr[] {
  const rows = keptRows(form, table);
  const lines = rows.flatMap((row) => [
    [...resultLabels(row, rows, table), ...valuesOf(table, row)],
    ...extrasAfter(table, row, 2),
  ]);
  return [...resultHead(form, table), ...lines];
}

function disputeRows(form: FormTable, table: TableDraft): readonly Tr[] {
  const [first, ...suits] = form.rows.map((row) => ({
    name: rowText(table, row),
    labels: row.columns.map((column) => columnText(table, column)),
  }));
  return [
    [cell(first?.name ?? '', 5), cell('行政诉讼', 10)],
    [...(first?.labels ?? []).map((label) => cell(label, 1, 2)), ...suits.map(({ name }) => cell(name, 5))],
    suits.flatMap(({ labels }) => labels.map((label) => cell(label))),
    form.rows.flatMap((row) => valuesOf(table, row)),
  ];
}

const rowsOf = { table2: documentRows, table3: resultRows, table4: disputeRows } as const;

/** The rows of a table with the spans of the official template. */
export const printedRows = (key: TableKey, table: TableDraft): readonly Tr[] =>
  rowsOf[key](forms[table.edition][key], table);

/** A table of the form with the row and column spans of the official template. */
export function writeTable(key: TableKey, table: TableDraft): string {
  const rows = printedRows(key, table);
  return `<table>\n${rows.map((row) => `<tr>${row.map(td).join('')}</tr>`).join('\n')}\n</table>`;
}
