import { describe, expect, test } from '@jest/globals';
import { parseXlsx } from '../../../core/blocks/xlsx/parse-xlsx.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { figure, row, type SheetContent, words, writeXlsx } from './write-xlsx.ts';

function shown(sheets: readonly SheetContent[], strings: readonly string[] = []): readonly string[] {
  const { value, problems } = parseXlsx(writeXlsx(sheets, strings));
  expect(problems).toEqual([]);
  expect(assertBlocks(value)).toEqual([]);
  return value.blocks.map(showBlock);
}

const one = (rows: string, merged: readonly string[] = []): readonly SheetContent[] => [{ rows, merged }];

describe('cells', () => {
  test.each<readonly [string, string, string]>([
    ['a whole number', figure('B1', '33'), '33'],
    ['an amount with decimals', figure('B1', '1312.37'), '1312.37'],
    ['an amount that binary cannot hold', figure('B1', '18.871000000000002'), '18.871'],
    ['more digits than a workbook keeps', figure('B1', '9007199254740976'), '9.00719925474098E+15'],
    ['zero', figure('B1', '0'), '0'],
    ['a blank cell', '<c r="B1"/>', '_'],
    ['no cell at all', '', ''],
    ['a formula by its last result', '<c r="B1"><f>SUM(A1:A9)</f><v>12</v></c>', '12'],
    ['a formula that gives text', '<c r="B1" t="str"><f>A1</f><v>甲</v></c>', '甲'],
    ['an error', '<c r="B1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['a shared string', '<c r="B1" t="s"><v>0</v></c>', '共用'],
    ['a shared string in runs, its reading left out', '<c r="B1" t="s"><v>1</v></c>', '本年新收'],
    ['a shared string that is not there', '<c r="B1" t="s"><v>9</v></c>', '_'],
    ['an inner line break', words('B1', '本年&#10;新收'), '本年~新收'],
  ])('%s', (_situation, cell, expected) => {
    const strings = ['<t>共用</t>', '<r><t>本年</t></r><rPh><t>ben</t></rPh><r><t>新收</t></r>'];
    const found = shown(one(row(1, words('A1', '甲') + cell)), strings);
    expect(found).toEqual([expected === '' ? 'grid 甲' : `grid 甲 ; ${expected}`]);
  });
});

describe('sheets', () => {
  test.each<readonly [string, readonly SheetContent[], readonly string[]]>([
    [
      'columns and rows merged',
      one(
        row(1, words('A1', '三') + words('B1', '不予公开') + figure('D1', '0')) +
          row(2, figure('B2', '1') + figure('C2', '2') + figure('D2', '3')),
        ['A1:A2', 'B1:C1'],
      ),
      ['grid 三 ; 不予公开 ; 不予公开 ; 0 / 三 ; 1 ; 2 ; 3'],
    ],
    [
      'cells left out between others',
      one(row(1, words('A1', '甲') + figure('C1', '2'))),
      ['grid 甲 ; _ ; 2'],
    ],
    ['cells without addresses', one('<row><c><v>1</v></c><c><v>2</v></c></row>'), ['grid 1 ; 2']],
    ['hidden rows', one(row(1, words('A1', '甲')) + row(2, words('A2', '乙'), 'hidden="1"')), ['grid 甲']],
    ['empty rows', one(row(1, words('A1', '甲')) + row(2, '') + row(5, words('A5', '乙'))), ['grid 甲 / 乙']],
    [
      'a title over all columns, a chapter, a sentence, a table',
      one(
        row(1, words('A1', '青石镇2023年政府信息公开工作年度报告')) +
          row(2, words('A2', '一、总体情况')) +
          row(3, words('A3', '全年收到申请3件。')) +
          row(4, words('A4', '规章') + figure('B4', '0')),
        ['A1:B1', 'A2:B2', 'A3:B3'],
      ),
      [
        'paragraph 青石镇2023年政府信息公开工作年度报告',
        'h1 一、总体情况',
        'paragraph 全年收到申请3件。',
        'grid 规章 ; 0',
      ],
    ],
    [
      'several sheets, a hidden one left out',
      [
        { name: '一', rows: row(1, words('A1', '甲')) },
        { name: '旧', state: 'hidden', rows: row(1, words('A1', '乙')) },
        { name: '二', rows: row(1, words('A1', '丙')) },
      ],
      ['grid 甲', 'grid 丙'],
    ],
  ])('%s', (_situation, sheets, expected) => {
    expect(shown(sheets)).toEqual(expected);
  });
});

describe('workbooks made to exhaust a reader', () => {
  test('ranges merged over everything end soon', () => {
    const merged = Array.from({ length: 5_000 }, () => 'A1:XFD1048576');
    const { value } = parseXlsx(writeXlsx(one(row(1, words('A1', '甲')), merged)));
    expect(assertBlocks(value)).toEqual([]);
  });

  test('a million cells are cut at the limit', () => {
    const cells = Array.from({ length: 1_000 }, () => '<c><v>1</v></c>').join('');
    const rows = Array.from({ length: 1_100 }, () => `<row>${cells}</row>`).join('');
    expect(parseXlsx(writeXlsx(one(rows))).problems.map(({ code }) => code)).toContain('too-many-blocks');
  });
});
