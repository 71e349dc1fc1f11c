import { describe, expect, test } from '@jest/globals';
import { parseOfd } from '../../../core/blocks/ofd/parse-ofd.ts';
import { shownOfd, shownPage } from './show-ofd.ts';
import { size, text, writeOfd } from './write-ofd.ts';

const object = (own: string, content: string) =>
  `<ofd:TextObject ID="5" Font="3" ${own}>${content}</ofd:TextObject>`;
const placed = (content: string, own = '') => object(`Size="4" Boundary="20 30 150 6" ${own}`, content);
const transformed = (position: number, codes: number, glyphs: readonly number[]) =>
  `<ofd:CGTransform CodePosition="${position}" CodeCount="${codes}" GlyphCount="${glyphs.length}"><ofd:Glyphs>${glyphs.join(' ')}</ofd:Glyphs></ofd:CGTransform>`;
const code = (words: string, offsets = '4') =>
  `<ofd:TextCode X="0" Y="4" DeltaX="${offsets}">${words}</ofd:TextCode>`;

describe('lines of text', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'whatever their order',
      text(20, 60, '乙。') + text(20, 30, '甲。'),
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    ['a heading', text(20, 30, '一、总体情况'), ['h1 一、总体情况']],
    [
      'a line in pieces',
      text(20, 30, '全年收到') + text(36, 30, '3') + text(38, 30, '3') + text(40, 30, '件。'),
      ['paragraph 全年收到33件。'],
    ],
    [
      'several texts of one object',
      placed(`${code('全年')}<ofd:TextCode X="8" DeltaX="4">公开</ofd:TextCode>`),
      ['paragraph 全年公开'],
    ],
    ['offsets that repeat', placed(code('收到12件公开', 'g 2 4 g 2 2 g 2 4')), ['paragraph 收到12件公开']],
    ['too few offsets: the last goes on', placed(code('政府信息公开', '4')), ['paragraph 政府信息公开']],
    ['more offsets than signs', placed(code('公开', 'g 9 4')), ['paragraph 公开']],
    [
      'no offsets at all',
      placed('<ofd:TextCode X="0" Y="4">收到12件</ofd:TextCode>'),
      ['paragraph 收到12件'],
    ],
    [
      'lines of one object',
      placed(code('全年公开', '4 -4 4').replace('DeltaX', 'DeltaY="0 8 0" DeltaX')),
      ['paragraph 全年', 'paragraph 公开'],
    ],
    ['letters that are set apart', placed(code('总体情况', '5.5')), ['paragraph 总体情况']],
    [
      'a matrix that scales',
      object(
        'Size="40" CTM="0.1 0 0 0.1 2 1" Boundary="20 30 150 6"',
        '<ofd:TextCode X="0" Y="40" DeltaX="g 1 40">公开</ofd:TextCode>',
      ),
      ['paragraph 公开'],
    ],
    ['letters of half their width', placed(code('公开情况', '2'), 'HScale="0.5"'), ['paragraph 公开情况']],
    ['radicals in the place of ideographs', text(20, 30, '⼈⺠政府⻔⼾。'), ['paragraph 人民政府门户。']],
    ['escaped codes', placed(code('收到\\0020\\0033件', '4 4 2 2')), ['paragraph 收到 3件']],
    ['mark-up laid out over lines', placed(code('\n    公开情况\n  ', '4')), ['paragraph 公开情况']],
    [
      'blocks within blocks',
      `<ofd:PageBlock><ofd:PageBlock>${text(20, 30, '甲。')}</ofd:PageBlock></ofd:PageBlock>`,
      ['paragraph 甲。'],
    ],
    ['figures drawn twice to look bold', text(20, 30, '3') + text(20.1, 30.1, '3'), ['paragraph 3']],
    [
      'a text drawn twice, the second time in pieces',
      text(20, 30, '共33') + text(20.2, 30, '共3') + text(26.2, 30, '3'),
      ['paragraph 共33'],
    ],
  ])('%s', (_situation, content, expected) => {
    expect(shownPage(content)).toEqual(expected);
  });

  test('page after page', () => {
    expect(shownOfd({ pages: [text(20, 30, '甲。'), text(20, 30, '乙。')] })).toEqual([
      'paragraph 甲。',
      'paragraph 乙。',
    ]);
  });
});

describe('gaps', () => {
  const row = (offsets: string) => placed(code('收到12345', offsets));
  test.each<readonly [string, string, readonly string[]]>([
    ['figures that follow one another', row('4 4 2 2 2 2'), ['paragraph 收到12345']],
    ['a jump between figures', row('4 4 2 12 2 2'), ['paragraph 收到12 345']],
    ['a jump of less than a sign', row('4 4 2 4 2 2'), ['paragraph 收到12 345']],
    ['many blanks', placed(code('收到  12  345', '4 4 2 2 2 2 2 2 2 2')), ['paragraph 收到 12 345']],
    ['a word space', placed(code('AB CD', '2.6 2.6 1 2.6')), ['paragraph AB CD']],
  ])('%s', (_situation, content, expected) => {
    expect(shownPage(content)).toEqual(expected);
  });
});

describe('what no code tells', () => {
  test.each<readonly [string, string, string]>([
    ['glyphs one by one', transformed(0, 3, [7, 8, 9]) + code('公开3', '4'), '公开3'],
    ['one glyph for two codes', transformed(1, 2, [9]) + code('第fi页', '4 2'), '第fi页'],
    ['codes of the private use area', transformed(0, 2, [7, 8]) + code('\ue123\ue124', '4'), '\ufffd\ufffd'],
    ['placeholders', transformed(0, 3, [7, 8, 9]) + code('共¤¤', '4'), '共\ufffd\ufffd'],
    ['more glyphs than codes', transformed(0, 3, [7, 8, 9]) + code('共1', '4 2'), '共1\ufffd'],
    ['a figure shown by two glyphs', transformed(1, 1, [8, 9]) + code('共1', '4 2'), '共1\ufffd'],
    ['glyphs without any text', transformed(0, 2, [8, 9]) + code('', '4'), '\ufffd\ufffd'],
    ['a currency sign that is one', code('¤3', '2'), '¤3'],
    [
      'a transformation for one text alone',
      `${transformed(0, 1, [8]) + code('¤', '4')}<ofd:TextCode X="4">¤</ofd:TextCode>`,
      '\ufffd¤',
    ],
  ])('%s', (_situation, content, expected) => {
    expect(shownPage(placed(content))).toEqual([`paragraph ${expected}`]);
  });
});

describe('what does not show', () => {
  const watermark = object(
    'Size="10" Boundary="0 0 200 280" CTM="0.7 -0.7 0.7 0.7 50 200"',
    code('内部资料', '10'),
  );
  test.each<readonly [string, string]>([
    ['an object that is switched off', text(20, 60, '旧。', { Visible: 'false' })],
    ['in another letter case', text(20, 60, '旧。', { Visible: 'FALSE' })],
    [
      'a block that is switched off',
      `<ofd:PageBlock Visible="false">${text(20, 60, '旧。')}</ofd:PageBlock>`,
    ],
    ['an object without any colour', text(20, 60, '旧。', { Alpha: 0 })],
    ['text behind a scanned page', text(20, 60, '旧。', { Fill: 'false' })],
    ['text whose colour is clear', placed(`<ofd:FillColor Value="0 0 0" Alpha="0"/>${code('旧。')}`)],
    ['a watermark aslant', watermark],
    ['letters without height', text(20, 60, '旧。', { Size: 0 })],
  ])('%s', (_situation, content) => {
    expect(shownPage(content + text(20, 30, '甲。'))).toEqual(['paragraph 甲。']);
  });

  test.each<readonly [string, string]>([
    ['half transparent', text(20, 30, '甲。', { Alpha: 128 })],
    ['outlined', text(20, 30, '甲。', { Fill: 'false', Stroke: 'true' })],
    ['said to be visible', text(20, 30, '甲。', { Visible: 'true' })],
  ])('text that is %s shows', (_situation, content) => {
    expect(shownPage(content)).toEqual(['paragraph 甲。']);
  });
});

describe('where text stands', () => {
  test('its box is in points from the left upper corner', () => {
    const { value } = parseOfd(writeOfd({ pages: ['', text(25.4, 50.8, '公开。')] }));
    const height = (size * 72) / 25.4;
    const tenths = (points: number) => Math.round(points * 10) / 10;
    expect(value.blocks[0]?.place).toEqual({
      line: 1,
      page: 2,
      box: [72, tenths(144 - height), tenths(72 + 3 * height), 144],
    });
  });
});
