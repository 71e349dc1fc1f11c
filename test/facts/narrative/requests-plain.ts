import { bureau, county, type NarrativeCase, perhaps, street, taxBureau } from './narrative-case.ts';

/** Figures of requests that the grammar fixes. */
export const requestsPlain: readonly NarrativeCase[] = [
  {
    title: 'received, handled, carried in and carried out in one sentence',
    text: '2023年，共收到政府信息公开申请41件，办结41件，上年结转0件，结转下年0件。',
    expect: { requestsReceived: 41, requestsHandled: 41, requestsCarriedIn: 0, requestsCarriedOut: 0 },
  },
  {
    title: 'new, carried in, handled, carried out',
    text: '本年度新收政府信息公开申请16件，上年结转4件，办结18件，结转下年度2件。',
    expect: { requestsReceived: 16, requestsCarriedIn: 4, requestsHandled: 18, requestsCarriedOut: 2 },
  },
  {
    title: 'accepted, with parts by applicant',
    text: '全年受理依申请公开27件，其中自然人21件、法律服务机构6件。',
    expect: { requestsAccepted: 27 },
  },
  {
    title: 'dealt with, those carried in included',
    text: '2023年我局办理依申请公开518件（含上年结转22件）。',
    ...bureau,
    expect: { requestsAccepted: 518, requestsCarriedIn: 22, requestsReceived: perhaps(496) },
  },
  {
    title: 'answered, with carried in and put off in the brackets',
    text: '全年答复政府信息公开申请2087件（含上年结转41件，另有76件顺延至下年）。',
    ...bureau,
    expect: { requestsHandled: 2087, requestsCarriedIn: 41, requestsCarriedOut: 76 },
  },
  {
    title: 'received, all answered in time',
    text: '2023年我镇收到申请6件，均已按期答复。',
    expect: { requestsReceived: 6, requestsHandled: 6 },
  },
  {
    title: 'received, answered, one under way',
    text: '全年收到申请9件，已答复8件，1件正在办理中。',
    expect: { requestsReceived: 9, requestsHandled: 8, requestsCarriedOut: 1 },
  },
  {
    title: 'carried over from last year, verb first',
    text: '2023年新收政府信息公开申请5件，结转上年3件。',
    expect: { requestsReceived: 5, requestsCarriedIn: 3 },
  },
  {
    title: 'last year named as 上年度',
    text: '新收政府信息公开申请11件，上年度结转2件。',
    expect: { requestsReceived: 11, requestsCarriedIn: 2 },
  },
  {
    title: 'taken over from last year',
    text: '本年新收政府信息公开申请8件，承接上年1件。',
    expect: { requestsReceived: 8, requestsCarriedIn: 1 },
  },
  {
    title: 'turned over to next year',
    text: '全年收到政府信息公开申请20件，办结17件，转下年度3件。',
    expect: { requestsReceived: 20, requestsHandled: 17, requestsCarriedOut: 3 },
  },
  {
    title: 'put off to next year',
    text: '全年收到政府信息公开申请21件，办结19件，顺延至下年2件。',
    expect: { requestsReceived: 21, requestsHandled: 19, requestsCarriedOut: 2 },
  },
  {
    title: 'the rest is carried out',
    text: '共收到政府信息公开申请14件，办结13件，剩余1件结转下年度。',
    expect: { requestsReceived: 14, requestsHandled: 13, requestsCarriedOut: 1 },
  },
  {
    title: 'channels that add up to the total said',
    text: '2023年通过网站收到申请7件，信函15件，共22件。',
    expect: { requestsReceived: 22 },
  },
  {
    title: 'a growth in per cent after the figure',
    text: '2023年收到申请15件，较上年增长25%。',
    expect: { requestsReceived: 15 },
  },
  {
    title: 'last year and this year side by side',
    text: '去年收到申请8件，今年收到申请13件。',
    expect: { requestsReceived: 13 },
  },
  {
    title: 'topics counted in another unit',
    text: '全年收到依申请公开17件，涉及宅基地审批、土地征收等方面40余项信息。',
    expect: { requestsReceived: 17 },
  },
  {
    title: 'settled within the legal term',
    text: '2023年，我镇共收到政府信息公开申请4件，均在法定期限内办结。',
    expect: { requestsReceived: 4, requestsHandled: 4 },
  },
  {
    title: 'all of them, in other words',
    text: '全年收到依申请公开申请9件，全部按时答复。',
    expect: { requestsReceived: 9, requestsHandled: 9 },
  },
  {
    title: 'parts by channel, then the same total answered',
    text: '共收到政府信息公开申请3件，其中：网上申请2件，信函申请1件；3件均已答复。',
    expect: { requestsReceived: 3, requestsHandled: 3 },
  },
  {
    title: 'a decrease in pieces after the figure',
    text: '本年度，新收政府信息公开申请7件，较上年减少2件，均已按期办结。',
    expect: { requestsReceived: 7, requestsHandled: 7 },
  },
  {
    title: 'a comparison with a named year that does not change the period',
    text: '2023年收到政府信息公开申请22件，较2022年增加4件，办结21件，结转下年1件。',
    expect: { requestsReceived: 22, requestsHandled: 21, requestsCarriedOut: 1 },
  },
  {
    title: 'citizens, legal persons and others as askers',
    text: '全年共收到公民、法人和其他组织提出的政府信息公开申请11件，按期答复11件，按期答复率100%。',
    expect: { requestsReceived: 11, requestsHandled: 11 },
  },
  {
    title: 'counted in 宗',
    text: '今年共收到政府信息公开申请5宗，已办结4宗，1宗正在办理。',
    expect: { requestsReceived: 5, requestsHandled: 4, requestsCarriedOut: 1 },
  },
  {
    title: 'counted in 份',
    text: '本年收到政府信息公开申请19份，答复19份。',
    expect: { requestsReceived: 19, requestsHandled: 19 },
  },
  {
    title: 'applicants in brackets between two figures',
    text: '2023年收到政府信息公开申请36件（其中自然人33件，商业企业3件），上年结转1件，办结35件，2件结转下年继续办理。',
    ...bureau,
    expect: { requestsReceived: 36, requestsCarriedIn: 1, requestsHandled: 35, requestsCarriedOut: 2 },
  },
  {
    title: 'carried in told first',
    text: '上年结转政府信息公开申请2件，本年新收10件，共办结11件，结转下年1件。',
    expect: { requestsReceived: 10, requestsCarriedIn: 2, requestsHandled: 11, requestsCarriedOut: 1 },
  },
  {
    title: 'accepted as the sum of new and carried in',
    text: '全年共受理政府信息公开申请13件，其中新收11件，上年结转2件，办结12件，结转下一年度1件。',
    expect: {
      requestsAccepted: 13,
      requestsReceived: 11,
      requestsCarriedIn: 2,
      requestsHandled: 12,
      requestsCarriedOut: 1,
    },
  },
  {
    title: 'the received ones as subject',
    text: '2023年度我镇收到的政府信息公开申请共计4件，其中予以公开3件，本机关不掌握1件。',
    expect: { requestsReceived: 4 },
  },
  {
    title: 'a whole county',
    text: '2023年，全县各级行政机关共收到政府信息公开申请312件，上年结转15件，办结310件，结转下年17件。',
    ...county,
    expect: { requestsReceived: 312, requestsCarriedIn: 15, requestsHandled: 310, requestsCarriedOut: 17 },
  },
  {
    title: 'a whole county, with the part of its own office',
    text: '2023年全县新收政府信息公开申请256件，其中县政府本级31件。',
    ...county,
    expect: { requestsReceived: 256 },
  },
  {
    title: 'a bureau speaking of itself',
    text: '2023年我局收到政府信息公开申请28件，办结28件。',
    ...bureau,
    expect: { requestsReceived: 28, requestsHandled: 28 },
  },
  {
    title: 'a bureau under a ministry',
    text: '2023年度，我局新收政府信息公开申请6件，上年结转0件，办结6件，无结转下年度继续办理的申请。',
    ...taxBureau,
    expect: {
      requestsReceived: 6,
      requestsCarriedIn: 0,
      requestsHandled: 6,
      requestsCarriedOut: perhaps(0),
    },
  },
  {
    title: 'a subdistrict',
    text: '滨河街道办事处全年收到依申请公开申请2件，均依法依规予以答复。',
    ...street,
    expect: { requestsReceived: 2, requestsHandled: 2 },
  },
];
