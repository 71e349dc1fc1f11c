import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from './derived.ts';

const period = (preamble: readonly string[]): string =>
  ['period.start', 'period.end'].map((id) => inShort(factOf(id, { preamble }))).join(' ~ ');

const notStated = 'unknown: not-stated ~ unknown: not-stated';
const unreadable = 'unknown: unreadable ~ unknown: unreadable';
const whole2023 = '2023-01-01 ~ 2023-12-31';

describe('the period of the figures', () => {
  test.each<readonly [string, string]>([
    ['本报告数据统计期限自2023年1月1日起至2023年12月31日止。', whole2023],
    ['报告中所列数据的统计期限为2023年1月1日至12月31日。', whole2023],
    ['所列数据统计期限为 2023 年 1 月 1 日 — 12 月 31 日。', whole2023],
    ['统计时间：２０２３年１月１日－２０２３年１２月３１日', whole2023],
    ['本年报统计时段为2023.01.01-2023.12.31。', whole2023],
    ['数据统计周期为2023/1/1至2023/12/31。', whole2023],
    ['统计期限20230101-20231231。', whole2023],
    ['统计期限为2023年1月至12月。', whole2023],
    ['统计期限为2023年1—12月。', whole2023],
    ['统计期限为2023年1月1日至2023年12月底。', whole2023],
    ['统计期限为2023年度。', whole2023],
    ['统计期限为2023年1月1日0时至12月31日24时。', whole2023],
    ['统计期限自2023年元月1日起至12月31日止。', whole2023],
    ['数据统计截止日期为2023年12月31日。', 'unknown: not-stated ~ 2023-12-31'],
    ['所列数据截止2023年12月底。', 'unknown: not-stated ~ 2023-12-31'],
    ['统计期限为二〇二三年一月一日至二〇二三年十二月三十一日。', whole2023],
    ['统计期限为2022年1月1日至2022年12月31日。', '2022-01-01 ~ 2022-12-31'],
    ['统计期限为2023年1月1日至2023年11月30日。', '2023-01-01 ~ 2023-11-30'],
    ['统计期限为2024年1月至2月。', '2024-01-01 ~ 2024-02-29'],
    ['统计数据截至2023年12月31日。', 'unknown: not-stated ~ 2023-12-31'],
    ['数据统计时间截至2023年12月底。', 'unknown: not-stated ~ 2023-12-31'],
    ['本报告统计期限自202311日起至20231231日止。', unreadable],
    ['统计期限为20231月1日至202312月31日。', unreadable],
    ['统计期限为2023年1月1日至202020年12月31日。', unreadable],
    ['统计期限自年1月1日起至年12月31日止。', unreadable],
    ['统计期限自2023年月日起至2023年月日止。', unreadable],
    ['统计期限为2023年13月1日至2023年13月31日。', unreadable],
    ['所列数据截止日期为20231231日,电子版可在网站下载。', unreadable],
    ['统计期限为上一年度全年。', notStated],
    ['数据统计期限为一年。', notStated],
    ['依据条例的规定编制2023年度报告。', notStated],
    ['网站访问量统计时间为2022年1月1日至2022年6月30日。', notStated],
    ['本报告于2024年1月20日在网站公布。', notStated],
    ['', notStated],
  ])('%s', (sentence, expected) => {
    expect(period([sentence])).toBe(expected);
  });

  test('is read across a broken line', () => {
    expect(period(['本报告所列数据的统计期', '限为2023年1月1日至2023年', '12月31日。'])).toBe(whole2023);
  });

  test('is proved by the line where its sentence begins', () => {
    const preamble = ['本报告依据条例编', '制。内容如下。所列数', '据统计期限为2023年1月1日至12月31日。'];
    expect(factOf('period.end', { preamble }).evidence).toMatchObject([{ place: { line: 2 } }]);
  });

  test('said twice in the same way is certain', () => {
    expect(period(['统计期限为2023年1月1日至12月31日。', '所列数据为2023年1月1日至2023年12月31日。'])).toBe(
      whole2023,
    );
  });

  test('said in two ways is ambiguous', () => {
    expect(period(['统计期限为2023年1月1日至12月31日。', '统计期限为2022年1月1日至12月31日。'])).toBe(
      'unknown: ambiguous ~ unknown: ambiguous',
    );
  });

  test('of another statistic in a section is not the period of the report', () => {
    const sections = {
      overview: ['政务热线统计期限为2022年1月1日至12月31日。', '抽样统计时间为2022年5月1日至6月1日。'],
    };
    expect(inShort(factOf('period.start', { sections }))).toBe('unknown: not-stated');
  });

  test('of the report in another section counts', () => {
    const sections = { otherMatters: ['本报告统计期限为2023年1月1日至12月31日。'] };
    expect(inShort(factOf('period.end', { sections }))).toBe('2023-12-31');
  });

  test('is proved by its sentence and line', () => {
    const fact = factOf('period.start', {
      preamble: ['编制说明如下。', '统计期限为2022年1月1日至12月31日。'],
    });
    expect(fact.evidence).toEqual([
      {
        fact: 'period.start',
        label: '数据统计期限',
        raw: '统计期限为2022年1月1日至12月31日。',
        value: '2022-01-01',
        place: { line: 2, quote: '统计期限为2022年1月1日至12月31日。' },
      },
    ]);
  });
});

describe('malformed years', () => {
  test.each<readonly [string, string]>([
    ['数据截止至202020年12月31日。', '1'],
    ['20233年,我镇开展培训。', '1'],
    ['２０２３３年度工作报告。', '1'],
    ['22023年工作总体平稳。', '1'],
    ['自202020年1月1日至202020年12月31日。', '2'],
    ['2023年,我镇开展培训。', '0'],
    ['2021-2025年规划。', '0'],
    ['依据国办发〔2021〕30号,2023年编制。', '0'],
    ['距今100000年前。', '0'],
    ['拨打12345年度办件最多。', '0'],
    ['联系电话87650012,2023年有效。', '0'],
    ['自202311日起至20231231日止。', '0'],
    ['本年度共收到20231件。', '0'],
    ['第1 2023年工作。', '0'],
    ['①2023年工作平稳。', '0'],
  ])('in %s: %s', (sentence, expected) => {
    expect(inShort(factOf('years.malformed', { sections: { overview: [sentence] } }))).toBe(expected);
  });

  test('are looked for in the title and everywhere else', () => {
    const options = {
      title: '青石镇20233年政府信息公开工作年度报告',
      sections: { otherMatters: ['至202323年底。'] },
    };
    expect(inShort(factOf('years.malformed', options))).toBe('2');
  });

  test('in a title that the preamble repeats count once', () => {
    const title = '青石镇20233年政府信息公开工作年度报告';
    expect(inShort(factOf('years.malformed', { title, preamble: [title] }))).toBe('1');
  });
});

describe('foreign years', () => {
  test.each<readonly [string, string]>([
    ['2022年,我镇认真做好政府信息公开工作。', '1'],
    ['2022年度，我局将政府信息公开纳入日程。', '1'],
    ['2024年,我局政务公开工作取得成效。', '1'],
    ['2023年,我镇认真做好政府信息公开工作。', '0'],
    ['2023年,我镇工作平稳。2022年,我镇受过表扬。', '0'],
    ['2024年,我局将进一步做好政府信息公开工作。', '0'],
    ['2022年12月,我镇成立公开办。', '0'],
    ['2021—2025年,我县执行五年规划。', '0'],
    ['2019年修订的条例施行以来,我镇认真落实。', '0'],
    ['较2022年,我镇公开数量增长。', '0'],
    ['2022年底,我镇完成网站改版。', '0'],
    ['2022年以来,我镇持续推进公开。', '0'],
    ['2022年度报告发布后,我局补充了内容。', '0'],
    ['全年公开信息12条。', '0'],
  ])('opening of section one: %s: %s', (sentence, expected) => {
    expect(inShort(factOf('years.foreign', { sections: { overview: [sentence] } }))).toBe(expected);
  });

  test('after the first numbered part the opening is over', () => {
    const sections = { overview: ['(一)主动公开', '2022年,我镇公开信息12条。'] };
    expect(inShort(factOf('years.foreign', { sections }))).toBe('0');
  });

  test.each<readonly [string, string]>([
    ['2022年,我镇政府信息公开工作仍存在一些不足。', '1'],
    ['2022年度政府信息公开工作中存在的问题:一是更新慢。', '1'],
    ['2023年,我镇政府信息公开工作仍存在一些不足。', '0'],
    ['2024年,我局将针对存在的问题改进。', '0'],
    ['2024年，我局重点解决存在的不足：一是加强培训。', '0'],
    ['2022年存在的问题已全部整改。', '0'],
    ['针对2022年,我镇存在的问题已解决。', '0'],
    ['2022年第三方评估反馈我镇存在的不足已改正。', '0'],
    ['2022年,我镇公开信息12条。', '0'],
  ])('section on problems: %s: %s', (sentence, expected) => {
    expect(inShort(factOf('years.foreign', { sections: { problems: [sentence] } }))).toBe(expected);
  });

  test('cannot be told without a report year', () => {
    expect(inShort(factOf('years.foreign', { year: 'unknown' }))).toBe('0, 1 lost: year-unknown');
  });
});
