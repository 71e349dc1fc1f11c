import { applicantColumns } from './applicant-columns.ts';
import { disputeTable } from './dispute-rows.ts';
import type { Form, FormColumn } from './form.ts';
import { resultHeaders, rowsAfterOther, rowsBeforeOther } from './result-rows.ts';
import { sections } from './sections.ts';

const documents = [
  { key: 'made', official: '本年新制作数量', holds: 'count' },
  { key: 'published', official: '本年新公开数量', holds: 'count' },
  { key: 'publishedTotal', official: '对外公开总数量', holds: 'count' },
] as const satisfies readonly FormColumn[];

const change = { key: 'change', official: '本年增/减', aliases: ['本年增减'], holds: 'change' } as const;
const previousItems = { key: 'previousItems', official: '上一年项目数量', holds: 'count' } as const;

const items = [
  previousItems,
  change,
  { key: 'decisions', official: '处理决定数量', holds: 'count' },
] as const satisfies readonly FormColumn[];

const fees = [previousItems, change] as const satisfies readonly FormColumn[];

const procurement = [
  { key: 'projects', official: '采购项目数量', holds: 'count' },
  { key: 'amount', official: '采购总金额', holds: 'amount' },
] as const satisfies readonly FormColumn[];

/** The form of 国办公开办函〔2019〕60号 (试行), for report years 2019 and 2020. */
export const f2019 = {
  edition: 'f2019',
  document: '国办公开办函〔2019〕60号',
  sections,
  table2: {
    key: 'table2',
    section: 'proactive',
    rows: [
      { key: 'regulations', official: '规章', columns: documents },
      { key: 'normativeDocuments', official: '规范性文件', aliases: ['行政规范性文件'], columns: documents },
      { key: 'licensing', official: '行政许可', columns: items },
      {
        key: 'otherServices',
        official: '其他对外管理服务事项',
        aliases: ['其他对外管理服务'],
        columns: items,
      },
      { key: 'penalties', official: '行政处罚', columns: items },
      { key: 'coercion', official: '行政强制', columns: items },
      { key: 'administrativeFees', official: '行政事业性收费', columns: fees },
      { key: 'procurement', official: '政府集中采购', columns: procurement },
    ],
    headers: [
      { official: '信息内容' },
      { official: '第二十条第(一)项' },
      { official: '第二十条第(五)项' },
      { official: '第二十条第(六)项' },
      { official: '第二十条第(八)项' },
      { official: '第二十条第(九)项' },
      ...documents,
      ...items,
      ...procurement,
    ],
  },
  table3: {
    key: 'table3',
    section: 'requests',
    rows: [
      ...rowsBeforeOther,
      { key: 'otherHandling', official: '(六)其他处理', columns: applicantColumns },
      ...rowsAfterOther,
    ],
    headers: resultHeaders,
  },
  table4: disputeTable,
} as const satisfies Form;
