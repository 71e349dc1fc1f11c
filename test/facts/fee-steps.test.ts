import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isChargeable } from '../../core/facts/narrative/is-chargeable.ts';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort } from './derived.ts';

/** What one application costs by volume, page for page. */
function feePageByPage(pages: number): number {
  let fee = 0;
  for (let page = 31; page <= pages; page += 1) fee += page <= 100 ? 10 : page <= 200 ? 20 : 40;
  return fee;
}

describe('what one application can be charged', () => {
  test.each([0, 10, 380, 400, 700, 720, 2700, 2740, 6700])('%d yuan, by pages', (yuan) => {
    expect(isChargeable(yuan)).toBe(true);
  });

  test.each([100, 800, 2900, 3000])('%d yuan, by items', (yuan) => {
    expect(isChargeable(yuan)).toBe(true);
  });

  test.each([5, 385, 710, 730, 2690, 2710, 2720, 2730, 2750])('%d yuan never', (yuan) => {
    expect(isChargeable(yuan)).toBe(false);
  });

  test('every number of pages gives an amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (pages) => {
        expect(isChargeable(feePageByPage(pages))).toBe(true);
      }),
    );
  });

  test('what no number of pages gives is a multiple of 100', () => {
    const byPages = new Set(Array.from({ length: 1000 }, (_, pages) => feePageByPage(pages)));
    const others = Array.from({ length: 3000 }, (_, index) => index * 10).filter(
      (yuan) => !byPages.has(yuan),
    );
    expect(others.filter((yuan) => isChargeable(yuan) !== (yuan % 100 === 0))).toEqual([]);
  });
});

const told = (...otherMatters: readonly string[]): ReportOptions => ({ sections: { otherMatters } });

describe('the steps of an amount', () => {
  test.each<readonly [string, string, string]>([
    ['本年度收取信息处理费380元。', 'fees.received.tens', '38'],
    ['本年度收取信息处理费385元。', 'fees.received.tens', '38.5'],
    ['本年度未收取信息处理费。', 'fees.received.tens', '0'],
    ['本年度收取信息处理费385元，退还5元。', 'fees.received.tens', '0, 1 lost: ambiguous'],
    ['本年度收取信息处理费0.0385万元。', 'fees.received.tens', '0, 1 lost: ambiguous'],
    ['本年度收取信息处理费0.038万元。', 'fees.received.tens', '38'],
    ['无。', 'fees.received.tens', '0, 1 lost: not-stated'],
    ['本年度收取信息处理费380元。', 'fees.received.hundreds', '0, 1 lost: not-stated'],
    ['本年度按件收取信息处理费380元。', 'fees.received.hundreds', '3.8'],
    ['本年度按件、按量收取信息处理费380元。', 'fees.received.hundreds', '0, 1 lost: not-stated'],
    ['本年度收取信息处理费1件380元。', 'fees.received.ofOneCase', 'true'],
    ['本年度收取信息处理费1件730元。', 'fees.received.ofOneCase', 'false'],
    ['本年度收取信息处理费2件730元。', 'fees.received.ofOneCase', 'unknown: not-stated'],
    ['发出收费通知1件，通知金额2720元。', 'fees.notified.ofOneCase', 'false'],
    ['发出收费通知2件，通知金额405元。', 'fees.notified.tens', '40.5'],
    ['本年度未发出收费通知。', 'fees.notified.tens', '0'],
  ])('%s %s', (sentence, id, expected) => {
    expect(inShort(factOf(id, told(sentence)))).toBe(expected);
  });
});
