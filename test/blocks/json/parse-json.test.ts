import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../core/report/read-report.ts';
import { show } from '../../report/read-model.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { base, read, readValue, refusals, table3, title } from './read-json-sample.ts';

describe('blocks', () => {
  test('stand in the order of the form, whatever that of the file, with pointers to the file', async () => {
    const { value, problems } = await readValue({
      tables: {
        table2: { edition: 'f2021', cells: { 'regulations.issued': 1, 'penalties.decisions': null } },
      },
      sections: { otherMatters: '', overview: ['甲。\n\u200b乙。', ' ', '丙。'] },
      preamble: '一句。\r\n二句。',
      ...base,
    });
    const { blocks = [] } = value.document ?? {};
    expect(assertBlocks({ blocks })).toEqual([]);
    expect(
      blocks.filter(({ kind }) => kind !== 'table').map((block) => [showBlock(block), block.place.path]),
    ).toEqual([
      [`h1 ${title}`, '/title'],
      ['paragraph 一句。', '/preamble'],
      ['paragraph 二句。', '/preamble'],
      ['h1 一、总体情况', '/sections/overview'],
      ['paragraph 甲。\n乙。', '/sections/overview/0'],
      ['paragraph 丙。', '/sections/overview/2'],
      ['h1 二、主动公开政府信息情况', '/tables/table2'],
      ['h1 六、其他需要报告的事项', '/sections/otherMatters'],
    ]);
    expect(problems).toMatchObject([
      { code: 'cells-missing', fatal: false, data: { table: 'table2', count: 8 } },
    ]);
  });

  test('a cell points to itself', async () => {
    const { value } = await readValue(table3({ 'received.total': 3 }));
    const report = value.document && readReport(value.document).value;
    expect(report?.tables.table3.cells.get('received.total')?.place).toMatchObject({
      path: '/tables/table3/cells/received.total',
    });
  });
});

describe('numbers', () => {
  test.each([
    ['18.8710', '18.8710'],
    ['"18.8710"', '18.8710'],
    ['0', '0'],
    ['-0', '0'],
    ['1e3', '1000'],
    ['1.5E3', '1500'],
    ['9007199254740991', '9007199254740991'],
    ['9007199254740993', 'unreadable'],
    ['123456789012345678901234567890', 'unreadable'],
    ['1e30', 'unreadable'],
    ['1e400', 'unreadable'],
    ['"1,234"', '1234'],
    ['"１２"', '12'],
    ['"/"', '/'],
    ['""', 'blank'],
    ['" \\n "', 'blank'],
    ['null', 'blank'],
    ['"12 3"', 'unreadable'],
  ])('%s in the file is %s', async (written, expected) => {
    const cells = `{"administrativeFees.amount": ${written}}`;
    const { value } = await read(
      `{"schema": "gongkai-report/1", "title": "${title}", "tables": {"table2": {"edition": "f2021", "cells": ${cells}}}}`,
    );
    const cell =
      value.document &&
      readReport(value.document).value?.tables.table2.cells.get('administrativeFees.amount');
    expect(cell && show(cell)).toBe(expected);
  });

  test('a year with digits behind the point is none', async () => {
    expect(await refusals(`{"schema": "gongkai-report/1", "title": "${title}", "year": 2023.0}`)).toEqual([
      'json-misfit /year',
    ]);
  });
});

describe('agency and year beside the title', () => {
  test.each<readonly [object, string, number]>([
    [{ title }, '青岚县水务局', 2023],
    [{ title, agency: '青岚县 水务局', year: 2023 }, '青岚县水务局', 2023],
    [{ title: '2023年政府信息公开工作年度报告', agency: '青岚县水务局' }, '青岚县水务局', 2023],
    [{ title: '青岚县水务局政府信息公开工作年度报告', year: 2023 }, '青岚县水务局', 2023],
    [{ title: '政府信息公开工作年度报告', agency: '青岚县水务局', year: 2023 }, '青岚县水务局', 2023],
    [{ title: '青岚县水务局年报', year: 2023 }, '', 2023],
  ])('%j', async (members, agency, year) => {
    const sections = { overview: '全年工作平稳。', otherMatters: '没有。' };
    const { value } = await readValue({ schema: 'gongkai-report/1', ...members, sections });
    const report = value.document && readReport(value.document).value;
    expect([report?.agency, report?.year]).toEqual([agency, year]);
  });
});
