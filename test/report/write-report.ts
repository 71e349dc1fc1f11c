import {
  type FormEdition,
  type SectionKey,
  sectionKeys,
  type TableKey,
  tableKeys,
} from '../../core/forms/form.ts';
import { sections } from '../../core/forms/sections.ts';
import { aModel, linesOf, type Model } from './write-model.ts';

/** Official title of each section with its numeral. */
export const official = Object.fromEntries(
  sections.map((section) => [section.key, `${section.numeral}、${section.official}`]),
) as Record<SectionKey, string>;

export const title = '青岚县水务局2023年政府信息公开工作年度报告';
export const preamble = '本报告依据有关规定编制，统计期限自2023年1月1日起至2023年12月31日止。';

/** The prose of the sections that are no table. */
export const prose = {
  overview: ['（一）主动公开。全年公开各类信息，回应群众关切。', '（二）依申请公开。依法办理，没有超期。'],
  problems: ['解读形式较为单一，栏目更新不够及时。', '下一步将丰富解读形式，加强培训。'],
  otherMatters: ['本年度没有收取信息处理费。'],
} as const;

/** A table as rows with pipes between their cells: zero in every cell apart from some. */
export const pipedRows = (
  key: TableKey,
  cells: Model = {},
  edition: FormEdition = 'f2021',
): readonly string[] =>
  linesOf(edition, key, aModel(edition, key, '0', cells)).map((row) => `${row.join(' | ')} |`);

const bodies: Readonly<Record<SectionKey, () => readonly string[]>> = {
  overview: () => prose.overview,
  proactive: () => pipedRows('table2', { 'normativeDocuments.inForce': '4' }),
  requests: () => pipedRows('table3', { 'received.total': '2' }),
  disputes: () => pipedRows('table4', { 'reconsideration.total': '1' }),
  problems: () => prose.problems,
  otherMatters: () => prose.otherMatters,
};

interface Changes {
  readonly title?: string;
  readonly before?: readonly string[];
  readonly headings?: Partial<Record<SectionKey, string | readonly string[]>>;
  readonly bodies?: Partial<Record<SectionKey, readonly string[]>>;
}

/** A sound report of 2023 as text, apart from some changes. */
export function writeReport(changes: Changes = {}): string {
  const parts = sectionKeys.flatMap((key) =>
    [changes.headings?.[key] ?? official[key], changes.bodies?.[key] ?? bodies[key]()].flat(),
  );
  return [changes.title ?? title, preamble, ...(changes.before ?? []), ...parts].join('\n');
}

/** The three tables of one edition in the place of the usual ones. */
export const tablesOf = (edition: FormEdition): NonNullable<Changes['bodies']> => {
  const [table2, table3, table4] = tableKeys.map((key) => pipedRows(key, {}, edition));
  return { proactive: table2 ?? [], requests: table3 ?? [], disputes: table4 ?? [] };
};
