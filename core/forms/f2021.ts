import { applicantColumns } from './applicant-columns.ts';
import { disputeTable } from './dispute-rows.ts';
import type { Form, FormColumn, FormRow } from './form.ts';
import { resultHeaders, rowsAfterOther, rowsBeforeOther } from './result-rows.ts';
import { sections } from './sections.ts';

const documents = [
  { key: 'issued', official: '本年制发件数', holds: 'count' },
  { key: 'repealed', official: '本年废止件数', holds: 'count' },
  { key: 'inForce', official: '现行有效件数', aliases: ['现行有效件'], holds: 'count' },
] as const satisfies readonly FormColumn[];

const decisions = [
  { key: 'decisions', official: '本年处理决定数量', holds: 'count' },
] as const satisfies readonly FormColumn[];

const fees = [
  { key: 'amount', official: '本年收费金额(单位:万元)', aliases: ['本年收费金额'], holds: 'amount' },
] as const satisfies readonly FormColumn[];

const columns = applicantColumns;
const other = '(六)其他处理';

const otherRows = [
  {
    key: 'otherOverdueCorrection',
    official: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    aliases: ['1.申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    group: other,
    columns,
  },
  {
    key: 'otherOverdueFee',
    official: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    aliases: ['2.申请人逾期未按收费通知要求缴纳费用,行政机关不再处理其政府信息公开申请', '2.逾期未缴费'],
    group: other,
    columns,
  },
  { key: 'otherRest', official: '3.其他', group: other, columns },
] as const satisfies readonly FormRow[];

/** The form of 国办公开办函〔2021〕30号, for report years from 2021 on. */
export const f2021 = {
  edition: 'f2021',
  document: '国办公开办函〔2021〕30号',
  sections,
  table2: {
    key: 'table2',
    section: 'proactive',
    rows: [
      { key: 'regulations', official: '规章', columns: documents },
      { key: 'normativeDocuments', official: '行政规范性文件', aliases: ['规范性文件'], columns: documents },
      { key: 'licensing', official: '行政许可', columns: decisions },
      { key: 'penalties', official: '行政处罚', columns: decisions },
      { key: 'coercion', official: '行政强制', columns: decisions },
      { key: 'administrativeFees', official: '行政事业性收费', columns: fees },
    ],
    headers: [
      { official: '信息内容' },
      { official: '第二十条第(一)项' },
      { official: '第二十条第(五)项' },
      { official: '第二十条第(六)项' },
      { official: '第二十条第(八)项' },
      ...documents,
      ...decisions,
      ...fees,
    ],
  },
  table3: {
    key: 'table3',
    section: 'requests',
    rows: [...rowsBeforeOther, ...otherRows, ...rowsAfterOther],
    headers: [...resultHeaders, { official: other }],
  },
  table4: disputeTable,
} as const satisfies Form;
