import { bureau, county, type NarrativeCase, perhaps, street } from './narrative-case.ts';

/** Plain figures of requests in other sections, periods, headings and company. */
export const requestsSettings: readonly NarrativeCase[] = [
  {
    title: 'between the heading of part three and its table',
    text: '2023年，收到政府信息公开申请5件，具体情况见下表。',
    section: 'requests',
    expect: { requestsReceived: 5 },
  },
  {
    title: 'told in part six only',
    text: '本年度收到政府信息公开申请2件，均已按期答复。',
    section: 'otherMatters',
    expect: { requestsReceived: 2, requestsHandled: 2 },
  },
  {
    title: 'after a heading on the same line',
    text: '（二）依申请公开。2023年收到申请12件，办结12件。',
    expect: { requestsReceived: 12, requestsHandled: 12 },
  },
  {
    title: 'after a heading on a line of its own',
    text: ['（二）依申请公开情况', '2023年收到申请7件，办结6件，结转下年1件。'],
    expect: { requestsReceived: 7, requestsHandled: 6, requestsCarriedOut: 1 },
  },
  {
    title: 'after the name of the aspect and a colon',
    text: '依申请公开方面：全年收到政府信息公开申请18件，均已办结。',
    expect: { requestsReceived: 18, requestsHandled: 18 },
  },
  {
    title: 'second item of a list',
    text: '一是主动公开政府信息233条；二是收到政府信息公开申请3件，均已答复；三是召开培训会2次。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'the whole year by its first and last day',
    text: '2023年1月1日至12月31日，我镇共收到政府信息公开申请10件，办结10件。',
    expect: { requestsReceived: 10, requestsHandled: 10 },
  },
  {
    title: 'the whole year from … to …',
    text: '自2023年1月1日起至2023年12月31日止，全镇新收政府信息公开申请3件。',
    expect: { requestsReceived: 3 },
  },
  {
    title: 'within the year',
    text: '年内收到申请6件，办结6件。',
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'after the figures of proactive disclosure',
    text: '2023年，我局主动公开政府信息1356条，其中网站发布1120条，微信公众号发布236条；收到政府信息公开申请24件，上年结转2件，办结25件，结转下年1件。',
    ...bureau,
    expect: { requestsReceived: 24, requestsCarriedIn: 2, requestsHandled: 25, requestsCarriedOut: 1 },
  },
  {
    title: 'after hotline orders that were settled too',
    text: '收到12345热线转办工单320件，办结320件；收到政府信息公开申请7件，办结7件。',
    expect: { requestsReceived: 7, requestsHandled: 7 },
  },
  {
    title: 'the answers in a sentence of their own',
    text: '我镇全年收到政府信息公开申请4件。4件申请均已在规定时限内答复申请人。',
    expect: { requestsReceived: 4, requestsHandled: perhaps(4) },
  },
  {
    title: 'two years with two sentences of figures',
    text: '2022年收到申请9件，办结9件；2023年收到申请12件，办结11件，结转下年1件。',
    expect: { requestsReceived: 12, requestsHandled: 11, requestsCarriedOut: 1 },
  },
  {
    title: 'the sum of the new ones and the old ones, all settled',
    text: '当年新收政府信息公开申请17件，上年度结转3件，合计20件，全部办结。',
    expect: { requestsReceived: 17, requestsCarriedIn: 3, requestsHandled: perhaps(20) },
  },
  {
    title: 'county figures before the own ones in a township report',
    text: '全县收到政府信息公开申请198件，我镇收到政府信息公开申请5件。',
    expect: { requestsReceived: 5 },
  },
  {
    title: 'the same figure in two sections',
    text: ['2023年收到政府信息公开申请8件。', '（二）依申请公开。全年收到政府信息公开申请8件，办结8件。'],
    expect: { requestsReceived: 8, requestsHandled: 8 },
  },
  {
    title: 'the same fact with two values',
    text: ['2023年收到政府信息公开申请8件。', '（二）依申请公开。全年收到政府信息公开申请9件。'],
    expect: { requestsReceived: 'ambiguous' },
  },
  {
    title: 'a zero statement that another sentence contradicts still stands',
    text: '2023年我镇未收到政府信息公开申请。全年收到政府信息公开申请2件。',
    expect: { requestsReceived: perhaps(2), noRequests: true },
  },
  {
    title: 'received zero, as a number',
    text: '2023年收到政府信息公开申请0件。',
    expect: { requestsReceived: 0 },
  },
  {
    title: 'accepted zero, as a number',
    text: '全年受理政府信息公开申请0件。',
    expect: { requestsAccepted: 0 },
  },
  {
    title: 'new ones after the name of the form',
    text: '本年新收政府信息公开申请数量为5件。',
    expect: { requestsReceived: 5 },
  },
  {
    title: 'dealt with as accepted, those carried in named with the new ones',
    text: '全年共办理政府信息公开申请45件，其中新收42件，上年结转3件。',
    ...bureau,
    expect: {
      requestsAccepted: perhaps(45),
      requestsHandled: 'unknown',
      requestsReceived: 42,
      requestsCarriedIn: 3,
    },
  },
  {
    title: 'a whole year said to be accumulated',
    text: '2023年全年累计收到政府信息公开申请16件。',
    expect: { requestsReceived: perhaps(16) },
  },
  {
    title: 'up to the last day of the year',
    text: '截至2023年12月31日，我街道共收到政府信息公开申请9件。',
    ...street,
    expect: { requestsReceived: perhaps(9) },
  },
  {
    title: 'carried from the named year into this one',
    text: '2022年结转至2023年办理的申请2件，2023年新收申请5件，办结7件。',
    expect: { requestsCarriedIn: perhaps(2), requestsReceived: 5, requestsHandled: 7 },
  },
  {
    title: 'a single one, answered',
    text: '全年收到政府信息公开申请1件，已按期答复。',
    expect: { requestsReceived: 1, requestsHandled: perhaps(1) },
  },
  {
    title: 'a county without a word on its scope',
    text: '2023年，共收到政府信息公开申请133件。',
    ...county,
    expect: { requestsReceived: perhaps(133) },
  },
  {
    title: 'a county, its own office and the whole county both told',
    text: '县政府办公室收到政府信息公开申请21件，全县共收到政府信息公开申请144件。',
    ...county,
    expect: { requestsReceived: 144 },
  },
  {
    title: 'an increase in words between figures',
    text: '全年收到政府信息公开申请30件，比上年增加6件，增幅为25%，答复29件，另有1件结转至下年度办理。',
    expect: { requestsReceived: 30, requestsHandled: 29, requestsCarriedOut: 1 },
  },
  {
    title: 'results after the total',
    text: '共收到政府信息公开申请15件，其中予以公开10件、部分公开2件、不予公开3件。',
    expect: { requestsReceived: 15, requestsHandled: perhaps(15) },
  },
  {
    title: 'received and accepted of the same number',
    text: '2023年我局收到政府信息公开申请10件，受理10件，答复10件。',
    ...bureau,
    expect: { requestsReceived: 10, requestsAccepted: 10, requestsHandled: 10 },
  },
  {
    title: 'received more than accepted',
    text: '2023年我局收到政府信息公开申请10件，受理8件，办结8件。',
    ...bureau,
    expect: { requestsReceived: 10, requestsAccepted: 8, requestsHandled: 8 },
  },
];
