import type { Random } from '../../bench/seeded-random.ts';
import { type CorpusReport, figureOf, saying, withCells } from './corpus-report.ts';
import { resultRows } from './draw-requests.ts';
import type { Broken } from './injector.ts';

/** Of the form of 2021, or of that of 2019. */
export const since2021 = { edition: 'f2021' } as const;
export const form2019 = { edition: 'f2019' } as const;

/** The report alone, with what fails for its fault. */
export const breaks = (
  report: CorpusReport,
  fails: readonly string[],
  alsoBreaks: readonly string[] = [],
): Broken => ({ broken: { report }, fails, alsoBreaks });

/** Says nothing of requests that a table could contradict, and still speaks of them. */
export const withoutRequestFigures = (report: CorpusReport): CorpusReport =>
  saying(report, { requests: '依申请公开工作由专人负责，答复文书经法制审核，没有超期。' });

/** Says nothing of any figure in a table. */
export const withoutFigures = (report: CorpusReport): CorpusReport =>
  saying(withoutRequestFigures(report), { documents: '', decisions: '', charges: '', disputes: '' });

/** A paragraph more at the end of section one. */
export const adding = (report: CorpusReport, further: string): CorpusReport => saying(report, { further });

/** What is wrong in table III, with every identity holding before, when one cell is changed. */
export function brokenByCell({ edition }: CorpusReport, row: string, column: string): readonly string[] {
  const ofRow = [`T3-001[${row}]`];
  const results = `T3-002[${column}]`;
  const flow = `T3-003[${column}]`;
  if (row === 'handled') return [...ofRow, results, flow];
  return [...ofRow, resultRows(edition).includes(row) ? results : flow];
}

/** A cell of table III by so much more. */
export const moreIn = (report: CorpusReport, address: string, count: number): CorpusReport =>
  withCells(report, 'table3', { [address]: figureOf(report, 'table3', address) + count });

/** So many requests more of natural persons, all with one result, so that every identity still holds. */
export function withResult(report: CorpusReport, row: string, count: number): CorpusReport {
  const rows = ['received', 'handled', row];
  return rows.reduce(
    (changed, each) => moreIn(moreIn(changed, `${each}.naturalPerson`, count), `${each}.total`, count),
    withoutRequestFigures(report),
  );
}

/** Table III anew: requests of one kind of applicant, some granted, some with another result, some carried out. */
export function withRequests(
  report: CorpusReport,
  column: string,
  {
    received,
    carriedOut = 0,
    other = 0,
  }: { readonly received: number; readonly carriedOut?: number; readonly other?: number },
): CorpusReport {
  const unnamed = report.edition === 'f2021' ? 'otherRest' : 'otherHandling';
  const rows = {
    received,
    handled: received - carriedOut,
    granted: received - carriedOut - other,
    [unnamed]: other,
    carriedOut,
  };
  const cells = Object.entries(rows).flatMap(([row, figure]) => [
    [`${row}.${column}`, String(figure)],
    [`${row}.total`, String(figure)],
  ]);
  const table3 = { ...report.tables.table3, cells: Object.fromEntries(cells) };
  return { ...withoutRequestFigures(report), tables: { ...report.tables, table3 } };
}

/** Reviews and suits by group, the rest of table IV at zero. */
export function withDisputes(
  report: CorpusReport,
  groups: Readonly<Record<string, Readonly<Record<string, number>>>>,
): CorpusReport {
  const cells = Object.entries(groups).flatMap(([group, results]) => [
    ...Object.entries(results).map(([result, figure]) => [`${group}.${result}`, String(figure)]),
    [`${group}.total`, String(Object.values(results).reduce((sum, figure) => sum + figure, 0))],
  ]);
  const table4 = { ...report.tables.table4, cells: Object.fromEntries(cells) };
  return { ...saying(report, { disputes: '' }), tables: { ...report.tables, table4 } };
}

const refusals = [
  'refusedStateSecret',
  'refusedForbiddenByLaw',
  'refusedPublicSecurity',
  'refusedThirdParty',
  'refusedInternalAffairs',
  'refusedProcessInformation',
  'refusedEnforcementFile',
];

export const hasRefusals = (report: CorpusReport): boolean =>
  refusals.some((row) => figureOf(report, 'table3', `${row}.total`) > 0);

export const requestsOf = (report: CorpusReport) => {
  const at = (row: string): number => figureOf(report, 'table3', `${row}.total`);
  return {
    received: at('received'),
    carriedIn: at('carriedIn'),
    handled: at('handled'),
    carriedOut: at('carriedOut'),
  };
};

export const disputesOf = (report: CorpusReport) => {
  const at = (group: string): number => figureOf(report, 'table4', `${group}.total`);
  return {
    reviews: at('reconsideration'),
    suits: at('directLitigation') + at('litigationAfterReconsideration'),
  };
};

/** From one up to so many. */
export const some = (random: Random, most: number): number => 1 + random.upTo(most - 1);

export const isGovernment = ({ kind }: CorpusReport): boolean => kind === 'county' || kind === 'prefecture';
