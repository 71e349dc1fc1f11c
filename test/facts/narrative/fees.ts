import { bureau, type NarrativeCase, perhaps } from './narrative-case.ts';

const standard = { 'fees.mentioned': true, 'fees.standardTerm': true };
const noNotice = { processingFeeNotices: 0, processingFeeNotified: 0, processingFeeReceived: 0 };

/** The information-processing fee and how it is called: compared with every fact of the fee, the wording included. */
export const fees: readonly NarrativeCase[] = [
  {
    title: 'none received',
    text: '2023年，本机关未收取信息处理费。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'zero yuan received',
    text: '本年度收取信息处理费0元。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'none arose',
    text: '全年未产生信息处理费。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'no fact of receiving it',
    text: '2023年度无信息处理费收取情况。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'no notice sent',
    text: '2023年，我镇未发出信息处理费收费通知。',
    expect: { ...standard, ...noNotice },
  },
  {
    title: 'no notice sent, without the name of the fee',
    text: '依申请公开方面，本机关未发出收费通知。',
    expect: { ...noNotice, 'fees.mentioned': true },
  },
  {
    title: 'zero notices',
    text: '2023年发出信息处理费收费通知0件。',
    expect: { ...standard, ...noNotice },
  },
  {
    title: 'no notice to pay',
    text: '未发出信息处理费缴费通知。',
    expect: { ...standard, ...noNotice },
  },
  {
    title: 'notices, amount, amount received',
    text: '2023年发出信息处理费收费通知3件，总金额700元，实际收取700元。',
    expect: {
      ...standard,
      processingFeeNotices: 3,
      processingFeeNotified: 700,
      processingFeeReceived: 700,
    },
  },
  {
    title: 'notices, amount, nothing received',
    text: '按照信息处理费管理规定，发出收费通知2件，金额300元，实际收取0元。',
    expect: { ...standard, processingFeeNotices: 2, processingFeeNotified: 300, processingFeeReceived: 0 },
  },
  {
    title: 'cases and amount',
    text: '2023年收取信息处理费1件210元。',
    expect: { ...standard, processingFeeReceived: 210, processingFeeCases: 1 },
  },
  {
    title: 'in ten thousands',
    text: '2023年收取信息处理费0.06万元。',
    expect: { ...standard, processingFeeReceived: 600 },
  },
  {
    title: 'in ten thousands where doubles would be off',
    text: '2023年收取信息处理费1.13万元。',
    ...bureau,
    expect: { ...standard, processingFeeReceived: 11300 },
  },
  {
    title: 'with thousands separators',
    text: '2023年收取信息处理费2,700元。',
    ...bureau,
    expect: { ...standard, processingFeeReceived: 2700 },
  },
  {
    title: 'with the notice of the State Council cited by number',
    text: '按照国办函〔2020〕109号文件要求，本年度收取信息处理费0元。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'with the measures cited by name',
    text: '按照《政府信息公开信息处理费管理办法》，我镇2023年未收取信息处理费。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'the measures cited by name only',
    text: '严格执行《政府信息公开信息处理费管理办法》。',
    expect: { 'fees.mentioned': true },
  },
  {
    title: 'the number of the measures only',
    text: '严格执行国办函〔2020〕109号文件规定，规范收费行为。',
    expect: { 'fees.mentioned': true },
  },
  {
    title: 'a name that is not the one of the measures',
    text: '2023年没有产生信息公开处理费。',
    expect: { 'fees.mentioned': true, 'fees.nonStandardTerm': true, processingFeeReceived: 0 },
  },
  {
    title: 'another name that is not the one of the measures',
    text: '本年度未收取政府信息处理费。',
    expect: { 'fees.mentioned': true, 'fees.nonStandardTerm': true, processingFeeReceived: perhaps(0) },
  },
  {
    title: 'both names',
    text: '2023年未收取信息公开处理费（信息处理费）。',
    expect: {
      'fees.mentioned': true,
      'fees.nonStandardTerm': true,
      'fees.standardTerm': true,
      processingFeeReceived: 0,
    },
  },
  {
    title: 'the fee of the document title by its full name',
    text: '2023年我局未收取政府信息公开信息处理费。',
    ...bureau,
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'no charge of any kind',
    text: '2023年依申请提供政府信息未收取任何费用。',
    expect: { 'fees.generalStatement': true, 'fees.mentioned': perhaps(true) },
  },
  {
    title: 'the old costs of copying',
    text: '2023年提供政府信息未收取检索、复制、邮寄等费用。',
    expect: { 'fees.generalStatement': true, 'fees.mentioned': perhaps(true) },
  },
  {
    title: 'a general statement beside the exact one is not alone',
    text: '2023年依申请提供政府信息未收取任何费用，未收取信息处理费。',
    expect: { ...standard, processingFeeReceived: 0 },
  },
  {
    title: 'the fees of table II',
    text: '2023年行政事业性收费863.52万元。',
    ...bureau,
    expect: { administrativeFeesAmount: 863.52 },
  },
  {
    title: 'a fee of another kind with its own zero',
    text: '未收取城镇垃圾处理费。',
    expect: {},
  },
  {
    title: 'waste water',
    text: '全年征收污水处理费126万元。',
    ...bureau,
    expect: {},
  },
  {
    title: 'nothing else to report',
    text: '无其他需要报告的事项。',
    expect: {},
  },
  {
    title: 'a bare 无',
    text: '无。',
    expect: {},
  },
  {
    title: 'last year',
    text: '2022年收取信息处理费150元。',
    expect: standard,
  },
  {
    title: 'last year in words',
    text: '上年度收取信息处理费90元。',
    expect: standard,
  },
  {
    title: 'told in part one',
    text: '（二）依申请公开。全年收到政府信息公开申请2件，均已答复，未收取信息处理费。',
    section: 'overview',
    expect: { ...standard, requestsReceived: 2, requestsHandled: 2, processingFeeReceived: 0 },
  },
];
