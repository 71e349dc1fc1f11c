import { bureau, county, type NarrativeCase, nothing, perhaps, street } from './narrative-case.ts';

/** Two kinds, scopes, periods or channels in one sentence: the figure of the one is not that of the other. */
export const mixtures: readonly NarrativeCase[] = [
  {
    title: 'requests as a part of applications of all kinds',
    text: '2023年共收到各类申请56件，其中政府信息公开申请2件。',
    expect: { requestsReceived: perhaps(2), requestsAccepted: 'unknown' },
  },
  {
    title: 'requests as a part of matters of all kinds',
    text: '2023年共办理各类事项560件，其中政府信息公开申请2件，均按时办结。',
    expect: { requestsAccepted: perhaps(2), requestsHandled: perhaps(2), requestsReceived: perhaps(2) },
  },
  {
    title: 'requests as a part of homestead applications',
    text: '全年收到村民宅基地申请12件，其中申请信息公开2件。',
    expect: { requestsReceived: 'unknown', requestsAccepted: 'unknown' },
  },
  {
    title: 'three kinds with their figures in a list',
    text: '收到政府信息公开申请、信访件、12345工单分别为2件、15件、300件。',
    expect: { requestsReceived: perhaps(2) },
  },
  {
    title: 'the city, then the county',
    text: '全市收到政府信息公开申请1500件，我县188件。',
    ...county,
    expect: { requestsReceived: perhaps(188) },
  },
  {
    title: 'the county, then the township, in short',
    text: '全县收到政府信息公开申请210件，我镇3件。',
    expect: { requestsReceived: perhaps(3) },
  },
  {
    title: 'the units of a system',
    text: '我局系统内各单位全年收到政府信息公开申请23件。',
    ...bureau,
    expect: { requestsReceived: 'unknown' },
  },
  {
    title: 'a growth to the figure of the county',
    text: '2023年，全县政府信息公开申请较2022年增加12件，达到188件。',
    ...county,
    expect: { requestsReceived: perhaps(188), requestsAccepted: 'unknown' },
  },
  {
    title: 'a part and a whole of the county, and its share in the city',
    text: '2023年，全县收到政府信息公开申请188件，占全市的12%，居全市第3位。',
    ...county,
    expect: { requestsReceived: 188 },
  },
  {
    title: 'a subdistrict, then its communities with none',
    text: '2023年，街道收到申请2件，社区收到申请0件。',
    ...street,
    expect: { requestsReceived: 2 },
  },
  {
    title: 'two groups of answers by their term',
    text: '2023年收到政府信息公开申请3件，当场答复1件，20个工作日内答复2件。',
    expect: { requestsReceived: 3, requestsHandled: perhaps(3) },
  },
  {
    title: 'two groups of answers by their form',
    text: '2023年收到政府信息公开申请30件，以书面形式答复28件，电话答复2件。',
    ...bureau,
    expect: { requestsReceived: 30, requestsHandled: perhaps(30) },
  },
  {
    title: 'two groups of answers by their content',
    text: '2023年收到政府信息公开申请30件，予以公开答复12件，不予公开答复18件。',
    ...bureau,
    expect: { requestsReceived: 30, requestsHandled: perhaps(30) },
  },
  {
    title: 'settled ones and the late part of them',
    text: '2023年收到政府信息公开申请3件，答复3件，其中延期答复1件。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'received and settled on the web site',
    text: '2023年，网站收到依申请公开5件，办结5件。',
    ...bureau,
    expect: {},
  },
  {
    title: 'the web part settled, after the whole',
    text: '2023年收到政府信息公开申请15件，其中通过网站收到12件，通过信函收到3件，网站申请办结12件。',
    ...bureau,
    expect: { requestsReceived: 15 },
  },
  {
    title: 'none of one kind of applicant, one of the other',
    text: '2023年未收到公民个人的政府信息公开申请，收到企业申请1件。',
    expect: { noRequests: 'unknown', requestsReceived: 'unknown' },
  },
  {
    title: 'reconsiderations, of which one on disclosure',
    text: '2023年，我镇发生行政复议案件3件，其中政府信息公开类1件。',
    expect: { reconsiderations: perhaps(1) },
  },
  {
    title: 'reconsiderations, of which none on disclosure',
    text: '2023年全镇行政复议案件3件，均为土地类；政府信息公开类0件。',
    expect: { reconsiderations: perhaps(0), noReconsideration: perhaps(true) },
  },
  {
    title: 'disputes over land, none on disclosure',
    text: '2023年因征地拆迁引发行政复议3件、行政诉讼5件，无政府信息公开类案件。',
    expect: {
      reconsiderations: 'unknown',
      litigations: 'unknown',
      noReconsideration: perhaps(true),
      noLitigation: perhaps(true),
    },
  },
  {
    title: 'last year’s disputes, then zero of this year for both',
    text: '2022年政府信息公开行政复议3件、行政诉讼1件，2023年均为0件。',
    ...bureau,
    expect: {
      reconsiderations: perhaps(0),
      litigations: perhaps(0),
      noReconsideration: perhaps(true),
      noLitigation: perhaps(true),
    },
  },
  {
    title: 'two amounts of two requests',
    text: '2023年收取信息处理费的申请2件，金额分别为100元、300元。',
    section: 'otherMatters',
    expect: { processingFeeReceived: perhaps(400) },
  },
  {
    title: 'two amounts of two notices',
    text: '2023年发出信息处理费收费通知2件，分别为100元、300元。',
    section: 'otherMatters',
    expect: { processingFeeNotices: 2, processingFeeNotified: perhaps(400) },
  },
  {
    title: 'one of two notices paid',
    text: '2023年发出信息处理费收费通知2件，金额400元，已缴纳1件100元，1件逾期未缴纳。',
    section: 'otherMatters',
    expect: {
      processingFeeNotices: 2,
      processingFeeNotified: perhaps(400),
      processingFeeReceived: perhaps(100),
    },
  },
  {
    title: 'due and received',
    text: '2023年应收信息处理费1000元，实际收取200元。',
    section: 'otherMatters',
    expect: { processingFeeReceived: perhaps(200), processingFeeNotified: perhaps(1000) },
  },
  {
    title: 'a copying charge beside no processing fee',
    text: '2023年未收取信息处理费，收取工本费50元。',
    section: 'otherMatters',
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'the fees of table II and the processing fee as their part',
    text: '2023年收取行政事业性收费3000元，其中信息处理费0元。',
    section: 'otherMatters',
    expect: { processingFeeReceived: perhaps(0), administrativeFeesAmount: 0.3 },
  },
  nothing('a target', '2023年目标任务：政府信息公开申请答复3件。'),
  nothing('a demand on villages', '要求每个村公开信息不少于12条，答复申请不少于1件。'),
  nothing('from December to November', '2022年12月至2023年11月，收到政府信息公开申请2件。'),
  nothing('account books', '村务公开方面，收到村民申请查阅账目6件，答复6件。'),
  nothing('villages by their number', '全镇19个村未收到政府信息公开申请。'),
  nothing('none of those passed on', '未收到上级转办的政府信息公开申请。'),
  nothing('none on money', '未收到申请公开三公经费的政府信息公开申请。'),
  nothing('complaints about lateness', '我镇未收到政府信息公开申请超期投诉。'),
  nothing('months without', '对未收到申请的月份实行零报告。'),
];
