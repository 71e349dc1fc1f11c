import { describe, expect, test } from '@jest/globals';
import { sections } from '../../core/forms/sections.ts';
import { isChapter, matchTitle } from '../../core/report/match-title.ts';

const titles: readonly (readonly [section: string, titles: readonly string[]])[] = [
  [
    'overview',
    [
      '总体情况',
      '总体概述',
      '工作概况',
      '工作概述',
      '概述',
      '基本情况',
      '开展情况',
      '工作开展情况',
      '政府信息公开工作总体情况',
      '2023年总体情况',
      '年度总体情况',
      '主要工作情况',
    ],
  ],
  [
    'proactive',
    [
      '主动公开政府信息情况',
      '主动公开政府信息的情况',
      '行政机关主动公开政府信息情况',
      '行政机关主动公开政府信息的情况',
      '政府信息主动公开情况',
      '主动公开情况',
      '主动公开政府信息情况表',
      '主动公开政府信息工作情况',
      '主动公开信息情况',
    ],
  ],
  [
    'requests',
    [
      '收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '行政机关收到和处理政府信息公开申请情况',
      '行政机关收到和处理政府信息公开申请的情况',
      '收到和处理政府信息公开申请情况表',
      '政府信息公开申请情况',
      '依申请公开情况',
      '收到及处理政府信息公开申请情况',
      '政府信息依申请公开情况',
    ],
  ],
  [
    'disputes',
    [
      '政府信息公开行政复议、行政诉讼情况',
      '政府信息公开行政复议行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议及行政诉讼情况',
      '政府信息公开行政复议或行政诉讼情况',
      '政府信息公开行政复议、诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '因政府信息公开工作被申请行政复议提起行政诉讼情况',
      '行政复议、行政诉讼情况',
      '政府信息公開行政複議、行政訴訟情況',
    ],
  ],
  [
    'problems',
    [
      '存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题与改进情况',
      '存在的主要问题及整改措施',
      '主要问题及改进措施',
      '目前存在的主要问题及改进情况',
      '存在的不足及下一步打算',
      '存在的困难和改进方向',
    ],
  ],
  [
    'otherMatters',
    [
      '其他需要报告的事项',
      '其他报告的事项',
      '其他需报告的事项',
      '其他需要说明的事项',
      '其他事项',
      '其他报告事项',
      '其它需要报告的事项',
      '需要说明的其他事项',
    ],
  ],
];

const all = titles.flatMap(([section, own]) => own.map((title) => [section, title] as const));

describe('titles of sections', () => {
  test.each(all)('%s: %s', (section, title) => {
    expect(matchTitle(`三、${title}`)).toMatchObject({ section, numbering: 'chapter' });
  });

  test.each(sections.map(({ key, numeral, official }) => [key, `${numeral}、${official}`] as const))(
    '%s is official as %s',
    (section, title) => {
      expect(matchTitle(title)).toEqual({ section, numbering: 'chapter', strength: 'official' });
    },
  );
});

describe('numbering and damage', () => {
  test.each([
    ['一、总体情况', 'chapter'],
    ['一、 总体情况', 'chapter'],
    ['一、总体情况、', 'chapter'],
    ['一、总体情况：', 'chapter'],
    ['一 、 总 体 情 况', 'chapter'],
    ['一.总体情况', 'chapter'],
    ['一．总体情况', 'chapter'],
    ['一，总体情况', 'chapter'],
    ['一总体情况', 'chapter'],
    ['第一部分 总体情况', 'chapter'],
    ['第一部分：总体情况', 'chapter'],
    ['l一、总体情况', 'chapter'],
    ['（一）总体情况', 'bracket'],
    ['(一) 总体情况', 'bracket'],
    ['1.总体情况', 'arabic'],
    ['1、总体情况', 'arabic'],
    ['1 、总体情况', 'arabic'],
    ['、总体情况', 'none'],
    ['总体情况', 'none'],
    ['一、总体情况 ………… 3', 'chapter'],
    ['一、总体情况......12', 'chapter'],
    ['一、總體情況', 'chapter'],
    ['⼀、总体情况', 'chapter'],
    ['\u200b一、总体情况\ufeff', 'chapter'],
  ])('%j is numbered: %s', (title, numbering) => {
    expect(matchTitle(title)).toMatchObject({ section: 'overview', numbering });
  });

  test('two sections under one heading are that of the first', () => {
    expect(matchTitle('五、存在的主要问题及改进情况和其他需要报告的事项')).toMatchObject({
      section: 'problems',
    });
  });
});

describe('lines that are no titles', () => {
  test.each([
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '三、本年度办理结果',
    '四、结转下年度继续办理',
    '（一）予以公开',
    '（六）其他处理',
    '（一）主动公开',
    '（二）依申请公开',
    '一是主动公开政府信息情况良好',
    '六部分内容',
    '其他',
    '行政复议',
    '总体情况良好。',
    '本报告由总体情况、主动公开政府信息情况等六个部分组成',
    `一、${'很长的总体情况'.repeat(8)}`,
    '',
  ])('%j', (line) => {
    expect(matchTitle(line)).toBeUndefined();
  });
});

describe('chapters of any wording', () => {
  test.each(['一、工作机制保障', '二、 特色工作', '第三部分 数据', '四．附表'])('%j is one', (line) => {
    expect(isChapter(line)).toBe(true);
  });

  test.each([
    '一、本年新收政府信息公开申请数量',
    '四、结转下年度继续办理',
    '一、全年公开信息若干条。',
    '一、加强领导，',
    '（一）主动公开',
    '1.主动公开',
    '一是加强领导',
    '工作机制保障',
  ])('%j is none', (line) => {
    expect(isChapter(line)).toBe(false);
  });
});
