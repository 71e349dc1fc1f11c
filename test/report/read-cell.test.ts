import { describe, expect, test } from '@jest/globals';
import { f2019 } from '../../core/forms/f2019.ts';
import { f2021 } from '../../core/forms/f2021.ts';
import type { FormColumn } from '../../core/forms/form.ts';
import { readCell } from '../../core/report/read-cell.ts';
import { show } from './read-model.ts';

const count = { key: 'total', official: '总计', holds: 'count' } as const;
const change = { key: 'change', official: '本年增/减', holds: 'change' } as const;
const fees: FormColumn = f2021.table2.rows[5].columns[0];
const procurement: FormColumn = f2019.table2.rows[7].columns[1];

const read = (text: string, column: FormColumn = count) => show(readCell(text, column, {}));

describe('numbers', () => {
  test.each([
    ['0', '0'],
    ['6445', '6445'],
    ['007', '7'],
    ['00', '0'],
    ['1,113', '1113'],
    ['12,345,678', '12345678'],
    ['1，113', '1113'],
    [' 5 ', '5'],
    ['\u00a05\u3000', '5'],
    ['\u200b5\ufeff', '5'],
    ['３５', '35'],
    ['１，１１３', '1113'],
    ['5件', '5'],
    ['5 件', '5'],
    ['３ 项', '3'],
    ['22（其中修订 16 件）', '22'],
    ['55(含自然失效 29 件)', '55'],
    ['3（无）', '3'],
    ['0.00', '0.00'],
    ['3．5', '3.5'],
    ['-3', '-3'],
    ['− 3', '-3'],
    ['9007199254740991', '9007199254740991'],
  ])('%j is %s', (text, decimal) => {
    expect(read(text)).toBe(decimal);
  });

  test('keep the cell as written, with value and exact decimal', () => {
    const place = { line: 7 };
    expect(readCell(' １，１１３ ', count, place)).toEqual({
      state: 'number',
      value: 1113,
      decimal: '1113',
      raw: '１，１１３',
      place,
    });
  });
});

describe('changes of the form of 2019', () => {
  test.each([
    ['+19', '19'],
    ['＋19', '19'],
    ['-4', '-4'],
    ['－4', '-4'],
    ['减4', '-4'],
    ['减少 4', '-4'],
    ['增5', '5'],
    ['增加5', '5'],
    ['减0', '0'],
    ['-0', '0'],
  ])('%j is %s', (text, decimal) => {
    expect(read(text, change)).toBe(decimal);
  });

  test.each(['减4', '增5'])('%j is no count', (text) => {
    expect(read(text)).toBe('unreadable');
  });
});

describe('amounts', () => {
  test.each([
    ['59237.2449', fees, '59237.2449'],
    ['18.8710', fees, '18.8710'],
    ['96171.6', fees, '96171.6'],
    ['1312万元', fees, '1312'],
    ['1,312.50 万元', fees, '1312.50'],
    ['1312（万元）', fees, '1312'],
    ['251000元', procurement, '251000'],
    ['25.1万元', procurement, '25.1'],
  ])('%j is %s', (text, column, decimal) => {
    expect(read(text, column)).toBe(decimal);
  });

  test.each([
    ['251000元', fees],
    ['251000（元）', fees],
    ['3亿元', fees],
    ['12（亿）', fees],
    ['5件', fees],
    ['5元', count],
  ])('%j is not in the unit of the column', (text, column) => {
    expect(read(text, column)).toBe('unreadable');
  });
});

describe('nothing, and what stands for it', () => {
  test.each(['', ' ', '\u00a0', '\u3000\n', '\u200b'])('%j is blank', (text) => {
    expect(readCell(text, count, {})).toEqual({ state: 'blank', raw: '', place: {} });
  });

  test.each([
    '/',
    '／',
    '—',
    '——',
    '-',
    '－',
    '–',
    '无',
    '無',
    '不适用',
    '不涉及',
    '暂无',
    'N/A',
    '— —',
    '\\',
  ])('%j is a mark', (text) => {
    expect(readCell(text, count, {})).toMatchObject({ state: 'mark', raw: text });
  });
});

describe('texts without one certain reading', () => {
  test.each([
    '9007199254740993',
    '99999999999999999999',
    '1 113',
    '1\n2',
    '1,11',
    '0,123',
    '1,1134',
    '12.',
    '.5',
    '3(4)',
    '3（4件）',
    '3（+4）',
    '5[1]',
    '12²',
    '①',
    '½',
    '三',
    '十二',
    '零',
    '约10',
    '10余',
    '10+',
    '5*',
    '10%',
    '1/2',
    '3-5',
    '一5',
    'O',
    'l2',
    '1e3',
    '0x10',
    '٣',
    '[图片]',
    '见附件',
    '5（减）',
    '5（负数）',
    '12（万）',
    '其他结果',
    '2023年12月',
    '\ufffd',
    '5\ufffd',
  ])('%j is unreadable', (text) => {
    expect(read(text)).toBe('unreadable');
  });

  test('are cut where they are long', () => {
    const { state, raw } = readCell('说明'.repeat(5_000), count, {});
    expect([state, raw.length]).toEqual(['unreadable', 200]);
  });
});
