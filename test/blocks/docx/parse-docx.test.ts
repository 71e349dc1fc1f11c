import { describe, expect, test } from '@jest/globals';
import { parseDocx } from '../../../core/blocks/docx/parse-docx.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { cell, type DocxParts, paragraph, row, run, table, text, writeDocx } from './write-docx.ts';

function shown(parts: DocxParts): readonly string[] {
  const { value, problems } = parseDocx(writeDocx(parts));
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (content: string) => `<w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing>`;

describe('paragraphs', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'runs of one character each',
      paragraph([...'全年收到3件'].map((sign) => run(sign)).join('')),
      ['paragraph 全年收到3件'],
    ],
    [
      'blank paragraphs',
      text('甲。') + paragraph('') + text('　') + text('乙。'),
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    ['a line break', paragraph(`${run('甲')}<w:r><w:br/></w:r>${run('乙')}`), ['paragraph 甲\n乙']],
    ['an insertion', paragraph(`<w:ins>${run('3')}</w:ins>${run('件')}`), ['paragraph 3件']],
    [
      'a deletion',
      paragraph(`<w:del><w:r><w:delText>3</w:delText></w:r></w:del>${run('4件')}`),
      ['paragraph 4件'],
    ],
    [
      'a deletion that kept its text element',
      paragraph(`<w:del>${run('3')}</w:del>${run('4件')}`),
      ['paragraph 4件'],
    ],
    ['text moved away', paragraph(`<w:moveFrom>${run('旧')}</w:moveFrom>${run('新')}`), ['paragraph 新']],
    ['a figure struck out', paragraph(run('12', '<w:strike/>') + run('13')), ['paragraph 13']],
    ['a hidden run', paragraph(run('填写说明', '<w:vanish/>') + run('本镇')), ['paragraph 本镇']],
    [
      'a run whose hiding is switched off',
      paragraph(run('本镇', '<w:vanish w:val="0"/>')),
      ['paragraph 本镇'],
    ],
    ['a hyperlink', paragraph(`<w:hyperlink>${run('网站')}</w:hyperlink>`), ['paragraph 网站']],
    ['a simple field', paragraph(`<w:fldSimple w:instr="PAGE">${run('2')}</w:fldSimple>`), ['paragraph 2']],
    [
      'a field by its result',
      paragraph(
        `${field('begin')}<w:r><w:instrText>SUM(ABOVE)</w:instrText></w:r>${field('separate')}${run('33')}${field('end')}${run('件')}`,
      ),
      ['paragraph 33件'],
    ],
    [
      'a field whose instruction stands in plain text elements',
      paragraph(`${field('begin')}${run('= 1 + 2')}${field('separate')}${run('3')}${field('end')}`),
      ['paragraph 3'],
    ],
    ['a content control', `<w:sdt><w:sdtContent>${text('甲。')}</w:sdtContent></w:sdt>`, ['paragraph 甲。']],
    [
      'the same box for newer and older programs',
      paragraph(
        `<mc:AlternateContent><mc:Choice>${box(text('框内。'))}</mc:Choice><mc:Fallback>${box(text('框内。'))}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['paragraph 框内。'],
    ],
    [
      'a text box after its paragraph',
      paragraph(`${run('框外。')}${box(text('框内。'))}`),
      ['paragraph 框外。', 'paragraph 框内。'],
    ],
    ['a picture', paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>'), ['image ']],
    ['an old picture', paragraph('<w:r><w:pict><v:imagedata/></w:pict></w:r>'), ['image ']],
  ])('%s', (_situation, body, expected) => {
    expect(shown({ body })).toEqual(expected);
  });
});

const list = (level: number, id = '1') =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const levelOf = (at: number, format: string, written: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${written}"/></w:lvl>`;
const numbering = (levels: string) =>
  `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

describe('numerals that Word counts by itself', () => {
  const outline =
    levelOf(0, 'chineseCounting', '%1、') +
    levelOf(1, 'chineseCounting', '(%2)') +
    levelOf(2, 'decimal', '%1.%2.%3');

  test('sections and their parts, each part counted anew', () => {
    const body = [
      paragraph(run('总体情况'), list(0)),
      paragraph(run('主动公开'), list(1)),
      paragraph(run('依申请公开'), list(1)),
      paragraph(run('主动公开政府信息情况'), list(0)),
      paragraph(run('又一部分'), list(1)),
    ].join('');
    expect(shown({ body, numbering: numbering(outline) })).toEqual([
      'h1 一、总体情况',
      'h2 (一)主动公开',
      'h2 (二)依申请公开',
      'h1 二、主动公开政府信息情况',
      'h2 (一)又一部分',
    ]);
  });

  test.each<readonly [string, number, string]>([
    ['chineseCountingThousand', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['japaneseCounting', 105, '一百零五'],
    ['ideographDigital', 10, '一〇'],
    ['decimal', 3, '3'],
    ['decimalZero', 3, '03'],
    ['upperRoman', 9, 'IX'],
    ['lowerRoman', 1_000_000_000, '1000000000'],
    ['lowerLetter', 2, 'b'],
    ['decimalEnclosedCircle', 2, '②'],
    ['a format that nobody knows', 4, '4'],
  ])('%s %i', (format, start, expected) => {
    const body = paragraph(run('。'), list(0));
    expect(shown({ body, numbering: numbering(levelOf(0, format, '%1）', start)) })).toEqual([
      `paragraph ${expected}）。`,
    ]);
  });

  test('a numeral before a figure stays apart from it', () => {
    const body = paragraph(run('5'), list(0));
    expect(shown({ body, numbering: numbering(levelOf(0, 'decimal', '%1.')) })).toEqual(['paragraph 1. 5']);
  });

  test('bullets are no numerals', () => {
    const body = paragraph(run('做好公开。'), list(0));
    expect(shown({ body, numbering: numbering(levelOf(0, 'bullet', '')) })).toEqual(['paragraph 做好公开。']);
  });

  test('a list that a style brings, and one that a paragraph leaves', () => {
    const styles = `<w:style w:styleId="base"><w:pPr>${list(0)}</w:pPr></w:style><w:style w:styleId="a"><w:basedOn w:val="base"/></w:style>`;
    const body =
      paragraph(run('总体情况'), '<w:pStyle w:val="a"/>') +
      paragraph(run('正文。'), `<w:pStyle w:val="a"/>${list(0, '0')}`);
    expect(shown({ body, styles, numbering: numbering(outline) })).toEqual([
      'h1 一、总体情况',
      'paragraph 正文。',
    ]);
  });

  test('an outline level makes a heading', () => {
    const styles = '<w:style w:styleId="h"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    expect(shown({ body: paragraph(run('平台建设'), '<w:pStyle w:val="h"/>'), styles })).toEqual([
      'h2 平台建设',
    ]);
  });
});

const plain = (words: string, properties = '') =>
  cell(words === '' ? paragraph('') : text(words), properties);
const wide = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const starts = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

describe('tables', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['plain cells, one blank', table(row(plain('甲'), plain('1'), plain(''))), ['grid 甲 ; 1 ; _']],
    [
      'columns and rows spanned',
      table(
        row(plain('三', starts), plain('不予公开', `${wide(2)}`), plain('0')),
        row(plain('', goesOn), plain('1', ''), plain('2'), plain('3')),
      ),
      ['grid 三 ; 不予公开 ; 不予公开 ; 0 / 三 ; 1 ; 2 ; 3'],
    ],
    [
      'a row that begins further right',
      table(
        row(plain('甲'), plain('乙')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${plain('丙')}</w:tr>`,
      ),
      ['grid 甲 ; 乙 / _ ; 丙'],
    ],
    [
      'a row struck out by a tracked change',
      table(
        row(plain('甲'), plain('1')),
        `<w:tr><w:trPr><w:del/></w:trPr>${plain('乙')}${plain('2')}</w:tr>`,
      ),
      ['grid 甲 ; 1'],
    ],
    [
      'a row and a cell in content controls',
      table(
        `<w:sdt><w:sdtContent>${row(plain('甲'), `<w:sdt><w:sdtContent>${plain('5')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      ['grid 甲 ; 5'],
    ],
    [
      'paragraphs of a cell',
      table(row(cell(text('本年') + text('新收')), plain('1'))),
      ['grid 本年~新收 ; 1'],
    ],
    [
      'a cell that is a picture',
      table(row(plain('甲'), cell(paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>')))),
      ['grid 甲 ; [图片]'],
    ],
    [
      'a figure deleted and written anew',
      table(row(plain('甲'), cell(paragraph(`<w:del>${run('3')}</w:del><w:ins>${run('4')}</w:ins>`)))),
      ['grid 甲 ; 4'],
    ],
    [
      'a table that only arranges the page',
      table(row(cell(text('前言。') + table(row(plain('甲'), plain('1'))) + text('后记。')))),
      ['paragraph 前言。', 'grid 甲 ; 1', 'paragraph 后记。'],
    ],
    [
      'titles in rows of their own',
      table(row(plain('一、总体情况', wide(2))), row(plain('甲'), plain('1'))),
      ['h1 一、总体情况', 'grid 甲 ; 1'],
    ],
  ])('%s', (_situation, body, expected) => {
    expect(shown({ body })).toEqual(expected);
  });
});

describe('documents that are damaged or made to exhaust a reader', () => {
  const whole = writeDocx({ body: text('甲。').repeat(2_000) });
  const code = (bytes: Uint8Array) => parseDocx(bytes).problems.map((problem) => problem.code);

  test.each<readonly [string, Uint8Array, string]>([
    ['cut off', whole.slice(0, whole.length >> 1), 'archive-damaged'],
    ['without a body', writeDocx({ body: '' }).slice(0, 60), 'archive-damaged'],
    ['tags that do not match', writeDocx({ body: '<w:p><w:r></w:p>' }), 'markup-damaged'],
    ['100,000 nested elements', writeDocx({ body: '<w:sdt>'.repeat(100_000) }), 'markup-too-deep'],
    ['entities that multiply', writeDocx({ body: '&lol;' }), 'markup-damaged'],
    [
      'a hundred megabytes of blanks',
      writeDocx({ body: ' '.repeat(101 * 1024 * 1024) }),
      'archive-too-large',
    ],
  ])('%s', (_situation, bytes, expected) => {
    expect(code(bytes)).toContain(expected);
  });
});
