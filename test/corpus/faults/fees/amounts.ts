import { breaks, form2019, requestsOf, since2021, some, withResult } from '../../changes.ts';
import { type CorpusReport, saying, withCells } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';

/** Section six says this of the fee, and table II has room for it. */
const withFee = (report: CorpusReport, fee: string, amount = '900'): CorpusReport =>
  saying(withCells(report, 'table2', { 'administrativeFees.amount': amount }), { fee, charges: '' });

/** What amounts and notices of the processing fee require, broken. */
export const faultsOfFeeAmounts: Corpus = {
  'FEE-002': {
    faults: [
      {
        name: 'more was received than all fees of the table',
        wanted: since2021,
        inject: ({ report }, random) => {
          const fee = `本年度${report.own}收取信息处理费${1000 * some(random, 90)}元。`;
          return breaks(withFee(report, fee, '0'), ['FEE-002']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'the amount of the table is rounded',
        wanted: since2021,
        vary: ({ report }) => ({ report: withFee(report, `本年度${report.own}收取信息处理费380元。`, '0') }),
      },
    ],
  },
  'FEE-003': {
    faults: [
      {
        name: 'an amount by items is no multiple of a hundred',
        wanted: since2021,
        inject: ({ report }, random) => {
          const fee = `本年度${report.own}按件收取信息处理费${100 * some(random, 30) + 10 * some(random, 9)}元。`;
          return breaks(withFee(report, fee), ['FEE-003[narrative.processingFeeReceived]']);
        },
      },
      {
        name: 'the amount is no multiple of ten',
        wanted: since2021,
        inject: ({ report }, random) => {
          const fee = `本年度${report.own}收取信息处理费${10 * some(random, 90) + some(random, 9)}元。`;
          return breaks(withFee(report, fee), ['FEE-003[narrative.processingFeeReceived]']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'an amount by pages',
        wanted: since2021,
        vary: ({ report }, random) => ({
          report: withFee(report, `本年度${report.own}收取信息处理费${10 * some(random, 60)}元。`),
        }),
      },
    ],
  },
  'FEE-004': {
    faults: [
      {
        name: 'no notice was sent, and requests lapsed for an overdue fee',
        wanted: since2021,
        inject: ({ report }, random) => {
          const lapsed = withResult(report, 'otherOverdueFee', some(random, 6));
          return breaks(saying(lapsed, { fee: `${report.own}未发出收费通知，未收取信息处理费。` }), [
            'FEE-004',
          ]);
        },
      },
    ],
    nearMisses: [
      {
        name: 'no fee was received, and requests lapsed for an overdue fee',
        wanted: since2021,
        vary: ({ report }, random) => ({
          report: saying(withResult(report, 'otherOverdueFee', some(random, 6)), {
            fee: `本年度${report.own}未收取信息处理费。`,
          }),
        }),
      },
    ],
  },
  'FEE-006': {
    faults: [
      {
        name: 'a processing fee was received before 2021',
        wanted: form2019,
        inject: ({ report }, random) =>
          breaks(saying(report, { fee: `本年度${report.own}收取信息处理费${100 * some(random, 40)}元。` }), [
            'FEE-006',
          ]),
      },
    ],
    nearMisses: [
      {
        name: 'nothing was received',
        wanted: form2019,
        vary: ({ report }) => ({ report: saying(report, { fee: `本年度${report.own}收取信息处理费0元。` }) }),
      },
      {
        name: 'costs of copying and mailing',
        wanted: form2019,
        vary: ({ report }) => ({
          report: saying(report, { fee: `${report.own}收取检索、复制、邮寄等成本费用80元。` }),
        }),
      },
    ],
  },
  'FEE-009': {
    faults: [
      {
        name: 'more requests lapsed than notices were sent',
        wanted: since2021,
        inject: ({ report }, random) => {
          const notices = some(random, 5);
          const lapsed = withResult(
            report,
            'otherOverdueFee',
            notices + requestsOf(report).carriedIn + some(random, 5),
          );
          const fee = `本年度${report.own}发出收费通知${notices}件，总金额${100 * notices}元，实际收取0元。`;
          return breaks(withFee(lapsed, fee), ['FEE-009']);
        },
      },
      {
        name: 'more was received than notified',
        wanted: since2021,
        inject: ({ report }, random) => {
          const notified = 100 * some(random, 20);
          const fee = `本年度${report.own}发出收费通知${2 + random.upTo(7)}件，总金额${notified}元，实际收取${notified + 100 * some(random, 9)}元。`;
          return breaks(withFee(report, fee), ['FEE-009']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'less was received than notified',
        wanted: since2021,
        vary: ({ report }, random) => {
          const received = 100 * some(random, 20);
          const fee = `本年度${report.own}发出收费通知${2 + random.upTo(7)}件，总金额${received + 700}元，实际收取${received}元。`;
          return { report: withFee(report, fee) };
        },
      },
    ],
  },
};
