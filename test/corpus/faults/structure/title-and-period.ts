import { adding, breaks, isGovernment } from '../../changes.ts';
import { type CorpusReport, saying } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';

/** Names its year in the text as well as in the title. */
const yearTold = ({ year, own, says: { opening } }: CorpusReport): string =>
  `${year}年，${own}的公开工作平稳有序。${opening}`;

/** What title, period and years require, broken. */
export const faultsOfTitleAndPeriod: Corpus = {
  'STR-003': {
    faults: [
      {
        name: 'the title names no body',
        inject: ({ report }) =>
          isGovernment(report)
            ? undefined
            : breaks({ ...report, signature: [], title: `${report.year}年度政府信息公开工作年度报告` }, [
                'STR-003',
              ]),
      },
      {
        name: 'the title does not speak of government information',
        inject: ({ report: { agency, year }, report }) =>
          breaks({ ...report, title: `${agency.replace('人民政府', '')}${year}年信息公开工作年度报告` }, [
            'STR-003',
          ]),
      },
      {
        name: 'the title names no year',
        inject: ({ report: { agency, period }, report }) =>
          !period.includes('1月1日')
            ? undefined
            : breaks({ ...report, title: `${agency}政府信息公开工作年度报告` }, ['STR-003']),
      },
    ],
    nearMisses: [
      {
        name: 'the title leaves out 工作',
        vary: ({ report: { agency, year }, report }) => ({
          report: { ...report, title: `${agency}${year}年政府信息公开年度报告` },
        }),
      },
    ],
  },
  'STR-004': {
    faults: [
      {
        name: 'the period is that of last year',
        inject: ({ report: { year }, report }) =>
          breaks(
            saying(
              { ...report, period: `数据统计期限为${year - 1}年1月1日至${year - 1}年12月31日。` },
              { opening: yearTold(report), disclosed: `${year}年，${report.own}主动公开政府信息320条。` },
            ),
            ['STR-004'],
          ),
      },
      {
        name: 'the period ends a month too early',
        inject: ({ report: { year }, report }) =>
          breaks({ ...report, period: `所列数据的统计期限自${year}年1月1日起至${year}年11月30日止。` }, [
            'STR-004',
          ]),
      },
    ],
    nearMisses: [
      {
        name: 'the period ends with December',
        vary: ({ report: { year }, report }) => ({
          report: { ...report, period: `所列数据统计截至${year}年12月底。` },
        }),
      },
    ],
  },
  'STR-005': {
    faults: [
      {
        name: 'a year has too many digits',
        inject: ({ report }) =>
          breaks(adding(report, `截至20${report.year}年12月，专栏共有栏目九个。`), ['STR-005']),
      },
      {
        name: 'the problems are those of last year',
        inject: ({ report: { year, own, problems }, report }) =>
          breaks(
            {
              ...report,
              problems: [
                `${year - 1}年，${own}政府信息公开工作仍存在一些不足，更新不够及时，解读形式单一。`,
                ...problems.slice(1),
              ],
            },
            ['STR-005'],
          ),
      },
    ],
    nearMisses: [
      {
        name: 'plans name the year to come',
        vary: ({ report: { year, own, problems }, report }) => ({
          report: {
            ...report,
            problems: [...problems, `${year + 1}年，${own}将针对上述问题继续完善办理流程。`],
          },
        }),
      },
      {
        name: 'a plan of five years is named',
        vary: ({ report }) => ({ report: adding(report, '公开2021—2025年发展规划的中期评估。') }),
      },
    ],
  },
};
