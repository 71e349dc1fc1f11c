import { bureau, county, type NarrativeCase, nothing, perhaps, street, taxBureau } from './narrative-case.ts';

/** Turns of phrase in which the same words join differently: request, reconsideration, settlement, negation. */
export const wordings: readonly NarrativeCase[] = [
  {
    title: 'no reconsideration because of a request is not no request',
    text: '全年主动公开信息88条，无政府信息公开申请行政复议、行政诉讼。',
    expect: { noReconsideration: true, noLitigation: true },
  },
  {
    title: 'no suit because of a request is not no request',
    text: '2023年没有因政府信息公开申请引发的行政诉讼。',
    expect: { noLitigation: true },
  },
  {
    title: 'neither licence applications nor requests',
    text: '2023年，我局未收到行政许可申请；全年未接到信息公开申请。',
    ...bureau,
    expect: { noRequests: true },
  },
  {
    title: 'licence applications only',
    text: '2023年，我局未收到行政许可申请。',
    ...bureau,
    expect: {},
  },
  {
    title: 'the number of matters on request, accepted, zero',
    text: '2023年我镇受理依申请公开政府信息数量共计0条。',
    expect: { requestsAccepted: perhaps(0), noRequests: perhaps(true) },
  },
  {
    title: 'all, in the word 都',
    text: '本年度，我局受理政府信息公开申请3件，都在法定期限内予以答复。',
    ...bureau,
    expect: { requestsAccepted: 3, requestsHandled: 3 },
  },
  {
    title: 'a matter on request, settled and answered',
    text: '2023年，我局收到政府信息依申请公开办理事项1件，已在规定时间内办结答复。',
    ...bureau,
    expect: { requestsReceived: perhaps(1), requestsHandled: perhaps(1) },
  },
  {
    title: 'accepted, then new, carried in and carried to next year as its parts',
    text: '2023年共受理依申请公开26件，其中本年新收25件，上年结转1件，结转至下年办理0件。',
    ...bureau,
    expect: { requestsAccepted: 26, requestsReceived: 25, requestsCarriedIn: 1, requestsCarriedOut: 0 },
  },
  {
    title: 'information on request, with a rate of answers',
    text: '全年收到依申请公开信息4条，答复率100%。',
    expect: { requestsReceived: perhaps(4), requestsHandled: perhaps(4) },
  },
  {
    title: 'web and paper without a total',
    text: '2023年街道通过门户网站办理并答复信息公开申请5件、纸质申请11件。',
    ...street,
    expect: { requestsHandled: perhaps(16), requestsAccepted: perhaps(16) },
  },
  {
    title: 'put off to the following year, verb before number',
    text: '2023年我局答复政府信息公开申请40件，顺延至下一年答复3件。',
    ...bureau,
    expect: { requestsHandled: 40, requestsCarriedOut: 3 },
  },
  {
    title: 'in hand at the end of the year',
    text: '2023年收到政府信息公开申请12件，办结10件，其余2件正在按程序办理。',
    expect: { requestsReceived: 12, requestsHandled: 10, requestsCarriedOut: 2 },
  },
  {
    title: 'settled except one',
    text: '2023年收到政府信息公开申请12件，除1件结转下年度外，其余均已办结。',
    expect: { requestsReceived: 12, requestsCarriedOut: perhaps(1), requestsHandled: perhaps(11) },
  },
  {
    title: 'not all answered',
    text: '2023年收到政府信息公开申请12件，未全部答复。',
    expect: { requestsReceived: 12 },
  },
  {
    title: 'all registered is not all answered',
    text: '2023年收到政府信息公开申请12件，均已登记编号。',
    expect: { requestsReceived: 12 },
  },
  {
    title: 'all from natural persons is not all answered',
    text: '2023年收到政府信息公开申请12件，均为自然人申请。',
    expect: { requestsReceived: 12 },
  },
  {
    title: 'all on the web is a channel that is the whole',
    text: '2023年收到政府信息公开申请7件，均为网上申请，均按期办结。',
    expect: { requestsReceived: 7, requestsHandled: 7 },
  },
  {
    title: 'none carried over on either side',
    text: '2023年新收政府信息公开申请5件，无上年结转，无结转下年。',
    expect: { requestsReceived: 5, requestsCarriedIn: perhaps(0), requestsCarriedOut: perhaps(0) },
  },
  {
    title: 'carried in of last year’s report is carried out of last year',
    text: '2022年度结转下年办理的申请3件，已于2023年全部办结。',
    expect: { requestsCarriedIn: perhaps(3), requestsHandled: 'unknown' },
  },
  {
    title: 'answers to those carried in only',
    text: '2023年收到政府信息公开申请9件，上年结转2件均已答复。',
    expect: { requestsReceived: 9, requestsCarriedIn: 2, requestsHandled: perhaps(2) },
  },
  {
    title: 'answered in public, in part, and refused, with sums of two rows',
    text: '2023年办结政府信息公开申请20件，其中予以公开及部分公开12件，不予公开3件，无法提供5件。',
    ...bureau,
    expect: { requestsHandled: 20 },
  },
  {
    title: 'one not accepted',
    text: '2023年收到政府信息公开申请6件，其中1件不予受理，5件已答复。',
    expect: { requestsReceived: 6, requestsHandled: perhaps(5) },
  },
  {
    title: 'new cases and the applicants behind them',
    text: '2023年新收申请人张某等5人提出的政府信息公开申请2件。',
    expect: { requestsReceived: perhaps(2) },
  },
  {
    title: 'a clause on last year in brackets',
    text: '2023年收到政府信息公开申请18件（2022年为11件），办结18件。',
    expect: { requestsReceived: 18, requestsHandled: 18 },
  },
  {
    title: 'a multiple of last year',
    text: '2023年收到政府信息公开申请18件，是2022年的2倍，同比增加9件。',
    expect: { requestsReceived: 18 },
  },
  {
    title: 'last year in front of this year in one clause',
    text: '政府信息公开申请由2022年的11件增加到2023年的18件。',
    expect: { requestsReceived: perhaps(18) },
  },
  {
    title: 'the system of a whole bureau',
    text: '全县教育系统收到政府信息公开申请21件，其中局机关收到8件。',
    ...bureau,
    expect: { requestsReceived: 'unknown' },
  },
  {
    title: 'a tax bureau and its branches',
    text: '我局收到政府信息公开申请4件，所属分局收到政府信息公开申请1件。',
    ...taxBureau,
    expect: { requestsReceived: perhaps(4) },
  },
  {
    title: 'reconsideration as a topic of requests',
    text: '2023年收到政府信息公开申请10件，涉及行政复议、行政诉讼材料的3件。',
    ...bureau,
    expect: { requestsReceived: 10 },
  },
  {
    title: 'a suit over another matter beside a request',
    text: '2023年收到政府信息公开申请2件，土地行政裁决引发行政诉讼3件。',
    expect: { requestsReceived: 2, litigations: 'unknown' },
  },
  {
    title: 'disputes of the whole county and of the government itself',
    text: '全县因政府信息公开被申请行政复议16件，其中以县政府为被申请人的2件。',
    ...county,
    expect: { reconsiderations: 16 },
  },
  {
    title: 'a reconsideration withdrawn',
    text: '因政府信息公开被申请行政复议1件，申请人已撤回。',
    expect: { reconsiderations: 1 },
  },
  {
    title: 'a double negation about answers',
    text: '2023年收到政府信息公开申请3件，没有不按期答复的。',
    expect: { requestsReceived: 3, requestsHandled: perhaps(3) },
  },
  nothing('a double negation about receiving', '不存在未收到政府信息公开申请的单位。', county),
  nothing('suits without figures', '依法做好行政复议答复和行政诉讼应诉工作。', bureau),
  nothing('a request for instructions', '向上级报送请示、申请12件。'),
  nothing('requests for project money', '收到项目资金申请9份，办结9份。'),
  nothing('a catalogue', '编制依申请公开目录，列明事项33项。', county),
  nothing('letters on a wall', '“收到申请、登记、审核、答复”4步流程图上墙。'),
];
