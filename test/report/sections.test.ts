import { describe, expect, test } from '@jest/globals';
import { sectionKeys } from '../../core/forms/form.ts';
import { sections } from '../../core/forms/sections.ts';
import { readReport } from '../../core/report/read-report.ts';
import type { Report } from '../../core/report/report.ts';
import { grid, page } from './build-blocks.ts';
import { codesOf, readDocument, reportOf } from './read-document.ts';
import { official, pipedRows, preamble, prose, title, writeReport } from './write-report.ts';

type Headings = NonNullable<Parameters<typeof writeReport>[0]>['headings'];

const report = (headings: Headings = {}, before: readonly string[] = []) => writeReport({ headings, before });

/** Title, number of lines of prose and, for a table, a cell of it, section by section. */
const found = ({ sections: read, tables }: Report) => ({
  titles: sectionKeys.map((key) => read[key].title),
  lines: sectionKeys.map((key) => read[key].lines.length),
  cells: [
    tables.table2.cells.get('normativeDocuments.inForce')?.decimal,
    tables.table3.cells.get('received.total')?.decimal,
    tables.table3.cells.get('carriedOut.total')?.decimal,
    tables.table4.cells.get('reconsideration.total')?.decimal,
  ],
});

const whole = { lines: [2, 0, 0, 0, 2, 1], cells: ['4', '2', '0', '1'] };

describe('a report with the official titles', () => {
  test('is divided at them', () => {
    expect(found(reportOf(report()))).toEqual({ titles: sectionKeys.map((key) => official[key]), ...whole });
    expect(readDocument(report()).problems).toEqual([]);
  });

  test('tells where they stand', () => {
    expect(reportOf(report()).sections.proactive.place).toEqual({
      section: 'proactive',
      line: 6,
      character: 1,
    });
  });
});

test('a day in a row of its own is a line of prose, as the body above it', () => {
  const signature = grid(['青岚县水务局'], ['2024年1月12日']);
  const { value } = readReport(page(title, official.otherMatters, '没有其他事项。', signature));
  expect(value?.sections.otherMatters.lines.map(({ text }) => text)).toEqual([
    '没有其他事项。',
    '青岚县水务局',
    '2024年1月12日',
  ]);
});

describe('other titles', () => {
  const cases: readonly (readonly [situation: string, headings: Headings])[] = [
    [
      'usual wordings',
      {
        overview: '一、工作概况',
        proactive: '二、行政机关主动公开政府信息情况',
        problems: '五、存在问题及改进措施',
        otherMatters: '六、其他需说明的事项',
      },
    ],
    ['a numeral that was lost', { proactive: '、主动公开政府信息情况' }],
    [
      'numbering shifted by one',
      {
        proactive: '三、主动公开政府信息情况',
        requests: '四、收到和处理政府信息公开申请情况',
        disputes: '五、政府信息公开行政复议、行政诉讼情况',
        problems: '六、存在的主要问题及改进情况',
        otherMatters: '七、其他需要报告的事项',
      },
    ],
    ['no numbering', Object.fromEntries(sections.map((section) => [section.key, section.official]))],
    [
      'numbering in brackets',
      Object.fromEntries(
        sections.map((section) => [section.key, `（${section.numeral}）${section.official}`]),
      ),
    ],
    [
      'arabic numbering',
      Object.fromEntries(sections.map((section, index) => [section.key, `${index + 1}.${section.official}`])),
    ],
    [
      'parts',
      Object.fromEntries(
        sections.map((section) => [section.key, `第${section.numeral}部分 ${section.official}`]),
      ),
    ],
    ['a stray letter', { otherMatters: 'l六、其他需要报告的事项' }],
    ['Markdown on some', { overview: '## 一、总体情况', problems: '### 五、存在的主要问题及改进情况' }],
    [
      'bold Markdown',
      { overview: '**一、总体情况**', disputes: '**四、政府信息公开行政复议、行政诉讼情况**' },
    ],
    ['spaces between letters', { overview: '一、 总 体 情 况' }],
    [
      'a chapter of its own wording above a table',
      { proactive: '二、年度公开数据', requests: '三、受理答复数据' },
    ],
    ['an opening chapter of its own wording', { overview: '一、2023年工作回顾' }],
    ['the year before', { overview: '一、2023年总体情况' }],
  ];

  test.each(cases)('%s', (_, headings) => {
    const read = found(reportOf(report(headings)));
    const bare = (text: string) => text.replace(/^#+ |\*\*/g, '').replace(/\*\*$/, '');
    expect(read).toEqual({
      titles: sectionKeys.map((key) => bare(String(headings?.[key] ?? official[key]))),
      ...whole,
    });
  });

  test.each(['proactive', 'otherMatters'] as const)(
    'the title of %s glued to the paragraph before it',
    (key) => {
      const text = report().replace(`\n${official[key]}`, official[key]);
      const read = reportOf(text);
      expect(read.sections[key].title).toBe(official[key]);
      expect(read.sections[key].found).toBe(true);
    },
  );

  test('a title glued to the text before and behind it', () => {
    const text = report().replace(`${preamble}\n一、总体情况\n`, '（电话：8766001）。一、总体情况');
    const read = reportOf(text);
    expect(read.sections.overview).toMatchObject({ title: '一、总体情况', found: true });
    expect(read.sections.overview.lines.map((line) => line.text)).toEqual(prose.overview);
    expect(read.preamble.at(-1)?.text).toBe('（电话：8766001）。');
  });
});

describe('lines that only look like titles', () => {
  test('a table of contents', () => {
    const contents = sectionKeys.map((key, index) => `${official[key]}……${index + 1}`);
    expect(found(reportOf(report({}, ['目录', ...contents])))).toMatchObject(whole);
  });

  test('a sentence of the preamble that lists the sections', () => {
    const list = `全文由${sections.map((section) => section.official).join('、')}六个部分组成。`;
    expect(found(reportOf(report({}, [list])))).toMatchObject(whole);
  });

  test('the same list, one section a line', () => {
    const list = sections.map((section) => `${section.official}；`);
    expect(found(reportOf(report({}, ['全文包括：', ...list])))).toMatchObject(whole);
  });

  test('lines of a wrapped sentence that happen to hold whole titles', () => {
    const list = [
      '全文由以下部分组成，即总体情况、主动公开政府信息情况、',
      '收到和处理政府信息公开申请情况',
      '、政府信息公开行政复议、行政诉讼情况、',
      '存在的主要问题及改进情况以及其他需要报告的事项',
      '六个部分组成，电子版可以下载。',
    ];
    const text = report({}, list);
    expect(found(reportOf(text))).toMatchObject(whole);
    expect(readDocument(text).problems).toEqual([]);
    expect(reportOf(text).preamble).toHaveLength(2 + list.length);
  });

  test('a title printed once more as the caption of its table', () => {
    const text = report({ proactive: [official.proactive, '主动公开政府信息情况表'] });
    expect(found(reportOf(text))).toMatchObject({ cells: whole.cells });
    expect(codesOf(readDocument(text).problems)).not.toContain('section-repeated');
  });

  test('the template sentence between a title and its table', () => {
    const text = report({ requests: [official.requests, '该部分以表格形式报告。表格如下：'] });
    expect(reportOf(text).sections.requests.lines.map((line) => line.text)).toEqual([
      '该部分以表格形式报告。表格如下：',
    ]);
  });
});

describe('narrative chapters before the tables, which are numbered anew', () => {
  const text = [
    title,
    preamble,
    '一、总体情况',
    '全年工作平稳有序。',
    '二、主动公开工作情况',
    '公开信息若干条，质量稳步提升。',
    '三、政府信息公开申请情况',
    '收到申请2件，全部办结。',
    '四、平台建设',
    '网站运行平稳，更新及时。',
    '一、主动公开政府信息情况',
    ...pipedRows('table2', { 'normativeDocuments.inForce': '4' }),
    '二、收到和处理政府信息公开申请情况',
    ...pipedRows('table3', { 'received.total': '2' }),
    '三、政府信息公开行政复议、行政诉讼情况',
    ...pipedRows('table4', { 'reconsideration.total': '1' }),
    '五、存在的主要问题及改进情况',
    ...prose.problems,
    '六、其他需要报告的事项',
    ...prose.otherMatters,
  ].join('\n');

  test('the titles of the tables count', () => {
    expect(found(reportOf(text)).titles).toEqual([
      '一、总体情况',
      '一、主动公开政府信息情况',
      '二、收到和处理政府信息公开申请情况',
      '三、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(found(reportOf(text)).cells).toEqual(whole.cells);
  });

  test('the other one is told', () => {
    const problems = readDocument(text).problems.filter(({ code }) => code === 'section-repeated');
    expect(problems.map(({ data }) => data)).toEqual([
      { section: 'requests', title: '三、政府信息公开申请情况' },
    ]);
  });
});

describe('missing titles', () => {
  test.each(sectionKeys)('without %s', (key) => {
    const text = report().replace(`\n${official[key]}`, '');
    const read = reportOf(text);
    expect(sectionKeys.filter((each) => !read.sections[each].found)).toEqual([key]);
    expect(read.sections[key]).toMatchObject({ title: '', lines: [] });
    expect(found(read).cells).toEqual(whole.cells);
  });

  test('parts of other sections are no substitute', () => {
    const text = report({ otherMatters: '（三）其他情况' });
    expect(reportOf(text).sections.otherMatters.found).toBe(false);
  });
});

describe('the page around the report', () => {
  const around = ['首页 > 政务公开', '发布日期：2024-01-20', '浏览次数：35', '字体：大 中 小'];

  test('is no prose of it', () => {
    const text = [...around, report(), '打印', '关闭窗口', '版权所有：青岚县'].join('\n');
    const read = reportOf(text);
    expect(read.preamble.map((line) => line.text)).toEqual([title, preamble]);
    expect(found(read)).toMatchObject(whole);
  });
});
