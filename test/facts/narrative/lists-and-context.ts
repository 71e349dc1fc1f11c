import { bureau, county, type NarrativeCase, nothing, perhaps, street } from './narrative-case.ts';

/** Lists of parts, what they leave in force, and headings that tell what an 申请 is for. */
export const listsAndContext: readonly NarrativeCase[] = [
  {
    title: 'a township part in a list, then the whole again behind a semicolon',
    text: '全县收到申请286件，其中县直部门201件、乡镇85件；上年结转12件；办结291件；结转下年7件。',
    ...county,
    expect: {
      requestsReceived: 286,
      requestsCarriedIn: 12,
      requestsHandled: 291,
      requestsCarriedOut: 7,
    },
  },
  {
    title: 'units counted in',
    text: '全局（含下属事业单位）共收到信息公开申请9件。',
    ...bureau,
    expect: { requestsReceived: 'unknown' },
  },
  {
    title: 'channels in brackets, then the answers',
    text: '2023年，我局收到信息公开申请15件（网上10件、信函5件），答复14件，结转下年1件。',
    ...bureau,
    expect: { requestsReceived: 15, requestsHandled: 14, requestsCarriedOut: 1 },
  },
  {
    title: 'channels that add up to a total with a verb of its own',
    text: '收到网上申请10件、信函申请2件，共计收到12件；办结12件。',
    ...bureau,
    expect: { requestsReceived: perhaps(12), requestsHandled: perhaps(12) },
  },
  {
    title: 'those not answered were withdrawn',
    text: '我镇收到政府信息公开申请5件，答复4件，申请人撤回1件。',
    expect: { requestsReceived: 5, requestsHandled: perhaps(4) },
  },
  {
    title: 'those not answered are still being corrected',
    text: '我镇收到政府信息公开申请5件，答复4件，1件正在补正。',
    expect: { requestsReceived: 5, requestsHandled: 4, requestsCarriedOut: perhaps(1) },
  },
  {
    title: 'some passed on, the rest answered',
    text: '收到7件政府信息公开申请，其中有2件转交县局办理，5件由我镇答复。',
    expect: { requestsReceived: 7, requestsHandled: 'unknown' },
  },
  {
    title: 'the new ones and those carried in, added up',
    text: '2023年新收依申请公开20件，加上2022年结转3件，共23件，已办结22件。',
    ...bureau,
    expect: { requestsReceived: 20, requestsCarriedIn: 3, requestsHandled: 22 },
  },
  {
    title: 'carried over, then the next year',
    text: '全年收到申请26件，按期答复25件，结转1件至下年度。',
    ...bureau,
    expect: { requestsReceived: 26, requestsHandled: 25, requestsCarriedOut: perhaps(1) },
  },
  {
    title: 'applications of a service hall under its own heading',
    text: ['（二）依申请公开。收到申请2件。', '（三）政务服务。全年受理申请3281件，办结3281件。'],
    expect: { requestsReceived: 2 },
  },
  {
    title: 'none of them under the heading of supervision',
    text: '（五）监督保障。全年未收到申请。',
    expect: { noRequests: perhaps(true) },
  },
  {
    title: 'a heading with a verb before the name',
    text: '（二）规范做好依申请公开。完善流程。全年新收8件，上年结转1件，办结8件，结转下年1件。',
    ...bureau,
    expect: { requestsReceived: 8, requestsCarriedIn: 1, requestsHandled: 8, requestsCarriedOut: 1 },
  },
  {
    title: 'suits that are two instances in brackets',
    text: '全县因政府信息公开引发行政复议9件，行政诉讼5件（一审3件，二审2件）。',
    ...county,
    expect: { reconsiderations: 9, litigations: 'unknown' },
  },
  {
    title: 'disputes that do not touch disclosure',
    text: '本街道被提起行政复议2件、行政诉讼1件，均为房屋征收类，不涉及政府信息公开。',
    ...street,
    expect: { reconsiderations: 'unknown', litigations: 'unknown' },
  },
  {
    title: 'applicants who were not content',
    text: '申请人不服答复提起行政复议2件、诉讼1件。',
    ...bureau,
    expect: { reconsiderations: 2, litigations: 1 },
  },
  {
    title: 'requests and disputes under one negation',
    text: '我镇未接到关于政府信息公开的申请、复议、诉讼。',
    expect: { noRequests: true, noReconsideration: true, noLitigation: true },
  },
  {
    title: 'requests and what they led to under one negation',
    text: '全年无政府信息公开申请及因此引发的行政复议、行政诉讼案件。',
    expect: { noRequests: true, noReconsideration: true, noLitigation: true },
  },
  nothing('an aim for two kinds', '争取全年无行政复议、无行政诉讼。'),
  nothing('not one of them late', '没有一件政府信息公开申请超期。'),
  nothing('one cause: late handling', '未发生因政府信息公开申请办理超期引发的行政复议。'),
  {
    title: 'none of a sort pointed at',
    text: '未收到该类政府信息公开申请。',
    expect: { noRequests: 'unknown' },
  },
  {
    title: 'none that are valid',
    text: '我镇未收到有效政府信息公开申请。',
    expect: { noRequests: 'unknown' },
  },
  {
    title: 'the whole of last year',
    text: '去年全年收到5件政府信息公开申请，今年上半年收到3件。',
    expect: { requestsReceived: 'unknown' },
  },
  {
    title: 'in no way, by nobody',
    text: '本年度未接到公民、法人和其他组织以任何形式提出的公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'the office of a government by its short name',
    text: '县政府办公室共受理政府信息公开申请36件，全部按期办结。',
    agency: '临溪县人民政府办公室',
    agencyKind: 'department',
    expect: { requestsAccepted: 36, requestsHandled: 36 },
  },
  {
    title: 'kinds of matters in a list, then all of them answered',
    text: '全年收到政府信息公开申请3件，其中农业农村类2件、社会救助类1件，全部依规办结。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'what was received, all answered',
    text: '全年收到的42件政府信息公开申请均已办结。',
    ...bureau,
    expect: { requestsReceived: 42, requestsHandled: 42 },
  },
  {
    title: 'so far, within the year named before',
    text: '2023年，我局累计收到政府信息公开申请42件。',
    ...bureau,
    expect: { requestsReceived: perhaps(42) },
  },
  {
    title: 'so far, since something else',
    text: '2023年，我局持续完善平台，累计收到政府信息公开申请42件。',
    ...bureau,
    expect: { requestsReceived: perhaps(42) },
  },
  {
    title: 'the kind named before its figure',
    text: '行政复议方面，2023年发生2件，均为维持；行政诉讼方面，2023年发生1件，尚未审结。',
    ...bureau,
    expect: { reconsiderations: 2, litigations: 1 },
  },
  {
    title: 'the sum of both, then each',
    text: '全年因政府信息公开发生行政复议、诉讼案件3件，其中行政复议2件，行政诉讼1件。',
    ...bureau,
    expect: { reconsiderations: 2, litigations: 1 },
  },
  {
    title: 'down from a figure of last year',
    text: '因政府信息公开引发的行政复议由5件下降为2件。',
    ...bureau,
    expect: { reconsiderations: perhaps(2) },
  },
  {
    title: 'suits of another reason beside none of disclosure',
    text: '未收到政府信息公开行政复议、诉讼案件，行政诉讼案件3件（其他事由）。',
    ...bureau,
    expect: { noReconsideration: true, noLitigation: 'unknown', litigations: 'unknown' },
  },
  {
    title: 'a result that is to come',
    text: '收到政府信息公开申请1件，办理结果：结转下年度1件。',
    ...bureau,
    expect: { requestsReceived: 1, requestsCarriedOut: 1 },
  },
  {
    title: 'parts of the area in a list, then a sentence on the whole',
    text: '全县收到申请286件，其中县直部门201件、乡镇85件。办结281件，结转下年5件。',
    ...county,
    expect: { requestsReceived: 286, requestsHandled: perhaps(281), requestsCarriedOut: perhaps(5) },
  },
];
