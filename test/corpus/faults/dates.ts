import type { Random } from '../../../bench/seeded-random.ts';
import { breaks, some } from '../changes.ts';
import { type CorpusReport, type Kind, saying } from '../corpus-report.ts';
import type { Corpus, Injector, NearMiss } from '../injector.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const isOf = (kinds: readonly Kind[], { kind }: CorpusReport): boolean => kinds.includes(kind);

const departments: readonly Kind[] = ['department', 'vertical'];
const governments: readonly Kind[] = ['county', 'prefecture'];

const dayIn = (random: Random, year: number, months: readonly number[]): string =>
  `${year}-${two(random.pick(months))}-${two(some(random, 28))}`;

const unsigned = (report: CorpusReport): CorpusReport => ({ ...report, signature: [] });

const late = (code: string, kinds: readonly Kind[], months: readonly number[]): readonly Injector[] => [
  {
    name: 'published after the day, as told by the caller',
    inject: ({ report }, random) =>
      isOf(kinds, report)
        ? {
            broken: { report: unsigned(report), published: dayIn(random, report.year + 1, months) },
            fails: [code],
          }
        : undefined,
  },
  {
    name: 'published after the day, as the page says',
    needs: ['surroundings'],
    inject: ({ report }, random) =>
      isOf(kinds, report)
        ? breaks({ ...unsigned(report), metadata: `发布日期：${dayIn(random, report.year + 1, months)}` }, [
            code,
          ])
        : undefined,
  },
  {
    name: 'signed after the day',
    inject: ({ report }, random) => {
      const [year, month, day] = dayIn(random, report.year + 1, months)
        .split('-')
        .map(Number);
      const signature = [report.agency, `${year}年${month}月${day}日`];
      return isOf(kinds, report) ? breaks({ ...report, signature }, [code]) : undefined;
    },
  },
];

const onDay = (name: string, kinds: readonly Kind[], day: string): NearMiss => ({
  name,
  vary: ({ report }) =>
    isOf(kinds, report) ? { report: unsigned(report), published: `${report.year + 1}-${day}` } : undefined,
});

const lower: readonly Kind[] = ['township', 'subdistrict'];

const afterLocalDeadline: Injector = {
  name: 'published after the deadline of the place',
  inject: ({ report }, random) =>
    isOf(lower, report)
      ? {
          broken: {
            report: unsigned(report),
            published: dayIn(random, report.year + 1, [2, 3, 6]),
            deadline: `01-${two(some(random, 31))}`,
          },
          fails: ['TIM-005'],
        }
      : undefined,
};

/** What the days of publication require, broken. */
export const dates: Corpus = {
  'TIM-001': {
    faults: late('TIM-001', departments, [2, 3, 5, 8]),
    nearMisses: [
      onDay('published on the last day', departments, '01-31'),
      {
        name: 'the page was moved later',
        needs: ['surroundings'],
        vary: ({ report }) => ({
          report: { ...unsigned(report), metadata: `更新时间：${report.year + 1}-05-06` },
        }),
      },
    ],
  },
  'TIM-002': {
    faults: late('TIM-002', governments, [4, 5, 9]),
    nearMisses: [onDay('published on the last day', governments, '03-31')],
  },
  'TIM-003': {
    faults: [
      {
        name: 'published before the year was over',
        inject: ({ report }, random) => ({
          broken: { report: unsigned(report), published: dayIn(random, report.year, [11, 12]) },
          fails: ['TIM-003'],
        }),
      },
    ],
    nearMisses: [
      {
        name: 'signed before the year was over, and not said to be published',
        vary: ({ report: { agency, year }, report }) => ({
          report: { ...report, signature: [agency, `${year}年12月30日`] },
        }),
      },
      {
        name: 'published on the first day',
        vary: ({ report }) => ({ report: unsigned(report), published: `${report.year + 1}-01-01` }),
      },
    ],
  },
  'TIM-005': {
    faults: [afterLocalDeadline],
    nearMisses: [
      {
        name: 'published on the last day of the place',
        vary: ({ report }, random) => {
          const day = `01-${two(some(random, 31))}`;
          return isOf(lower, report)
            ? { report: unsigned(report), published: `${report.year + 1}-${day}`, deadline: day }
            : undefined;
        },
      },
      {
        name: 'no deadline of the place is known',
        vary: ({ report }, random) =>
          isOf(lower, report)
            ? { report: unsigned(report), published: dayIn(random, report.year + 1, [2, 3, 6]) }
            : undefined,
      },
    ],
  },
  'TIM-004': {
    faults: [
      {
        name: 'the text says that the report was corrected',
        inject: ({ report: { year }, report }) =>
          breaks(saying(report, { ending: `本报告于${year + 1}年1月5日更正后重新发布。` }), ['TIM-004']),
      },
      {
        name: 'the title says so',
        inject: ({ report }) => breaks({ ...report, title: `${report.title}（更正版）` }, ['TIM-004']),
      },
    ],
    nearMisses: [
      {
        name: 'the guide was revised',
        vary: ({ report }) => ({
          report: saying(report, { further: '修订政府信息公开指南，重新发布公开目录，更正网站错别字12处。' }),
        }),
      },
    ],
  },
};
