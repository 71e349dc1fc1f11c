import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import { f2021 } from '../../core/forms/f2021.ts';
import { aReport, type ReportOptions } from './build-report.ts';
import { factOf, inShort, rawsOf } from './derived.ts';

const cells = (table: 'table2' | 'table3' | 'table4', given: Record<string, string>): ReportOptions => ({
  tables: { [table]: { cells: given } },
});

describe('a cell', () => {
  test.each<readonly [string, string, string]>([
    ['a number', '12', '12'],
    ['zero', '0', '0'],
    ['a negative number', '-2', '-2'],
    ['a fraction', '1.5', '1.5'],
    ['blank', '', '0, 1 blank'],
    ['a mark', '/', '0, 1 blank'],
    ['unreadable', '?', '0, 1 lost: unreadable'],
    ['missing', '-', '0, 1 lost: missing'],
  ])('that is %s', (_situation, written, expected) => {
    const fact = factOf('table3.received.total', cells('table3', { 'received.total': written }));
    expect(inShort(fact)).toBe(expected);
    expect(fact.evidence).toHaveLength(1);
  });

  test.each<readonly [string, string]>([
    ['table3.received.naturalPerson', '表三 一、本年新收政府信息公开申请数量 · 自然人'],
    ['table3.refusedStateSecret.total', '表三 (三)不予公开 1.属于国家秘密 · 总计'],
    ['table2.normativeDocuments.inForce', '表二 行政规范性文件 · 现行有效件数'],
    ['table4.directLitigation.pending', '表四 行政诉讼 未经复议直接起诉 · 尚未审结'],
  ])('%s is labelled %s', (id, label) => {
    expect(factOf(id).evidence).toEqual([{ fact: id, label, raw: '0', value: 0, place: { table: 1 } }]);
  });

  test('that is missing is proved by the place of its table', () => {
    const fact = factOf('table3.received.total', cells('table3', { 'received.total': '-' }));
    expect(fact.evidence[0]).toMatchObject({ raw: '', value: null, place: { table: 1 } });
  });
});

describe('a table that gives no cells', () => {
  test.each<readonly [string, ReportOptions, string]>([
    ['not found', { tables: { table3: { state: 'not-found' } } }, 'table-not-found'],
    ['a picture', { tables: { table3: { state: 'image' } } }, 'image'],
    [
      'not found, with a picture in its section',
      { tables: { table3: { state: 'not-found' } }, pictures: ['requests'] },
      'image',
    ],
    [
      'not found, its section pointing elsewhere',
      { tables: { table3: { state: 'not-found' } }, pointing: ['requests'] },
      'image',
    ],
    [
      'not found like its section, with a picture in the section before',
      { tables: { table3: { state: 'not-found' } }, sections: { requests: null }, pictures: ['proactive'] },
      'image',
    ],
    [
      'not found, with a picture in a later section',
      { tables: { table3: { state: 'not-found' } }, pictures: ['disputes'] },
      'table-not-found',
    ],
  ])('because it is %s', (_situation, options, absence) => {
    expect(inShort(factOf('table3.received.total', options))).toBe(`0, 1 lost: ${absence}`);
    expect(inShort(factOf('table3.received.sumOfApplicants', options))).toBe(`0, 6 lost: ${absence}`);
    expect(inShort(factOf('table3.blankCells', options))).toBe(`0, 1 lost: ${absence}`);
    expect(inShort(factOf('table3.missingCells', options))).toBe(`0, 1 lost: ${absence}`);
    expect(inShort(factOf('table3.allBlank', options))).toBe(`unknown: ${absence}`);
    expect(inShort(factOf('table3.received.allBlank', options))).toBe(`unknown: ${absence}`);
    expect(inShort(factOf('table3.edition', options))).toBe(`unknown: ${absence}`);
    expect(inShort(factOf('table3.present', options))).toBe(absence === 'image' ? 'unknown: image' : 'false');
    expect(factOf('table3.received.total', options).evidence).toEqual([]);
  });
});

describe('sums', () => {
  const everyRow = (column: string, value: string): Record<string, string> =>
    Object.fromEntries(f2021.table3.rows.map(({ key }) => [`${key}.${column}`, value]));

  test.each<readonly [string, ReportOptions, string]>([
    [
      'table3.received.sumOfApplicants',
      cells('table3', { 'received.naturalPerson': '17', 'received.company': '1', 'received.total': '99' }),
      '18',
    ],
    [
      'table3.received.sumOfApplicants',
      cells('table3', { 'received.naturalPerson': '17', 'received.company': '', 'received.research': '?' }),
      '17, 1 blank, 1 lost: unreadable',
    ],
    [
      'table3.received.sumOfApplicants',
      cells('table3', { 'received.company': '-', 'received.research': '?' }),
      '0, 2 lost: missing',
    ],
    [
      'table3.received.sumOfApplicants',
      cells('table3', { 'received.company': '0.1', 'received.research': '0.2' }),
      '0.3',
    ],
    ['table3.sumOfResults.total', cells('table3', everyRow('total', '1')), '21'],
    [
      'table3.sumOfResults.total',
      { tables: { table3: { edition: 'f2019', cells: everyRow('total', '1'), fill: '1' } } },
      '19',
    ],
    ['table3.inflow.company', cells('table3', { 'received.company': '3', 'carriedIn.company': '4' }), '7'],
    [
      'table3.outflow.company',
      cells('table3', { 'handled.company': '5', 'carriedOut.company': '' }),
      '5, 1 blank',
    ],
    [
      'table4.reconsideration.sumOfResults',
      cells('table4', {
        'reconsideration.upheld': '2',
        'reconsideration.pending': '1',
        'reconsideration.total': '9',
      }),
      '3',
    ],
    [
      'table4.litigation.total',
      cells('table4', {
        'directLitigation.total': '2',
        'litigationAfterReconsideration.total': '3',
        'reconsideration.total': '9',
      }),
      '5',
    ],
    [
      'table2.normativeDocuments.inForceAndRepealed',
      cells('table2', {
        'normativeDocuments.inForce': '3',
        'normativeDocuments.repealed': '2',
        'normativeDocuments.issued': '9',
      }),
      '5',
    ],
    ['table2.regulations.inForceAndRepealed', cells('table2', { 'regulations.inForce': '/' }), '0, 1 blank'],
  ])('%s', (id, options, expected) => {
    expect(inShort(factOf(id, options))).toBe(expected);
  });

  test('show every operand in the order of the form', () => {
    const fact = factOf(
      'table3.inflow.company',
      cells('table3', { 'received.company': '3', 'carriedIn.company': '4' }),
    );
    expect(rawsOf(fact)).toEqual(['3', '4']);
  });

  test.each<readonly [string, string]>([
    ['0.038', '380'],
    ['1312.37', '13123700'],
    ['59237.2449', '592372449'],
    ['18.8710', '188710'],
    ['0', '0'],
    ['', '0, 1 blank'],
    ['?', '0, 1 lost: unreadable'],
  ])('%s 万元 is %s yuan exactly', (written, expected) => {
    const options = cells('table2', { 'administrativeFees.amount': written });
    expect(inShort(factOf('table2.administrativeFees.amountYuan', options))).toBe(expected);
  });

  test.each<readonly [string, string]>([
    ['0.038', '385'],
    ['0.04', '450'],
    ['8.6', '86500'],
    ['12', '120500'],
    ['0', '500'],
    ['', '0, 1 blank'],
    ['?', '0, 1 lost: unreadable'],
  ])('%s 万元 may have been up to %s yuan before rounding', (written, expected) => {
    const options = cells('table2', { 'administrativeFees.amount': written });
    expect(inShort(factOf('table2.administrativeFees.mostYuan', options))).toBe(expected);
  });

  test('equal the plain sums of any counts', () => {
    const counts = fc.array(fc.nat(1_000_000), { minLength: 25 * 7, maxLength: 25 * 7 });
    fc.assert(
      fc.property(counts, (values) => {
        const addresses = f2021.table3.rows.flatMap((row) =>
          row.columns.map(({ key }) => [row.key, key] as const),
        );
        const table = new Map(
          addresses.map(([row, column], index) => [`${row}.${column}`, values[index] ?? 0]),
        );
        const facts = deriveFacts(
          aReport(
            cells(
              'table3',
              Object.fromEntries([...table].map(([address, value]) => [address, String(value)])),
            ),
          ),
        );
        for (const row of f2021.table3.rows) {
          const plain = row.columns
            .slice(0, 6)
            .reduce((sum, { key }) => sum + (table.get(`${row.key}.${key}`) ?? 0), 0);
          expect(facts.get(`table3.${row.key}.sumOfApplicants`)).toMatchObject({
            known: plain,
            blanks: 0,
            lost: 0,
          });
        }
        const leaves = f2021.table3.rows
          .slice(2, -2)
          .reduce((sum, { key }) => sum + (table.get(`${key}.total`) ?? 0), 0);
        expect(facts.get('table3.sumOfResults.total')).toMatchObject({ known: leaves });
      }),
      { numRuns: 20 },
    );
  });
});
