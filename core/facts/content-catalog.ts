import type { CatalogEntry } from './fact.ts';

const statement = (id: string, zh: string, en: string): CatalogEntry => ({
  id,
  kind: 'boolean',
  sentence: { zh: `${zh}。`, en: `${en}.` },
});

/** What the prose counts and of whom it speaks, apart from the figures that tables hold too. */
export const contentCatalog: readonly CatalogEntry[] = [
  statement(
    'body.speaksForArea',
    '以办公室、部门名义编制的报告，“总体情况”是否又以“我区”“全县”等整个地区为主语',
    "Whether section one of a report that is an office's or a bureau's own speaks for the whole area, as 我区 or 全县",
  ),
];
