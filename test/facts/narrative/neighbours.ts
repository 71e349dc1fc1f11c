import { bureau, county, type NarrativeCase, nothing, perhaps } from './narrative-case.ts';

/** Words in the sentence before or beside that must not reach over, and those that must. */
export const neighbours: readonly NarrativeCase[] = [
  {
    title: 'the county held a meeting',
    text: '全县政务公开工作会议后，我镇进一步规范流程。2023年收到政府信息公开申请3件，办结3件。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'something happened last year',
    text: '2022年我镇因答复不规范被约谈。今年收到政府信息公开申请3件，均已答复。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'problems of last year are solved',
    text: '去年存在的问题已整改。全年收到政府信息公开申请3件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'a plan in the paragraph before',
    text: ['下一步，我镇将加强培训。', '（二）依申请公开。2023年收到政府信息公开申请3件。'],
    expect: { requestsReceived: 3 },
  },
  {
    title: 'as the county office demands',
    text: '落实县政府办公室要求，规范办理。2023年收到政府信息公开申请3件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'channels are open',
    text: '畅通网上、邮寄、当面等申请渠道，2023年收到政府信息公开申请3件，办结3件。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'channels are open, in a sentence of their own',
    text: '通过网站、信函等渠道受理申请。2023年收到政府信息公开申请3件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'none overdue, in the same sentence',
    text: '坚持按时答复，2023年无超期，收到政府信息公开申请3件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'staff counted in the same sentence',
    text: '2023年，我镇1名专职人员负责，收到政府信息公开申请3件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'articles of the law in the same sentence',
    text: '2023年，我镇按照《条例》第二十九条规定，收到政府信息公开申请3件，均在法定20个工作日内答复。',
    expect: { requestsReceived: 3, requestsHandled: perhaps(3) },
  },
  {
    title: 'one of them came in December',
    text: '2023年我镇收到政府信息公开申请3件，其中12月收到的1件正在办理，其余2件已答复。',
    expect: { requestsReceived: 3, requestsHandled: perhaps(2), requestsCarriedOut: perhaps(1) },
  },
  {
    title: 'an answer after the end of the year',
    text: '2023年我镇收到申请3件。2024年1月答复1件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'a bureau before the figures of the county',
    text: '县住建局规范办理。全年收到政府信息公开申请38件，均按期答复。',
    ...county,
    expect: { requestsReceived: 'unknown', requestsHandled: 'unknown' },
  },
  {
    title: 'the office before the figures of the county',
    text: '县政府办公室带头落实。全县收到政府信息公开申请88件，办结86件。',
    ...county,
    expect: { requestsReceived: 88, requestsHandled: 86 },
  },
  {
    title: 'none, and channels go on next year',
    text: '2023年未收到政府信息公开申请，2024年将继续畅通渠道。',
    expect: { noRequests: true },
  },
  {
    title: 'none, three fewer than last year',
    text: '2023年未收到政府信息公开申请，同比减少3件。',
    expect: { noRequests: true },
  },
  {
    title: 'none, with last year in brackets',
    text: '2023年未收到政府信息公开申请（2022年收到3件）。',
    expect: { noRequests: true },
  },
  {
    title: 'none, and orders with figures',
    text: '2023年，办理12345工单96件，未收到政府信息公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'no complaint and no request',
    text: '2023年，未收到群众投诉，未收到政府信息公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'the township and its villages',
    text: '2023年，我镇及下辖村均未收到政府信息公开申请。',
    expect: { noRequests: perhaps(true) },
  },
  {
    title: 'bodies without, the others together',
    text: '2023年，全县共有35个单位未收到政府信息公开申请，其余单位共收到188件。',
    ...county,
    expect: { requestsReceived: perhaps(188) },
  },
  {
    title: 'none but those of one bureau',
    text: '2023年，除县住建局收到3件外，全县未收到其他政府信息公开申请。',
    ...county,
    expect: { requestsReceived: perhaps(3) },
  },
  {
    title: 'cases of all kinds, and those on disclosure',
    text: '2023年全县行政复议案件280件，其中政府信息公开类30件；行政诉讼案件150件，其中政府信息公开类15件。',
    ...county,
    expect: { reconsiderations: perhaps(30), litigations: perhaps(15) },
  },
  {
    title: 'the government as organ, and sued itself',
    text: '2023年，我县办理行政复议案件120件，因政府信息公开引发行政诉讼3件。',
    ...county,
    expect: { litigations: perhaps(3), reconsiderations: 'unknown' },
  },
  {
    title: 'a rate of correction after the figure',
    text: '2023年全县因政府信息公开被申请行政复议30件，其中被纠正5件，纠错率16.7%，同比下降3.1个百分点。',
    ...county,
    expect: { reconsiderations: 30 },
  },
  {
    title: 'none, and an old suit ended',
    text: '2023年未发生行政复议、行政诉讼，上年1件行政诉讼已审结。',
    expect: { noReconsideration: perhaps(true), noLitigation: 'unknown', litigations: 'unknown' },
  },
  {
    title: 'one, not set aside, and no suit',
    text: '2023年因政府信息公开引发的行政复议1件，未被撤销；行政诉讼0件。',
    expect: { reconsiderations: 1, litigations: perhaps(0), noLitigation: perhaps(true) },
  },
  {
    title: 'answers as the occasion of all disputes',
    text: '2023年没有因政府信息公开申请答复引发行政复议和行政诉讼。',
    expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
  },
  {
    title: 'late answers as one cause',
    text: '2023年没有因未及时答复申请引发的行政复议和行政诉讼。',
    expect: { noReconsideration: 'unknown', noLitigation: 'unknown' },
  },
  nothing('corrected because of answers', '2023年未发生因答复不当被行政复议纠错、被行政诉讼撤销的情况。'),
  nothing('neither lost', '政府信息公开行政复议、行政诉讼均未发生败诉。'),
  nothing('the bureau above', '2023年市局因政府信息公开被申请行政复议3件。', bureau),
  nothing('several townships', '全县21个乡镇未收到政府信息公开申请。', county),
];
