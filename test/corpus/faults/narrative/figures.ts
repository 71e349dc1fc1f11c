import type { Random } from '../../../../bench/seeded-random.ts';
import { adding, breaks, disputesOf, requestsOf, some } from '../../changes.ts';
import { type CorpusReport, saying } from '../../corpus-report.ts';
import type { Corpus } from '../../injector.ts';
import { tellDisclosed, tellDisputes } from '../../prose.ts';

const list = (random: Random): { readonly parts: readonly number[]; readonly sum: number } => {
  const parts = [some(random, 90), some(random, 90), some(random, 90)];
  return { parts, sum: parts.reduce((total, each) => total + each, 0) };
};

const told = (
  report: CorpusReport,
  random: Random,
): { readonly report: CorpusReport; readonly count: number } => {
  const count = 100 + random.upTo(3000);
  return { report: saying(report, { disclosed: tellDisclosed(random, report, count) }), count };
};

/** What figures of the prose require of each other, broken. */
export const faultsOfProseFigures: Corpus = {
  'NAR-006': {
    faults: [
      {
        name: 'all parts do not make the whole',
        inject: ({ report }, random) => {
          const { parts, sum } = list(random);
          const text = `全年发布解读材料${sum + some(random, 9)}件，其中图解${parts[0]}件、问答${parts[1]}件、其他${parts[2]}件。`;
          return breaks(adding(report, text), ['NAR-006']);
        },
      },
      {
        name: 'parts told one by one do not make the whole',
        inject: ({ report }, random) => {
          const { parts, sum } = list(random);
          const text = `全年组织编写解读材料${sum + some(random, 9)}件，分别为图解${parts[0]}件、问答${parts[1]}件、视频${parts[2]}件。`;
          return breaks(adding(report, text), ['NAR-006']);
        },
      },
      {
        name: 'a part is more than the whole',
        inject: ({ report }, random) => {
          const whole = some(random, 300);
          const text = `全年发布政策文件${whole}件，其中惠民类${whole + some(random, 900)}件。`;
          return breaks(adding(report, text), ['NAR-006']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'some parts alone are told',
        vary: ({ report }, random) => {
          const { parts, sum } = list(random);
          return {
            report: adding(
              report,
              `全年发布解读材料${sum + 40}件，其中图解${parts[0]}件、问答${parts[1]}件、视频${parts[2]}件。`,
            ),
          };
        },
      },
      {
        name: 'channels carry the same items',
        vary: ({ report }, random) => {
          const count = some(random, 300);
          return {
            report: adding(report, `全年发布解读材料${count}件，其中网站${count}件、公众号${count}件。`),
          };
        },
      },
    ],
  },
  'NAR-007': {
    faults: [
      {
        name: 'the total of what was made public is told twice, and differs',
        inject: ({ report }, random) => {
          const first = told(report, random);
          const again = `全年${report.own}主动公开政府信息${first.count + some(random, 90)}条。`;
          return breaks(adding(first.report, again), ['NAR-007[narrative.disclosedTotal]']);
        },
      },
      {
        name: 'received requests are told twice, and differ',
        inject: ({ report }, random) => {
          const { received, carriedIn } = requestsOf(report);
          const other = received + carriedIn + some(random, 9);
          if (received === 0) return undefined;
          const inRequests = `全年${report.own}新收政府信息公开申请${other}件。`;
          return breaks(saying(report, { inRequests }), ['NAR-007[narrative.requestsReceived]']);
        },
      },
      {
        name: 'requests carried out are told twice, and differ',
        inject: ({ report }, random) => {
          const right = requestsOf(report);
          if (right.received === 0) return undefined;
          const inRequests = `全年${report.own}结转下年度继续办理政府信息公开申请${right.carriedOut + some(random, 9)}件。`;
          return breaks(saying(report, { inRequests }), ['NAR-007[narrative.requestsCarriedOut]']);
        },
      },
      {
        name: 'reviews are told twice, and differ',
        inject: ({ report }, random) => {
          const right = disputesOf(report);
          if (right.reviews === 0) return undefined;
          const further = `全年${report.own}因政府信息公开被申请行政复议${right.reviews + some(random, 9)}件。`;
          const disputes = tellDisputes(random, report, right);
          return breaks(saying(report, { further, disputes }), ['NAR-007[narrative.reconsiderations]']);
        },
      },
      {
        name: 'suits are told twice, and differ',
        inject: ({ report }, random) => {
          const right = disputesOf(report);
          if (right.suits === 0) return undefined;
          const further = `全年${report.own}因政府信息公开被提起行政诉讼${right.suits + some(random, 9)}件。`;
          const disputes = tellDisputes(random, report, right);
          return breaks(saying(report, { further, disputes }), ['NAR-007[narrative.litigations]']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'the website alone has fewer',
        vary: ({ report }, random) => {
          const first = told(report, random);
          return { report: adding(first.report, `通过网站主动公开政府信息${first.count - 60}条。`) };
        },
      },
      {
        name: 'the figure of last year is told',
        vary: ({ report }, random) => {
          const first = told(report, random);
          return {
            report: adding(first.report, `${report.year - 1}年主动公开政府信息${first.count + 60}条。`),
          };
        },
      },
      {
        name: 'the figure since the column was opened is told',
        vary: ({ report }, random) => {
          const first = told(report, random);
          return { report: adding(first.report, `栏目开设以来累计主动公开政府信息${first.count * 9}条。`) };
        },
      },
    ],
  },
  'NAR-011': {
    faults: [
      {
        name: 'a channel has more than all',
        inject: ({ report }, random) => {
          const count = some(random, 900);
          const disclosed = `全年${report.own}主动公开政府信息${count}条，其中网站发布${count + some(random, 900)}条。`;
          return breaks(saying(report, { disclosed }), ['NAR-011']);
        },
      },
    ],
    nearMisses: [
      {
        name: 'news on a channel are more than all',
        vary: ({ report }, random) => {
          const first = told(report, random);
          return { report: adding(first.report, `通过门户网站公开政务要闻${first.count + 90}条。`) };
        },
      },
      {
        name: 'posts on a channel are more than all',
        vary: ({ report }, random) => {
          const first = told(report, random);
          return { report: adding(first.report, `通过微信公众号发布推文${first.count + 90}条。`) };
        },
      },
    ],
  },
};
