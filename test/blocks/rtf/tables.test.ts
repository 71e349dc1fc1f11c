import { describe, expect, test } from '@jest/globals';
import { parseRtf } from '../../../core/blocks/rtf/parse-rtf.ts';
import { shown } from './shown.ts';
import { cell, even, paragraph, row, run, text, writeRtf } from './write-rtf.ts';

describe('cells by their edges', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['one blank', even('甲', '1', ''), ['grid 甲 ; 1 ; _']],
    [
      'columns spanned',
      row([cell(1800, '甲'), cell(2700, '0')]) + even('1', '2', '3'),
      ['grid 甲 ; 甲 ; 0 / 1 ; 2 ; 3'],
    ],
    [
      'rows spanned',
      row([cell(900, '三', '\\clvmgf'), cell(1800, '1')]) + row([cell(900, '', '\\clvmrg'), cell(1800, '2')]),
      ['grid 三 ; 1 / 三 ; 2'],
    ],
    [
      'columns and rows spanned together',
      row([cell(1800, '三', '\\clvmgf'), cell(2700, '1')]) +
        row([cell(1800, '', '\\clvmrg'), cell(2700, '2')]) +
        even('4', '5', '6'),
      ['grid 三 ; 三 ; 1 / 三 ; 三 ; 2 / 4 ; 5 ; 6'],
    ],
    [
      'two spans below one another',
      ['\\clvmgf', '\\clvmrg', '\\clvmgf', '\\clvmrg']
        .map((traits, at) => row([cell(900, String(at), traits), cell(1800, '1')]))
        .join(''),
      ['grid 0 ; 1 / 0 ; 1 / 2 ; 1 / 2 ; 1'],
    ],
    [
      'a span that goes on from nothing',
      row([cell(900, '甲', '\\clvmrg'), cell(1800, '1')]),
      ['grid 甲 ; 1'],
    ],
    [
      'cells merged by name',
      row([cell(900, '甲', '\\clmgf'), cell(1800, '', '\\clmrg'), cell(2700, '1')]) + even('1', '2', '3'),
      ['grid 甲 ; 甲 ; 1 / 1 ; 2 ; 3'],
    ],
    [
      'cells merged by name that both hold text',
      row([cell(900, '本年', '\\clmgf'), cell(1800, '新收', '\\clmrg'), cell(2700, '1')]),
      ['grid 本年~新收 ; 1'],
    ],
    [
      'edges that are a little apart',
      row([cell(900, '甲'), cell(1815, '乙'), cell(2690, '丙')]) +
        even('1', '2', '3') +
        row([cell(1790, '丁'), cell(2712, '4')]),
      ['grid 甲 ; 乙 ; 丙 / 1 ; 2 ; 3 / 丁 ; 丁 ; 4'],
    ],
    [
      'edges that are far apart',
      row([cell(900, '甲'), cell(2700, '乙')]) + row([cell(1200, '1'), cell(2700, '2')]),
      ['grid 甲 ; 乙 ; 乙 / 1 ; 1 ; 2'],
    ],
    [
      'cells narrower than edges are apart elsewhere',
      row([cell(30, '1'), cell(60, '2'), cell(90, '3')]) + row([cell(30, '4'), cell(60, '5'), cell(90, '6')]),
      ['grid 1 ; 2 ; 3 / 4 ; 5 ; 6'],
    ],
    [
      'a row that begins further right',
      even('甲', '乙') + row([cell(1800, '丙')], 'both', 900),
      ['grid 甲 ; 乙 / _ ; 丙'],
    ],
    [
      'a row that begins a little further left',
      even('甲', '乙') + row([cell(900, '丙'), cell(1800, '丁')], 'both', -108),
      ['grid 甲 ; 乙 / 丙 ; 丁'],
    ],
    [
      'rows of other edges below one another',
      row([cell(3600, '第二十条')]) +
        even('信息内容', '制发', '废止', '有效') +
        row([cell(900, '许可'), cell(3600, '18')]),
      [
        'grid 第二十条 ; 第二十条 ; 第二十条 ; 第二十条 / 信息内容 ; 制发 ; 废止 ; 有效 / 许可 ; 18 ; 18 ; 18',
      ],
    ],
    [
      'paragraphs of a cell',
      row([{ right: 900, paragraphs: [run('本年'), run('新收')] }, cell(1800, '1')]),
      ['grid 本年~新收 ; 1'],
    ],
    [
      'a cell that is a picture',
      row([cell(900, '甲'), { right: 1800, paragraphs: ['{\\pict\\pngblip 8950}'] }]),
      ['grid 甲 ; [图片]'],
    ],
    [
      'a cell with a text box',
      row([cell(900, '甲'), { right: 1800, paragraphs: [`{\\shp{\\*\\shpinst{\\shptxt ${text('5')}}}}`] }]),
      ['grid 甲 ; 5'],
    ],
    [
      'a figure deleted and written anew',
      row([cell(900, '甲'), { right: 1800, paragraphs: [run('3', '\\deleted ') + run('4', '\\revised ')] }]),
      ['grid 甲 ; 4'],
    ],
    [
      'a row struck out by a tracked change',
      even('甲', '1') + row([cell(900, '乙', '\\cldel'), cell(1800, '2', '\\cldel')]),
      ['grid 甲 ; 1'],
    ],
    [
      'titles in rows of their own',
      row([cell(1800, '一、总体情况')]) + even('甲', '1'),
      ['h1 一、总体情况', 'grid 甲 ; 1'],
    ],
    [
      'text between tables',
      even('甲', '1') + text('其中：') + even('乙', '2'),
      ['grid 甲 ; 1', 'paragraph 其中：', 'grid 乙 ; 2'],
    ],
    [
      'a blank paragraph between tables',
      even('甲', '1') + paragraph('') + even('乙', '2'),
      ['grid 甲 ; 1', 'grid 乙 ; 2'],
    ],
  ])('%s', (_situation, body, expected) => {
    expect(shown(writeRtf(body))).toEqual(expected);
  });
});

describe('rows as programs write them', () => {
  const spanned = (flavour: 'before' | 'after' | 'both') =>
    row([cell(1800, '甲'), cell(2700, '0')], flavour) +
    row([cell(900, '1'), cell(1800, '2'), cell(2700, '3')], flavour);

  test.each(['before', 'after', 'both'] as const)('defined %s', (flavour) => {
    expect(shown(writeRtf(spanned(flavour)))).toEqual(['grid 甲 ; 甲 ; 0 / 1 ; 2 ; 3']);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      'defined once for all',
      '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 1\\cell\\row\\intbl b\\cell 2\\cell\\row\\pard',
      ['grid a ; 1 / b ; 2'],
    ],
    [
      'whose paragraphs do not say that they stand in a table',
      '\\trowd\\cellx900\\cellx1800\\pard a\\cell\\pard 1\\par\\pard 2\\cell\\row\\pard c\\par',
      ['grid a ; 1~2', 'paragraph c'],
    ],
    [
      'whose last cell does not end',
      '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 1\\row\\pard',
      ['grid a ; 1'],
    ],
    [
      'with a blank cell too many',
      '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 1\\cell\\cell\\row\\trowd\\cellx1800\\intbl b\\cell\\row\\pard',
      ['grid a ; 1 / b ; b'],
    ],
    [
      'with a cell too few',
      '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 1\\cell\\row\\intbl b\\cell\\row\\pard',
      ['grid a ; 1 / b ; _'],
    ],
    [
      'without definitions',
      '\\pard\\intbl a\\cell 1\\cell\\row\\intbl b\\cell\\row\\pard',
      ['rows a ; 1 / b ; _'],
    ],
    [
      'with a cell too many',
      '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 1\\cell\\row\\intbl b\\cell 2\\cell 3\\cell\\row\\pard',
      ['rows a ; 1 ; _ / b ; 2 ; 3'],
    ],
    [
      'with widths in the place of edges',
      '\\trowd\\cellx900\\cellx900\\pard\\intbl a\\cell 1\\cell\\row\\trowd\\cellx1800\\intbl b\\cell\\row\\pard',
      ['rows a ; 1 / b ; _'],
    ],
    ['that end without a cell', '\\trowd\\cellx900\\row\\pard b\\par', ['paragraph b']],
    ['of a table without rows', '\\pard\\intbl a\\par\\pard b\\par', ['paragraph a', 'paragraph b']],
    [
      'with a numeral before a cell',
      '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell{\\listtext\\pard\\plain 1.\\tab}\\pard\\intbl b\\cell\\row\\pard',
      ['grid a ; 1.b'],
    ],
  ])('%s', (_situation, body, expected) => {
    expect(shown(writeRtf(body))).toEqual(expected);
  });

  test('a cell that the row does not have has no line', () => {
    const body = '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 1\\cell\\row\\intbl b\\cell\\row\\pard';
    const [block] = parseRtf(writeRtf(body)).value.blocks;
    expect(block?.kind === 'table' && block.grid.rows[1]?.map(({ place }) => place.line)).toEqual([
      3,
      undefined,
    ]);
  });
});
