import { adding, breaks, isGovernment, since2021, withoutFigures } from '../../changes.ts';
import { type CorpusReport, type Subject, saying } from '../../corpus-report.ts';
import type { Corpus, Injector } from '../../injector.ts';

/** An aspect of which nothing is said, under no heading. */
const withoutAspect = (aspect: string, silent: readonly Subject[]): Injector => ({
  name: `nothing is said of ${aspect}`,
  wanted: since2021,
  inject: ({ report }) => {
    const needsResults = isGovernment(report) || report.kind === 'township' || report.kind === 'subdistrict';
    if (aspect === 'supervision' && needsResults) return undefined;
    const says = Object.fromEntries(silent.map((subject) => [subject, '']));
    return breaks(saying(report, says), [`NAR-001[${aspect}]`]);
  },
});

const calm: readonly string[] = [
  '存在的主要问题：部分科室更新信息不够及时，政策解读形式比较单一，公开目录的分类也不够细。',
  '改进情况：建立按月提醒的办法，增加图解与短视频，安排专人对照目录逐项检查。',
];

const answersForResults = ({ kind }: CorpusReport): boolean => kind !== 'department' && kind !== 'vertical';

const withoutResult = (item: string, supervision: string): Injector => ({
  name: `nothing is said of ${item}`,
  inject: ({ report }) =>
    answersForResults(report)
      ? breaks({ ...saying(report, { supervision }), problems: calm }, [`NAR-002[${item}]`])
      : undefined,
});

const problems = (name: string, text: readonly string[]): Injector => ({
  name,
  inject: ({ report }) => breaks({ ...report, problems: text }, ['NAR-003']),
});

/** What the prose has to speak of, broken. */
export const faultsOfCompleteness: Corpus = {
  'NAR-001': {
    faults: [
      withoutAspect('proactiveDisclosure', ['opening', 'disclosed', 'documents', 'decisions', 'charges']),
      withoutAspect('onRequest', ['requests']),
      withoutAspect('informationManagement', ['management', 'documents']),
      withoutAspect('platform', ['platform']),
      withoutAspect('supervision', ['supervision']),
    ],
    nearMisses: [
      {
        name: 'one paragraph speaks of all five',
        wanted: since2021,
        vary: ({ report }) => ({ report: { ...report, namesAspects: false } }),
      },
      {
        name: 'two aspects share a heading',
        wanted: since2021,
        vary: ({ report }) => ({
          report: saying(
            { ...report, namesAspects: true },
            { platform: '', supervision: `（四）平台建设及监督保障。${report.says.supervision}` },
          ),
        }),
      },
    ],
  },
  'NAR-002': {
    faults: [
      withoutResult('assessment', '全年培训三场，请群众代表评议一次，未发生责任追究情形。'),
      withoutResult('publicReview', '公开工作纳入年度考核，全年培训三场，未发生责任追究情形。'),
      withoutResult('accountability', '公开工作纳入年度考核，开展社会评议一次，全年培训三场。'),
    ],
    nearMisses: [
      {
        name: 'other words are used',
        vary: ({ report }) => ({
          report: {
            ...saying(report, { supervision: '第三方评估得分靠前，群众满意度较高，全年无追责、问责事项。' }),
            problems: calm,
          },
        }),
      },
    ],
  },
  'NAR-003': {
    faults: [
      problems('the section says none', ['无。']),
      problems('the section says that there are no problems', ['本年度不存在问题。']),
      problems('only measures are told', [
        '下一步将加强栏目维护，丰富解读形式，健全发布审核，逐月检查更新，定期培训业务人员，把公开工作抓细抓实抓出成效来。',
      ]),
      problems('only problems are told', [
        '存在的主要问题：部分科室信息发布不够及时，政策解读形式比较单一，公开目录分类不够细，业务人员力量薄弱，群众查找信息不够方便。',
      ]),
      problems('the section has a sentence', ['更新不够及时，下一步加强。']),
    ],
    nearMisses: [
      {
        name: 'no grave problem, and still measures',
        vary: ({ report }) => ({
          report: {
            ...report,
            problems: [
              '总体上无重大问题，但栏目更新不够及时，解读形式偏少，业务人员力量也显薄弱。',
              calm[1] ?? '',
            ],
          },
        }),
      },
    ],
  },
  'NAR-008': {
    faults: [
      {
        name: 'section one has no figure',
        inject: ({ report }) =>
          breaks(
            saying(withoutFigures(report), {
              opening: '围绕群众关心的事项核对公开目录，政策解读与文件同步发布，回应关切及时。',
              disclosed: '',
              platform: '优化网站栏目设置，查阅点备有电脑和纸质目录。',
              supervision: '公开工作纳入年度考核，邀请群众评议，未发生责任追究情形。',
            }),
            ['NAR-008'],
          ),
      },
      {
        name: 'a lower body speaks from above',
        inject: ({ report }) =>
          isGovernment(report) || report.kind === 'vertical'
            ? undefined
            : breaks({ ...report, problems: [...report.problems, '一些地方重视不够，公开不及时。'] }, [
                'NAR-008',
              ]),
      },
    ],
    nearMisses: [
      {
        name: 'the demand of a superior is told',
        vary: ({ report }) => ({ report: adding(report, '认真落实上级关于各地各部门要及时公开的要求。') }),
      },
      {
        name: 'a government speaks of its places',
        vary: ({ report }) =>
          isGovernment(report)
            ? { report: { ...report, problems: [...report.problems, '一些地方重视不够，公开不及时。'] } }
            : undefined,
      },
    ],
  },
};
