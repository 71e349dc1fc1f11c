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
];
