import { breaks, disputesOf, some, withDisputes } from '../../changes.ts';
import { saying } from '../../corpus-report.ts';
import type { Corpus, Injector } from '../../injector.ts';
import { denyDisputes, tellDisputes } from '../../prose.ts';

const kinds = { reviews: 'narrative.noReconsideration', suits: 'narrative.noLitigation' } as const;

const denied: Injector = {
  name: 'the text says that there were none',
  inject: ({ report }, random) => {
    const { reviews, suits } = disputesOf(report);
    const fails = [
      ...(reviews > 0 ? [`T4-004[${kinds.reviews}]`] : []),
      ...(suits > 0 ? [`T4-004[${kinds.suits}]`] : []),
    ];
    return fails.length === 0 ? undefined : breaks(saying(report, { disputes: denyDisputes(random) }), fails);
  },
};

const invented: Injector = {
  name: 'the text counts reviews of which the table has none',
  inject: ({ report }, random) => {
    const { reviews, suits } = disputesOf(report);
    if (reviews > 0) return undefined;
    const disputes = tellDisputes(random, report, { reviews: some(random, 9), suits });
    return breaks(
      saying(report, { disputes }),
      [`T4-004[${kinds.reviews}]`],
      ['T4-005[narrative.reconsiderations]'],
    );
  },
};

const toldWrongly: Injector = {
  name: 'reviews or suits are told wrongly',
  inject: ({ report }, random) => {
    const right = disputesOf(report);
    const kind = random.pick(['reviews', 'suits'] as const);
    if (right[kind] === 0) return undefined;
    const disputes = tellDisputes(random, report, { ...right, [kind]: right[kind] + some(random, 9) });
    const item = kind === 'reviews' ? 'narrative.reconsiderations' : 'narrative.litigations';
    return breaks(saying(report, { disputes }), [`T4-005[${item}]`]);
  },
};

const pendingWrongly: Injector = {
  name: 'pending reviews are told wrongly',
  inject: ({ report }, random) => {
    const [upheld, pending] = [some(random, 4), some(random, 3)];
    const changed = withDisputes(report, { reconsideration: { upheld, pending } });
    const all = upheld + pending;
    const disputes = `全年${report.own}因政府信息公开被申请行政复议${all}件，尚未审结${pending + 1}件。`;
    return breaks(saying(changed, { disputes }), ['T4-006[reconsideration]']);
  },
};

/** What is told of table IV, broken. */
export const faultsOfToldDisputes: Corpus = {
  'T4-004': {
    faults: [denied, invented],
    nearMisses: [
      {
        name: 'none was lost',
        vary: ({ report }) => ({
          report: saying(report, { disputes: '全年未发生因政府信息公开被纠正的行政复议和败诉的行政诉讼。' }),
        }),
      },
      {
        name: 'the risk of disputes was lowered',
        vary: ({ report }) => ({
          report: saying(report, { disputes: '加强答复审核，有效降低了行政复议和行政诉讼风险。' }),
        }),
      },
    ],
  },
  'T4-005': {
    faults: [toldWrongly],
    nearMisses: [
      {
        name: 'suits are told by instance',
        vary: ({ report }) => ({
          report: saying(
            withDisputes(report, {
              reconsideration: { upheld: 2 },
              litigationAfterReconsideration: { upheld: 2 },
            }),
            {
              disputes: `全年${report.own}因政府信息公开被提起行政诉讼，一审2件，二审1件。`,
            },
          ),
        }),
      },
      {
        name: 'hearings of the year are told',
        vary: ({ report }) => ({
          report: saying(report, { disputes: '负责人出庭应诉4次，庭审旁听30人次。' }),
        }),
      },
    ],
  },
  'T4-006': {
    faults: [
      pendingWrongly,
      {
        name: 'all reviews are said to be closed, and some are pending',
        inject: ({ report }, random) => {
          const [upheld, pending] = [some(random, 4), some(random, 3)];
          const changed = withDisputes(report, { reconsideration: { upheld, pending } });
          const disputes = `全年${report.own}因政府信息公开被申请行政复议${upheld + pending}件，均已审结。`;
          return breaks(saying(changed, { disputes }), ['T4-006[reconsideration]']);
        },
      },
      {
        name: 'all suits are said to be upheld, and some ended otherwise',
        inject: ({ report }, random) => {
          const [upheld, other] = [some(random, 4), some(random, 3)];
          const changed = withDisputes(report, {
            reconsideration: { upheld: 9 },
            litigationAfterReconsideration: { upheld, other },
          });
          const disputes = `全年${report.own}因政府信息公开被提起行政诉讼${upheld + other}件，均维持。`;
          return breaks(saying(changed, { disputes }), ['T4-006[litigation]']);
        },
      },
    ],
    nearMisses: [],
  },
  'T4-009': {
    faults: [
      {
        name: 'suits of a co-defendant are counted',
        inject: ({ report }, random) =>
          report.kind === 'county'
            ? breaks(
                saying(report, {
                  disputes: `其中作为复议机关被列为共同被告的行政诉讼案件${some(random, 9)}件。`,
                }),
                ['T4-009'],
              )
            : undefined,
      },
    ],
    nearMisses: [
      {
        name: 'the text says that they are not counted',
        vary: ({ report }) => ({
          report: saying(report, {
            disputes: '作为共同被告的行政诉讼案件3件，由原行为机关统计，未计入本表。',
          }),
        }),
      },
    ],
  },
};
