import type { CatalogEntry } from './fact.ts';
import { statement } from './statement-entry.ts';

const figure = (name: string, unit: string, zh: string, en: string): CatalogEntry => ({
  id: `narrative.${name}`,
  kind: 'quantity',
  unit,
  sentence: { zh: `正文所述${zh}。`, en: `${en}, as the text says.` },
});

const figures: readonly CatalogEntry[] = [
  figure('requestsReceived', '件', '本年新收政府信息公开申请数', 'Requests received in the year'),
  figure(
    'requestsAccepted',
    '件',
    '受理申请数（可能含上年结转）',
    'Requests accepted, carried-in ones perhaps included',
  ),
  figure('requestsCarriedIn', '件', '上年结转申请数', 'Requests carried in from last year'),
  figure('requestsHandled', '件', '办结、答复申请数', 'Requests answered'),
  figure('requestsCarriedOut', '件', '结转下年度申请数', 'Requests carried out to next year'),
  figure('reconsiderations', '件', '因政府信息公开被申请行政复议数', 'Administrative reconsiderations'),
  figure('litigations', '件', '因政府信息公开被提起行政诉讼数', 'Administrative suits'),
  figure('processingFeeReceived', '元', '信息处理费实收金额', 'Information-processing fees received'),
  figure('processingFeeNotices', '件', '信息处理费收费通知件数', 'Notices of the information-processing fee'),
  figure('processingFeeNotified', '元', '信息处理费收费通知总金额', 'Amount of the notices of the fee'),
  figure('processingFeeCases', '件', '收取信息处理费件数', 'Cases in which the processing fee was received'),
];

const rows: readonly CatalogEntry[] = [
  figure('regulationsIssued', '件', '本年制发规章数', 'Regulations issued in the year'),
  figure('regulationsRepealed', '件', '本年废止规章数', 'Regulations repealed in the year'),
  figure('regulationsInForce', '件', '现行有效规章数', 'Regulations in force'),
  figure(
    'normativeDocumentsIssued',
    '件',
    '本年制发行政规范性文件数',
    'Normative documents issued in the year',
  ),
  figure(
    'normativeDocumentsRepealed',
    '件',
    '本年废止行政规范性文件数',
    'Normative documents repealed in the year',
  ),
  figure('normativeDocumentsInForce', '件', '现行有效行政规范性文件数', 'Normative documents in force'),
  figure('licensingDecisions', '件', '本年行政许可处理决定数', 'Licensing decisions of the year'),
  figure('penaltyDecisions', '件', '本年行政处罚处理决定数', 'Penalty decisions of the year'),
  figure('coercionDecisions', '件', '本年行政强制处理决定数', 'Coercion decisions of the year'),
  figure('administrativeFeesAmount', '万元', '本年行政事业性收费金额', 'Administrative fees of the year'),
];

/** What amounts and numbers on fees are compared with. */
const comparisons: readonly CatalogEntry[] = [
  {
    id: 'narrative.administrativeFeesAbove',
    kind: 'quantity',
    unit: '万元',
    sentence: {
      zh: '与正文所述行政事业性收费相符的金额须大于此数：少于正文一个末位单位，末位以正文和表二中位数较少的为准。',
      en: 'An amount that agrees with the administrative fees of the text is more than this: one unit of the last digit less, of the fewer decimals that text and table II have.',
    },
  },
  {
    id: 'narrative.administrativeFeesBelow',
    kind: 'quantity',
    unit: '万元',
    sentence: {
      zh: '与正文所述行政事业性收费相符的金额须小于此数：多于正文一个末位单位。',
      en: 'An amount that agrees with the administrative fees of the text is less than this: one unit of the last digit more.',
    },
  },
  {
    id: 'fees.{amount}.tens',
    kind: 'quantity',
    sentence: {
      zh: '信息处理费金额（实收或通知）是10元的多少倍；正文写有退费、减免、利息的不作判断。',
      en: 'How many times 10 yuan go into the processing fee received or notified; not known where money was paid back, waived or paid beside it.',
    },
  },
  {
    id: 'fees.{amount}.hundreds',
    kind: 'quantity',
    sentence: {
      zh: '正文写明按件计收的，信息处理费金额是100元的多少倍。',
      en: 'How many times 100 yuan go into the processing fee, where the text says that it was charged by items.',
    },
  },
  {
    id: 'fees.{amount}.ofOneCase',
    kind: 'boolean',
    sentence: {
      zh: '正文写明只有一件的，按收费标准能否得出该金额。',
      en: 'Whether one application can be charged the amount, where the text says that there was one.',
    },
  },
  {
    id: 'fees.noticesAndCarriedIn',
    kind: 'quantity',
    unit: '件',
    sentence: {
      zh: '正文所述收费通知件数与表三上年结转数之和：本年逾期未缴的至多这么多。',
      en: 'Fee notices of the text plus requests carried in, in table III: no more can be overdue in the year.',
    },
  },
];

const statements: readonly CatalogEntry[] = [
  statement(
    'narrative.noRequests',
    '正文是否明确称全年未收到政府信息公开申请',
    'Whether the text says clearly that no request was received in the whole year',
  ),
  statement(
    'narrative.noReconsideration',
    '正文是否明确称未发生因政府信息公开引起的行政复议',
    'Whether the text says clearly that there was no reconsideration',
  ),
  statement(
    'narrative.noLitigation',
    '正文是否明确称未发生因政府信息公开引起的行政诉讼',
    'Whether the text says clearly that there was no suit',
  ),
  statement(
    'fees.mentioned',
    '总体情况或其他事项是否写到信息处理费或依申请公开收费',
    'Whether sections one or six speak of the information-processing fee or of a fee for requests',
  ),
  statement(
    'fees.generalStatement',
    '是否只有“未收取任何费用”之类的笼统表述',
    'Whether there is only a general statement that no fee was charged',
  ),
  statement(
    'fees.nonStandardTerm',
    '是否使用“信息公开处理费”等不规范用语',
    'Whether a name other than 信息处理费 is used for the fee',
  ),
  statement(
    'fees.standardTerm',
    '是否使用规范用语“信息处理费”（不计文件名称）',
    'Whether the fee is called 信息处理费, the name of the document not counted',
  ),
  statement(
    'fees.ofLastYear',
    '写信息处理费的句子是否提到上一年（上年发出的通知可能在本年缴费或者逾期）',
    'Whether a sentence on the processing fee speaks of last year, whose notices may be paid or run out in this one',
  ),
  statement(
    'documents.noneInForce',
    '正文是否自己写明没有现行有效的行政规范性文件（不论指本级还是全部）',
    'Whether the text says itself that no normative document is in force, of the level itself or of all',
  ),
];

/** Figures and zero statements that the prose makes. */
export const narrativeCatalog: readonly CatalogEntry[] = [...figures, ...rows, ...comparisons, ...statements];
