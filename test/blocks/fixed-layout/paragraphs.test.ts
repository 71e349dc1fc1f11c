import { describe, expect, test } from '@jest/globals';
import { documentOf, type Placed, type Sheet, shown } from './lay-out.ts';

const left = 60;
const pitch = 18;
const perLine = 20;

/** Text as a page sets it: twenty signs a line, the first line of each paragraph indented by two. */
function setText(top: number, ...paragraphs: readonly string[]): readonly Placed[] {
  const lines = paragraphs.flatMap((text) => {
    const signs = [...`\u3000\u3000${text}`];
    const count = Math.ceil(signs.length / perLine);
    return Array.from({ length: count }, (_, at) =>
      signs.slice(at * perLine, (at + 1) * perLine).join(''),
    ).map((line, at): readonly [number, string] => [at === 0 ? left + 20 : left, line.trim()]);
  });
  return lines.map(([x, text], at) => [x, top + at * pitch, text]);
}

const first = '本年度主动公开政府信息一百二十条，答复依申请公开二十件，按时办结率百分之百，没有行政复议。';
const second = '公开专栏按照新目录重新排列，并对全部栏目逐条核对，方便群众查找。';
const show = (...texts: readonly (readonly Placed[])[]): readonly string[] =>
  shown(...texts.map((each) => ({ texts: each })));

const paragraphOf = (text: string): string => {
  const [opening, ...rest] = [
    text.slice(0, perLine - 2),
    ...(text.slice(perLine - 2).match(/.{1,20}/gsu) ?? []),
  ];
  return `paragraph ${[opening, ...rest].join('~')}`;
};

describe('paragraphs', () => {
  test('lines that the edge of the page broke are one, with the breaks kept', () => {
    expect(show(setText(60, first, second))).toEqual([paragraphOf(first), paragraphOf(second)]);
  });

  test('a sentence broken once, in a text that has no other full line, is one', () => {
    const broken: readonly Placed[] = [
      [left, 60, '全年作出行政许可决定四百二十件，作出行政处罚决'],
      [left, 60 + pitch, '定36件。'],
      [left, 60 + 2 * pitch, '没有行政强制。'],
    ];
    const whole = 'paragraph 全年作出行政许可决定四百二十件，作出行政处罚决~定36件。';
    expect(show(broken)).not.toContain(whole);
    const longer = broken.with(0, [left, 60, '全年全镇一共作出行政许可决定四百二十件，作出行政处罚决']);
    expect(show(longer)).toEqual([
      'paragraph 全年全镇一共作出行政许可决定四百二十件，作出行政处罚决~定36件。',
      'paragraph 没有行政强制。',
    ]);
  });

  test('a long sentence that ends with its line is no broken one', () => {
    const ended: readonly Placed[] = [
      [left, 60, '全年全镇一共作出行政许可决定四百二十件，均按时公开。'],
      [left, 60 + pitch, '行政处罚36件。'],
    ];
    expect(show(ended)).toEqual(ended.map(([, , text]) => `paragraph ${text}`));
  });

  test('a sentence that ends with its line does not end an indented paragraph', () => {
    const text = '本年度主动公开政府信息一百二十条整。全部按时。答复依申请公开二十件，没有逾期办理的。';
    expect(show(setText(60, text, second))).toEqual([paragraphOf(text), paragraphOf(second)]);
  });

  test('a paragraph goes on overleaf', () => {
    const lines = setText(700, first, second);
    const over = lines.slice(2).map(([x, y, text]): Placed => [x, y - 650, text]);
    expect(show(lines.slice(0, 2), over)).toEqual([paragraphOf(first), paragraphOf(second)]);
  });

  test('a heading is none of the paragraph before it, nor of the one after it', () => {
    const heading: Placed = [left, 60 + 3 * pitch, '二、主动公开政府信息情况'];
    expect(show([...setText(60, first), heading, ...setText(60 + 4 * pitch, second)])).toEqual([
      paragraphOf(first),
      'h1 二、主动公开政府信息情况',
      paragraphOf(second),
    ]);
  });

  test('a heading that does not fit into its line is one line', () => {
    const broken: readonly Placed[] = [
      [left, 60 + 3 * pitch, '三、行政机关收到和处理政府信息公开申请的'],
      [left, 60 + 4 * pitch, '情况'],
    ];
    expect(show([...setText(60, first), ...broken, ...setText(60 + 5 * pitch, second)])).toEqual([
      paragraphOf(first),
      'h1 三、行政机关收到和处理政府信息公开申请的情况',
      paragraphOf(second),
    ]);
  });

  test('lines further apart, or of another size, are not joined', () => {
    const lines = setText(60, first);
    const apart = lines.map(([x, y, text], at): Placed => [x, at < 2 ? y : y + 20, text]);
    const [one = '', two = '', three = ''] = lines.map(([, , text]) => text);
    expect(show([...apart, ...setText(200, second)])).toEqual([
      `paragraph ${one}~${two}`,
      `paragraph ${three}`,
      paragraphOf(second),
    ]);
    const larger = lines.map(([x, y, text], at): Placed => [x, y, text, at < 2 ? 10 : 13]);
    expect(show([...larger, ...setText(200, second)])).toEqual([
      `paragraph ${one}~${two}`,
      `paragraph ${three}`,
      paragraphOf(second),
    ]);
  });

  test('short lines below one another are no paragraph', () => {
    const names = ['联系人：某科', '电话：无', '地址：某路一号'];
    expect(show(names.map((text, at): Placed => [left, 60 + at * pitch, text]))).toEqual(
      names.map((text) => `paragraph ${text}`),
    );
  });

  test('a paragraph is found on its first page, by the lines counted through the document', () => {
    const lines = setText(700, first, second);
    const over = lines.slice(2).map(([x, y, text]): Placed => [x, y - 650, text]);
    const { blocks } = documentOf({ texts: lines.slice(0, 2) }, { texts: over });
    expect(blocks.map(({ place }) => [place.page, place.line])).toEqual([
      [1, 1],
      [2, 4],
    ]);
  });
});

describe('heads, feet and page numbers', () => {
  const lines = setText(600, first, second);
  const over = lines.slice(2).map(([x, y, text]): Placed => [x, y - 540, text]);
  const whole = [paragraphOf(first), paragraphOf(second)];
  const sheets = (add: (page: number) => readonly Placed[]): readonly Sheet[] => [
    { texts: [...add(1), ...lines.slice(0, 2)] },
    { texts: [...add(2), ...over] },
  ];

  test.each<readonly [string, (page: number) => readonly Placed[]]>([
    ['- 3 -', (page) => [[280, 800, `- ${page} -`]]],
    ['第 3 页 共 5 页', (page) => [[280, 800, `第${page}页 共2页`]]],
    ['3/5', (page) => [[280, 800, `${page}/2`]]],
    ['a bare number', (page) => [[280, 800, `${page}`]]],
    [
      'a bare number that counts from elsewhere, left and right by turns',
      (page) => [[page * 100, 800, `${page + 6}`]],
    ],
    ['a running head', () => [[200, 30, '某区政府信息公开工作年度报告']]],
    ['a running head with the number of the page', (page) => [[200, 30, `某区年度报告 ${page}`]]],
    [
      'several of them',
      (page) => [
        [200, 30, '某区政府信息公开工作年度报告'],
        [200, 780, '某区人民政府办公室编'],
        [280, 800, `${page}`],
      ],
    ],
  ])('%s does not stand in a paragraph', (_kind, add) => {
    expect(shown(...sheets(add))).toEqual(whole);
  });

  test('what only looks like one stays', () => {
    expect(shown({ texts: [...lines, [280, 800, '7']] })).toEqual([...whole, 'paragraph 7']);
    expect(shown(...sheets((page) => [[280, 800 - page * 30, `其他事项${page}`]]))).toContain(
      'paragraph 其他事项1',
    );
  });

  test('a picture of the paper is none of the report', () => {
    const logo = { left: 50, top: 20, right: 100, bottom: 70 };
    const own = { left: 50, top: 300, right: 400, bottom: 500 };
    const [one = {}, two = {}] = sheets(() => []);
    const kinds = (...each: readonly Sheet[]) => documentOf(...each).blocks.map(({ kind }) => kind);
    expect(kinds({ ...one, pictures: [logo, own] }, { ...two, pictures: [logo] })).toEqual([
      'image',
      'paragraph',
      'paragraph',
    ]);
  });
});
