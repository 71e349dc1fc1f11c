import type { CatalogEntry } from './fact.ts';

/** Facts on the size and form of the report: its title, headings, length and end. */
export const structureCatalog: readonly CatalogEntry[] = [
  {
    id: 'title.text',
    kind: 'text',
    sentence: {
      zh: '报告题目，题目不在正文中的无值。',
      en: 'Title of the report; no value when it stands outside the text.',
    },
  },
  {
    id: 'title.year',
    kind: 'quantity',
    sentence: {
      zh: '题目写明的年度；写有多个年份的无值。',
      en: 'The year that the title names; no value when it names several.',
    },
  },
  {
    id: 'title.namesBody',
    kind: 'boolean',
    sentence: {
      zh: '题目或其上一行是否写明编制单位。',
      en: 'Whether the title, or a line above it, names the body.',
    },
  },
  {
    id: 'title.namesSubject',
    kind: 'boolean',
    sentence: {
      zh: '题目是否写有“政府信息公开”。',
      en: 'Whether the title says 政府信息公开.',
    },
  },
  {
    id: 'title.namesKind',
    kind: 'boolean',
    sentence: {
      zh: '题目是否写有“年度报告”或“年度工作报告”。',
      en: 'Whether the title says 年度报告 or 年度工作报告.',
    },
  },
  {
    id: 'headings.outOfOrder',
    kind: 'quantity',
    unit: '个',
    sentence: {
      zh: '位置或编号不合六个部分次序的章节标题数。',
      en: 'Headings of the six sections that stand, or are numbered, out of order.',
    },
  },
  {
    id: 'headings.repeatedNumbers',
    kind: 'quantity',
    unit: '个',
    sentence: {
      zh: '编号与前面的章节标题重复的章节标题数。',
      en: 'Headings of the six sections with the number of an earlier one.',
    },
  },
  {
    id: 'headings.ownWordings',
    kind: 'quantity',
    unit: '个',
    sentence: {
      zh: '措辞既不同于统一格式、也不属于常见写法的章节标题数。',
      en: 'Headings of the six sections in a wording that is neither official nor usual.',
    },
  },
  {
    id: 'signature.body',
    kind: 'boolean',
    sentence: {
      zh: '文末是否有单独成行的落款单位，或者有日期而题目写明了单位。',
      en: 'Whether the body stands by itself at the end, or the title names it and a date stands by itself.',
    },
  },
  {
    id: 'signature.date',
    kind: 'boolean',
    sentence: {
      zh: '文末或题目下方是否有单独成行的日期。',
      en: 'Whether a date stands by itself at the end or below the title.',
    },
  },
  {
    id: 'agency.isProvincial',
    kind: 'boolean',
    sentence: {
      zh: '编制单位是否为省级人民政府或其部门；题目没有写明单位时无值。',
      en: 'Whether the body is the government of a province or one of its organs; no value when the title names nobody.',
    },
  },
  {
    id: 'section.overview.length',
    kind: 'quantity',
    unit: '字',
    sentence: {
      zh: '“总体情况”全文字数，不计空白。',
      en: 'Length of section one in characters, blanks not counted.',
    },
  },
  {
    id: 'section.overview.wordCount',
    kind: 'quantity',
    unit: '字',
    sentence: {
      zh: '“总体情况”正文字数：小标题、图片说明和空白不计，连续的数字或字母算一字。',
      en: 'Length of section one as word processors count it, headings and captions left out; a number counts as one.',
    },
  },
];
