import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort } from './derived.ts';

const told = (...otherMatters: readonly string[]): ReportOptions => ({ sections: { otherMatters } });

describe('what fees are compared with', () => {
  const fees = (overview: string, amount: string): ReportOptions => ({
    sections: { overview: [overview] },
    tables: { table2: { cells: { 'administrativeFees.amount': amount } } },
  });

  test.each<readonly [string, string, string, string]>([
    ['全年收取行政事业性收费8.6万元。', '8.6', '8.5', '8.7'],
    ['全年收取行政事业性收费8.6万元。', '8.58', '8.5', '8.7'],
    ['全年收取行政事业性收费8.6万元。', '9', '7.6', '9.6'],
    ['全年收取行政事业性收费86000元。', '8.60', '8.59', '8.61'],
    ['全年收取行政事业性收费1.2亿元。', '12000', '11000', '13000'],
    ['全年收取行政事业性收费2亿元。', '20000', '10000', '30000'],
    ['全年收取行政事业性收费四十五万元。', '45.00', '44', '46'],
    ['本年度未收取行政事业性收费。', '0.3', '-0.1', '0.1'],
    ['本年度未收取行政事业性收费。', '3', '-1', '1'],
  ])('%s %s', (sentence, amount, above, below) => {
    const options = fees(sentence, amount);
    expect(inShort(factOf('narrative.administrativeFeesAbove', options))).toBe(above);
    expect(inShort(factOf('narrative.administrativeFeesBelow', options))).toBe(below);
  });

  test('nothing, where the text gives no amount', () => {
    expect(inShort(factOf('narrative.administrativeFeesAbove'))).toBe('0, 1 lost: not-stated');
  });

  test('notices and requests carried in, which may both be overdue', () => {
    const options = {
      ...told('发出收费通知2件。'),
      tables: { table3: { cells: { 'carriedIn.total': '3' } } },
    };
    expect(inShort(factOf('fees.noticesAndCarriedIn', options))).toBe('5');
  });

  test.each<readonly [string, string]>([
    ['上年发出的收费通知1件，本年缴费300元。', 'true'],
    ['2022年发出的信息处理费收费通知于本年到期。', 'true'],
    ['本年度发出收费通知1件。', 'false'],
    ['上年收到申请2件。', 'false'],
  ])('last year is spoken of: %s', (sentence, expected) => {
    expect(inShort(factOf('fees.ofLastYear', told(sentence)))).toBe(expected);
  });
});
