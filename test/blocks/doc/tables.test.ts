import { describe, expect, test } from '@jest/globals';
import { parseDoc } from '../../../core/blocks/doc/parse-doc.ts';
import { cell, paragraph, row, run, text } from './doc-content.ts';
import { showDoc } from './show-doc.ts';
import { type ParagraphParts, writeDoc } from './write-doc.ts';
import * as properties from './write-properties.ts';

const shown = (paragraphs: readonly ParagraphParts[]) => showDoc({ paragraphs: [...paragraphs, text('')] });

const three = [cell('甲'), cell('1'), cell('2')];
const picture = { content: [paragraph([run('\x01', properties.special())])] };
const {
  cellGap,
  cellWidth,
  defineRow,
  deleteCells,
  insertCells,
  mergeCells,
  mergeDown,
  rowLeft,
  splitCells,
} = properties;
const plain = (count: number) => defineRow(Array.from({ length: count }, () => ({ width: 1000 })));

describe('tables', () => {
  test.each<readonly [string, readonly ParagraphParts[], readonly string[]]>([
    ['plain cells, one blank', row([cell('甲'), cell('1'), cell('')]), ['grid 甲 ; 1 ; _']],
    [
      'columns and rows spanned',
      [
        ...row([cell('三', { down: 'starts' }), cell('不予公开', { width: 2000 }), cell('0')]),
        ...row([cell('', { down: 'goes on' }), cell('1'), cell('2'), cell('3')]),
      ],
      ['grid 三 ; 不予公开 ; 不予公开 ; 0 / 三 ; 1 ; 2 ; 3'],
    ],
    [
      'edges that are moved a little',
      [
        ...row(three),
        ...row([cell('乙', { width: 960 }), cell('3', { width: 1050 }), cell('4')], { left: -8 }),
      ],
      ['grid 甲 ; 1 ; 2 / 乙 ; 3 ; 4'],
    ],
    [
      'cells so narrow that the edges of one row are near one another',
      [
        ...row([cell('甲', { width: 90 }), cell('1', { width: 90 }), cell('2')]),
        ...row([cell('乙', { width: 180 }), cell('3')]),
      ],
      ['grid 甲 ; 1 ; 2 / 乙 ; 乙 ; 3'],
    ],
    [
      'a row that begins further right, and one that ends earlier',
      [...row([cell('甲'), cell('乙')]), ...row([cell('丙')], { left: 1000 }), ...row([cell('丁')])],
      ['grid 甲 ; 乙 / _ ; 丙 / 丁 ; _'],
    ],
    [
      'cells merged sideways, as the oldest description has it',
      [...row([cell('甲', { sideways: 1 }), cell('', { sideways: 2 }), cell('2')]), ...row(three)],
      ['grid 甲 ; 甲 ; 2 / 甲 ; 1 ; 2'],
    ],
    [
      'cells merged sideways, as the newest description has it',
      [
        ...row([
          cell('甲', { sideways: 2 }),
          cell('', { sideways: 1 }),
          cell('乙', { sideways: 3 }),
          cell('', { sideways: 1 }),
        ]),
        ...row([...three, cell('3')]),
      ],
      ['grid 甲 ; 甲 ; 乙 ; 乙 / 甲 ; 1 ; 2 ; 3'],
    ],
    [
      'cells inserted, merged, narrowed and deleted one after another',
      [
        ...row([cell('甲'), cell(''), cell('2')], {
          defined: [
            insertCells(0, 5, 900),
            deleteCells(3, 5),
            cellWidth(0, 3, 1000),
            mergeCells(0, 2),
            rowLeft(700),
            cellGap(700),
          ],
        }),
        ...row(three),
      ],
      ['grid 甲 ; 甲 ; 2 / 甲 ; 1 ; 2'],
    ],
    [
      'cells inserted behind the last one, merged downwards, and merged cells split again',
      [
        ...row(three, { defined: [plain(3), mergeCells(0, 2), splitCells(0, 2), mergeDown(0, 'starts')] }),
        ...row([cell(''), cell('3'), cell('4')], {
          defined: [insertCells(2, 1, 1000), mergeDown(0, 'goes on')],
        }),
      ],
      ['grid 甲 ; 1 ; 2 / 甲 ; 3 ; 4'],
    ],
    [
      'a row whose definition stands in the data stream',
      row(three, { elsewhere: 'row' }),
      ['grid 甲 ; 1 ; 2'],
    ],
    [
      'a row with another definition behind it, for older programs',
      row(three, { elsewhere: 'row', behind: [insertCells(0, 2, 300)] }),
      ['grid 甲 ; 1 ; 2'],
    ],
    ['a row all of which stands there', row(three, { elsewhere: 'all' }), ['grid 甲 ; 1 ; 2']],
    [
      'a row struck out by a tracked change',
      [...row(three), ...row([cell('乙'), cell('3'), cell('4')], { mark: [properties.deleted()] })],
      ['grid 甲 ; 1 ; 2'],
    ],
    ['paragraphs of a cell', row([cell('本年\n新收'), cell('1')]), ['grid 本年~新收 ; 1']],
    ['a cell that is a picture', row([cell('甲'), picture]), ['grid 甲 ; [图片]']],
    [
      'a figure deleted and written anew',
      row([cell('甲'), { content: [paragraph([run('3', properties.deleted()), run('4')])] }]),
      ['grid 甲 ; 4'],
    ],
    [
      'a cell that counts its paragraphs has the numeral in it',
      row([cell('甲'), { content: [text('1', properties.list(1))] }]),
      ['grid 甲 ; 1'],
    ],
    [
      'a table that only arranges the page',
      row([{ content: [text('前言。'), ...row([cell('甲'), cell('1')], { tables: 2 }), text('后记。')] }]),
      ['paragraph 前言。', 'grid 甲 ; 1', 'paragraph 后记。'],
    ],
    [
      'a table in a cell whose row has others',
      row([cell('左。'), { content: [...row([cell('甲'), cell('1')], { tables: 2 }), text('')] }]),
      ['paragraph 左。', 'grid 甲 ; 1'],
    ],
    [
      'titles in rows of their own',
      [...row([cell('一、总体情况', { width: 2000 })]), ...row([cell('甲'), cell('1')])],
      ['h1 一、总体情况', 'grid 甲 ; 1'],
    ],
    [
      'a label that reaches down beside prose and beside figures',
      [
        ...row([cell('主动公开', { down: 'starts' }), cell(`${'本年公开信息，'.repeat(20)}完成。`)]),
        ...row([cell('', { down: 'goes on' }), cell(`${'本年又公开信息，'.repeat(20)}完成。`)]),
        ...row([cell('', { down: 'goes on' }), cell('3')]),
      ],
      [
        'paragraph 主动公开',
        `paragraph ${'本年公开信息，'.repeat(20)}完成。`,
        `paragraph ${'本年又公开信息，'.repeat(20)}完成。`,
        'grid 主动公开 ; 3',
      ],
    ],
    [
      'paragraphs that say to be in a table without any cell or row',
      [text('甲。', properties.inTable()), text('乙。', properties.inTable())],
      ['paragraph 甲。', 'paragraph 乙。'],
    ],
    [
      'cells without width: the columns are counted',
      [...row(three, { defined: [defineRow(three.map(() => ({ width: 0 })))] }), ...row(three)],
      ['grid 甲 ; 1 ; 2 / 甲 ; 1 ; 2'],
    ],
    [
      'cells without width in rows of different length: columns are not certain',
      [
        ...row(three, { defined: [defineRow(three.map(() => ({ width: 0 })))] }),
        ...row([cell('乙'), cell('3')]),
      ],
      ['rows 甲 ; 1 ; 2 / 乙 ; 3 ; _'],
    ],
  ])('%s', (_situation, paragraphs, expected) => {
    expect(shown(paragraphs)).toEqual(expected);
  });

  test('figures that begin further right, behind prose of the same table', () => {
    const paragraphs = [
      ...row([cell(`${'本年公开信息，'.repeat(20)}完成。`, { width: 3000 })]),
      ...row([cell('1'), cell('2')], { left: 1000 }),
    ];
    const { value } = parseDoc(writeDoc({ paragraphs: [text('甲。'), ...paragraphs, text('')] }));
    expect(value.blocks.map(({ kind, place }) => [kind, place.line])).toEqual([
      ['paragraph', 1],
      ['paragraph', 2],
      ['table', 3],
    ]);
  });

  test('two tables, and text between them', () => {
    expect(shown([...row(three), text('之间。'), ...row([cell('乙'), cell('3')])])).toEqual([
      'grid 甲 ; 1 ; 2',
      'paragraph 之间。',
      'grid 乙 ; 3',
    ]);
  });
});
