import type { CatalogEntry } from '../fact.ts';

const days = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'quantity',
  unit: '天',
  sentence: {
    zh: `公布日期比${zh}晚多少天，早的为负数；只有落款日期时为至少晚多少天。`,
    en: `How many days after ${en} the report was published, negative before it; by its signature alone, at least so many.`,
  },
});

/** When the report was published, and what bears upon judging it. */
export const publicationCatalog: readonly CatalogEntry[] = [
  {
    id: 'publication.known',
    kind: 'boolean',
    sentence: {
      zh: '是否知道公布日期：提供的、页面标明的，或晚于1月31日的落款日期。',
      en: 'Whether the day of publication is known: given, stated by the page, or at least that of a signature after 31 January.',
    },
  },
  {
    id: 'publication.day',
    kind: 'text',
    sentence: {
      zh: '公布日期（YYYY-MM-DD）：审核时提供的，其次是页面标明的，再次是落款日期。',
      en: 'Day of publication, YYYY-MM-DD: the one given, else that of the page, else that of the signature.',
    },
  },
  {
    id: 'publication.isOfSignature',
    kind: 'boolean',
    sentence: {
      zh: '公布日期是否只是落款日期。',
      en: 'Whether the day is only that of the signature.',
    },
  },
  days('publication.daysAfterYearEnd', '报告年度12月31日', '31 December of the report year'),
  days('publication.daysAfterJanuary', '次年1月31日', '31 January of the year after'),
  days('publication.daysAfterMarch', '次年3月31日', '31 March of the year after'),
  days('publication.daysAfterLocalDeadline', '本地规定的期限', 'the deadline that the place sets'),
  {
    id: 'agency.kindIsKnown',
    kind: 'boolean',
    sentence: {
      zh: '是否能从名称判断编制单位的类别。',
      en: 'Whether the name of the body tells its kind.',
    },
  },
  {
    id: 'corrections.stated',
    kind: 'boolean',
    sentence: {
      zh: '报告是否写明本报告公布后作过更正、修订或重新公布。',
      en: 'Whether the report says that it was corrected, revised or published anew.',
    },
  },
];
