import { breaks, since2021, some } from '../../changes.ts';
import { saying, withCells } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';
import { tellCharges } from '../../prose.ts';

/** What is told of fees, broken. */
export const faultsOfToldFees: Corpus = {
  'FEE-001': {
    faults: [
      {
        name: 'nothing is said of the fee',
        wanted: since2021,
        inject: ({ report }) =>
          breaks(saying(report, { fee: '', charges: '', ending: '没有其他需要报告的事项。' }), ['FEE-001']),
      },
      {
        name: 'the last section says none',
        wanted: since2021,
        inject: ({ report }) => breaks(saying(report, { fee: '', charges: '', ending: '无。' }), ['FEE-001']),
      },
    ],
    nearMisses: [
      {
        name: 'section one speaks of the fee',
        wanted: since2021,
        vary: ({ report }) => ({
          report: saying(report, { further: report.says.fee, fee: '', ending: '没有其他需要报告的事项。' }),
        }),
      },
      {
        name: 'the measures on the fee are cited',
        wanted: since2021,
        vary: ({ report }) => ({
          report: saying(report, { fee: '按照国办函〔2020〕109号规定执行，本年度没有相关情况。' }),
        }),
      },
    ],
  },
  'FEE-007': {
    faults: [
      {
        name: 'fees are told in another unit',
        wanted: since2021,
        inject: ({ report }, random) => {
          const amount = String(some(random, 900));
          const charges = tellCharges(random, report, amount).replace('万元', '元');
          return breaks(
            saying(withCells(report, 'table2', { 'administrativeFees.amount': amount }), { charges }),
            ['FEE-007'],
          );
        },
      },
      {
        name: 'fees are told ten times as much',
        wanted: since2021,
        inject: ({ report }, random) => {
          const amount = some(random, 900);
          const charges = tellCharges(random, report, String(amount * 10));
          const changed = withCells(report, 'table2', { 'administrativeFees.amount': amount });
          return breaks(saying(changed, { charges }), ['FEE-007']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'fees are told rounded',
        wanted: since2021,
        vary: ({ report }, random) => {
          const amount = some(random, 800);
          const charges = tellCharges(random, report, String(amount));
          return {
            report: saying(withCells(report, 'table2', { 'administrativeFees.amount': `${amount}.3` }), {
              charges,
            }),
          };
        },
      },
      {
        name: 'items of fees are counted',
        wanted: since2021,
        vary: ({ report }) => ({ report: saying(report, { charges: '清理后保留行政事业性收费项目12项。' }) }),
      },
    ],
  },
  'FEE-008': {
    faults: [
      {
        name: 'the fee goes by another name',
        wanted: since2021,
        inject: ({ report }, random) => {
          const name = random.pick(['信息公开处理费', '政府信息处理费', '政府信息公开处理费']);
          return breaks(saying(report, { fee: `本年度${report.own}没有收取${name}。` }), ['FEE-008']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'the measures go by their name',
        wanted: since2021,
        vary: ({ report }) => ({
          report: saying(report, {
            fee: `依照《政府信息公开信息处理费管理办法》，${report.own}未收取信息处理费。`,
          }),
        }),
      },
    ],
  },
};
