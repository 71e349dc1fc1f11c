import { bureau, county, type NarrativeCase, perhaps, street, taxBureau } from './narrative-case.ts';

const section = 'otherMatters';

/** The same plain facts with their words in another order. */
export const orders: readonly NarrativeCase[] = [
  {
    title: 'the number before the noun',
    text: '2023年收到3件政府信息公开申请，均已答复。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'the number before the noun, in characters',
    text: '全年共收到两件依申请公开申请，均按时答复。',
    expect: { requestsReceived: 2, requestsHandled: 2 },
  },
  {
    title: 'accepted, the number before the noun',
    text: '2023年我局受理12件政府信息公开申请。',
    ...bureau,
    expect: { requestsAccepted: 12 },
  },
  {
    title: 'the noun before the verb',
    text: '2023年，政府信息公开申请共收到12件，办结12件。',
    ...bureau,
    expect: { requestsReceived: 12, requestsHandled: 12 },
  },
  {
    title: 'the number of new ones, of old ones and the results as in the table',
    text: '本年新收政府信息公开申请数量15件，上年结转政府信息公开申请数量2件，本年度办理结果总计16件，结转下年度继续办理1件。',
    ...bureau,
    expect: {
      requestsReceived: 15,
      requestsCarriedIn: 2,
      requestsHandled: perhaps(16),
      requestsCarriedOut: 1,
    },
  },
  {
    title: 'carried out, number first',
    text: '2023年收到政府信息公开申请8件，办结7件，1件结转下年度。',
    expect: { requestsReceived: 8, requestsHandled: 7, requestsCarriedOut: 1 },
  },
  {
    title: 'carried out, with the year named',
    text: '2023年收到政府信息公开申请8件，办结7件，1件结转至2024年办理。',
    expect: { requestsReceived: 8, requestsHandled: 7, requestsCarriedOut: perhaps(1) },
  },
  {
    title: 'carried in, with a noun between',
    text: '2023年新收政府信息公开申请8件，上年度结转申请1件，共办结9件。',
    expect: { requestsReceived: 8, requestsCarriedIn: 1, requestsHandled: 9 },
  },
  {
    title: 'settled, with those of last year in brackets',
    text: '2023年新收政府信息公开申请30件，办结31件（含上年结转2件），结转下年1件。',
    ...bureau,
    expect: { requestsReceived: 30, requestsHandled: 31, requestsCarriedIn: 2, requestsCarriedOut: 1 },
  },
  {
    title: 'received, with those of last year in brackets',
    text: '2023年收到政府信息公开申请30件（另有上年结转2件），办结32件。',
    ...bureau,
    expect: { requestsReceived: 30, requestsCarriedIn: 2, requestsHandled: 32 },
  },
  {
    title: 'answered in law',
    text: '2023年街道收到依申请公开申请6件，均依法作出答复。',
    ...street,
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'answered within the term, the number said again',
    text: '2023年我局收到政府信息公开申请6件，在法定期限内答复6件。',
    ...taxBureau,
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'the period at the end',
    text: '我镇收到政府信息公开申请5件（2023年1月1日至2023年12月31日）。',
    expect: { requestsReceived: 5 },
  },
  {
    title: 'a county that names itself',
    text: '2023年，临溪县共收到政府信息公开申请220件，办结218件，结转下年2件。',
    ...county,
    expect: { requestsReceived: 220, requestsHandled: 218, requestsCarriedOut: 2 },
  },
  {
    title: 'a township that names itself',
    text: '2023年，青石镇收到政府信息公开申请2件，均已办结。',
    expect: { requestsReceived: 2, requestsHandled: 2 },
  },
  {
    title: 'a township that names itself and has none',
    text: '2023年，青石镇人民政府未收到政府信息公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'a bureau that names itself',
    text: '2023年，临溪县教育局收到政府信息公开申请9件，办结9件。',
    ...bureau,
    expect: { requestsReceived: 9, requestsHandled: 9 },
  },
  {
    title: 'this organ',
    text: '2023年，本机关收到政府信息公开申请1件，办结1件。',
    expect: { requestsReceived: 1, requestsHandled: 1 },
  },
  {
    title: 'suits before reconsiderations',
    text: '2023年因政府信息公开被提起行政诉讼1件、被申请行政复议2件。',
    ...bureau,
    expect: { litigations: 1, reconsiderations: 2 },
  },
  {
    title: 'the number before reconsideration',
    text: '2023年发生2件政府信息公开行政复议案件，1件行政诉讼案件。',
    ...bureau,
    expect: { reconsiderations: perhaps(2), litigations: perhaps(1) },
  },
  {
    title: 'no suit and no reconsideration in the order of the law of suits',
    text: '2023年未发生政府信息公开行政诉讼、行政复议。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'not charged, verb 没有',
    text: '2023年没有收取信息处理费。',
    section,
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'the total of what was charged',
    text: '2023年收取信息处理费总金额为0元。',
    section,
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'the fee as subject',
    text: '2023年信息处理费收取金额为0元。',
    section,
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'parts by way of charging',
    text: '2023年共收取信息处理费380元，其中按件计收300元、按量计收80元。',
    section,
    ...bureau,
    expect: { processingFeeReceived: 380 },
  },
  {
    title: 'letters of notice',
    text: '2023年发出信息处理费收费通知书2份，实际收取0元。',
    section,
    ...bureau,
    expect: { processingFeeNotices: 2, processingFeeReceived: 0 },
  },
  {
    title: 'some paid, some did not',
    text: '2023年对3件申请发出信息处理费收费通知，涉及金额2700元，其中1件缴费700元，其余2件逾期未缴。',
    section,
    ...bureau,
    expect: {
      processingFeeNotices: perhaps(3),
      processingFeeNotified: perhaps(2700),
      processingFeeReceived: perhaps(700),
      requestsReceived: 'unknown',
      requestsAccepted: 'unknown',
    },
  },
];
