import { describe, expect, test } from '@jest/globals';
import { readTitle } from '../../core/report/read-title.ts';

const title = '青岚县水务局2023年政府信息公开工作年度报告';

describe('forms of titles', () => {
  test.each([
    title,
    '2023年青岚县政府信息公开工作年度报告',
    '青岚县政府信息公开工作2023年度报告',
    '青岚县2023年政府信息公开年度报告',
    '2024年度青岚县水务局政府信息公开工作报告',
    '2023年青岚县信息公开年度报告',
    '青岚县水务局2023年度政务公开工作年度报告',
    '青岚县水务局2023年政府信息公开工作年报',
    '青岚县水务局2023年政府信息公开工作告年度报',
    '青岚县水务局二〇二三年政府信息公开工作年度报告',
    '青岚县水务局政府信息公开工作年度报告(2023年)',
  ])('%s', (line) => {
    expect(readTitle([line])).toBe(line);
  });

  test.each([
    ['spaces in it', '青岚县水务局 2023 年 政府信息公开工作年度报告'],
    ['full-width digits', '青岚县水务局２０２３年政府信息公开工作年度报告'],
    ['brackets around it', '《青岚县水务局2023年政府信息公开工作年度报告》'],
    ['the mark of Markdown', '# 青岚县水务局2023年政府信息公开工作年度报告'],
    ['the mark of a page', 'Page 8 - 青岚县水务局2023年政府信息公开工作年度报告'],
  ])('%s', (_, line) => {
    expect(readTitle([line])).toBe(title);
  });
});

describe('where the title stands', () => {
  test.each<[string, readonly string[]]>([
    [
      'below the path of the site and other words',
      ['首页 > 政务公开 > 政府信息公开年报', '政府信息公开年报', title],
    ],
    ['twice', [title, '发布日期：2024-01-20', title]],
    ['in two lines, agency above', ['青岚县水务局', '2023年政府信息公开工作年度报告']],
    ['in two lines, the last words below', ['青岚县水务局2023年政府信息公开工作', '年度报告']],
    ['in one block of two lines', ['青岚县水务局\n2023年政府信息公开工作年度报告']],
    ['behind a shorter one', ['政府信息公开工作年度报告', title]],
    ['before a sentence that names it', [title, `${title}（以下简称年报）根据有关规定编制。`]],
  ])('%s', (_, opening) => {
    expect(readTitle(opening)).toBe(title);
  });

  test('only in the title of the page, with the name of the site', () => {
    for (const site of ['_青岚县人民政府', ' - 青岚县人民政府', '｜政务公开'])
      expect(readTitle(['一些说明'], `${title}${site}`)).toBe(title);
  });

  test('the title in the text counts more than that of the page', () => {
    expect(readTitle([title], '青岚县教育局2022年政府信息公开工作年度报告')).toBe(title);
  });
});

describe('lines that are no title', () => {
  test.each([
    '根据条例编制本年度政府信息公开工作年度报告。',
    '首页>政府信息公开年报>2023年政府信息公开工作年度报告',
    '现将2023年政府信息公开工作年度报告公布如下',
    '关于做好政府信息公开工作的通知',
    '青岚县水务局2023年法治政府建设年度报告',
    '发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
    '要求，编制青岚县2023年政府信息公开工作年度报告',
    '青岚县水务局',
    '',
  ])('%s', (line) => {
    expect(readTitle([line])).toBe('');
  });
});
