import { describe, expect, test } from '@jest/globals';
import { readYear } from '../../core/report/read-year.ts';

const titled = '青岚县2023年政府信息公开工作年度报告';
const untitled = '青岚县政府信息公开工作年度报告';
const read = (title: string, lines: readonly string[] = [], documentTitle = '') => {
  const { value, problems } = readYear({ title, documentTitle, lines });
  return [value, ...problems.map(({ code }) => code)];
};

describe('the year of the title', () => {
  test.each([
    titled,
    '2023年度青岚县政府信息公开工作报告',
    '青岚县政府信息公开工作2023年度报告',
    '青岚县政府信息公开工作年度报告(2023年)',
    '青岚县二〇二三年政府信息公开工作年度报告',
    '青岚县二○二三年政府信息公开工作年度报告',
    '青岚县２０２３年政府信息公开工作年度报告',
    '青岚县2 0 2 3 年政府信息公开工作年度报告',
  ])('%s', (title) => {
    expect(read(title)).toEqual([2023]);
  });

  test('of the page, where the report has none', () => {
    expect(read(untitled, [], `${titled}_青岚县人民政府`)).toEqual([2023]);
  });
});

describe('the period of the figures', () => {
  test.each([
    '统计期限自2023年1月1日起至2023年12月31日止。',
    '所列数据统计期限为2023年1月1日至12月31日。',
    '统计期限：2023年1月1日—2023年12月31日。',
    '统计周期为 2023 年 1 月 1 日至 2023 年 12 月 31 日。',
    '自2023年1\n月1日起至2023年12月\n31日止。',
    '统计期限为2023年01月01日至2023年12月31日。',
    '统计期限为2023.1.1-2023.12.31。',
    '統計期限自２０２３年１月１日起至２０２３年１２月３１日止。',
  ])('%s', (line) => {
    expect(read(untitled, [line])).toEqual([2023]);
  });

  test.each([
    '统计期限自202311日起至20231231日止。',
    '统计期限自20231月1日至202312月31日。',
    '统计期限自2022年1月1日起至2023年12月31日止。',
    '统计期限为2023年7月1日至2023年12月31日。',
    '统计期限自120231年1月1日至12月31日。',
  ])('%s gives none, and never another one', (line) => {
    expect(read(untitled, [line])).toEqual([undefined, 'year-not-found']);
    expect(read(titled, [line])).toEqual([2023]);
  });
});

test('the day of the signature gives none', () => {
  const lines = ['没有其他需要报告的事项。', '青岚县水务局', '2024年1月20日'];
  expect(read(untitled, lines)).toEqual([undefined, 'year-not-found']);
  expect(read(untitled, ['2023年，我局平稳推进各项工作。', ...lines])).toEqual([2023]);
});

describe('title and period that disagree', () => {
  const period = '统计期限自2022年1月1日起至2022年12月31日止。';

  test('give no year by themselves', () => {
    const { value, problems } = readYear({ title: titled, documentTitle: '', lines: [period] });
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      { code: 'year-ambiguous', stage: 'report', fatal: false, data: { years: '2023, 2022' } },
    ]);
  });

  test.each([2022, 2023])('give %d when the text says so', (year) => {
    const own = [`${year}年，全县公开信息若干条。`, `（一）${year}年共收到申请3件。`];
    expect(read(titled, [period, ...own])).toEqual([year]);
  });

  test('two years in one title', () => {
    expect(read('青岚县2022-2023年政府信息公开工作年度报告')).toEqual([undefined, 'year-ambiguous']);
  });
});

describe('neither title nor period', () => {
  test('the text itself says the year', () => {
    expect(read('', ['2023年，我局认真落实要求。', '（二）2023年收到申请2件。'])).toEqual([2023]);
  });

  test.each([
    '根据国办公开办函〔2021〕30号和条例（2019年修订）编制。',
    '2024年，将继续加强培训。',
    '五年规划（2021—2025年）稳步实施。',
    '较2022年增长一成。',
    '2008年，单位成立。',
    '电话：20231234。',
    '20223年政府信息公开工作',
  ])('%s is not of the report', (line) => {
    expect(read('', [line])).toEqual([undefined, 'year-not-found']);
    expect(read(titled, [line])).toEqual([2023]);
  });
});
