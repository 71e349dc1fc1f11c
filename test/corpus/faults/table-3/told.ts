import { breaks, requestsOf, some, withRequests } from '../../changes.ts';
import { saying } from '../../corpus-report.ts';
import type { Corpus, Injector } from '../../injector.ts';
import { denyRequests, tellRequests } from '../../prose.ts';

const told = {
  received: 'narrative.requestsReceived',
  carriedIn: 'narrative.requestsCarriedIn',
  handled: 'narrative.requestsHandled',
  carriedOut: 'narrative.requestsCarriedOut',
} as const;

const toldWrongly: Injector = {
  name: 'one figure of requests is told wrongly',
  inject: ({ report }, random) => {
    const right = requestsOf(report);
    const row = random.pick(Object.keys(told) as (keyof typeof told)[]);
    const wrong = right[row] + some(random, 9);
    if (right.received === 0 || (row === 'received' && wrong === right.received + right.carriedIn))
      return undefined;
    const requests = tellRequests(random, report, { ...right, [row]: wrong });
    return breaks(saying(report, { requests }), [`T3-007[${told[row]}]`]);
  },
};

const acceptedWrongly: Injector = {
  name: 'accepted requests are told wrongly',
  inject: ({ report }, random) => {
    const { received, carriedIn } = requestsOf(report);
    const wrong = received + carriedIn + some(random, 9);
    if (received === 0) return undefined;
    const requests = `全年${report.own}受理政府信息公开申请${wrong}件，答复文书均经法制审核。`;
    return breaks(saying(report, { requests }), ['T3-007[narrative.requestsAccepted]']);
  },
};

const answeredWrongly: Injector = {
  name: 'answered requests alone are told wrongly',
  inject: ({ report }, random) => {
    const { received, handled } = requestsOf(report);
    if (received === 0) return undefined;
    const requests = `依申请公开工作规范有序，全年${report.own}答复政府信息公开申请${handled + some(random, 9)}件。`;
    return breaks(saying(report, { requests }), ['T3-007[narrative.requestsHandled]']);
  },
};

/** What is told of table III, broken. */
export const faultsOfToldRequests: Corpus = {
  'T3-007': {
    faults: [toldWrongly, acceptedWrongly, answeredWrongly],
    nearMisses: [
      {
        name: 'received is told with those carried in',
        vary: ({ report }) => {
          const { received, carriedIn } = requestsOf(report);
          const text = `全年${report.own}共收到政府信息公开申请${received + carriedIn}件。`;
          return received === 0 ? undefined : { report: saying(report, { requests: text }) };
        },
      },
      {
        name: 'a figure is that of one channel',
        vary: ({ report }) => {
          const { received } = requestsOf(report);
          const text = `依申请公开方面，通过网络渠道收到政府信息公开申请${received + 2}件次，答复及时。`;
          return received === 0 ? undefined : { report: saying(report, { requests: text }) };
        },
      },
    ],
  },
  'T3-008': {
    faults: [
      {
        name: 'the text says that nothing was received',
        inject: ({ report }, random) =>
          requestsOf(report).received === 0
            ? undefined
            : breaks(saying(report, { requests: denyRequests(random, report) }), ['T3-008']),
      },
      {
        name: 'the text counts requests of which the table has none',
        inject: ({ report }, random) => {
          const empty = withRequests(report, 'naturalPerson', { received: 0 });
          const requests = `全年${report.own}新收政府信息公开申请${some(random, 30)}件，依申请公开工作平稳。`;
          return breaks(saying(empty, { requests }), ['T3-008'], ['T3-007[narrative.requestsReceived]']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'none came in by one channel',
        vary: ({ report }) => ({
          report: saying(report, {
            requests: '依申请公开方面，未收到通过传真提出的政府信息公开申请，其余均已答复。',
          }),
        }),
      },
      {
        name: 'none came in on one matter',
        vary: ({ report }) => ({
          report: saying(report, {
            requests: '依申请公开方面，未收到涉及商业秘密的政府信息公开申请，其他均已答复。',
          }),
        }),
      },
    ],
  },
};
