import { describe, expect, test } from '@jest/globals';
import { type FormEdition, tableKeys } from '../../core/forms/form.ts';
import { codesOf, readDocument, reportOf } from './read-document.ts';
import { shown } from './read-model.ts';
import { pipedRows, preamble, tablesOf, title, writeReport } from './write-report.ts';

const editionsOf = (text: string) => tableKeys.map((key) => reportOf(text).tables[key].edition);
const in2020 = (text: string) => text.replaceAll('2023', '2020');

describe('the edition of each table', () => {
  test.each<[FormEdition, number]>([
    ['f2021', 2023],
    ['f2019', 2020],
  ])('%s in a report of %d', (edition, year) => {
    const text = writeReport({ bodies: tablesOf(edition) }).replaceAll('2023', String(year));
    expect(editionsOf(text)).toEqual([edition, edition, edition]);
    expect(reportOf(text)).toMatchObject({ year, demanded: edition });
    expect(tableKeys.map((key) => reportOf(text).tables[key].state)).toEqual(['read', 'read', 'read']);
    expect(readDocument(text).problems).toEqual([]);
  });

  test('is told by the table and not by the year', () => {
    expect(editionsOf(writeReport({ bodies: tablesOf('f2019') }))).toEqual(['f2019', 'f2019', 'f2021']);
    expect(editionsOf(in2020(writeReport({ bodies: tablesOf('f2021') })))).toEqual([
      'f2021',
      'f2021',
      'f2019',
    ]);
  });

  test('may differ from table to table', () => {
    const bodies = {
      ...tablesOf('f2021'),
      requests: pipedRows('table3', { 'otherHandling.total': '7' }, 'f2019'),
    };
    const read = reportOf(writeReport({ bodies }));
    expect(tableKeys.map((key) => read.tables[key].edition)).toEqual(['f2021', 'f2019', 'f2021']);
    expect(shown(read, 'table3', 'otherHandling').at(-1)).toBe('7');
    expect(read.tables.table3.cells.has('otherRest.total')).toBe(false);
    const other = { ...tablesOf('f2019'), requests: pipedRows('table3') };
    expect(editionsOf(writeReport({ bodies: other }))).toEqual(['f2019', 'f2021', 'f2021']);
  });

  test('is not told by rows that both have', () => {
    const rows = pipedRows('table3').filter((row) => !/逾期|^3\.其他 |^\(六\)/.test(row));
    const text = writeReport({ bodies: { requests: rows } });
    expect(reportOf(text).tables.table3).toMatchObject({ state: 'partial', deviations: [] });
    expect(reportOf(text).tables.table3.edition).toBeUndefined();
    expect(codesOf(readDocument(text).problems)).toContain('edition-ambiguous');
  });

  test('before 2019 no form is demanded', () => {
    expect(reportOf(writeReport().replaceAll('2023', '2017')).demanded).toBe('free');
  });
});

describe('labels that differ from the official ones', () => {
  const deviationsOf = (key: (typeof tableKeys)[number], change: (text: string) => string) =>
    reportOf(change(writeReport())).tables[key].deviations.map(({ kind, key: row, found }) => [
      kind,
      row,
      found,
    ]);

  test('none in a sound report', () => {
    expect(tableKeys.flatMap((key) => reportOf(writeReport()).tables[key].deviations)).toEqual([]);
  });

  test.each([
    [
      'other punctuation and width',
      (text: string) =>
        text.replaceAll('(', '（').replaceAll(')', '）').replaceAll('1.', '1、').replaceAll('“', '"'),
    ],
    [
      'spaces',
      (text: string) =>
        text.replaceAll('第二十条第', '第二十条 第').replaceAll('1.', '1. ').replaceAll('总计 |', '总 计 |'),
    ],
    [
      'traditional characters',
      (text: string) => text.replaceAll('结转', '結轉').replaceAll('复议', '複議').replaceAll('总计', '總計'),
    ],
  ])('%s do not count', (_, change) => {
    expect(tableKeys.flatMap((key) => deviationsOf(key, change))).toEqual([]);
  });

  test.each<[string, (typeof tableKeys)[number], string, string, string]>([
    ['the name of the earlier form', 'table2', '行政规范性文件', '规范性文件', 'normativeDocuments'],
    ['a remark in a header', 'table2', '本年制发件数', '本年(2023)制发件数', 'issued'],
    ['a remark behind a header', 'table2', '现行有效件数', '现行有效件数 (历史累计)', 'inForce'],
    ['a short header', 'table2', '现行有效件数', '现行有效件', 'inForce'],
    ['a wrong character', 'table3', '三类内部事务信息', '三类内容事务信息', 'refusedInternalAffairs'],
    ['another word', 'table3', '只计这一情形', '只计这一情况', 'partlyGranted'],
    [
      'lost characters',
      'table3',
      '2.其他法律行政法规禁止公开',
      '2.其他法律行政止公开',
      'refusedForbiddenByLaw',
    ],
    [
      'a short form',
      'table3',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.逾期不补正',
      'otherOverdueCorrection',
    ],
    [
      'swapped characters',
      'table3',
      '4.无正当理由大量反复申请',
      '4.无正当理由量大反复申请',
      'notProcessedExcessive',
    ],
  ])('%s', (_, key, from, to, row) => {
    const change = (text: string) => text.replaceAll(from, to);
    const [deviation, ...others] = deviationsOf(key, change);
    expect(deviation?.slice(0, 2)).toEqual(['wording', row]);
    expect(others).toEqual([]);
    expect(reportOf(change(writeReport())).tables[key].state).toBe('read');
  });

  test('a row too many', () => {
    const rows = pipedRows('table2').toSpliced(-1, 0, '其他主动公开文件 | 3 | 0 | 3 |');
    const read = reportOf(writeReport({ bodies: { proactive: rows } }));
    expect(read.tables.table2.deviations).toMatchObject([{ kind: 'extra-row', found: '其他主动公开文件' }]);
    expect(read.tables.table2.state).toBe('read');
  });

  test('a row left out', () => {
    const rows = pipedRows('table3').filter((row) => !row.includes('重复申请'));
    const read = reportOf(writeReport({ bodies: { requests: rows } }));
    expect(read.tables.table3.deviations).toMatchObject([
      { kind: 'missing-row', key: 'notProcessedRepeated' },
    ]);
    expect(shown(read, 'table3', 'notProcessedRepeated')).toEqual(Array(7).fill('missing'));
  });

  test('rows behind the end of a text that was cut off are not left out', () => {
    const rows = pipedRows('table3').slice(0, 20);
    const read = reportOf(
      [title, preamble, '一、总体情况', '平稳。', '三、收到和处理政府信息公开申请情况', ...rows].join('\n'),
    );
    expect(read.tables.table3.deviations).toEqual([]);
    expect(read.tables.table3.state).toBe('partial');
  });
});

describe('tables that are no table of text', () => {
  const section = '二、主动公开政府信息情况';

  test.each([
    ['a picture of Markdown', '![](table2.png)'],
    ['a picture of mark-up', '<img src="a.png" alt="表二">'],
    ['a mark for a picture', '[图片]'],
    ['a pointer to an attachment', '详见附件1：主动公开政府信息情况表。'],
    ['a pointer to a picture', '具体情况见下图。'],
    ['a link to a file', '主动公开政府信息情况表.xlsx'],
  ])('%s', (_, line) => {
    const { value, problems } = readDocument(writeReport({ bodies: { proactive: [line] } }));
    expect(value?.tables.table2).toMatchObject({ state: 'image', cells: new Map() });
    expect(codesOf(problems)).toEqual(['table-is-image']);
  });

  test.each(['该部分以表格形式报告。表格如下：', '情况见下表。', '本部分见表格。', ''])(
    'nothing behind %j is not found',
    (line) => {
      const { value, problems } = readDocument(writeReport({ bodies: { proactive: [line] } }));
      expect(value?.tables.table2).toMatchObject({ state: 'not-found', cells: new Map() });
      expect(codesOf(problems)).toEqual(['table-not-found']);
    },
  );

  test('a picture in another section says nothing', () => {
    const text = writeReport({ bodies: { proactive: [], overview: ['平稳。', '![](a.png)'] } });
    expect(reportOf(text).tables.table2.state).toBe('not-found');
    expect(reportOf(text).sections.proactive.title).toBe(section);
  });
});

describe('documents that hold no report, or several', () => {
  test('two reports with other figures', () => {
    const other = writeReport({
      title: '青岚县教育局2023年政府信息公开工作年度报告',
      bodies: { requests: pipedRows('table3', { 'received.total': '9', 'received.company': '9' }) },
    });
    const { value, problems } = readDocument(`${writeReport()}\n${other}`);
    expect(value).toBeUndefined();
    expect(problems).toEqual([{ code: 'several-reports', stage: 'report', fatal: true }]);
  });

  test('the same report twice is one', () => {
    const { value } = readDocument(`${writeReport()}\n${writeReport()}`);
    expect(shown(value ?? reportOf(''), 'table3', 'received')).toEqual(['0', '0', '0', '0', '0', '0', '2']);
  });

  test.each([
    '青岚县水务局政府采购公告',
    '一、总体情况',
    '关于召开会议的通知。\n一、时间\n二、地点\n三、其他事项',
    '规章 | 0 | 0 | 0 |',
  ])('%j is no report', (text) => {
    const { value, problems } = readDocument(text);
    expect(value).toBeUndefined();
    expect(codesOf(problems)).toEqual(['report-not-found']);
  });
});
