import type { Random } from '../../bench/seeded-random.ts';
import type { TableDraft } from '../../core/cases/draft.ts';
import { forms } from '../../core/forms/editions.ts';
import { type FormEdition, type SectionKey, sectionKeys, type TableKey } from '../../core/forms/form.ts';
import { type CorpusReport, figureOf, type Kind, type Subject } from './corpus-report.ts';
import { drawEarlierRequests, drawRequests } from './draw-requests.ts';
import { drawDisputes, drawDocuments } from './draw-tables.ts';
import * as prose from './prose.ts';

const firsts = ['青', '云', '石', '松', '柳', '北', '东', '泉', '白', '临'];
const seconds = ['溪', '岭', '桥', '泽', '湾', '坪', '原', '丘', '渡', '塘'];

interface Body {
  readonly kind: Kind;
  readonly agency: string;
  readonly own: string;
}

function drawBody(random: Random): Body {
  const place = random.pick(firsts) + random.pick(seconds);
  return random.pick<Body>([
    { kind: 'county', agency: `${place}县人民政府`, own: '全县' },
    { kind: 'county', agency: `${place}区人民政府`, own: '全区' },
    { kind: 'prefecture', agency: `${place}自治州人民政府`, own: '全州' },
    { kind: 'township', agency: `${place}镇人民政府`, own: '我镇' },
    { kind: 'township', agency: `${place}乡人民政府`, own: '本乡' },
    { kind: 'subdistrict', agency: `${place}街道办事处`, own: '本街道' },
    { kind: 'department', agency: `${place}县水利局`, own: '我局' },
    { kind: 'department', agency: `${place}区教育局`, own: '本局' },
    { kind: 'department', agency: `${place}市交通运输局`, own: '我局' },
    { kind: 'vertical', agency: `${place}县税务局`, own: '本局' },
  ]);
}

const titleOf = (random: Random, agency: string, year: number): string =>
  random.pick([
    `${agency}${year}年政府信息公开工作年度报告`,
    `${agency}${year}年度政府信息公开工作年度报告`,
    `${year}年${agency}政府信息公开工作年度报告`,
    `${agency}政府信息公开工作年度报告（${year}年）`,
  ]);

const noticeOf = (edition: FormEdition): string =>
  edition === 'f2021' ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';

const basisOf = (random: Random, edition: FormEdition): string =>
  random.pick([
    `本报告按照${noticeOf(edition)}规定的格式编制。`,
    `根据《中华人民共和国政府信息公开条例》和${noticeOf(edition)}的要求，编制本报告。`,
    '本报告依照《中华人民共和国政府信息公开条例》（国务院令第711号）编制。',
  ]);

const periodOf = (random: Random, year: number): string =>
  random.pick([
    `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `报告数据统计期限为${year}年1月1日至${year}年12月31日。`,
    `本年度报告所列数据统计截至${year}年12月31日。`,
    '',
  ]);

const announcements = [
  '全文共六个部分。',
  '报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。',
  '',
];

const variants: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  disputes: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problems: ['政府信息公开工作存在的主要问题及改进情况', '存在问题及改进情况'],
};

const headingsOf = (random: Random): CorpusReport['headings'] =>
  Object.fromEntries(
    forms.f2021.sections.map(({ key, numeral, official }) => {
      const wording = random.chance(0.3) ? random.pick([official, ...(variants[key] ?? [])]) : official;
      return [key, `${numeral}、${wording}`];
    }),
  ) as CorpusReport['headings'];

const tableOf = (edition: FormEdition, cells: Readonly<Record<string, string | number>>): TableDraft => ({
  edition,
  shown: 'table',
  cells: Object.fromEntries(Object.entries(cells).map(([address, text]) => [address, String(text)])),
  labels: {},
  withoutRows: [],
  extraRows: [],
  lostCells: [],
});

type Tables = Readonly<Record<TableKey, TableDraft>>;
type Untold = Omit<CorpusReport, 'says' | 'problems' | 'signature'>;

function frameOf(random: Random, body: Body, year: number, edition: FormEdition, tables: Tables): Untold {
  return {
    ...body,
    edition,
    year,
    title: titleOf(random, body.agency, year),
    metadata: '',
    basis: basisOf(random, edition),
    period: periodOf(random, year),
    parts: random.pick(announcements),
    headings: headingsOf(random),
    namesAspects: edition === 'f2021' && random.chance(0.8),
    tables,
    withoutSections: [],
    order: sectionKeys,
  };
}

/**
 * What a sound report tells of its figures: each subject told now and then.
 * @param others what another year has in section five
 */
function tell(random: Random, frame: Untold, others: readonly string[] = []): CorpusReport {
  const figure = (key: TableKey, address: string): number => figureOf(frame, key, address);
  const at = (row: string): number => figure('table3', `${row}.total`);
  const hasRequests = at('received') + at('carriedIn') > 0;
  const requests = {
    received: at('received'),
    carriedIn: at('carriedIn'),
    handled: at('handled'),
    carriedOut: at('carriedOut'),
  };
  const reviews = figure('table4', 'reconsideration.total');
  const suits =
    figure('table4', 'directLitigation.total') + figure('table4', 'litigationAfterReconsideration.total');
  const isNew = frame.edition === 'f2021';
  const perhaps = (text: () => string, chance: number): string => (random.chance(chance) ? text() : '');
  const row = (name: string): readonly [number, number, number] => [
    figure('table2', `${name}.issued`),
    figure('table2', `${name}.repealed`),
    figure('table2', `${name}.inForce`),
  ];
  const decided = (name: string): number => figure('table2', `${name}.decisions`);
  const amount = frame.tables.table2.cells['administrativeFees.amount'] ?? '0';
  const says: Record<Subject, string> = {
    opening: prose.tellOpening(random, frame),
    disclosed: perhaps(() => prose.tellDisclosed(random, frame, 40 + random.upTo(4000)), 0.8),
    documents: perhaps(
      () => (isNew ? prose.tellDocuments(random, frame, row('normativeDocuments')) : ''),
      0.4,
    ),
    decisions: perhaps(
      () =>
        prose.tellDecisions(random, frame, [decided('licensing'), decided('penalties'), decided('coercion')]),
      0.4,
    ),
    charges: perhaps(
      () => (isNew && Number(amount) > 0 ? prose.tellCharges(random, frame, amount) : ''),
      0.3,
    ),
    requests: hasRequests ? prose.tellRequests(random, frame, requests) : prose.tellNoRequests(random, frame),
    management: prose.tellManagement(random),
    platform: prose.tellPlatform(random),
    supervision: prose.tellSupervision(random),
    further: '',
    inRequests: '',
    disputes: perhaps(
      () =>
        reviews + suits > 0
          ? prose.tellDisputes(random, frame, { reviews, suits })
          : prose.tellNoDisputes(random),
      0.8,
    ),
    fee: frame.year < 2021 ? '' : prose.tellNoFee(random, frame),
    ending: prose.tellEnding(random),
  };
  if (says.fee + says.ending === '') says.ending = '没有其他需要报告的事项。';
  return {
    ...frame,
    says,
    problems: prose.tellProblems(random, others),
    signature: drawSignature(random, frame),
  };
}

const drawSignature = (random: Random, { agency, year }: Untold): readonly string[] =>
  random.chance(0.2) ? [agency, `${year + 1}年1月${10 + random.upTo(15)}日`] : [];

const years: Readonly<Record<FormEdition, readonly number[]>> = {
  f2021: [2021, 2022, 2023, 2024, 2025],
  f2019: [2019, 2020],
};

/** What of a report is not left to chance. */
export interface Wanted {
  readonly edition?: FormEdition | undefined;
  readonly year?: number | undefined;
}

export interface SoundPair {
  readonly report: CorpusReport;
  /** Of the year before. */
  readonly previous: CorpusReport;
}

/** A sound report and the sound report of the year before. */
export function drawPair(random: Random, wanted: Wanted = {}): SoundPair {
  const { edition = random.pick(['f2021', 'f2021', 'f2021', 'f2019'] as const) } = wanted;
  const { year = random.pick(years[edition]) } = wanted;
  const body = drawBody(random);
  const before = year - 1 >= 2021 ? 'f2021' : 'f2019';
  const requests = drawRequests(random, edition);
  const documents = drawDocuments(random, edition, body.kind);
  const hasRequests = (requests['received.total'] ?? 0) + (requests['carriedIn.total'] ?? 0) > 0;
  const report = frameOf(random, body, year, edition, {
    table2: tableOf(edition, documents.now),
    table3: tableOf(edition, requests),
    table4: tableOf(edition, drawDisputes(random, year, hasRequests)),
  });
  const formerDocuments =
    before === edition ? documents.before : drawDocuments(random, before, body.kind).now;
  const previous = frameOf(random, body, year - 1, before, {
    table2: tableOf(before, formerDocuments),
    table3: tableOf(before, drawEarlierRequests(random, before, requests)),
    table4: tableOf(before, {}),
  });
  const told = tell(random, report);
  return { report: told, previous: tell(random, previous, told.problems) };
}
