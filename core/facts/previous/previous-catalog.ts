import type { CatalogEntry } from '../fact.ts';

/** Facts of the report of the year before, and what follows from them for this year. */
export const previousCatalog: readonly CatalogEntry[] = [
  {
    id: 'previous.found',
    kind: 'boolean',
    sentence: {
      zh: '提供的上年报告中有没有本单位上一年度的报告。',
      en: 'Whether the report of the same body for the year before was given.',
    },
  },
  {
    id: 'previous.table2.edition',
    kind: 'text',
    sentence: {
      zh: '上年报告表二行列标签所属的格式版本（f2019、f2021）。',
      en: 'Edition whose labels table II of the year before shows (f2019, f2021).',
    },
  },
  {
    id: 'previous.table2.{row}.{column}',
    kind: 'quantity',
    sentence: {
      zh: '上年报告表二一个单元格的数值，单位以栏目标注为准。',
      en: 'The number in one cell of table II of the year before, in the unit of its column.',
    },
  },
  {
    id: 'previous.table2.{row}.inForceAndIssued',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '上年报告“现行有效件数”与本年报告“本年制发件数”之和（2021年版）。',
      en: 'Documents in force at the end of the year before plus documents issued in this one (2021 edition).',
    },
  },
  {
    id: 'previous.table2.{row}.itemsAndChange',
    kind: 'quantity',
    unit: '项',
    sentence: {
      zh: '上年报告“上一年项目数量”与“本年增/减”之和（2019年版）。',
      en: 'Items of the year before the last, with the change that the last report gives (2019 edition).',
    },
  },
  {
    id: 'previous.table3.edition',
    kind: 'text',
    sentence: {
      zh: '上年报告表三行列标签所属的格式版本（f2019、f2021）。',
      en: 'Edition whose labels table III of the year before shows (f2019, f2021).',
    },
  },
  {
    id: 'previous.table3.{row}.{column}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '上年报告表三一个单元格的数值。',
      en: 'The number in one cell of table III of the year before.',
    },
  },
  {
    id: 'previous.table3.cellsThatDiffer',
    kind: 'quantity',
    unit: '格',
    sentence: {
      zh: '表三与上年报告不同的单元格数；只要有一格确定不同，读不出的单元格不计。',
      en: 'Cells of table III that differ from the year before; once one certainly does, those that could not be read do not count.',
    },
  },
  {
    id: 'previous.table3.{side}.total',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '上年报告表三总计列勾稽关系的一边（inflow：新收与结转之和；outflow：办理总计与结转下年之和）。',
      en: 'One side of the identity of table III of the year before, in its last column: inflow or outflow.',
    },
  },
  {
    id: 'previous.table4.{group}.{cell}',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '上年报告表四一个单元格的数值。',
      en: 'The number in one cell of table IV of the year before.',
    },
  },
  {
    id: 'previous.table4.{group}.sumOfResults',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '上年报告表四一组前四栏之和。',
      en: 'Sum of the four results of one group of table IV of the year before.',
    },
  },
  {
    id: 'previous.problems.likeness',
    kind: 'quantity',
    unit: '%',
    sentence: {
      zh: '第五部分与上年报告的相似度，以不含数字、年份、标点、标题和单位名称的文字，按相邻四字的重合比例（Jaccard）计算。',
      en: 'How far section five is alike with that of the year before: shared runs of four characters among all runs of both (Jaccard), without numbers, years, marks, headings and the name of the body.',
    },
  },
  {
    id: 'previous.problems.length',
    kind: 'quantity',
    unit: '字',
    sentence: {
      zh: '第五部分参加比较的字数，取两年中较少者。',
      en: 'Characters of section five that are compared, of the shorter of both years.',
    },
  },
  {
    id: 'previous.overviewAndProblems.likeness',
    kind: 'quantity',
    unit: '%',
    sentence: {
      zh: '第一、五部分合起来与上年报告的相似度，算法同上。',
      en: 'How far sections one and five together are alike with those of the year before, found in the same way.',
    },
  },
  {
    id: 'previous.overviewAndProblems.length',
    kind: 'quantity',
    unit: '字',
    sentence: {
      zh: '第一、五部分参加比较的字数，取两年中较少者。',
      en: 'Characters of sections one and five that are compared, of the shorter of both years.',
    },
  },
];
