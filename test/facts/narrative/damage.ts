import { bureau, type NarrativeCase, perhaps } from './narrative-case.ts';

/** Text damaged on its way: lines broken, spaces, widths, look-alike characters. */
export const damage: readonly NarrativeCase[] = [
  {
    title: 'a line break inside a word',
    text: ['2023年，我镇收到政府信息公', '开申请6件，办结6件。'],
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'a line break before the unit',
    text: ['2023年，我镇收到政府信息公开申请6', '件，办结6件。'],
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'a line break before the number',
    text: ['2023年，我镇收到政府信息公开申请', '6件，办结6件。'],
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'a line break inside the number',
    text: ['2023年，我局收到政府信息公开申请1', '2件，办结12件。'],
    ...bureau,
    expect: { requestsReceived: perhaps(12), requestsHandled: perhaps(12) },
  },
  {
    title: 'a page number inside the number',
    text: ['2023年，我局收到政府信息公开申请1', '- 3 -', '2件，办结12件。'],
    ...bureau,
    expect: { requestsReceived: perhaps(12), requestsHandled: perhaps(12) },
  },
  {
    title: 'a page number inside the sentence',
    text: ['2023年，我局收到政府信息公开申请12件，', '— 2 —', '办结11件，结转下年1件。'],
    ...bureau,
    expect: { requestsReceived: 12, requestsHandled: perhaps(11), requestsCarriedOut: perhaps(1) },
  },
  {
    title: 'a line for each clause',
    text: ['2023年，', '新收政府信息公开申请9件，', '上年结转1件，', '办结10件，', '结转下年0件。'],
    expect: { requestsReceived: 9, requestsCarriedIn: 1, requestsHandled: 10, requestsCarriedOut: 0 },
  },
  {
    title: 'each run in a cell of its own',
    text: ['2023', '年，我镇收到政府信息公开申请', '6', '件，办结', '6', '件。'],
    expect: { requestsReceived: perhaps(6), requestsHandled: perhaps(6) },
  },
  {
    title: 'spaces around all figures',
    text: '2023 年，新收政府信息公开申请 9 件，上年结转 1 件，办结 10 件，结转下年 0 件。',
    expect: { requestsReceived: 9, requestsCarriedIn: 1, requestsHandled: 10, requestsCarriedOut: 0 },
  },
  {
    title: 'spaces between all characters',
    text: '收 到 政 府 信 息 公 开 申 请 9 件 ， 办 结 9 件 。',
    expect: { requestsReceived: 9, requestsHandled: 9 },
  },
  {
    title: 'non-breaking spaces',
    text: '2023\u00a0年，收到政府信息公开申请\u00a09\u00a0件。',
    expect: { requestsReceived: 9 },
  },
  {
    title: 'spaces without width',
    text: '2023年，收到政府信息公开申请\u200b9\u200b件。',
    expect: { requestsReceived: perhaps(9) },
  },
  {
    title: 'full-width digits and half-width punctuation',
    text: '２０２３年,新收政府信息公开申请１６件,上年结转４件,办结１８件,结转下年度２件.',
    ...bureau,
    expect: { requestsReceived: 16, requestsCarriedIn: 4, requestsHandled: 18, requestsCarriedOut: 2 },
  },
  {
    title: 'half-width brackets',
    text: '全年答复政府信息公开申请50件(含上年结转3件,另有2件顺延至下年)。',
    ...bureau,
    expect: { requestsHandled: 50, requestsCarriedIn: 3, requestsCarriedOut: 2 },
  },
  {
    title: 'radicals in place of characters',
    text: '2023年，我局收到政府信息公开申请⼗⼆件，⽆⾏政复议。',
    ...bureau,
    expect: { requestsReceived: perhaps(12), noReconsideration: perhaps(true) },
  },
  {
    title: 'radicals in a zero statement',
    text: '2023年，我镇未收到⾃然⼈、法⼈和其他组织的政府信息公开申请。',
    expect: { noRequests: perhaps(true) },
  },
  {
    title: 'traditional characters',
    text: '2023年，收到政府信息公開申請5件，結轉下年度1件。',
    expect: { requestsReceived: perhaps(5), requestsCarriedOut: perhaps(1) },
  },
  {
    title: 'the year sign lost',
    text: '20231月1日至202312月31日，我镇收到政府信息公开申请5件。',
    expect: { requestsReceived: perhaps(5) },
  },
  {
    title: 'the unit lost',
    text: '2023年收到政府信息公开申请5，办结5。',
    expect: { requestsReceived: perhaps(5), requestsHandled: perhaps(5) },
  },
  {
    title: 'the negation cut off from the verb by a line break',
    text: ['2023年，我镇未', '收到政府信息公开申请。'],
    expect: { noRequests: true },
  },
  {
    title: 'the channel cut off from the word by a line break',
    text: ['2023年，我镇收到网', '上申请5件。'],
    expect: {},
  },
  {
    title: 'last year cut off by a line break',
    text: ['上年', '度收到政府信息公开申请5件。'],
    expect: {},
  },
  {
    title: 'the year of last year over two lines',
    text: ['20', '22年收到政府信息公开申请5件。'],
    expect: {},
  },
  {
    title: 'a zero statement with spaces in it',
    text: '2023 年 ， 未 收 到 政 府 信 息 公 开 申 请 。',
    expect: { noRequests: true },
  },
  {
    title: 'suits over two lines',
    text: ['因政府信息公开被申请行政复议2件，行政诉', '讼1件。'],
    expect: { reconsiderations: 2, litigations: 1 },
  },
  {
    title: 'question marks in place of characters',
    text: '2023年，收到政府信息公开申请?件，办结?件。',
    expect: { requestsReceived: 'unknown', requestsHandled: 'unknown' },
  },
  {
    title: 'two paragraphs without a stop between them',
    text: ['（一）主动公开信息120条', '（二）收到政府信息公开申请4件', '（三）办理建议提案6件'],
    expect: { requestsReceived: 4 },
  },
  {
    title: 'a doubled line',
    text: ['2023年收到政府信息公开申请4件，办结4件。', '2023年收到政府信息公开申请4件，办结4件。'],
    expect: { requestsReceived: 4, requestsHandled: 4 },
  },
];
