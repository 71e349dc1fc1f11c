import { breaks, since2021, some, withDisputes, withResult } from '../../changes.ts';
import type { CorpusReport } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';

/** Lessons of lost disputes are for T4-013. */
const discussing = (report: CorpusReport): CorpusReport => ({
  ...report,
  problems: [...report.problems, '针对被纠正的行政复议案件，逐件分析答复文书的不足。'],
});

/** What is usual in table IV, broken. */
export const faultsOfPlausibleDisputes: Corpus = {
  'T4-008': {
    faults: [
      {
        name: 'since 2024 there are refusals and suits without a review',
        wanted: since2021,
        inject: ({ report }, random) => {
          if (report.year < 2024) return undefined;
          const refused = withResult(report, 'refusedInternalAffairs', some(random, 9));
          return breaks(withDisputes(refused, { directLitigation: { upheld: some(random, 6) } }), ['T4-008']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'before 2024 there were suits without a review',
        wanted: since2021,
        vary: ({ report }, random) =>
          report.year < 2024
            ? {
                report: withDisputes(withResult(report, 'refusedInternalAffairs', 4), {
                  directLitigation: { upheld: some(random, 6) },
                }),
              }
            : undefined,
      },
    ],
  },
  'T4-013': {
    faults: [
      {
        name: 'corrected cases, and no word on them',
        inject: ({ report }, random) =>
          breaks(
            withDisputes(report, { reconsideration: { corrected: some(random, 5), upheld: random.upTo(5) } }),
            ['T4-013'],
          ),
      },
    ],
    nearMisses: [
      {
        name: 'corrected cases are discussed among the problems',
        vary: ({ report }, random) => ({
          report: discussing(withDisputes(report, { reconsideration: { corrected: some(random, 5) } })),
        }),
      },
    ],
  },
};
