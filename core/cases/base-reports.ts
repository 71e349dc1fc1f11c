import { forms } from '../forms/editions.ts';
import type { FormEdition, SectionKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import type { Draft, SectionDraft, TableDraft } from './draft.ts';
import type { BaseName } from './rule-case.ts';

type Prose = Readonly<Record<SectionKey, readonly string[]>>;
type Cells = Readonly<Record<string, string>>;

const columns = [
  'naturalPerson',
  'company',
  'research',
  'publicWelfare',
  'legalService',
  'otherApplicant',
  'total',
];

/** Figures of one row of table III, in the order of its columns. */
const row = (key: string, ...figures: readonly number[]): Cells =>
  Object.fromEntries(columns.map((column, index) => [`${key}.${column}`, String(figures[index])]));

const table = (edition: FormEdition, cells: Cells): TableDraft => ({
  edition,
  shown: 'table',
  cells,
  labels: {},
  withoutRows: [],
  extraRows: [],
  lostCells: [],
});

const sectionsOf = (edition: FormEdition, prose: Prose): readonly SectionDraft[] =>
  sectionKeys.map((key) => {
    const form = forms[edition].sections.find((section) => section.key === key);
    return { key, heading: `${form?.numeral}、${form?.official}`, text: prose[key] };
  });

const documents2021: Cells = {
  'normativeDocuments.issued': '3',
  'normativeDocuments.repealed': '1',
  'normativeDocuments.inForce': '14',
  'licensing.decisions': '126',
  'penalties.decisions': '37',
  'coercion.decisions': '2',
  'administrativeFees.amount': '8.6',
};

const documents2019: Cells = {
  'normativeDocuments.made': '2',
  'normativeDocuments.published': '2',
  'normativeDocuments.publishedTotal': '19',
  'licensing.previousItems': '23',
  'licensing.change': '-2',
  'licensing.decisions': '310',
  'otherServices.previousItems': '8',
  'otherServices.decisions': '64',
  'penalties.previousItems': '11',
  'penalties.decisions': '5',
  'administrativeFees.previousItems': '1',
  'procurement.projects': '6',
  'procurement.amount': '182.5',
};

const requests2021: Cells = {
  ...row('received', 20, 4, 0, 1, 8, 0, 33),
  ...row('carriedIn', 2, 0, 0, 0, 0, 0, 2),
  ...row('granted', 10, 2, 0, 1, 3, 0, 16),
  ...row('refusedInternalAffairs', 3, 0, 0, 0, 1, 0, 4),
  ...row('refusedProcessInformation', 0, 1, 0, 0, 2, 0, 3),
  ...row('unavailableNotHeld', 6, 1, 0, 0, 2, 0, 9),
  ...row('notProcessedRepeated', 2, 0, 0, 0, 0, 0, 2),
  ...row('handled', 21, 4, 0, 1, 8, 0, 34),
  ...row('carriedOut', 1, 0, 0, 0, 0, 0, 1),
};

const requests2019: Cells = {
  ...row('received', 4, 0, 0, 0, 1, 0, 5),
  ...row('granted', 2, 0, 0, 0, 1, 0, 3),
  ...row('unavailableNeedsCreation', 1, 0, 0, 0, 0, 0, 1),
  ...row('otherHandling', 1, 0, 0, 0, 0, 0, 1),
  ...row('handled', 4, 0, 0, 0, 1, 0, 5),
};

const disputes2021: Cells = {
  'reconsideration.upheld': '1',
  'reconsideration.pending': '1',
  'reconsideration.total': '2',
  'directLitigation.upheld': '1',
  'directLitigation.total': '1',
};

const prose2021: Prose = {
  overview: [
    '（一）主动公开。{year}年，本局围绕供水、河道、防汛主动公开政府信息412条。',
    '（二）依申请公开。全年新收政府信息公开申请33件，上年结转2件，办结34件，结转下年度1件。',
    '（三）政府信息管理。文件起草时同步确定公开属性，发布前经三级审核。',
    '（四）平台建设。水务专栏改版一次，水情信息每日更新。',
    '（五）监督保障。工作列入科室考核评议，全年培训两次，没有责任追究情形。',
  ],
  proactive: [],
  requests: [],
  disputes: ['全年因政府信息公开被申请行政复议2件，被提起行政诉讼1件。'],
  problems: [
    '主要问题：一是部分科室对答复期限把握不严，二是水价调整的解读不够通俗。',
    '改进情况：建立答复期限提前三日提醒，由供水科会同法规科编写问答并在营业厅张贴，继续跟踪群众反映。',
  ],
  otherMatters: ['本年度未发出收费通知，未收取信息处理费。'],
};

const prose2019: Prose = {
  overview: [
    '{year}年，石滩县财政局主动公开预算、决算、采购等政府信息268条。全年收到政府信息公开申请5件，均已答复。',
    '信息发布前由办公室登记、分管领导签发，网站财政专栏按月更新，公开工作纳入年度考核。',
  ],
  proactive: [],
  requests: [],
  disputes: ['本年度未发生因政府信息公开引起的行政复议、行政诉讼。'],
  problems: [
    '存在的问题是专项资金分配结果公开不够及时，表格多、说明少。下一步将把公开时限写入资金管理办法，' +
      '每季度对照清单核查一次，并为群众关心的补贴配发图解。',
  ],
  otherMatters: ['没有其他需要报告的事项。'],
};

const period = '统计期限自{year}年1月1日起至{year}年12月31日止。';
const parts =
  '全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、' +
  '存在的主要问题及改进情况、其他需要报告的事项六个部分组成。';

const f2021: Draft = {
  year: 2023,
  title: '云溪区水务局{year}年政府信息公开工作年度报告',
  preamble: `本报告按照国办公开办函〔2021〕30号规定的格式编制，${period}${parts}`,
  sections: sectionsOf('f2021', prose2021),
  tables: {
    table2: table('f2021', documents2021),
    table3: table('f2021', requests2021),
    table4: table('f2021', disputes2021),
  },
};

const f2019: Draft = {
  year: 2020,
  title: '石滩县财政局{year}年政府信息公开工作年度报告',
  preamble: `本报告按照国办公开办函〔2019〕60号规定的格式编制，${period}`,
  sections: sectionsOf('f2019', prose2019),
  tables: {
    table2: table('f2019', documents2019),
    table3: table('f2019', requests2019),
    table4: table('f2019', {}),
  },
};

const withoutTable = (draft: TableDraft): TableDraft => ({ ...draft, shown: 'left-out' });

/** A report of the years before there was a uniform form: prose alone. */
const free: Draft = {
  ...f2019,
  year: 2018,
  preamble: `本报告按照《中华人民共和国政府信息公开条例》编制，${period}`,
  tables: {
    table2: withoutTable(f2019.tables.table2),
    table3: withoutTable(f2019.tables.table3),
    table4: withoutTable(f2019.tables.table4),
  },
};

/** Reports that rule cases start from. They are sound, but for `mixed`, of 2022, where table II has the form of 2019. */
export const baseReports: Readonly<Record<BaseName, Draft>> = {
  f2021,
  f2019,
  free,
  mixed: { ...f2021, year: 2022, tables: { ...f2021.tables, table2: f2019.tables.table2 } },
};
