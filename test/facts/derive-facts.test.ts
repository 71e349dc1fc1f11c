import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { aReport } from './build-report.ts';

const written = fc.constantFrom('0', '3', '1.5', '', '/', '?', '-');
const words = fc.array(
  fc.constantFrom(
    '2023年',
    '2022年,',
    '我镇',
    '公开信息',
    '12',
    ' ',
    '条',
    '。',
    'XX',
    '六部分',
    '总体情况',
    '、',
    '(',
    '〔2021〕30号',
    '统计期限',
    '1月1日',
    '至',
    '\n',
    '无',
  ),
  { maxLength: 40 },
);

const anyReport = fc.tuple(written, written, words, words).map(([fill, cell, preamble, problems]) =>
  aReport({
    preamble: [preamble.join('')],
    sections: { overview: [preamble.join('')], problems: [problems.join('')] },
    tables: { table3: { fill, cells: { 'received.total': cell } } },
  }),
);

function breaksContract(fact: Fact): boolean {
  if (fact.kind !== 'quantity') return (fact.value === undefined) !== (fact.absence !== undefined);
  const whole = [fact.known, fact.blanks, fact.lost].every((value) => Number.isFinite(value));
  return !whole || fact.lost > 0 !== (fact.absence !== undefined);
}

describe('deriveFacts', () => {
  test('gives the same facts in the same order for the same report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect([...deriveFacts(structuredClone(report))]).toEqual([...deriveFacts(report)]);
      }),
    );
  });

  test('gives each fact either a value or the reason why it has none', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect([...deriveFacts(report)].filter(([, fact]) => breaksContract(fact))).toEqual([]);
      }),
    );
  });

  test('leaves the report as it was', () => {
    const report = aReport({ preamble: ['统计期限为2023年1月1日至12月31日。'] });
    const before = structuredClone(report);
    deriveFacts(report);
    expect(report).toEqual(before);
  });
});
