import type { Random } from '../../../../bench/seeded-random.ts';
import { breaks, since2021, some } from '../../changes.ts';
import { type CorpusReport, figureOf, saying, withCells } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';
import { tellCharges, tellDecisions, tellDocuments } from '../../prose.ts';
import { drawn } from './changes.ts';

const decided = (report: CorpusReport): readonly [number, number, number] => [
  figureOf(report, 'table2', 'licensing.decisions'),
  figureOf(report, 'table2', 'penalties.decisions'),
  figureOf(report, 'table2', 'coercion.decisions'),
];

/** Three figures, one of them told otherwise. */
function oneWrong(
  random: Random,
  figures: readonly [number, number, number],
): { readonly at: number; readonly told: readonly [number, number, number] } {
  const at = random.upTo(2);
  const [first, second, third] = figures.map((figure, index) =>
    index === at ? figure + some(random, 30) : figure,
  );
  return { at, told: [first ?? 0, second ?? 0, third ?? 0] };
}

/** What is told of table II, broken. */
export const faultsOfToldDocuments: Corpus = {
  'T2-007': {
    faults: [
      {
        name: 'a number of documents is told wrongly',
        wanted: since2021,
        inject: ({ report }, random) => {
          const { at, told } = oneWrong(random, drawn(report));
          const item = `narrative.normativeDocuments${['Issued', 'Repealed', 'InForce'][at]}`;
          return breaks(saying(report, { documents: tellDocuments(random, report, told) }), [
            `T2-007[${item}]`,
          ]);
        },
      },
    ],
    nearMisses: [
      {
        name: 'documents examined for their lawfulness are counted',
        wanted: since2021,
        vary: ({ report }, random) => ({
          report: saying(report, {
            documents: `全年${report.own}完成行政规范性文件合法性审核${60 + random.upTo(99)}件。`,
          }),
        }),
      },
      {
        name: 'documents published are counted, not those issued',
        wanted: since2021,
        vary: ({ report }, random) => ({
          report: saying(report, { documents: `全年${report.own}公开规范性文件${60 + random.upTo(99)}条。` }),
        }),
      },
    ],
  },
  'T2-008': {
    faults: [
      {
        name: 'a number of decisions is told wrongly',
        inject: ({ report }, random) => {
          const { at, told } = oneWrong(random, decided(report));
          const item = `narrative.${['licensing', 'penalty', 'coercion'][at]}Decisions`;
          return breaks(saying(report, { decisions: tellDecisions(random, report, told) }), [
            `T2-008[${item}]`,
          ]);
        },
      },
    ],
    nearMisses: [
      {
        name: 'items of licensing made public are counted',
        vary: ({ report }, random) => ({
          report: saying(report, { decisions: `公示行政许可信息${9000 + random.upTo(999)}条。` }),
        }),
      },
    ],
  },
  'T2-015': {
    faults: [
      {
        name: 'fees are told, and the table has none',
        wanted: since2021,
        inject: ({ report }, random) => {
          const free = withCells(report, 'table2', { 'administrativeFees.amount': 0 });
          return breaks(saying(free, { charges: tellCharges(random, report, String(some(random, 90))) }), [
            'T2-015',
          ]);
        },
      },
    ],
    nearMisses: [],
  },
};
