import type { CatalogEntry } from '../fact.ts';

/** What the place of the body sets, where the caller gave it. */
export const profileCatalog: readonly CatalogEntry[] = [
  {
    id: 'profile.deadline',
    kind: 'text',
    sentence: {
      zh: '本地规定的乡镇、街道年报公布期限（YYYY-MM-DD，报告年度的次年）。',
      en: 'Day by which townships and subdistricts of the place publish, YYYY-MM-DD, in the year after the report year.',
    },
  },
  {
    id: 'profile.overviewLength',
    kind: 'quantity',
    unit: '字',
    sentence: {
      zh: '总体情况的篇幅上限：提供的本地规定，没有提供的为一千字。',
      en: 'Most characters of part one: as the place sets it where that is given, else a thousand.',
    },
  },
  {
    id: 'profile.overviewNotice',
    kind: 'text',
    sentence: {
      zh: '规定总体情况篇幅上限的本地文件。',
      en: 'The document of the place that limits the length of part one.',
    },
  },
];
