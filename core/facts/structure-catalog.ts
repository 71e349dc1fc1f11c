import type { CatalogEntry } from './fact.ts';

/** Facts on the size and form of the report: its title, headings, length and end. */
export const structureCatalog: readonly CatalogEntry[] = [
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
