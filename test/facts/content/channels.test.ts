import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from '../build-report.ts';
import { factOf, inShort } from '../derived.ts';

const fits = (lines: readonly string[], options: ReportOptions = {}): string =>
  inShort(factOf('channels.fit', { ...options, sections: { overview: lines } }));

const total = '全年主动公开政府信息600条。';

test.each([
  '通过网站主动公开政府信息800条。',
  '2023年，利用微信公众号主动公开信息1,800条。',
  '主动公开120条，其中网站发布350条。',
])('a channel has more: %s', (line) => {
  expect(fits([total, line])).toBe('false');
});

describe('nothing is said against the total', () => {
  test.each([
    '通过网站主动公开政府信息600条。',
    '通过网站发布信息800条。',
    '通过网站公开政务动态800条。',
    '通过网站主动公开政府信息800条（含转载）。',
    '通过网站主动公开政府信息800件。',
    '2022年通过网站主动公开政府信息800条。',
    '累计通过网站主动公开政府信息800条。',
    '主动公开120条，其中网站发布动态350条。',
    '网站发布信息120条，其中首页发布要闻350条。',
  ])('by %s', (line) => {
    expect(fits([total, line])).toBe('true');
  });

  test('where totals of two scopes are told', () => {
    const lines = [total, '全镇主动公开政府信息900条。', '本级主动公开政府信息700条。'];
    expect(fits([...lines, '通过网站主动公开政府信息800条。'])).toBe('true');
  });

  test('of a government that may mean its own office', () => {
    const options = { agency: '青石县人民政府', agencyKind: 'countyUpGovernment' } as const;
    expect(fits([total, '通过网站主动公开政府信息800条。'], options)).toBe('true');
  });
});

test('a picture leaves it open', () => {
  expect(inShort(factOf('channels.fit', { pictures: ['overview'] }))).toBe('unknown: image');
});
