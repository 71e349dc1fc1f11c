import type { CatalogEntry } from './fact.ts';

const table2: readonly CatalogEntry[] = [
  {
    id: 'table2.{row}.{column}',
    kind: 'quantity',
    sentence: {
      zh: '表二（主动公开政府信息情况）一个单元格的数值，单位以栏目标注为准。',
      en: 'The number in one cell of table II, in the unit of its column.',
    },
  },
  {
    id: 'table2.{row}.inForceAndRepealed',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '规章或行政规范性文件“现行有效件数”与“本年废止件数”之和（2021年版）。',
      en: 'Documents in force plus documents repealed in the year (2021 edition).',
    },
  },
  {
    id: 'table2.administrativeFees.amountYuan',
    kind: 'quantity',
    unit: '元',
    sentence: {
      zh: '行政事业性收费“本年收费金额”由万元精确换算成元（2021年版）。',
      en: 'Administrative fees charged in the year, converted exactly from 万元 to yuan (2021 edition).',
    },
  },
  {
    id: 'table2.administrativeFees.mostYuan',
    kind: 'quantity',
    unit: '元',
    sentence: {
      zh: '行政事业性收费金额四舍五入之前最多可能是多少元，至多比表中多500元（2021年版）。',
      en: 'The most that the administrative fees can be before rounding, in yuan, at most 500 more than printed (2021 edition).',
    },
  },
];

const table3: readonly CatalogEntry[] = [
  {
    id: 'table3.{row}.{column}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表三（收到和处理政府信息公开申请情况）一个单元格的数值。',
      en: 'The number in one cell of table III.',
    },
  },
  {
    id: 'table3.{row}.sumOfApplicants',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表三一行中“总计”以外六类申请人之和。',
      en: 'Sum of the six kinds of applicants in one row of table III.',
    },
  },
  {
    id: 'table3.sumOfResults.{column}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表三一列中各项办理结果（不含小计、总计）之和。',
      en: 'Sum of all results of handling in one column of table III, totals left out.',
    },
  },
  {
    id: 'table3.inflow.{column}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表三一列中本年新收与上年结转之和（勾稽关系左边）。',
      en: 'Received plus carried in, in one column of table III.',
    },
  },
  {
    id: 'table3.outflow.{column}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表三一列中办理总计与结转下年度之和（勾稽关系右边）。',
      en: 'Handled plus carried out, in one column of table III.',
    },
  },
  {
    id: 'table3.received.allBlank',
    kind: 'boolean',
    sentence: {
      zh: '表三“本年新收”一行的单元格是否全部空白或为占位符。',
      en: 'Whether every cell of the row of new requests is blank or a mark.',
    },
  },
];

const table4: readonly CatalogEntry[] = [
  {
    id: 'table4.{group}.{cell}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表四（行政复议、行政诉讼情况）一个单元格的数值。',
      en: 'The number in one cell of table IV.',
    },
  },
  {
    id: 'table4.{group}.sumOfResults',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '表四一组中维持、纠正、其他结果、尚未审结四项之和。',
      en: 'Sum of the four results of one group of table IV.',
    },
  },
  {
    id: 'table4.litigation.total',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '未经复议直接起诉与复议后起诉两个总计之和。',
      en: 'Suits in all: those without and those after reconsideration.',
    },
  },
  {
    id: 'table4.readableTotals',
    kind: 'quantity',
    unit: '个',
    sentence: {
      zh: '表四三个总计中读出数字的个数。',
      en: 'How many of the three totals of table IV hold a number.',
    },
  },
];

const everyTable: readonly CatalogEntry[] = [
  {
    id: '{table}.present',
    kind: 'boolean',
    sentence: {
      zh: '是否有该表；以图片或附件代替时不作判断。',
      en: 'Whether the table is there; not known when a picture or an attachment stands in its place.',
    },
  },
  {
    id: '{table}.edition',
    kind: 'text',
    sentence: {
      zh: '该表行列标签所属的格式版本（f2019、f2021）；表四两版相同，随应适用的版本或其他表。',
      en: 'Edition whose labels the table shows (f2019, f2021); table IV, the same in both, follows the edition demanded or its siblings.',
    },
  },
  {
    id: '{table}.blankCells',
    kind: 'quantity',
    unit: '个',
    sentence: {
      zh: '该表空白或填占位符（/、—、无）的单元格数。',
      en: 'How many cells of the table are blank or hold a mark (/, —, 无).',
    },
  },
  {
    id: '{table}.missingCells',
    kind: 'quantity',
    unit: '个',
    sentence: {
      zh: '该表缺失或无法读取的单元格数。',
      en: 'How many cells of the table are missing or could not be read.',
    },
  },
  {
    id: '{table}.allBlank',
    kind: 'boolean',
    sentence: {
      zh: '该表的单元格是否全部空白或为占位符。',
      en: 'Whether every cell of the table is blank or a mark.',
    },
  },
];

const labels: readonly CatalogEntry[] = [
  {
    id: 'labels.deviations',
    kind: 'quantity',
    unit: '处',
    sentence: {
      zh: '三张表的行列标签与规定格式不同之处，含措辞、缺行缺列、多行多列。',
      en: 'Differences between the labels of the three tables and the official ones: wording, rows, columns.',
    },
  },
  {
    id: 'labels.rowDeviations',
    kind: 'quantity',
    unit: '处',
    sentence: {
      zh: '三张表缺少或多出的行、列数。',
      en: 'Rows and columns that the three tables lack or have in addition.',
    },
  },
];

/** Facts read in the three tables. */
export const tableCatalog: readonly CatalogEntry[] = [
  ...everyTable,
  ...table2,
  ...table3,
  ...table4,
  ...labels,
];
