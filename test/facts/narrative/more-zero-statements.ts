import { bureau, county, type NarrativeCase, perhaps } from './narrative-case.ts';

const section = 'otherMatters';

/** Zero statements in the words that reports use beside the plain ones. */
export const moreZeroStatements: readonly NarrativeCase[] = [
  {
    title: 'of whatever form',
    text: '本年度内，我镇未收到任何形式的政府信息公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'not a single one',
    text: '全年未收到一件政府信息公开申请。',
    expect: { noRequests: true },
  },
  {
    title: 'did not arise',
    text: '我镇2023年未产生依申请公开事项。',
    expect: { noRequests: true },
  },
  {
    title: 'no request, and no dispute either',
    text: '本年度我镇没有政府信息公开申请事项，也没有行政复议和行政诉讼。',
    expect: { noRequests: true, noReconsideration: true, noLitigation: true },
  },
  {
    title: 'not a single dispute',
    text: '2023年我镇未发生一起行政复议、行政诉讼案件。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'neither was it applied for nor sued for',
    text: '2023年政府信息公开工作未被申请行政复议，未被提起行政诉讼。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'in the field of disclosure',
    text: '2023年我镇在政府信息公开领域未发生行政复议和行政诉讼，也未发生责任追究。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'nobody raised one',
    text: '2023年没有群众因政府信息公开提出行政复议和行政诉讼。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'petitions, reconsiderations and suits in one list',
    text: '2023年未发生因政府信息公开引发的信访、行政复议和行政诉讼。',
    expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
  },
  {
    title: 'the numbers of cases as subjects',
    text: '2023年政府信息公开行政复议案件数为0，行政诉讼案件数为0。',
    expect: { reconsiderations: 0, litigations: 0 },
  },
  {
    title: 'zero each, and none lost',
    text: '2023年，我镇政府信息公开行政复议0件，行政诉讼0件，无败诉。',
    expect: { reconsiderations: 0, litigations: 0 },
  },
  {
    title: 'a heading word, then 无',
    text: '2023年，政府信息公开行政复议、行政诉讼情况：无。',
    expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
  },
  {
    title: 'an organ that decides others’ cases, none against itself',
    text: '全县共办理行政应诉案件45件，我局未发生行政诉讼。',
    ...bureau,
    expect: { noLitigation: true },
  },
  {
    title: 'a county on suits only',
    text: '2023年，县政府办公室办理申请41件，均依法答复；全县未发生因政府信息公开引发的行政诉讼。',
    ...county,
    expect: { noLitigation: true, requestsAccepted: 'unknown', requestsHandled: 'unknown' },
  },
  {
    title: 'no notices and no fee, as the instruction lists them',
    text: '2023年度，本单位发出收费通知的件数为0，总金额为0元，实际收取的总金额为0元。',
    section,
    expect: { processingFeeNotices: 0, processingFeeNotified: 0, processingFeeReceived: 0 },
  },
  {
    title: 'all three numbers in one clause',
    text: '信息处理费方面：2023年度，本单位发出收费通知的件数和总金额、实际收取的总金额均为0。',
    section,
    expect: {
      processingFeeNotices: perhaps(0),
      processingFeeNotified: perhaps(0),
      processingFeeReceived: perhaps(0),
    },
  },
  {
    title: 'the fee, a colon, zero',
    text: '2023年我镇信息处理费：0元。',
    section,
    expect: { processingFeeReceived: 0 },
  },
  {
    title: 'nothing taken, nothing sent',
    text: '2023年没有收取信息处理费的情况发生，没有发出收费通知。',
    section,
    expect: { processingFeeNotices: 0, processingFeeNotified: 0, processingFeeReceived: 0 },
  },
  {
    title: 'other fees in the same negation',
    text: '2023年信息处理费、检索费、复制费均未收取。',
    section,
    expect: { processingFeeReceived: perhaps(0) },
  },
];
