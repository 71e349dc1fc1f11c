import { describe, expect, test } from '@jest/globals';
import { assertBlocks } from './assert-blocks.ts';
import { documentOf, show } from './read-sample.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title> 某局 年度报告 </title></head><body>${body}</body></html>`;

const cases: readonly (readonly [name: string, body: string, blocks: readonly string[]])[] = [
  [
    'text right in the body and its divisions',
    'a<div>b<p>c</p>d</div>',
    ['paragraph a', 'paragraph b', 'paragraph c', 'paragraph d'],
  ],
  ['heading elements', '<h1>年度报告</h1><h3>一、总体情况</h3>', ['h1 年度报告', 'h3 一、总体情况']],
  [
    'numbered paragraphs',
    '<p><b>一、总体情况</b></p><p>（一）主动公开</p><p>正文。</p>',
    ['h1 一、总体情况', 'h2 （一）主动公开', 'paragraph 正文。'],
  ],
  ['a break within a paragraph', '<p>甲<br>乙</p>', ['paragraph 甲\n乙']],
  [
    'two breaks between paragraphs',
    '<div>甲。<br/><br/>　　乙。</div>',
    ['paragraph 甲。', 'paragraph 乙。'],
  ],
  [
    'headings between breaks',
    '<div>一、总体情况<br>平稳。<br>二、主动公开政府信息情况</div>',
    ['h1 一、总体情况', 'paragraph 平稳。', 'h1 二、主动公开政府信息情况'],
  ],
  [
    'runs of a word processor',
    '<p class="MsoNormal"><span lang=EN-US>20</span><span><font face="仿宋">23年</font></span><o:p></o:p></p>',
    ['paragraph 2023年'],
  ],
  [
    'white space and entities',
    '<p>\n  收到&nbsp;3\n  件&#8203; </p><p>&nbsp;</p>',
    ['paragraph 收到\u00a03 件'],
  ],
  [
    'what the page does not show',
    '<script>var a</script><style>p{}</style><nav>首页</nav><p style="color:red; display : none">x</p><p hidden>y</p><!-- z --><noscript>n</noscript><p>见</p>',
    ['paragraph 见'],
  ],
  [
    'pictures, and no icons',
    '<p>见图<img src=a.png alt="表二">后</p><img width="16" src=i.gif><img src=b>',
    ['paragraph 见图', 'image 表二', 'paragraph 后', 'image '],
  ],
  [
    'a picture in a cell, which is not blank',
    '<table><tr><td>规章</td><td><img src=a></td></tr></table>',
    ['grid 规章 ; [图片]'],
  ],
  [
    'a picture with a name, which is no figure',
    '<table><tr><td>规章</td><td><img src=a alt="3"></td></tr></table>',
    ['grid 规章 ; [图片:3]'],
  ],
  [
    'a small picture that is all a cell holds, and one beside a figure',
    '<table><tr><td><img src=a width=12></td><td>5<img src=b width=12></td><td><img src=c width=1></td></tr></table>',
    ['grid [图片] ; 5 ; _'],
  ],
  [
    'text struck out or shrunk to nothing',
    '<table><tr><td><del>7</del><ins>8</ins></td><td><s>1</s>2<strike>3</strike></td><td><i style="font-size:0">4</i>5<b style="text-decoration: line-through">6</b></td></tr></table>',
    ['grid 8 ; 2 ; 5'],
  ],
  [
    'fields of a form in cells, and a search box',
    '<p>查<input type="text" value="请输入"></p><table><tr><td>规章</td><td><input value="3"></td><td><input type="hidden" value="9"></td><td><input type="number" value=""></td></tr></table>',
    ['paragraph 查', 'grid 规章 ; 3 ; _ ; _'],
  ],
  [
    'a table of one cell within a cell',
    '<table><tr><td>规章</td><td><table><tr><td>3</td></tr></table></td></tr></table>',
    ['grid 规章 ; 3'],
  ],
  [
    'one paragraph a character in a cell',
    '<table><tr><td><p>结</p><p>果</p></td><td>0<o:p></o:p></td></tr></table>',
    ['grid 结~果 ; 0'],
  ],
  ['unclosed tags', '<table><tr><td>规章<td>1<tr><td>行政许可<td>2', ['grid 规章 ; 1 / 行政许可 ; 2']],
  [
    'spans',
    '<table><tr><td rowspan=2 colspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>乙</td><td>丙</td><td>3</td></tr></table>',
    ['grid 甲 ; 甲 ; 1 / 甲 ; 甲 ; 2 / 乙 ; 丙 ; 3'],
  ],
  [
    'spans that are junk',
    '<table><tr><td rowspan=0>甲</td><td colspan=-3>1</td></tr><tr><td colspan=x>2</td></tr></table>',
    ['grid 甲 ; 1 / 甲 ; 2'],
  ],
  [
    'spans that reach out of the table',
    '<table><tr><td rowspan=65534>甲</td><td colspan=1000>1</td></tr><tr><td>2</td></tr></table>',
    ['grid 甲 ; 1 / 甲 ; 2'],
  ],
  [
    'spans that reach into each other',
    '<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td colspan=3>c</td><td>d</td></tr></table>',
    ['grid a ; b ; _ ; _ / c ; b ; c ; d'],
  ],
  [
    'blank cells in the place of spans',
    '<table><tr><td>甲</td><td colspan=2>乙</td></tr><tr><td></td><td>1</td><td>&nbsp;</td></tr></table>',
    ['grid 甲 ; 乙 ; 乙 / _ ; 1 ; _'],
  ],
  [
    'hidden rows and cells',
    '<table><tr style="display:none"><td>x</td></tr><tr><td>a</td><td hidden>y</td><td>b</td></tr></table>',
    ['grid a ; b'],
  ],
  [
    'a table for layout',
    '<table><tr><td>左栏</td><td><p>正文。</p><table><tr><td>规章</td><td>1</td></tr></table></td></tr></table>',
    ['paragraph 左栏', 'paragraph 正文。', 'grid 规章 ; 1'],
  ],
  [
    'a table of one cell',
    '<table><tr><td><p>一、总体情况</p><p>平稳。</p></td></tr></table>',
    ['h1 一、总体情况', 'paragraph 平稳。'],
  ],
  [
    'a report that is one table from end to end',
    '<table><tr><td colspan=2>一、总体情况</td></tr><tr><td>规章</td><td>1</td></tr><tr><td colspan=2>五、存在的主要问题及改进情况</td></tr><tr><td>甲</td><td>2</td></tr></table>',
    ['h1 一、总体情况', 'grid 规章 ; 1', 'h1 五、存在的主要问题及改进情况', 'grid 甲 ; 2'],
  ],
  [
    'a caption',
    '<table><caption>表二</caption><tr><td>规章</td><td>1</td></tr></table>',
    ['paragraph 表二', 'grid 规章 ; 1'],
  ],
  [
    'cells laid out as divisions',
    `<p>二、主动公开政府信息情况</p>${['规章', '0', '1', '行政许可', '6', '7'].map((cell) => `<div>${cell}</div>`).join('')}`,
    ['h1 二、主动公开政府信息情况', 'stream 规章 / 0 / 1 / 行政许可 / 6 / 7'],
  ],
  [
    'preformatted text',
    '<pre>一、总体情况\n平稳。\n\n另起。</pre>',
    ['h1 一、总体情况', 'paragraph 平稳。', 'paragraph 另起。'],
  ],
];

describe('pages', () => {
  test.each(cases)('%s', (_, body, blocks) => {
    expect(show(page(body))).toEqual(blocks);
    expect(assertBlocks(documentOf(page(body)))).toEqual([]);
  });

  test('have the title of the document beside their blocks', () => {
    expect(documentOf(page('<p>x</p>')).documentTitle).toBe('某局 年度报告');
  });

  test('tell the line of paragraphs, headings and cells', () => {
    const { blocks } = documentOf(
      page('\n<p>甲</p>\n\n<h2>乙</h2>\n<table><tr>\n<td>丙</td>\n<td>丁</td></tr></table>\n戊'),
    );
    expect(blocks.map((block) => block.place.line)).toEqual([2, 4, 6, 8]);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.grid.rows[0]?.map((cell) => cell.place)).toEqual([
      { table: 1, row: 1, column: 1, line: 6, path: '/html/body/table/tbody/tr/td[1]' },
      { table: 1, row: 1, column: 2, line: 7, path: '/html/body/table/tbody/tr/td[2]' },
    ]);
  });

  test('may be fragments', () => {
    expect(show('<div><p>甲</p></div>')).toEqual(['paragraph 甲']);
  });
});
