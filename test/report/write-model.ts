import type { Block } from '../../core/blocks/block.ts';
import { forms } from '../../core/forms/editions.ts';
import type { FormEdition, FormRow, FormTable, TableKey } from '../../core/forms/form.ts';
import { grid, rows, stream, type Written, wide } from './build-blocks.ts';

/** What stands in each cell of a table, by address. */
export type Model = Readonly<Record<string, string>>;

export const addresses = (edition: FormEdition, key: TableKey): readonly string[] =>
  forms[edition][key].rows.flatMap((row: FormRow) => row.columns.map((column) => `${row.key}.${column.key}`));

/** A model with the same text in every cell, apart from some. */
export function aModel(edition: FormEdition, key: TableKey, fill = '0', cells: Model = {}): Model {
  return Object.fromEntries(addresses(edition, key).map((address) => [address, cells[address] ?? fill]));
}

const valuesOf = (row: FormRow, model: Model): readonly string[] =>
  row.columns.map((column) => model[`${row.key}.${column.key}`] ?? '');

const clauses: Readonly<Record<string, string>> = {
  regulations: '第二十条第(一)项',
  licensing: '第二十条第(五)项',
  penalties: '第二十条第(六)项',
  administrativeFees: '第二十条第(八)项',
  procurement: '第二十条第(九)项',
};

/** Lines of table II: each a list of cells. */
function documentLines(table: FormTable, model: Model): readonly (readonly string[])[] {
  return table.rows.flatMap((row) => {
    const clause = clauses[row.key];
    const header = ['信息内容', ...row.columns.map((column) => column.official)];
    return [...(clause === undefined ? [] : [[clause], header]), [row.official, ...valuesOf(row, model)]];
  });
}

const note = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)';
const organisations = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** Lines of table III without spans: labels of groups stand before their first row only. */
function resultLines(table: FormTable, model: Model): readonly (readonly string[])[] {
  let group = '';
  const lines = table.rows.map((row) => {
    const first = row.group !== undefined && row.group !== group;
    group = row.group ?? '';
    const result = row.key === 'granted' ? ['三、本年度办理结果'] : [];
    return [...result, ...(first ? [row.group ?? ''] : []), row.official, ...valuesOf(row, model)];
  });
  return [[note, '申请人情况'], ['自然人', '法人或其他组织', '总计'], organisations, ...lines];
}

const cells = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

function disputeLines(table: FormTable, model: Model): readonly (readonly string[])[] {
  const values = table.rows.flatMap((row) => valuesOf(row, model));
  return [
    ['行政复议', '行政诉讼'],
    [...cells, '未经复议直接起诉', '复议后起诉'],
    [...cells, ...cells],
    values,
  ];
}

/** The rows of a table without spans: labels of groups stand before their first row only. */
export function linesOf(edition: FormEdition, key: TableKey, model: Model): readonly (readonly string[])[] {
  const table: FormTable = forms[edition][key];
  if (key === 'table2') return documentLines(table, model);
  return key === 'table3' ? resultLines(table, model) : disputeLines(table, model);
}

const documentGrid = (edition: FormEdition, model: Model): readonly (readonly Written[])[] =>
  linesOf(edition, 'table2', model).map((line) => {
    const [last = ''] = line.slice(-1);
    return line.length === 4 ? line : [...line.slice(0, -1), wide(last, 5 - line.length)];
  });

/** Table III as the official template spans it: ten columns, three of them for labels. */
function resultGrid(edition: FormEdition, model: Model): readonly (readonly Written[])[] {
  const table: FormTable = forms[edition].table3;
  const sizes = Map.groupBy(table.rows, (row) => row.group);
  const isTop = ({ key }: FormRow) => ['received', 'carriedIn', 'carriedOut'].includes(key);
  const lines = table.rows.map((row): readonly Written[] => {
    const values = valuesOf(row, model);
    if (isTop(row)) return [wide(row.official, 3), ...values];
    const result = row.key === 'granted' ? [wide('三、本年度办理结果', 1, table.rows.length - 3)] : [];
    if (row.group === undefined) return [...result, wide(row.official, 2), ...values];
    const siblings = sizes.get(row.group) ?? [];
    const group = siblings[0] === row ? [wide(row.group, 1, siblings.length)] : [];
    return [...result, ...group, row.official, ...values];
  });
  const people = [wide('自然人', 1, 2), wide('法人或其他组织', 5), wide('总计', 1, 2)];
  return [[wide(note, 3, 3), wide('申请人情况', 7)], people, organisations, ...lines];
}

function disputeGrid(edition: FormEdition, model: Model): readonly (readonly Written[])[] {
  const values = forms[edition].table4.rows.flatMap((row) => valuesOf(row, model));
  return [
    [wide('行政复议', 5), wide('行政诉讼', 10)],
    [...cells.map((cell) => wide(cell, 1, 2)), wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
    [...cells, ...cells],
    values,
  ];
}

const grids = { table2: documentGrid, table3: resultGrid, table4: disputeGrid } as const;

/** The rows of a table with the spans of the official template. */
export const spannedRowsOf = (
  edition: FormEdition,
  key: TableKey,
  model: Model,
): readonly (readonly Written[])[] => grids[key](edition, model);

/** The table in one of the three layouts; in a stream blank cells may vanish as they do when text is extracted. */
export function writeTable(
  edition: FormEdition,
  key: TableKey,
  model: Model,
  layout: 'grid' | 'rows' | 'stream' | 'vanishing',
): Block {
  if (layout === 'grid') return grid(...spannedRowsOf(edition, key, model));
  const lines = linesOf(edition, key, model);
  if (layout === 'rows') return rows(...lines);
  const texts = lines.flat();
  return stream(...(layout === 'stream' ? texts : texts.filter((text) => text !== '')));
}
