import { applicantColumns } from '../forms/applicant-columns.ts';
import { forms } from '../forms/editions.ts';
import type { FormEdition, SectionKey } from '../forms/form.ts';
import { sectionKeys } from '../forms/form.ts';
import type { Draft, SectionDraft, TableDraft } from './draft.ts';
import type { BaseName } from './rule-case.ts';

type Prose = Readonly<Record<SectionKey, readonly string[]>>;
type Cells = Readonly<Record<string, string>>;

/** Figures of one row of table III, in the order of its columns. */
export const row = (key: string, ...figures: readonly number[]): Cells =>
  Object.fromEntries(
    applicantColumns.map((column, index) => [`${key}.${column.key}`, String(figures[index])]),
  );

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

const documentsOfCounty: Cells = {
  'normativeDocuments.issued': '5',
  'normativeDocuments.repealed': '2',
  'normativeDocuments.inForce': '41',
  'licensing.decisions': '2310',
  'penalties.decisions': '845',
  'coercion.decisions': '31',
  'administrativeFees.amount': '1260.5',
};

const requestsOfCounty: Cells = {
  ...row('received', 140, 25, 0, 2, 41, 0, 208),
  ...row('carriedIn', 6, 0, 0, 0, 0, 0, 6),
  ...row('granted', 70, 14, 0, 2, 16, 0, 102),
  ...row('refusedInternalAffairs', 12, 2, 0, 0, 5, 0, 19),
  ...row('refusedProcessInformation', 5, 3, 0, 0, 6, 0, 14),
  ...row('unavailableNotHeld', 44, 6, 0, 0, 12, 0, 62),
  ...row('notProcessedRepeated', 9, 0, 0, 0, 2, 0, 11),
  ...row('handled', 140, 25, 0, 2, 41, 0, 208),
  ...row('carriedOut', 6, 0, 0, 0, 0, 0, 6),
};

const disputesOfCounty: Cells = {
  'reconsideration.upheld': '9',
  'reconsideration.pending': '4',
  'reconsideration.total': '13',
  'directLitigation.upheld': '5',
  'directLitigation.total': '5',
  'litigationAfterReconsideration.upheld': '2',
  'litigationAfterReconsideration.pending': '1',
  'litigationAfterReconsideration.total': '3',
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

const proseOfCounty: Prose = {
  overview: [
    '（一）主动公开。{year}年，全区围绕乡村振兴、营商环境主动公开政府信息9120条。',
    '（二）依申请公开。全区行政机关对申请逐件登记，疑难件由区政府办公室会同司法局会商。',
    '（三）政府信息管理。清理失效文件两件，规范性文件库补齐有效性标注。',
    '（四）平台建设。区政府网站增设惠企政策检索，十个乡镇专栏统一样式。',
    '（五）监督保障。公开工作占年度考核百分之四，开展社会评议一次，没有责任追究情形。',
  ],
  proactive: [],
  requests: [],
  disputes: [],
  problems: [
    '主要问题：一是部分乡镇更新迟缓，二是政策解读形式单一。',
    '改进情况：区政府办公室按月通报更新情况，安排专人到四个乡镇辅导，请企业代表点评解读材料，逐件改写。',
  ],
  otherMatters: ['全区未发出收费通知，未收取信息处理费。'],
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

/** A government's report that takes in those of its departments and townships, that of `f2021` among them. */
const county: Draft = {
  ...f2021,
  title: '云溪区人民政府{year}年政府信息公开工作年度报告',
  sections: sectionsOf('f2021', proseOfCounty),
  tables: {
    table2: table('f2021', documentsOfCounty),
    table3: table('f2021', requestsOfCounty),
    table4: table('f2021', disputesOfCounty),
  },
};

/** Reports that rule cases start from. They are sound, but for `mixed`, of 2022, where table II has the form of 2019. */
export const baseReports: Readonly<Record<BaseName, Draft>> = {
  f2021,
  f2019,
  free,
  county,
  mixed: { ...f2021, year: 2022, tables: { ...f2021.tables, table2: f2019.tables.table2 } },
};
