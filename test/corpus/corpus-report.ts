import type { Draft, TableDraft } from '../../core/cases/draft.ts';
import type { FormEdition, SectionKey, TableKey } from '../../core/forms/form.ts';

export type Kind = 'county' | 'prefecture' | 'township' | 'subdistrict' | 'department' | 'vertical';

/** What a report speaks of, each a sentence or two; empty where it keeps silent. */
const subjects = [
  'opening',
  'disclosed',
  'documents',
  'decisions',
  'charges',
  'requests',
  'management',
  'platform',
  'supervision',
  'further',
  'inRequests',
  'disputes',
  'fee',
  'ending',
] as const;
export type Subject = (typeof subjects)[number];

/** A report before it is written down: figures, and sentences by what they speak of. */
export interface CorpusReport {
  readonly kind: Kind;
  readonly edition: FormEdition;
  readonly year: number;
  readonly agency: string;
  /** Whose figures its sentences give: 我局, 全县. */
  readonly own: string;
  readonly title: string;
  readonly metadata: string;
  readonly basis: string;
  readonly period: string;
  readonly parts: string;
  readonly headings: Readonly<Record<SectionKey, string>>;
  readonly says: Readonly<Record<Subject, string>>;
  /** Paragraphs of section five. */
  readonly problems: readonly string[];
  readonly signature: readonly string[];
  /** Whether the five aspects have headings of their own. */
  readonly namesAspects: boolean;
  readonly tables: Readonly<Record<TableKey, TableDraft>>;
  readonly withoutSections: readonly SectionKey[];
  /** Sections that stand in another order than that of the form. */
  readonly order: readonly SectionKey[];
}

/** A report with what is given beside it. */
export interface CorpusCase {
  readonly report: CorpusReport;
  readonly previous?: CorpusReport;
  /** Reports of other bodies of the area. */
  readonly units?: readonly CorpusReport[];
  readonly published?: string;
  /** Deadline of the place for townships and subdistricts, MM-DD. */
  readonly deadline?: string;
}

const aspects = [
  ['主动公开', ['opening', 'disclosed', 'documents', 'decisions', 'charges']],
  ['依申请公开', ['requests']],
  ['政府信息管理', ['management']],
  ['政府信息公开平台建设', ['platform']],
  ['监督保障', ['supervision']],
] as const satisfies readonly (readonly [string, readonly Subject[]])[];

const numerals = ['一', '二', '三', '四', '五'];

function overviewOf({ says, namesAspects }: CorpusReport): readonly string[] {
  const paragraphs = aspects.map(([name, own], index) => {
    const text = own.map((subject) => says[subject]).join('');
    return text === '' || !namesAspects ? text : `（${numerals[index]}）${name}。${text}`;
  });
  return [...paragraphs, says.further].filter((text) => text !== '');
}

function textOf(report: CorpusReport, key: SectionKey): readonly string[] {
  const { says, problems, signature } = report;
  const texts: Readonly<Record<SectionKey, readonly string[]>> = {
    overview: overviewOf(report),
    proactive: [],
    requests: [says.inRequests],
    disputes: [says.disputes],
    problems,
    otherMatters: [says.fee, says.ending, ...signature],
  };
  return texts[key].filter((text) => text !== '');
}

/** The report as it stands on a page, section by section. */
export function toDraft(report: CorpusReport): Draft {
  const { year, title, metadata, basis, period, parts, headings, order, withoutSections, tables } = report;
  return {
    year,
    title,
    metadata,
    preamble: basis + period + parts,
    sections: order
      .filter((key) => !withoutSections.includes(key))
      .map((key) => ({ key, heading: headings[key], text: textOf(report, key) })),
    tables,
  };
}

/** The figure in a cell, as the corpus wrote it; a cell without entry holds 0. */
export const figureOf = ({ tables }: Pick<CorpusReport, 'tables'>, key: TableKey, address: string): number =>
  Number(tables[key].cells[address] ?? '0');

/** The report with other texts in some cells of a table. */
export const withCells = (
  report: CorpusReport,
  key: TableKey,
  cells: Readonly<Record<string, string | number>>,
): CorpusReport => {
  const texts = Object.fromEntries(Object.entries(cells).map(([address, text]) => [address, String(text)]));
  const table = { ...report.tables[key], cells: { ...report.tables[key].cells, ...texts } };
  return { ...report, tables: { ...report.tables, [key]: table } };
};

/** The report with a table changed otherwise than in its cells. */
export const withTable = (
  report: CorpusReport,
  key: TableKey,
  change: Partial<TableDraft>,
): CorpusReport => ({
  ...report,
  tables: { ...report.tables, [key]: { ...report.tables[key], ...change } },
});

/** The report saying something else of some subjects. */
export const saying = (report: CorpusReport, says: Partial<Record<Subject, string>>): CorpusReport => ({
  ...report,
  says: { ...report.says, ...says },
});
