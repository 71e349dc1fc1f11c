import { describe, expect, test } from '@jest/globals';
import { assertBlocks } from './assert-blocks.ts';
import { documentOf, show } from './read-sample.ts';
import { textPatterns } from './text-patterns.ts';

describe('shapes of tables in text', () => {
  test.each(textPatterns)('%s', (_, lines, blocks) => {
    const text = lines.join('\n');
    expect(show(text)).toEqual(blocks);
    expect(assertBlocks(documentOf(text))).toEqual([]);
  });

  test.each(textPatterns)('%s, with Windows line ends', (_, lines, blocks) => {
    expect(show(lines.join('\r\n'))).toEqual(blocks);
  });
});

describe('row labels that are numbered like chapters', () => {
  const cells = (label: string) => [label, '0', '0'];
  const table = [
    '一、本年新收',
    '二、上年结转',
    '三、本年度办理结果',
    '(一)予以公开',
    '四、结转下年度继续办理',
  ];
  const heading = '三、收到和处理政府信息公开申请情况';
  const after = [
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议',
    '0',
    '0',
    '五、存在的主要问题及改进情况',
    '仍有不足。',
  ];

  test('stay in the table, and the chapter after them ends it', () => {
    const rows = table.flatMap((label) => (label.startsWith('三') ? [label] : cells(label)));
    expect(show([heading, '申请人情况', ...rows, ...after].join('\n'))).toEqual([
      `h1 ${heading}`,
      `stream ${['申请人情况', ...rows].join(' / ')}`,
      'h1 四、政府信息公开行政复议、行政诉讼情况',
      'stream 行政复议 / 0 / 0',
      'h1 五、存在的主要问题及改进情况',
      'paragraph 仍有不足。',
    ]);
  });

  test('do not stay where the text ends with them: a chapter was cut off', () => {
    expect(show(`${heading}\n行政许可\n0\n行政处罚\n1\n五、存在的`).slice(1)).toEqual([
      'stream 行政许可 / 0 / 行政处罚 / 1',
      'h1 五、存在的',
    ]);
  });

  test('stay in the table although every figure is lost', () => {
    const labels = ['申请人情况', '自然人', '总计', ...table];
    expect(show([heading, ...labels, ...after].join('\n')).slice(0, 3)).toEqual([
      `h1 ${heading}`,
      `stream ${labels.join(' / ')}`,
      'h1 四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });
});

describe('prose', () => {
  test('keeps one paragraph a line, with the line it stands in', () => {
    const { blocks } = documentOf(
      '某局年度报告\n\n一、总体情况\n（一）主动公开\n公开若干条。\n一是加强领导，二是完善制度。',
    );
    expect(blocks.map(({ kind, place }) => [kind, place.line])).toEqual([
      ['paragraph', 1],
      ['heading', 3],
      ['heading', 4],
      ['paragraph', 5],
      ['paragraph', 6],
    ]);
  });

  test('takes no counter before the first heading for a table', () => {
    expect(show('某局年度报告\n浏览次数\n358\n打印\n一、总体情况\n平稳。')).toEqual([
      'paragraph 某局年度报告',
      'paragraph 浏览次数',
      'paragraph 358',
      'paragraph 打印',
      'h1 一、总体情况',
      'paragraph 平稳。',
    ]);
  });

  test('joins the lines of a page, and no two paragraphs', () => {
    const full = '本机关按照上级部署推进各项工作并及时答复群众的申请';
    const text = [full, full, '全部办结。', full, full, `${full}。`, full, '共 3 件。'].join('\n');
    expect(show(text)).toEqual([
      `paragraph ${full}\n${full}\n全部办结。`,
      `paragraph ${full}\n${full}\n${full}。`,
      `paragraph ${full}\n共 3 件。`,
    ]);
  });

  test('leaves lines alone that are paragraphs of their own', () => {
    const paragraph = '本机关按照上级部署推进各项工作并及时答复群众的申请。';
    expect(show(Array(8).fill(paragraph).join('\n'))).toHaveLength(8);
  });

  test('gives a place without line to cells that only fill up a row', () => {
    const table = documentOf('规章 | 1 | 2 |\n行政许可 | 3 |').blocks[0];
    const last = table?.kind === 'table' ? table.grid.rows[1]?.[2] : undefined;
    expect(last).toEqual({ text: '', place: { table: 1, row: 2, column: 3 } });
  });
});
