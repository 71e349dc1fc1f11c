import type { Bilingual } from '../problem.ts';

/** One demand on an annual report, as a rule names it in its basis. */
export interface Provision {
  readonly document: string;
  readonly clause: string;
  /** The form that the provision belongs to: it says nothing of reports on the other. */
  readonly form?: 'f2019' | 'f2021';
  /** What of it only a person can judge, whatever the rules find. */
  readonly person?: Bilingual;
}

const law = '中华人民共和国政府信息公开条例';
const form2021 = '国办公开办函〔2021〕30号';
const form2019 = '国办公开办函〔2019〕60号';
const fees = '国办函〔2020〕109号';

const inTime: Bilingual = {
  zh: '首次公布是否在法定期限内：以公布记录为准，页面日期可能是迁移、改版后的日期。',
  en: 'Whether it was first published in time, by the records: the day of a page may be that on which it was moved.',
};

const ofLaw: readonly Provision[] = [
  { document: law, clause: '第四十九条' },
  { document: law, clause: '第四十九条第一款', person: inTime },
  { document: law, clause: '第四十九条第二款', person: inTime },
  { document: law, clause: '第五十条' },
  {
    document: law,
    clause: '第五十条第(一)项',
    person: {
      zh: '主动公开的数量是否真实、完整，需与公开平台核对。',
      en: 'Whether the figures on proactive disclosure are true and complete: compare with the platform.',
    },
  },
  {
    document: law,
    clause: '第五十条第(二)项',
    person: {
      zh: '申请件数和办理结果是否与办件台账一致。',
      en: 'Whether requests and their results agree with the records of the cases.',
    },
  },
  {
    document: law,
    clause: '第五十条第(三)项',
    person: {
      zh: '复议、诉讼件数是否与案卷一致。',
      en: 'Whether reconsiderations and suits agree with their files.',
    },
  },
  {
    document: law,
    clause: '第五十条第(四)项',
    person: {
      zh: '所写问题是否属实，改进措施是否落实。',
      en: 'Whether the problems are the real ones, and whether the measures were taken.',
    },
  },
  {
    document: law,
    clause: '第五十条第(五)项',
    person: {
      zh: '是否还有应当报告而没有报告的事项。',
      en: 'Whether other matters should have been reported.',
    },
  },
];

const ofForm = (
  document: string,
  form: 'f2019' | 'f2021',
  clauses: readonly string[],
): readonly Provision[] => clauses.map((clause) => ({ document, clause, form }));

const truth: Bilingual = {
  zh: '数据与实际工作是否相符，是否虚报、漏报。',
  en: 'Whether the figures are those of the actual work, with none made up and none left out.',
};

const ofForms: readonly Provision[] = [
  ...ofForm(form2021, 'f2021', [
    '年度报告格式',
    '一、总体情况',
    '第二部分表格',
    '第二部分表格 行政事业性收费',
    '第三部分表格',
    '第三部分表格 勾稽关系',
    '第四部分表格',
  ]),
  { document: form2021, clause: '明确责任', form: 'f2021', person: truth },
  ...ofForm(form2019, 'f2019', [
    '年度报告格式',
    '第二部分表格',
    '第三部分表格',
    '第三部分表格 勾稽关系',
    '第四部分表格',
  ]),
];

const ofFees: readonly Provision[] = [
  { document: fees, clause: '政府信息公开信息处理费管理办法', form: 'f2021' },
  { document: fees, clause: '政府信息公开信息处理费管理办法 施行日期' },
  {
    document: fees,
    clause: '政府信息公开信息处理费管理办法 收费标准',
    form: 'f2021',
    person: {
      zh: '各案件数或者页数与收费是否对应，需查收费通知。',
      en: 'Whether each fee fits the items or pages of its case: see the notices.',
    },
  },
];

/** What the regulation, both forms and the measures on fees demand of a report; results say of each what became of it. */
export const provisions: readonly Provision[] = [...ofLaw, ...ofForms, ...ofFees];
