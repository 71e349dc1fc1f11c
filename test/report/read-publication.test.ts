import { describe, expect, test } from '@jest/globals';
import { calendarDay, daysBetween } from '../../core/report/calendar-day.ts';
import type { Piece, RowCell } from '../../core/report/piece.ts';
import { readPublication } from '../../core/report/read-publication.ts';

const line = (text: string, number = 1): Piece => ({ kind: 'text', text, place: { line: number } });
const row = (...texts: readonly string[]): Piece => ({
  kind: 'row',
  layout: 'grid',
  block: 0,
  place: { table: 1 },
  cells: texts.map(
    (text, column): RowCell => ({
      text,
      place: { table: 1, row: 1, column: column + 1 },
      column,
      span: 1,
      repeated: false,
    }),
  ),
});

const dates = (...pieces: readonly Piece[]) => readPublication(pieces).map(({ date }) => date);

describe('a page states when it was published', () => {
  test.each([
    ['发布日期：2024-01-25'],
    ['发布时间:2024-01-25 10:30:07'],
    ['公开日期： 2024年1月25日'],
    ['公开时间 2024.01.25'],
    ['公布日期：2024/1/25'],
    ['信息公开日期：２０２４－０１－２５'],
    ['【发布日期】2024-01-25'],
    ['发布日期: 2024-01-25 来源: 某市教育局 浏览次数: 18'],
    ['来源: 办公室 发布时间:2024-01-25'],
    ['发布时间：2024 年 01 月 25 日'],
  ])('in a line: %s', (text) => {
    expect(dates(line(text))).toEqual(['2024-01-25']);
  });

  test('in cells: the label and the day beside it, with the place of the day', () => {
    const box = row('索引号', 'YX-17', '公开日期：', '2024-01-25');
    expect(readPublication([box])).toEqual([
      {
        date: '2024-01-25',
        label: '公开日期',
        raw: '2024-01-25',
        place: { table: 1, row: 1, column: 4 },
      },
    ]);
  });

  test('in one cell, and in the line below', () => {
    expect(dates(row('索引号：YX-17', '发布日期：2024-01-25'))).toEqual(['2024-01-25']);
    expect(dates(line('发布日期：'), line('2024-01-25', 2))).toEqual(['2024-01-25']);
  });

  test('twice the same day is one, two days are two', () => {
    expect(dates(line('公开日期：2024-01-25'), line('发布时间：2024-01-25 09:00', 2))).toEqual([
      '2024-01-25',
    ]);
    expect(dates(line('公开日期：2024-01-25 发布时间：2024-02-01'))).toEqual(['2024-01-25', '2024-02-01']);
  });
});

describe('it does not', () => {
  test.each([
    ['when it was changed', '更新时间：2024-01-25'],
    ['when the document was made', '成文日期：2024-01-25'],
    ['when the document was entered', '生成日期：2024-01-25'],
    ['with a bare day', '2024-01-25 17:49:17'],
    ['with a period', '公开时间：2024年1月25日至2月3日'],
    ['with a short period', '公开时间：2024-01-25—2024-02-03'],
    ['with a day that is none', '发布日期：2024-02-30'],
    ['with a number of a document', '发布日期：2024-01-2501'],
    ['in a sentence', '本机关的指南发布日期：2024-01-25。'],
    ['with an empty box', '发布日期： 来源：某市教育局'],
    ['in the name of something else', '规范性文件发布日期：2024-01-25'],
    ['in a long text', `${'公开'.repeat(100)} 发布日期：2024-01-25`],
  ])('%s', (_what, text) => {
    expect(dates(line(text))).toEqual([]);
  });

  test('with a label beside another one', () => {
    expect(dates(row('公开日期', '有效性', '2024-01-25'))).toEqual([]);
  });
});

test('days of the calendar', () => {
  expect(calendarDay(2024, 2, 29)).toBe('2024-02-29');
  expect(calendarDay(2023, 2, 29)).toBeUndefined();
  expect(calendarDay(2023, 13, 1)).toBeUndefined();
  expect(calendarDay(Number.NaN, 1, 1)).toBeUndefined();
  expect(daysBetween('2023-12-31', '2024-03-31')).toBe(91);
  expect(daysBetween('2022-12-31', '2023-03-31')).toBe(90);
  expect(daysBetween('2024-01-31', '2024-01-25')).toBe(-6);
});
