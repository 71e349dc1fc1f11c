import { describe, expect, test } from '@jest/globals';
import { parseDoc } from '../../../core/blocks/doc/parse-doc.ts';
import { cell, paragraph, row, run, text } from './doc-content.ts';
import { showDoc } from './show-doc.ts';
import { type DocParts, type ParagraphParts, writeDoc } from './write-doc.ts';
import * as properties from './write-properties.ts';

const { deleted, hidden, special } = properties;
const begin = run('\x13', special());
const separator = run('\x14', special());
const end = run('\x15', special());

describe('paragraphs', () => {
  test.each<readonly [string, readonly ParagraphParts[], readonly string[]]>([
    [
      'runs of one character each',
      [paragraph([...'全年收到3件'].map((sign) => run(sign)))],
      ['paragraph 全年收到3件'],
    ],
    [
      'blank paragraphs',
      [text('甲。'), text(''), text('　'), text('乙。')],
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    ['a line break', [text('甲\x0b乙')], ['paragraph 甲\n乙']],
    ['a page break', [text('甲\x0c乙')], ['paragraph 甲\n乙']],
    ['a tab', [text('甲\t乙')], ['paragraph 甲 乙']],
    ['hyphens that do not break, and that only may', [text('2\x1e1甲\x1f乙')], ['paragraph 2-1甲乙']],
    ['a deletion', [paragraph([run('3', deleted()), run('4件')])], ['paragraph 4件']],
    [
      'a deletion, written as the opposite',
      [paragraph([run('3', deleted(0x81)), run('4件')])],
      ['paragraph 4件'],
    ],
    ['text struck out', [paragraph([run('3', properties.struckOut()), run('4件')])], ['paragraph 4件']],
    ['a hidden run', [paragraph([run('填写说明', hidden()), run('本镇')])], ['paragraph 本镇']],
    ['a run whose hiding is switched off', [paragraph([run('本镇', hidden(0))])], ['paragraph 本镇']],
    [
      'a field by its result',
      [paragraph([begin, run(' SUM(ABOVE) '), separator, run('33'), end, run('件')])],
      ['paragraph 33件'],
    ],
    [
      'a field in the instruction of another, and one without result',
      [
        paragraph([
          begin,
          run('IF '),
          begin,
          run('PAGE'),
          separator,
          run('2'),
          end,
          separator,
          run('甲'),
          end,
          begin,
          run('ADVANCE'),
          end,
        ]),
      ],
      ['paragraph 甲'],
    ],
    ['a picture', [paragraph([run('\x01', special())])], ['image ']],
    ['a drawing in the text', [paragraph([run('甲'), run('\x08', special())])], ['paragraph 甲', 'image ']],
    [
      'data that are no picture',
      [paragraph([run('\x01', special(), properties.binaryData()), run('甲')])],
      ['paragraph 甲'],
    ],
    [
      'a control character that stands for nothing',
      [paragraph([run('\x01\x05'), run('甲')])],
      ['paragraph 甲'],
    ],
    [
      'a character of a font of symbols',
      [paragraph([run('(', properties.symbol(0xf0fe), special()), run('甲')])],
      ['paragraph 甲'],
    ],
    [
      'tab stops that a byte cannot count',
      [text('甲。', properties.manyTabs(40), properties.outlineLevel(1))],
      ['h2 甲。'],
    ],
    ['a rare character of two code units', [text('𠮷镇')], ['paragraph 𠮷镇']],
  ])('%s', (_situation, paragraphs, expected) => {
    expect(showDoc({ paragraphs })).toEqual(expected);
  });

  test('the end of a section ends a paragraph', () => {
    const section: ParagraphParts = { runs: [run('甲。\x0c')] };
    expect(showDoc({ paragraphs: [section, text('乙。')] })).toEqual(['paragraph 甲。', 'paragraph 乙。']);
  });

  test('lines count paragraphs, those in tables too, and not the ends of rows', () => {
    const paragraphs = [
      text('甲。'),
      ...row([cell('一\n二'), cell('3')]),
      ...row([cell('四'), cell('5')]),
      text('乙。'),
    ];
    const { value } = parseDoc(writeDoc({ paragraphs }));
    expect(value.blocks.map(({ place }) => place.line)).toEqual([1, 2, 7]);
  });

  test('what follows the text is none of it', () => {
    expect(showDoc({ paragraphs: [text('甲。')], behind: '脚注。\r' })).toEqual(['paragraph 甲。']);
  });

  test('more paragraphs than pages of properties hold', () => {
    const paragraphs = Array.from({ length: 3_000 }, (_, index) =>
      paragraph([run(`第${index}件`), run('，', hidden(index % 2)), run('完。')], {
        properties: [properties.listLevel(index % 9)],
      }),
    );
    const blocks = showDoc({ paragraphs });
    expect(blocks.length).toBe(3_000);
    expect(blocks.slice(1_998, 2_000)).toEqual(['paragraph 第1998件，完。', 'paragraph 第1999件完。']);
  });
});

describe('pieces', () => {
  const paragraphs = [text('Report 2023'), text('全年收到3件。'), text('done'), text('乙。')];

  test('one or two bytes a character, lying backwards in the file', () => {
    expect(showDoc({ paragraphs, pieces: 'many' })).toEqual(showDoc({ paragraphs }));
  });

  test('sectors lying backwards in the file', () => {
    const many = Array.from({ length: 500 }, (_, index) => text(`第${index}段。`));
    expect(showDoc({ paragraphs: many, file: { isBackwards: true } })).toEqual(showDoc({ paragraphs: many }));
  });

  test('properties changed for a whole piece', () => {
    const short = { short: (65 << 1) | (1 << 8) };
    const list = { list: [properties.outlineLevel(0), properties.hidden(0)] };
    const changes: DocParts['changes'] = new Map<number, typeof short | typeof list>([
      [1, short],
      [3, list],
    ]);
    expect(showDoc({ paragraphs, pieces: 'many', changes })).toEqual([
      'paragraph Report 2023',
      'paragraph done',
      'h1 乙。',
    ]);
  });

  test('properties in the data stream', () => {
    const elsewhere = paragraph([run('平台建设')], {
      properties: [properties.outlineLevel(1)],
      elsewhere: 'all',
    });
    expect(showDoc({ paragraphs: [elsewhere] })).toEqual(['h2 平台建设']);
  });
});
