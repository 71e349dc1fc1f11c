import { describe, expect, test } from '@jest/globals';
import type { LabelDeviation } from '../../core/report/report.ts';
import type { ReportOptions, TableOptions } from './build-report.ts';
import { factOf, inShort, rawsOf } from './derived.ts';

const table = (key: 'table2' | 'table3' | 'table4', options: TableOptions): ReportOptions => ({
  tables: { [key]: options },
});

describe('completeness of a table', () => {
  test.each<readonly [string, string, ReportOptions, string]>([
    ['no blank cell', 'table2.blankCells', {}, '0'],
    [
      'a blank and a mark',
      'table2.blankCells',
      table('table2', { cells: { 'regulations.issued': '', 'regulations.repealed': '/' } }),
      '2',
    ],
    [
      'a missing cell may have been blank',
      'table2.blankCells',
      table('table2', { state: 'partial', cells: { 'regulations.issued': '-' } }),
      '0, 1 lost: missing',
    ],
    [
      'an unreadable cell is not blank',
      'table2.blankCells',
      table('table2', { state: 'partial', cells: { 'regulations.issued': '?' } }),
      '0',
    ],
    [
      'missing and unreadable cells',
      'table2.missingCells',
      table('table2', { state: 'partial', cells: { 'regulations.issued': '?', 'penalties.decisions': '-' } }),
      '2',
    ],
    [
      'every cell blank or a mark',
      'table3.allBlank',
      table('table3', { fill: '', cells: { 'received.total': '/' } }),
      'true',
    ],
    [
      'one number among blanks',
      'table3.allBlank',
      table('table3', { fill: '', cells: { 'received.total': '0' } }),
      'false',
    ],
    [
      'one unreadable cell among blanks',
      'table3.allBlank',
      table('table3', { fill: '', cells: { 'received.total': '?' } }),
      'false',
    ],
    [
      'blank as far as it goes',
      'table3.allBlank',
      table('table3', { fill: '', cells: { 'received.total': '-' } }),
      'unknown: missing',
    ],
    [
      'first row blank',
      'table3.received.allBlank',
      table('table3', {
        cells: Object.fromEntries(
          [
            'naturalPerson',
            'company',
            'research',
            'publicWelfare',
            'legalService',
            'otherApplicant',
            'total',
          ].map((key) => [`received.${key}`, '']),
        ),
      }),
      'true',
    ],
    ['first row filled', 'table3.received.allBlank', {}, 'false'],
    ['three totals', 'table4.readableTotals', {}, '3'],
    [
      'blank total',
      'table4.readableTotals',
      table('table4', { cells: { 'reconsideration.total': '', 'directLitigation.total': '?' } }),
      '1',
    ],
    ['no total', 'table4.readableTotals', table('table4', { fill: '-' }), '0'],
    [
      'no table',
      'table4.readableTotals',
      table('table4', { state: 'not-found' }),
      '0, 1 lost: table-not-found',
    ],
  ])('%s: %s', (_situation, id, options, expected) => {
    expect(inShort(factOf(id, options))).toBe(expected);
  });

  test('blank cells are proved one by one', () => {
    const options = table('table2', { cells: { 'regulations.issued': '/', 'licensing.decisions': '' } });
    expect(rawsOf(factOf('table2.blankCells', options))).toEqual(['/', '']);
  });
});

describe('edition of a table', () => {
  test.each<readonly [string, string, ReportOptions, string]>([
    ['as its labels show', 'table2.edition', table('table2', { edition: 'f2019' }), 'f2019'],
    [
      'labels that show too little',
      'table2.edition',
      table('table2', { edition: 'none' }),
      'unknown: edition-unknown',
    ],
    [
      'table IV as the year demands',
      'table4.edition',
      { ...table('table4', { edition: 'none' }), demanded: 'f2019' },
      'f2019',
    ],
    [
      'table IV as its sibling when the year demands no form',
      'table4.edition',
      { demanded: 'free', tables: { table3: { edition: 'f2019' }, table4: { edition: 'none' } } },
      'f2019',
    ],
    [
      'table IV as its sibling when the year is unknown',
      'table4.edition',
      {
        year: 'unknown',
        tables: { table2: { edition: 'f2021' }, table3: { edition: 'none' }, table4: { edition: 'none' } },
      },
      'f2021',
    ],
    [
      'table IV alone',
      'table4.edition',
      {
        year: 'unknown',
        tables: { table2: { edition: 'none' }, table3: { edition: 'none' }, table4: { edition: 'none' } },
      },
      'unknown: edition-unknown',
    ],
  ])('%s', (_situation, id, options, expected) => {
    expect(inShort(factOf(id, options))).toBe(expected);
  });
});

describe('labels', () => {
  const wording: LabelDeviation = {
    kind: 'wording',
    key: 'normativeDocuments',
    official: '行政规范性文件',
    found: '规范性文件',
    place: { table: 2, row: 4 },
  };
  const missingRow: LabelDeviation = {
    kind: 'missing-row',
    key: 'otherOverdueFee',
    official: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  };
  const extraRow: LabelDeviation = { kind: 'extra-row', found: '其他主动公开文件' };

  test.each<readonly [string, ReportOptions, string, string]>([
    ['all official', {}, '0', '0'],
    ['another wording', table('table2', { deviations: [wording] }), '1', '0'],
    [
      'a row missing and one too many',
      table('table3', { deviations: [missingRow, extraRow, wording] }),
      '3',
      '2',
    ],
    [
      'in two tables',
      { tables: { table2: { deviations: [wording] }, table3: { deviations: [missingRow] } } },
      '2',
      '1',
    ],
    [
      'a table that is a picture',
      table('table3', { state: 'image' }),
      '0, 1 lost: image',
      '0, 1 lost: image',
    ],
    [
      'one deviates and one is not found',
      { tables: { table2: { deviations: [extraRow] }, table4: { state: 'not-found' } } },
      '1, 1 lost: table-not-found',
      '1, 1 lost: table-not-found',
    ],
  ])('%s', (_situation, options, all, ofRows) => {
    expect(inShort(factOf('labels.deviations', options))).toBe(all);
    expect(inShort(factOf('labels.rowDeviations', options))).toBe(ofRows);
  });

  test('show the official label and the one found', () => {
    expect(factOf('labels.deviations', table('table2', { deviations: [wording] })).evidence).toEqual([
      {
        fact: 'labels.deviations',
        label: '行政规范性文件',
        raw: '规范性文件',
        value: 'wording',
        place: { table: 2, row: 4 },
      },
    ]);
  });
});
