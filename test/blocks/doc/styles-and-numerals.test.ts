import { describe, expect, test } from '@jest/globals';
import { paragraph, run, text } from './doc-content.ts';
import { showDoc } from './show-doc.ts';
import type { ParagraphParts } from './write-doc.ts';
import * as properties from './write-properties.ts';

const { hidden } = properties;

describe('styles', () => {
  const styles = [
    { identity: 2 },
    { base: 1 },
    { base: 2, paragraph: [properties.outlineLevel(9)] },
    { characters: [hidden()] },
    { kind: 'character' as const, characters: [hidden()] },
    { base: 6 },
  ];
  const styled = (style: number, ...runs: Parameters<typeof paragraph>[0]) => paragraph(runs, { style });

  test.each<readonly [string, ParagraphParts, readonly string[]]>([
    ['a heading by its identity', styled(1, run('平台建设')), ['h2 平台建设']],
    ['one that is based on a heading', styled(2, run('平台建设')), ['h2 平台建设']],
    ['one that turns it into text again', styled(3, run('平台建设')), ['paragraph 平台建设']],
    ['one that is based on itself', styled(6, run('平台建设')), ['paragraph 平台建设']],
    ['one that hides', styled(4, run('说明')), []],
    [
      'one that hides, and a run that does not',
      styled(4, run('说明'), run('正文', hidden(0))),
      ['paragraph 正文'],
    ],
    [
      'a run that turns its style round',
      styled(4, run('说明'), run('正文', hidden(0x81))),
      ['paragraph 正文'],
    ],
    [
      'a run that turns a style round that hides nothing',
      styled(0, run('说明', hidden(0x81)), run('正文')),
      ['paragraph 正文'],
    ],
    [
      'a style of characters',
      styled(0, run('说明', properties.characterStyle(5)), run('正文')),
      ['paragraph 正文'],
    ],
    ['two styles that hide', styled(4, run('正文', properties.characterStyle(5))), ['paragraph 正文']],
    ['one that does not exist', styled(900, run('正文')), ['paragraph 正文']],
  ])('%s', (_situation, each, expected) => {
    expect(showDoc({ paragraphs: [each, text('完。')], styles })).toEqual([...expected, 'paragraph 完。']);
  });
});

describe('numerals that Word counts by itself', () => {
  const outline = {
    levels: [
      { format: 0x27, text: '%1、' },
      { format: 0x25, text: '(%2)' },
      { format: 0, text: '%1.%2.%3' },
    ],
  };
  const item = (words: string, level = 0, number = 1) =>
    text(words, properties.list(number), properties.listLevel(level));
  const overrides = [{ list: 0 }];

  test('sections and their parts, each part counted anew', () => {
    const paragraphs = [
      item('总体情况'),
      item('主动公开', 1),
      item('依申请公开', 1),
      item('主动公开政府信息情况'),
      item('又一部分', 1),
      item('细节。', 2),
    ];
    expect(showDoc({ paragraphs, lists: [outline], overrides })).toEqual([
      'h1 一、总体情况',
      'h2 (一)主动公开',
      'h2 (二)依申请公开',
      'h1 二、主动公开政府信息情况',
      'h2 (一)又一部分',
      'paragraph 二.一.1细节。',
    ]);
  });

  test.each<readonly [number, number, string]>([
    [0x00, 3, '3'],
    [0x01, 9, 'IX'],
    [0x04, 2, 'b'],
    [0x0a, 10, '一〇'],
    [0x0b, 20, '二十'],
    [0x12, 2, '②'],
    [0x16, 3, '03'],
    [0x25, 11, '十一'],
    [0x26, 3, '三'],
    [0x27, 105, '一百零五'],
    [0x2a, 4, '4'],
    [0xff, 4, ''],
  ])('format %i, number %i', (format, start, expected) => {
    const lists = [{ levels: [{ format, text: '%1）', start }] }];
    expect(showDoc({ paragraphs: [item('。')], lists, overrides })).toEqual([`paragraph ${expected}）。`]);
  });

  test('bullets are no numerals', () => {
    const lists = [{ levels: [{ format: 0x17, text: '·' }] }];
    expect(showDoc({ paragraphs: [item('做好公开。')], lists, overrides })).toEqual(['paragraph 做好公开。']);
  });

  test('overrides: the same list goes on, another beginning and another level count for themselves', () => {
    const changed = [
      { list: 0 },
      { list: 0 },
      { list: 0, start: 5 },
      { list: 0, level: { format: 0, text: '第%1条 ' } },
    ];
    const paragraphs = [
      item('甲'),
      item('乙', 0, 2),
      item('丙', 0, 3),
      item('丁', 0, 3),
      item('戊。', 0, 4),
      item('己', 0, 1),
    ];
    expect(showDoc({ paragraphs, lists: [outline], overrides: changed })).toEqual([
      'h1 一、甲',
      'h1 二、乙',
      'h1 五、丙',
      'h1 六、丁',
      'paragraph 第1条 戊。',
      'h1 三、己',
    ]);
  });

  test('a list that a style brings, and one that a paragraph leaves', () => {
    const styles = [{ paragraph: [properties.list(1), properties.listLevel(0)] }, { base: 1 }];
    const paragraphs = [
      paragraph([run('总体情况')], { style: 2 }),
      paragraph([run('正文。')], { style: 2, properties: [properties.list(0)] }),
    ];
    expect(showDoc({ paragraphs, styles, lists: [outline], overrides })).toEqual([
      'h1 一、总体情况',
      'paragraph 正文。',
    ]);
  });

  test('a list that does not exist', () => {
    expect(
      showDoc({
        paragraphs: [item('正文。', 0, 7), item('又。', 3, 1)],
        lists: [{ levels: [{ format: 0, text: '%1' }] }],
        overrides,
      }),
    ).toEqual(['paragraph 正文。', 'paragraph 又。']);
  });
});
