import { describe, expect, test } from '@jest/globals';
import { parseRtf } from '../../../core/blocks/rtf/parse-rtf.ts';
import { shown } from './shown.ts';
import { bytesOf, escaped, paragraph, run, text, writeRtf } from './write-rtf.ts';

const document = (head: string, body: string): Uint8Array => bytesOf(`{\\rtf1${head} ${body}\\par}`);
const fonts = (definitions: string): string => `\\deff0{\\fonttbl${definitions}}`;

describe('characters', () => {
  test.each<readonly [string, string, string, string]>([
    ['a font of code page 936', '\\ansi', "\\f1 \\'d6\\'d0\\'b9\\'fa", '中国'],
    ['one of code page 950', '\\ansi', "\\f2 \\'a4\\'a4\\'b0\\'ea", '中國'],
    ['one of code page 932', '\\ansi', "\\f3 \\'92\\'86", '中'],
    ['one of code page 1252', '\\ansi\\ansicpg1252', "\\f4 caf\\'e9", 'café'],
    ['the page that a font names by its number', '\\ansi', "\\f5 \\'d6\\'d0", '中'],
    ['a trail byte that is a letter', '\\ansi', "\\f1 \\'95A", '旳'],
    ['a trail byte that is a brace', '\\ansi', "\\f1 \\'81\\{", '亄'],
    ['a line end between two bytes', '\\ansi', "\\f1 \\'d6\r\n\\'d0", '中'],
    ['two bytes in groups of their own', '\\ansi', "{\\f1 \\'d6}{\\f1 \\'d0}", '中'],
    ['bytes that are no escapes', '\\ansi', '\\f1 \xd6\xd0', '中'],
    ['bytes that are no escapes, in the page of the document', '\\ansi\\ansicpg936', '\xd6\xd0', '中'],
    ['bytes that are UTF-8 in all of the document', '\\ansi', '\xe4\xb8\xad\xe5\x9b\xbd', '中国'],
    ['a document in UTF-8', '\\ansi\\ansicpg65001', "\\f6 \\'e4\\'b8\\'ad", '中'],
    ['a western font for ideographs', '\\ansi\\ansicpg936', "\\f4 \\'d6\\'d0\\'b9\\'fa", '中国'],
    [
      'a western font for rare ones too',
      '\\ansi\\ansicpg936',
      "\\f4 \\'86\\'b4\\'d6\\'d0\\'b9\\'fa",
      '喆中国',
    ],
    ['a western font for an accent', '\\ansi\\ansicpg936', "\\f4 caf\\'e9s", 'cafés'],
    ['western quotes in a Chinese document', '\\ansi\\ansicpg936', "\\f4 \\'93abc\\'94", '“abc”'],
    ['a page of whatever machine it is', '\\ansi\\ansicpg0', "\\f6 caf\\'e9", 'café'],
    ['a font of signs', '\\ansi', "\\f7 \\'fc", '\uf0fc'],
    ['the old page of a machine', '\\mac', "\\f6 caf\\'8e", 'café'],
    ['a control character', '\\ansi', "a\\'07\\u7?b", 'ab'],
  ])('%s', (_situation, head, body, expected) => {
    const table = fonts(
      '{\\f0 Calibri;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset136 MingLiU;}{\\f3\\fcharset128 MS Mincho;}{\\f4\\fcharset0 Arial;}{\\f5\\cpg936 SimSun;}{\\f6\\fcharset1 Any;}{\\f7\\fcharset2 Wingdings;}',
    );
    expect(shown(document(`${head}${table}`, body))).toEqual([`paragraph ${expected}`]);
  });

  test('fonts without groups of their own', () => {
    const head = fonts('\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil\\fcharset134 PingFangSC-Regular;');
    expect(shown(document(`\\ansi${head}`, "\\f1 \\'d6\\'d0"))).toEqual(['paragraph 中']);
  });

  test.each<readonly [string, string, string]>([
    ['with one sign for older programs', "\\u20013?\\u22269\\'3f", '中国'],
    ['with two', "\\uc2\\u20013\\'d6\\'d0\\u22269??3", '中国3'],
    ['with none', '\\uc0\\u20013\\u22269 3', '中国3'],
    ['with as many as the group says', '{\\uc0\\u20013}\\u22269?3', '中国3'],
    ['with a control word in their place', '\\u8220\\ldblquote 3\\u8221\\rdblquote ', '“3”'],
    ['with none, though one is announced', '\\u20013\\u22269\\f0\\par3', '中国'],
    ['as negative numbers', '\\u-30335?', '要'],
    ['in surrogates', '\\u-10174?\\u-8265?', '𠮷'],
    ['by whole code points', '\\u134071?', '𠮷'],
    ['with a sign that ends with its group', '{\\u20013}3', '中3'],
  ])('Unicode %s', (_situation, body, expected) => {
    expect(shown(document('\\ansi', body))[0]).toBe(`paragraph ${expected}`);
  });

  test.each<readonly [string, string]>([
    ['a\\~b\\_c\\-d', 'a\u00a0b-cd'],
    ['a\\tab b', 'a b'],
    ['a\\line b\\page c', 'a\nb\nc'],
    ['\\lquote a\\rquote\\ldblquote b\\rdblquote', '‘a’“b”'],
    ['a\\emdash b\\endash c\\bullet d', 'a—b–c•d'],
    ['a\\emspace b', 'a\u2003b'],
    ['\\{a\\}\\\\b', '{a}\\b'],
    ['a\\zwj b\\ltrmark c', 'abc'],
    ['12\\bin5 }}}}}34', '1234'],
    ['12\\unknown34 \\constructor 56', '1256'],
    ['a-1', 'a-1'],
  ])('%s', (body, expected) => {
    expect(shown(document('\\ansi', body))).toEqual([`paragraph ${expected}`]);
  });

  test('a line end behind a backslash ends a paragraph', () => {
    expect(shown(document('\\ansi', 'a\\\nb\\\r\nc'))).toEqual(['paragraph a', 'paragraph b', 'paragraph c']);
  });

  test.each<readonly [string, string]>([
    ['half a character', "12\\f1\\'d6"],
    ['an escape without its byte', "1\\'g2"],
    ['half a surrogate', '12\\u-10178?'],
    ['a page that no decoder knows', "12\\f2\\'8e"],
  ])('%s is named as unreadable', (_situation, body) => {
    const head = `\\ansi${fonts('{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset254 Terminal;}')}`;
    const { value, problems } = parseRtf(document(head, `a\\par ${body}`));
    expect(value.blocks.at(-1)).toMatchObject({ text: expect.stringContaining('\ufffd') });
    expect(problems).toMatchObject([
      { code: 'characters-unreadable', data: { count: 1 }, place: { line: 2 } },
    ]);
  });
});

const field = (instruction: string, result: string): string =>
  `{\\field\\fldedit{\\*\\fldinst {${instruction} }}{\\fldrslt {${result}}}}`;
const box = (content: string): string =>
  `{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt ${content}}}{\\shprslt{\\*\\do{\\dptxbx{\\dptxbxtext ${content}}}}}}`;

describe('what is shown of a paragraph', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'text in runs of one character each',
      paragraph([...'全年收到3件'].map((sign) => run(sign)).join('')),
      ['paragraph 全年收到3件'],
    ],
    [
      'blank paragraphs',
      text('甲。') + paragraph('') + text('　') + text('乙。'),
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    ['an insertion', paragraph(run('3', '\\revised\\revauth1 ') + run('件')), ['paragraph 3件']],
    ['a deletion', paragraph(run('3', '\\deleted\\revauthdel1 ') + run('4件')), ['paragraph 4件']],
    ['text moved away', paragraph(run('旧', '\\mvf ') + run('新', '\\mvt ')), ['paragraph 新']],
    ['hidden text', paragraph(run('填写说明', '\\v ') + run('本镇')), ['paragraph 本镇']],
    [
      'hiding switched off',
      paragraph(`\\v ${run('说明')}\\v0 ${run('本镇')}\\v ${run('说明')}\\plain ${run('。')}`),
      ['paragraph 本镇。'],
    ],
    ['a line through the text', paragraph(run('3', '\\strike ') + run('4')), ['paragraph 4']],
    ['a field by its result', paragraph(field('SUM(ABOVE)', run('33')) + run('件')), ['paragraph 33件']],
    [
      'a field within the instruction of another',
      paragraph(field(`IF ${field('PAGE', '9')} = 1`, run('33'))),
      ['paragraph 33'],
    ],
    [
      'a bookmark in two spellings',
      paragraph(`{\\upr{\\*\\bkmkstart a}{\\*\\ud{\\*\\bkmkstart b}}}${run('甲')}`),
      ['paragraph 甲'],
    ],
    [
      'text in two spellings',
      paragraph(`{\\upr{${run('?')}}{\\*\\ud{${run('甲')}}}}${run('乙')}`),
      ['paragraph 甲乙'],
    ],
    [
      'a footnote',
      paragraph(`${run('甲')}{\\super\\chftn}{\\footnote ${text('注释')}}${run('乙')}`),
      ['paragraph 甲乙'],
    ],
    [
      'headers and footers',
      `{\\headerr ${text('页眉')}}{\\footer ${text('第1页')}}${text('甲')}`,
      ['paragraph 甲'],
    ],
    [
      'a group for programs that know it',
      paragraph(`{\\*\\unheardof ${run('乙')}}${run('甲')}`),
      ['paragraph 甲'],
    ],
    ['an annotation', paragraph(`${run('甲')}{\\*\\annotation ${text('批注')}}`), ['paragraph 甲']],
    [
      'a picture for newer and older programs',
      paragraph('{\\*\\shppict{\\pict\\pngblip 8950}}{\\nonshppict{\\pict 00}}'),
      ['image '],
    ],
    [
      'a picture as a property of a shape',
      paragraph('{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\pngblip 89}}}}}'),
      ['image '],
    ],
    ['a hidden picture', paragraph('{\\v {\\pict 89}}'), []],
    ['a picture of bytes', paragraph('{\\pict\\bin4 {{}\\}'), ['image ']],
    [
      'an embedded object',
      paragraph('{\\object\\objemb{\\*\\objclass Excel}{\\*\\objdata 0105}{\\result {\\pict 89}}}'),
      ['image '],
    ],
    [
      'a text box after its paragraph',
      paragraph(run('框外。') + box(text('框内。'))),
      ['paragraph 框外。', 'paragraph 框内。'],
    ],
    [
      'a text box whose paragraph does not end',
      paragraph(run('框外。') + box(run('框内。'))),
      ['paragraph 框外。', 'paragraph 框内。'],
    ],
    ['a last paragraph that does not end', text('甲。') + run('乙。'), ['paragraph 甲。', 'paragraph 乙。']],
    [
      'a break between sections',
      `${run('甲。')}\\sect ${text('乙。')}`,
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    ['an outline level', paragraph(run('平台建设'), '\\outlinelevel1'), ['h2 平台建设']],
    ['a style of headings', paragraph(run('平台建设'), '\\s1'), ['h1 平台建设']],
    ['another style', paragraph(run('平台建设'), '\\s15\\outlinelevel9'), ['paragraph 平台建设']],
  ])('%s', (_situation, body, expected) => {
    expect(shown(writeRtf(body))).toEqual(expected);
  });
});

const listed = (name: string, numeral: string, words: string): string =>
  `{\\${name}\\pard\\plain ${numeral}\\tab}${paragraph(run(words), '\\fi-360\\ls1\\ilvl0')}`;

describe('numerals that Word counts by itself', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['of sections', listed('listtext', `\\f13 ${escaped('一、')}`, '总体情况'), ['h1 一、总体情况']],
    ['of older programs', listed('pntext', '\\f0 2.', '全年收到3件。'), ['paragraph 2.全年收到3件。']],
    ['in circles', listed('listtext', '\\u9312??', '全年收到3件。'), ['paragraph ①全年收到3件。']],
    ['before a figure', listed('listtext', '\\f0 1.', '5'), ['paragraph 1. 5']],
    ['bullets', listed('listtext', "\\f3 \\'fc", '全年收到3件。'), ['paragraph 全年收到3件。']],
    ['hollow bullets', listed('listtext', '\\f0 o', '全年收到3件。'), ['paragraph 全年收到3件。']],
    ['dashes', listed('listtext', '\\endash ', '全年收到3件。'), ['paragraph 全年收到3件。']],
  ])('%s', (_situation, body, expected) => {
    expect(shown(writeRtf(body))).toEqual(expected);
  });
});

test('lines count the paragraphs, blank ones and those of cells too', () => {
  const body = `${text('甲。')}${paragraph('')}${text('乙。')}\\trowd\\cellx900\\cellx1800 \\intbl 1\\par 2\\cell 3\\cell\\row ${text('丙。')}`;
  const lines = parseRtf(writeRtf(body)).value.blocks.map(({ place }) => place.line);
  expect(lines).toEqual([1, 3, 4, 7]);
});
