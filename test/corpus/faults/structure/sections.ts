import type { SectionKey, TableKey } from '../../../../core/forms/form.ts';
import { breaks } from '../../changes.ts';
import { type CorpusReport, saying, withTable } from '../../corpus-report.ts';
import type { Corpus, Injector } from '../../injector.ts';

const tableOf: Readonly<Partial<Record<SectionKey, TableKey>>> = {
  proactive: 'table2',
  requests: 'table3',
  disputes: 'table4',
};

/** Says nothing of the number of parts. */
const uncounted = (report: CorpusReport): CorpusReport => ({ ...report, parts: '' });

const withoutSection = (section: SectionKey): Injector => ({
  name: `the section ${section} is missing`,
  inject: ({ report }) => {
    const key = tableOf[section];
    const cut = { ...uncounted(report), withoutSections: [section] };
    // What is said of the fee stands in section one, so that it goes on to be said.
    const told = section === 'otherMatters' ? saying(cut, { further: report.says.fee }) : cut;
    const changed = key === undefined ? told : withTable(told, key, { shown: 'left-out' });
    return breaks(changed, [`STR-001[${section}]`], key === undefined ? [] : [`STR-008[${section}]`]);
  },
});

const headed = (report: CorpusReport, headings: Partial<CorpusReport['headings']>): CorpusReport => ({
  ...report,
  headings: { ...report.headings, ...headings },
});

const withoutTable = (section: SectionKey, key: TableKey): Injector => ({
  name: `${key} is missing`,
  inject: ({ report }) => breaks(withTable(report, key, { shown: 'left-out' }), [`STR-008[${section}]`]),
});

const shownAs = (shown: 'picture' | 'attachment') => ({
  name: `a table is a ${shown}`,
  needs: shown === 'picture' ? (['pictures'] as const) : [],
  vary: ({ report }: { readonly report: CorpusReport }) => ({
    report: withTable(report, 'table2', { shown }),
  }),
});

const others = [
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** What the sections and their headings require, broken. */
export const faultsOfSections: Corpus = {
  'STR-001': {
    faults: (['overview', 'proactive', 'requests', 'disputes', 'problems', 'otherMatters'] as const).map(
      withoutSection,
    ),
    nearMisses: [
      {
        name: 'sections five and six share a heading',
        needs: ['wordings'],
        vary: ({ report }) => ({
          report: headed(
            {
              ...report,
              problems: [...report.problems, report.says.fee].filter((text) => text !== ''),
              withoutSections: ['otherMatters'],
            },
            { problems: '五、存在的主要问题及改进情况和其他需要报告的事项' },
          ),
        }),
      },
    ],
  },
  'STR-002': {
    faults: [
      {
        name: 'the last two sections are exchanged',
        needs: ['wordings'],
        inject: ({ report }) =>
          breaks(
            {
              ...report,
              signature: [],
              order: ['overview', 'proactive', 'requests', 'disputes', 'otherMatters', 'problems'],
            },
            ['STR-002'],
          ),
      },
      {
        name: 'disputes stand before requests',
        needs: ['wordings'],
        inject: ({ report }) =>
          breaks(
            {
              ...report,
              order: ['overview', 'proactive', 'disputes', 'requests', 'problems', 'otherMatters'],
            },
            ['STR-002'],
          ),
      },
      {
        name: 'two sections have one number',
        needs: ['wordings'],
        inject: ({ report }) =>
          breaks(headed(report, { problems: '四、存在的主要问题及改进情况' }), ['STR-002']),
      },
      {
        name: 'a heading has a wording of its own',
        needs: ['wordings'],
        inject: ({ report }) => breaks(headed(report, { problems: '五、短板弱项与下步打算' }), ['STR-002']),
      },
    ],
    nearMisses: [
      {
        name: 'headings have the wording of 2019',
        vary: ({ report }) => ({
          report: headed(report, {
            disputes: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
            problems: '五、政府信息公开工作存在的主要问题及改进情况',
          }),
        }),
      },
      {
        name: 'headings have no numbers',
        vary: ({ report }) => ({
          report: {
            ...report,
            headings: Object.fromEntries(
              Object.entries(report.headings).map(([key, heading]) => [key, heading.slice(2)]),
            ) as CorpusReport['headings'],
          },
        }),
      },
    ],
  },
  'STR-008': {
    faults: [
      withoutTable('proactive', 'table2'),
      withoutTable('requests', 'table3'),
      withoutTable('disputes', 'table4'),
    ],
    nearMisses: [shownAs('picture'), shownAs('attachment')],
  },
  'STR-009': {
    faults: [
      {
        name: 'another number of parts is announced',
        inject: ({ report }, random) =>
          breaks({ ...report, parts: `全文共${random.pick(['四', '五', '七'])}个部分。` }, ['STR-009']),
      },
      {
        name: 'six parts are announced, and one is missing',
        inject: ({ report }) =>
          breaks(
            { ...report, parts: '全文共六个部分。', signature: [], withoutSections: ['problems'] },
            ['STR-009'],
            ['STR-001[problems]'],
          ),
      },
      {
        name: 'six parts are announced and five are named',
        inject: ({ report }) =>
          breaks({ ...report, parts: `全文由总体情况、${others.join('、')}六个部分组成。` }, ['STR-009']),
      },
    ],
    nearMisses: [
      {
        name: 'the last part is joined by 和',
        vary: ({ report }) => ({
          report: {
            ...report,
            parts:
              '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况以及其他需要报告的事项六部分。',
          },
        }),
      },
    ],
  },
};
