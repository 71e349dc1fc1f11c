import { bureau, county, type NarrativeCase, perhaps, street, taxBureau } from './narrative-case.ts';

const none = (title: string, text: string | readonly string[], where: Partial<NarrativeCase> = {}) => ({
  title,
  text,
  ...where,
  expect: { noRequests: true, ...where.expect },
});

/** Texts that say that no request was received in the whole year. */
export const zeroStatements: readonly NarrativeCase[] = [
  none('未收到', '2023年，我镇未收到政府信息公开申请。'),
  none('没有收到', '本年度没有收到政府信息公开申请。'),
  none('未接到', '全年未接到信息公开申请。'),
  none('未受理', '2023年度未受理依申请公开申请。'),
  none('无', '2023年，无政府信息公开申请。'),
  none('零', '本年度零政府信息公开申请。', { expect: { noRequests: perhaps(true) } }),
  none('any request', '2023年度我局未收到任何政府信息公开申请。', bureau),
  none('by whom', '全年未收到公民、法人和其他组织提出的政府信息公开申请。'),
  none('by whom, with 或者', '今年我镇没有收到公民、法人或者其他组织的政府信息公开申请。'),
  none('no matter of disclosure on request', '本年度无依申请公开事项。'),
  none('the number is zero', '2023年依申请公开数量为零。'),
  none('zero pieces on request', '2023年主动公开信息212条，依申请公开0件。', {
    expect: { noRequests: true, requestsAccepted: perhaps(0) },
  }),
  none('reported as zero', '2023年政府信息公开申请实行零报告。'),
  none('a subdistrict', '2023年，我街道未收到政府信息公开申请事项。', street),
  none(
    'a bureau under a ministry',
    '2023年度，我局未收到公民、法人或其他组织的政府信息公开申请。',
    taxBureau,
  ),
  none('a whole county', '2023年，全县各级行政机关均未收到政府信息公开申请。', county),
  none('after a heading', '（二）依申请公开情况。2023年未收到政府信息公开申请。'),
  none('a heading on its own line', ['2.依申请公开', '本年度未收到依申请公开的申请。']),
  none('in part three', '2023年，未收到政府信息公开申请。', { section: 'requests' }),
  none('in part six', '2023年，我镇未收到政府信息公开申请，无结转事项。', {
    section: 'otherMatters',
    expect: { noRequests: true, requestsCarriedIn: perhaps(0), requestsCarriedOut: perhaps(0) },
  }),
  none('by first and last day', '2023年1月1日至2023年12月31日，我镇未收到政府信息公开申请。'),
  none('after proactive disclosure', '全年主动公开信息98条，未收到依申请公开申请。'),
  none('and no suits', '2023年未收到政府信息公开申请，未发生行政复议和行政诉讼。', {
    expect: { noRequests: true, noReconsideration: true, noLitigation: true },
  }),
  none('and no fee', '本年度未收到政府信息公开申请，未收取信息处理费。', {
    section: 'otherMatters',
    expect: { noRequests: true, processingFeeReceived: 0 },
  }),
  none('with last year beside it', '上年收到政府信息公开申请2件，本年度未收到政府信息公开申请。'),
  none('while channels are open', '申请渠道保持畅通，2023年全年未收到政府信息公开申请。'),
  none('a relative clause', '2023年我镇没有收到要求公开政府信息的申请。', {
    expect: { noRequests: perhaps(true) },
  }),
  none('number of new ones zero', '本年新收政府信息公开申请0件，上年结转0件，结转下年度0件。', {
    expect: {
      noRequests: perhaps(true),
      requestsReceived: 0,
      requestsCarriedIn: 0,
      requestsCarriedOut: 0,
    },
  }),
  none('all zero', '本年新收、上年结转政府信息公开申请均为零。', {
    expect: {
      noRequests: perhaps(true),
      requestsReceived: perhaps(0),
      requestsCarriedIn: perhaps(0),
    },
  }),
  none('the year and its whole named', '2023年全年，我局均未收到政府信息公开申请。', bureau),
  none('none, but old ones settled', '2023年未收到新的政府信息公开申请，上年结转1件已办结。', {
    expect: { noRequests: perhaps(true), requestsCarriedIn: 1, requestsHandled: perhaps(1) },
  }),
  none('written in full width', '２０２３年，我镇未收到政府信息公开申请。'),
  none('broken over lines', ['2023年，我镇未收到政府信息', '公开申请。']),
  none('with a space in the year', '2023 年，我镇未收到政府信息公开申请。'),
];
