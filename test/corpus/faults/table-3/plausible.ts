import { adding, breaks, withRequests } from '../../changes.ts';
import type { Corpus } from '../../injector.ts';

/** What is usual in table III, broken. */
export const faultsOfPlausibleRequests: Corpus = {
  'T3-010': {
    faults: [
      {
        name: 'a third or more is carried out',
        inject: ({ report }, random) => {
          const carriedOut = 5 + random.upTo(40);
          const received = carriedOut + random.upTo(2 * carriedOut);
          return breaks(withRequests(report, 'naturalPerson', { received, carriedOut }), ['T3-010']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'many are carried out, and the text says why',
        vary: ({ report }, random) => ({
          report: adding(
            withRequests(report, 'naturalPerson', { received: 20 + random.upTo(9), carriedOut: 9 }),
            '结转下年度的申请都在征求第三方意见。',
          ),
        }),
      },
      {
        name: 'four of few are carried out',
        vary: ({ report }) => ({
          report: withRequests(report, 'naturalPerson', { received: 9, carriedOut: 4 }),
        }),
      },
    ],
  },
  'T3-011': {
    faults: [
      {
        name: 'a third or more ended in an unnamed way',
        inject: ({ report }, random) => {
          const other = 5 + random.upTo(50);
          const received = other + random.upTo(2 * other);
          return breaks(withRequests(report, 'naturalPerson', { received, other }), ['T3-011']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'many ended in an unnamed way because they were taken back',
        vary: ({ report }) => ({
          report: adding(
            withRequests(report, 'naturalPerson', { received: 24, other: 12 }),
            '列入其他处理的，均为申请人主动撤回申请。',
          ),
        }),
      },
    ],
  },
  'T3-012': {
    faults: [
      {
        name: 'nearly all were asked by research institutes or welfare organisations',
        inject: ({ report }, random) => {
          const column = random.pick(['research', 'publicWelfare', 'legalService']);
          return breaks(withRequests(report, column, { received: 10 + random.upTo(90) }), ['T3-012']);
        },
      },
      {
        name: 'all were asked by companies or others',
        inject: ({ report }, random) => {
          const column = random.pick(['company', 'otherApplicant']);
          return breaks(withRequests(report, column, { received: 10 + random.upTo(90) }), ['T3-012']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'nine were asked by a legal service',
        vary: ({ report }) => ({ report: withRequests(report, 'legalService', { received: 9 }) }),
      },
    ],
  },
};
