import type { CatalogEntry } from './fact.ts';

const report: readonly CatalogEntry[] = [
  {
    id: 'report.year',
    kind: 'quantity',
    sentence: { zh: '报告年度。', en: 'The year reported on.' },
  },
  {
    id: 'report.yearStart',
    kind: 'text',
    sentence: { zh: '报告年度的1月1日（YYYY-MM-DD）。', en: 'First day of the report year, YYYY-MM-DD.' },
  },
  {
    id: 'report.yearEnd',
    kind: 'text',
    sentence: { zh: '报告年度的12月31日（YYYY-MM-DD）。', en: 'Last day of the report year, YYYY-MM-DD.' },
  },
  {
    id: 'report.demandedEdition',
    kind: 'text',
    sentence: {
      zh: '该报告年度应适用的格式版本（free、f2019、f2021）。',
      en: 'Edition of the form that the report year demands (free, f2019, f2021).',
    },
  },
  {
    id: 'report.agencyKind',
    kind: 'text',
    sentence: {
      zh: '编制单位的类别；从名称判断不出时无值。',
      en: 'Kind of the reporting body; no value when its name does not tell.',
    },
  },
  {
    id: 'agency.mayMakeRegulations',
    kind: 'boolean',
    sentence: {
      zh: '编制单位是否有规章制定权；从名称不能确定时无值。',
      en: 'Whether the body may make 规章; no value when its name does not settle it.',
    },
  },
];

const structure: readonly CatalogEntry[] = [
  {
    id: 'section.{section}.present',
    kind: 'boolean',
    sentence: {
      zh: '是否有该部分：有标题，或有属于该部分的表格。',
      en: 'Whether the section is there: its heading, or the table that belongs to it.',
    },
  },
  {
    id: 'aspect.{aspect}.present',
    kind: 'boolean',
    sentence: {
      zh: '“总体情况”是否写到该方面：有小标题，或有两种不同的典型用语。',
      en: 'Whether section one deals with the aspect: a heading, or two different phrases typical of it.',
    },
  },
  {
    id: 'section.problems.length',
    kind: 'quantity',
    unit: '字',
    sentence: {
      zh: '“存在的主要问题及改进情况”正文字数，不计空白。',
      en: 'Length of the section on problems in characters, blanks not counted.',
    },
  },
  {
    id: 'section.problems.namesProblem',
    kind: 'boolean',
    sentence: { zh: '第五部分是否写到问题。', en: 'Whether the section on problems names any problem.' },
  },
  {
    id: 'section.problems.namesMeasure',
    kind: 'boolean',
    sentence: {
      zh: '第五部分是否写到改进措施。',
      en: 'Whether the section on problems names any measure of improvement.',
    },
  },
  {
    id: 'section.problems.saysNone',
    kind: 'boolean',
    sentence: {
      zh: '第五部分是否只写“无”“没有”“不存在”。',
      en: 'Whether the section on problems says nothing but that there are none.',
    },
  },
];

const dates: readonly CatalogEntry[] = [
  {
    id: 'period.start',
    kind: 'text',
    sentence: {
      zh: '正文所述数据统计期限的起始日（YYYY-MM-DD）。',
      en: 'First day of the period that the figures cover, as the text says, YYYY-MM-DD.',
    },
  },
  {
    id: 'period.end',
    kind: 'text',
    sentence: {
      zh: '正文所述数据统计期限的截止日（YYYY-MM-DD）。',
      en: 'Last day of the period that the figures cover, as the text says, YYYY-MM-DD.',
    },
  },
  {
    id: 'years.malformed',
    kind: 'quantity',
    unit: '处',
    sentence: {
      zh: '书写异常的年份（如202020年）处数。',
      en: 'Years written with too many digits, as 202020年.',
    },
  },
  {
    id: 'years.foreign',
    kind: 'quantity',
    unit: '处',
    sentence: {
      zh: '以其他年份为主语、又非计划、比较或引用的句数（总体情况开头、第五部分）。',
      en: 'Sentences of the opening of section one and of section five that speak of another year, without plan, comparison or citation.',
    },
  },
];

const wording: readonly CatalogEntry[] = [
  {
    id: 'citations.notice2021',
    kind: 'boolean',
    sentence: {
      zh: '是否引用国办公开办函〔2021〕30号。',
      en: 'Whether the text cites 国办公开办函〔2021〕30号.',
    },
  },
  {
    id: 'citations.notice2019',
    kind: 'boolean',
    sentence: {
      zh: '是否以国办公开办函〔2019〕60号为依据（作为沿革提到的不算）。',
      en: 'Whether the text cites 国办公开办函〔2019〕60号, other than as history.',
    },
  },
  {
    id: 'citations.wrongNotice',
    kind: 'boolean',
    sentence: {
      zh: '是否引用文号有误的年度报告格式文件。',
      en: 'Whether the text cites the notice on the form under a number that does not exist.',
    },
  },
  {
    id: 'citations.regulations2007',
    kind: 'boolean',
    sentence: {
      zh: '是否以2007年条例（国务院令第492号）为依据。',
      en: 'Whether the text cites the Regulations of 2007 (国务院令第492号).',
    },
  },
  {
    id: 'parts.claimed',
    kind: 'quantity',
    unit: '个',
    sentence: { zh: '前言所称的部分数。', en: 'How many parts the preamble says the report has.' },
  },
  {
    id: 'parts.listed',
    kind: 'quantity',
    unit: '个',
    sentence: { zh: '前言列出的部分名称数。', en: 'How many parts the preamble names.' },
  },
  {
    id: 'parts.found',
    kind: 'quantity',
    unit: '个',
    sentence: { zh: '正文实际具有的部分数。', en: 'How many of the six sections the report has.' },
  },
  {
    id: 'residues.count',
    kind: 'quantity',
    unit: '处',
    sentence: {
      zh: '模板残留、占位符、未填数字的处数。',
      en: 'Template sentences, placeholders and empty slots for numbers left in the text.',
    },
  },
];

/** Facts of the report as a whole and of its prose, figures left out. */
export const textCatalog: readonly CatalogEntry[] = [...report, ...structure, ...dates, ...wording];
