import { bureau, city, county, type NarrativeCase } from './narrative-case.ts';

/** Plain sentences on the administrative fees of table II. */
export const administrativeFees: readonly NarrativeCase[] = [
  {
    title: 'fees charged',
    text: '全年收取行政事业性收费45万元。',
    ...bureau,
    expect: { administrativeFeesAmount: 45 },
  },
  {
    title: 'fees in yuan',
    text: '全年行政事业性收费金额为13,123元。',
    ...bureau,
    expect: { administrativeFeesAmount: 1.3123 },
  },
  {
    title: 'fees of the whole area',
    text: '2023年，全县行政事业性收费共计7545.2万元。',
    ...county,
    expect: { administrativeFeesAmount: 7545.2 },
  },
  {
    title: 'fees in 亿',
    text: '2023年，全市征收行政事业性收费3.2亿元。',
    ...city,
    expect: { administrativeFeesAmount: 32000 },
  },
  {
    title: 'no fees',
    text: '本年度未收取行政事业性收费。',
    expect: { administrativeFeesAmount: 0 },
  },
  {
    title: 'no fees and no items of fees',
    text: '我局无行政事业性收费项目。',
    ...bureau,
    expect: { administrativeFeesAmount: 0 },
  },
  {
    title: 'fees beside the processing fee',
    text: '2023年我局行政事业性收费62.05万元，未收取信息处理费。',
    ...bureau,
    section: 'otherMatters',
    expect: { administrativeFeesAmount: 62.05, processingFeeReceived: 0 },
  },
];
