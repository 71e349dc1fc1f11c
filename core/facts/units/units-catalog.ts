import type { CatalogEntry } from '../fact.ts';

const cells = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'quantity',
  unit: '格',
  sentence: { zh, en },
});

const statement = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'boolean',
  sentence: { zh, en },
});

/** Facts of the reports of an area's bodies beside that of its government. `{row}` is a row of tables II and III or a group of table IV. */
export const unitsCatalog: readonly CatalogEntry[] = [
  statement(
    'units.found',
    '提供的报告中有没有所属单位本年度的报告。',
    'Whether reports of subordinate units for the same year were given.',
  ),
  statement(
    'units.complete',
    '提供的是否为全部所属单位的报告（由提供者声明，且没有一份被排除）。',
    'Whether the reports of all units were given: the caller says so, and none had to be left out.',
  ),
  statement(
    'units.aggregate',
    '从数量看，本级报告是否为所属单位的汇总：表二至少一类处理决定、且至少一半可比的总数不小于两个以上单位之和。',
    'Whether the report shows by its size that it takes in its units: some kind of decision, and at least half of the totals that tell, are no smaller than those of two or more units together.',
  ),
  cells(
    'units.{table}.{row}.cellsBelowLargest',
    '一行中小于某一所属单位数字的单元格数。',
    'Cells of a row that are smaller than the figure of a single unit.',
  ),
  cells(
    'units.{table}.{row}.cellsBelowSum',
    '一行中小于所提供各单位之和的单元格数。',
    'Cells of a row that are smaller than the figures of the units given together.',
  ),
  cells(
    'units.{table}.{row}.cellsOffSum',
    '一行中与所提供各单位之和不等的单元格数。',
    'Cells of a row that are not the figures of the units given together.',
  ),
  statement(
    'government.found',
    '提供的报告中有没有本部门所属政府本年度的报告。',
    'Whether the report of the government that the department belongs to was given.',
  ),
  cells(
    'government.table2.cellsThatDiffer',
    '表二与所属政府报告不同的单元格数；只要有一格确定不同，读不出的单元格不计。',
    'Cells of table II that differ from those of the government; once one certainly does, those that could not be read do not count.',
  ),
  cells(
    'government.table2.sameFigures',
    '表二与所属政府报告相同且大于零的单元格数。',
    'Cells of table II that are above zero and the same in the report of the government.',
  ),
];
