import { bureau, county, type NarrativeCase, nothing, perhaps, street } from './narrative-case.ts';

/** Lists of what there was none of, all channels in one breath, ends of the year, one alone. */
export const shortForms: readonly NarrativeCase[] = [
  {
    title: 'four negations in a list without commas',
    text: '本年度，我镇无政府信息公开申请、无行政复议、无行政诉讼、无收费。',
    expect: { noRequests: true, noReconsideration: true, noLitigation: true },
  },
  {
    title: 'all channels together',
    text: '2023年，我镇线上、线下均未收到依申请公开件。',
    expect: { noRequests: true },
  },
  {
    title: 'online and offline in one word',
    text: '全年线上线下没有收到政府信息公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'nobody asked',
    text: '全年无人申请公开政府信息。',
    expect: { noRequests: true },
  },
  {
    title: 'neither received nor processed',
    text: '2023年，我局未收到和处理政府信息公开申请。',
    ...bureau,
    expect: { noRequests: true },
  },
  {
    title: 'matters of the fee of requests at zero',
    text: '本年度依申请公开信息处理费为零。',
    section: 'otherMatters',
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'zero of both behind one word, without a cause',
    text: '行政复议、行政诉讼案件均为0。',
    ...bureau,
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'complaints beside disputes',
    text: '没有发生因政府信息公开引发的举报、投诉、行政复议或行政诉讼等事件。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'complaints before suits that are brought',
    text: '未发生因政府信息公开工作引发投诉、提起行政诉讼等情况。',
    expect: { noLitigation: true },
  },
  {
    title: 'disputes that began with a complaint are one cause',
    text: '未发生因投诉引发的行政复议。',
    expect: { noReconsideration: 'unknown' },
  },
  nothing('a complaint about requests, not requests', '我街道未收到信息公开申请超期投诉。', street),
  {
    title: 'to the end of the year',
    text: '截至2023年末，我镇收到政府信息公开申请3件，已全部答复。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'only one, answered',
    text: '全年仅收到政府信息公开申请1件，已按时办结。',
    expect: { requestsReceived: 1, requestsHandled: 1 },
  },
  {
    title: 'several, answered is not all answered',
    text: '全年收到政府信息公开申请4件，已按时办结。',
    expect: { requestsReceived: 4, requestsHandled: perhaps(4) },
  },
  {
    title: 'by how many people',
    text: '街道收到12人提出的政府信息公开申请15件，均在法定期限内答复。',
    ...street,
    expect: { requestsReceived: 15, requestsHandled: 15 },
  },
  {
    title: 'all parts of a county named one by one',
    text: '全县各乡镇（街道）、县直各部门共受理政府信息公开申请356件，答复350件。',
    ...county,
    expect: { requestsAccepted: 356, requestsHandled: 350 },
  },
  {
    title: 'each of two applicants, then the sum',
    text: '我局收到公民提出的政府信息公开申请6件，法人提出的申请1件，共7件，均已答复。',
    ...bureau,
    expect: { requestsReceived: perhaps(7), requestsAccepted: 'unknown', requestsHandled: perhaps(7) },
  },
  {
    title: 'processed beside new and carried-in ones are the answered',
    text: '全县新收政府信息公开申请208件，上年结转36件，办理211件，结转下年度33件。',
    ...county,
    expect: {
      requestsReceived: 208,
      requestsCarriedIn: 36,
      requestsAccepted: 'unknown',
      requestsHandled: perhaps(211),
      requestsCarriedOut: 33,
    },
  },
  {
    title: 'two kinds of cases that a review organ handles',
    text: '全县办理政府信息公开行政复议案件12件、行政诉讼案件5件。',
    ...county,
    expect: { reconsiderations: 'unknown', litigations: 'unknown' },
  },
  {
    title: 'a suit in the wake of disputes on something else',
    text: '（二）依申请公开。收到申请2件。因教师处分引发行政复议2件，行政诉讼1件。',
    ...bureau,
    expect: { requestsReceived: 2, reconsiderations: 'unknown', litigations: 'unknown' },
  },
  {
    title: 'reviews brought against the body, without its reason',
    text: '我局办理的政府信息公开申请中，被申请行政复议3件，其中维持2件、尚未审结1件。',
    ...bureau,
    expect: { reconsiderations: 3 },
  },
  {
    title: 'received from two notices out of three',
    text: '发出信息处理费收费通知3件，总金额1260元，实际收取2件共860元。',
    section: 'otherMatters',
    expect: { processingFeeNotices: 3, processingFeeNotified: 1260, processingFeeReceived: 860 },
  },
  {
    title: 'due, waived, received',
    text: '应收取信息处理费600元，减免600元，实际收取0元。',
    section: 'otherMatters',
    expect: { processingFeeReceived: 0, processingFeeNotified: 'unknown' },
  },
  {
    title: 'waived alone',
    text: '减免信息处理费2件600元。',
    section: 'otherMatters',
    expect: { processingFeeReceived: 'unknown', processingFeeNotified: 'unknown' },
  },
];
