import { bureau, type NarrativeCase, nothing, perhaps } from './narrative-case.ts';

/** Sentences of part six on how many cases were charged, by which standard, and on notices that are denied. */
export const feeCases: readonly NarrativeCase[] = [
  {
    title: 'cases and amount, parted',
    text: '2023年收取信息处理费2件，共780元。',
    expect: { processingFeeReceived: 780, processingFeeCases: 2 },
  },
  {
    title: 'actually received, by cases',
    text: '全年实际收取信息处理费1笔380元。',
    ...bureau,
    expect: { processingFeeReceived: 380, processingFeeCases: 1 },
  },
  {
    title: 'charged by items',
    text: '2023年按件收取信息处理费300元。',
    expect: { processingFeeReceived: 300 },
  },
  {
    title: 'charged by volume',
    text: '2023年按量收取信息处理费380元。',
    expect: { processingFeeReceived: 380 },
  },
  {
    title: 'no notice, and yet an amount: what is said goes before what follows from it',
    text: '本年度未发出收费通知，实际收取信息处理费200元。',
    expect: { processingFeeNotices: 0, processingFeeNotified: 0, processingFeeReceived: 200 },
  },
  {
    title: 'no notice, and yet an amount notified',
    text: '发出收费通知0件，通知金额400元。',
    expect: { processingFeeNotices: 0, processingFeeNotified: 400, processingFeeReceived: perhaps(0) },
  },
  nothing('the standard by items', '信息处理费按件计收，11件至30件的部分每件100元。', {
    section: 'otherMatters',
  }),
  nothing('either standard', '按照按件、按量收费标准执行。', { section: 'otherMatters' }),
  {
    title: 'no case is no fee',
    text: '2023年收取信息处理费0件。',
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'cases of last year',
    text: '2022年收取信息处理费3件。',
    expect: {},
  },
  {
    title: 'requests that were charged',
    text: '2023年对2件申请收取信息处理费640元。',
    expect: {
      processingFeeReceived: perhaps(640),
      processingFeeCases: perhaps(2),
      requestsAccepted: 'unknown',
    },
  },
  {
    title: 'about some cases',
    text: '2023年收取信息处理费3余件。',
    expect: {},
  },
];
