import { bureau, county, type NarrativeCase, perhaps, taxBureau } from './narrative-case.ts';

const neither = (title: string, text: string | readonly string[], where: Partial<NarrativeCase> = {}) => ({
  title,
  text,
  ...where,
  expect: { noReconsideration: true, noLitigation: true, ...where.expect },
});

/** Texts that say how many reconsiderations and suits there were, or that there were none. */
export const disputes: readonly NarrativeCase[] = [
  neither('未发生', '2023年，未发生因政府信息公开引起的行政复议、行政诉讼。'),
  neither('没有', '本年度没有因政府信息公开工作引发的行政复议和行政诉讼。'),
  neither('无', '全年无因政府信息公开被申请行政复议、提起行政诉讼案件。'),
  neither('未收到', '2023年未收到因政府信息公开导致的行政复议、行政诉讼。'),
  neither(
    'as the heading of part four words it',
    '2023年，未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
    {
      section: 'disputes',
    },
  ),
  neither('both called for short', '全年未发生依申请公开引发的复议诉讼案件。'),
  neither('joined by 或', '本年度未发生行政复议或行政诉讼案件。'),
  neither('joined by 及', '无政府信息公开行政复议及行政诉讼情况。'),
  neither('neither occurred', '因政府信息公开引发的行政复议、行政诉讼均未发生。', {
    expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
  }),
  neither('零', '全年零行政复议、零行政诉讼。', {
    expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
  }),
  neither('two statements side by side', '2023年未发生行政复议案件，未发生行政诉讼案件。'),
  neither(
    'two statements in two sentences',
    '2023年没有因信息公开被申请行政复议。没有因信息公开被提起行政诉讼。',
  ),
  neither('a bureau', '2023年我局未发生因政府信息公开被申请行政复议、提起行政诉讼的案件。', bureau),
  neither('a whole county', '2023年，全县未发生因政府信息公开引发的行政复议、行政诉讼案件。', county),
  neither('requests answered first', '全年收到政府信息公开申请4件，均已答复，未引发行政复议、行政诉讼。', {
    expect: {
      requestsReceived: 4,
      requestsHandled: 4,
      noReconsideration: perhaps(true),
      noLitigation: perhaps(true),
    },
  }),
  neither(
    'three years, each of them',
    '2021年至2023年，我镇一直未发生因政府信息公开引发的行政复议、行政诉讼。',
    {
      expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
    },
  ),
  neither('with all years said to be alike', '近三年来，我镇均未发生政府信息公开行政复议、行政诉讼。', {
    expect: { noReconsideration: perhaps(true), noLitigation: perhaps(true) },
  }),
  neither('broken over lines', ['2023年，我镇未发生因政府信息公开引起的行政', '复议、行政诉讼。']),
  {
    title: 'reconsideration only',
    text: '2023年未发生因政府信息公开引发的行政复议。',
    expect: { noReconsideration: true },
  },
  {
    title: 'suits only',
    text: '全年未发生行政诉讼。',
    expect: { noLitigation: true },
  },
  {
    title: 'no suit, in the passive',
    text: '2023年，没有因政府信息公开被提起行政诉讼。',
    expect: { noLitigation: true },
  },
  {
    title: 'no reconsideration, one suit',
    text: '2023年未发生因政府信息公开引发的行政复议，行政诉讼1件。',
    expect: { noReconsideration: true, litigations: 1 },
  },
  {
    title: 'one reconsideration, no suit',
    text: '因政府信息公开被申请行政复议1件，未发生行政诉讼。',
    expect: { reconsiderations: 1, noLitigation: true },
  },
  {
    title: 'both counted',
    text: '2023年，因政府信息公开被申请行政复议3件，行政诉讼2件。',
    expect: { reconsiderations: 3, litigations: 2 },
  },
  {
    title: 'reconsiderations with all their results',
    text: '全年发生政府信息公开行政复议11件，其中维持6件、纠正2件、其他结果3件。',
    ...bureau,
    expect: { reconsiderations: 11 },
  },
  {
    title: 'suits, direct ones and those after reconsideration',
    text: '因政府信息公开引发行政诉讼5件（直接起诉2件，复议后起诉3件）。',
    ...bureau,
    expect: { litigations: 5 },
  },
  {
    title: 'both zero, as numbers',
    text: '2023年政府信息公开行政复议0件，行政诉讼0件。',
    expect: { reconsiderations: 0, litigations: 0 },
  },
  {
    title: 'both zero in one clause',
    text: '政府信息公开行政复议、行政诉讼均为0件。',
    expect: {
      reconsiderations: perhaps(0),
      litigations: perhaps(0),
      noReconsideration: perhaps(true),
      noLitigation: perhaps(true),
    },
  },
  {
    title: 'counted in 起',
    text: '2023年我局因政府信息公开被提起行政诉讼2起，被申请行政复议4起。',
    ...bureau,
    expect: { reconsiderations: 4, litigations: 2 },
  },
  {
    title: 'both in part four, with the table below',
    text: '2023年，因政府信息公开被申请行政复议2件，被提起行政诉讼1件，具体见下表。',
    section: 'disputes',
    expect: { reconsiderations: 2, litigations: 1 },
  },
  {
    title: 'an ended one and one that is open',
    text: '因政府信息公开被申请行政复议6件，其中5件均维持，尚有1件未审结。',
    ...bureau,
    expect: { reconsiderations: 6 },
  },
  {
    title: 'a suit of which one part came after reconsideration',
    text: '2023年因政府信息公开被提起行政诉讼4件，其中复议后起诉1件。',
    ...bureau,
    expect: { litigations: 4 },
  },
  {
    title: 'direct suits and suits after reconsideration, without a total',
    text: '因政府信息公开引发的行政诉讼中，未经复议直接起诉1件，复议后起诉2件。',
    ...bureau,
    expect: { litigations: perhaps(3) },
  },
  {
    title: 'an exact comparison after the figure',
    text: '2023年因政府信息公开被申请行政复议7件，比上年减少2件；被提起行政诉讼3件，比上年增加1件。',
    ...bureau,
    expect: { reconsiderations: 7, litigations: 3 },
  },
  {
    title: 'a whole county',
    text: '2023年，全县因政府信息公开被申请行政复议29件，被提起行政诉讼12件。',
    ...county,
    expect: { reconsiderations: 29, litigations: 12 },
  },
  {
    title: 'a bureau under a ministry',
    text: '2023年我局因政府信息公开被申请行政复议1件，结果维持；未发生行政诉讼。',
    ...taxBureau,
    expect: { reconsiderations: 1, noLitigation: true },
  },
  {
    title: 'one of each',
    text: '2023年因政府信息公开引发行政复议、行政诉讼各1件。',
    expect: { reconsiderations: perhaps(1), litigations: perhaps(1) },
  },
  {
    title: 'requests, reconsiderations and suits in one breath',
    text: '全年收到政府信息公开申请33件，办结32件，结转下年1件，引发行政复议2件、行政诉讼1件。',
    ...bureau,
    expect: {
      requestsReceived: 33,
      requestsHandled: 32,
      requestsCarriedOut: 1,
      reconsiderations: 2,
      litigations: 1,
    },
  },
  {
    title: 'Chinese numerals',
    text: '2023年因政府信息公开被申请行政复议两件，被提起行政诉讼一件。',
    expect: { reconsiderations: 2, litigations: 1 },
  },
  {
    title: 'last year and this year',
    text: '2022年因政府信息公开被申请行政复议5件，2023年因政府信息公开被申请行政复议3件。',
    expect: { reconsiderations: 3 },
  },
];
