import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from '../build-report.ts';
import { factOf, inShort, rawsOf } from '../derived.ts';

const agreementOf = (figure: string, overview: readonly string[], options: ReportOptions = {}): string =>
  inShort(factOf(`agreement.${figure}`, { ...options, sections: { overview } }));

describe('totals of what was published', () => {
  const first = '全年主动公开政府信息22条。';

  test.each([
    '主动公开政府信息55条。',
    '本年度共主动公开各类政府信息共计1,055条。',
    '2023年，主动公开信息21条，解读3篇。',
  ])('differ from %s', (second) => {
    expect(agreementOf('disclosedTotal', [first, second])).toBe('false');
  });

  test.each([
    '主动公开政府信息22条。',
    '通过门户网站主动公开政府信息55条。',
    '微信公众号主动公开信息55条。',
    '2022年主动公开政府信息55条。',
    '去年主动公开政府信息55条。',
    '自专栏开设以来，主动公开政府信息55条。',
    '截至6月底，主动公开政府信息15条。',
    '上半年主动公开政府信息15条。',
    '累计主动公开政府信息155条。',
    '主动公开政府信息20余条。',
    '主动公开政府信息22件。',
    '全县主动公开政府信息5500条。',
    '各村主动公开信息55条。',
    '其中主动公开政府信息15条。',
    '主动公开政府信息55条的目标已经写入方案。',
    '主动公开重点领域信息15条。',
    '下一步力争主动公开政府信息100条。',
    '（四）平台建设。主动公开政府信息15条。',
  ])('do not differ from %s', (second) => {
    expect(agreementOf('disclosedTotal', [first, second])).toBe('true');
  });

  test('of a government that does not say whose they are are not compared', () => {
    const government = { agency: '青石县人民政府', agencyKind: 'countyUpGovernment' } as const;
    const lines = ['主动公开政府信息22条。', '主动公开政府信息55条。'];
    expect(agreementOf('disclosedTotal', lines, government)).toBe('true');
  });

  test('of a report without a year are not read', () => {
    expect(agreementOf('disclosedTotal', [first], { year: 'unknown' })).toBe('true');
  });
});

describe('requests carried on', () => {
  const open = '结转下年度申请1件。';

  test.each([
    '全年收到政府信息公开申请8件，均已办结。',
    '所有申请均已按要求办理完成。',
    '以上申请全部依法处理完毕。',
    '收到的申请全部办结。',
  ])('are none by %s', (finished) => {
    expect(agreementOf('requestsCarriedOut', [finished, open])).toBe('false');
  });

  test.each([
    '全年收到政府信息公开申请8件，均已答复。',
    '全年收到政府信息公开申请8件，均按时办结。',
    '所有到期申请均已办结。',
    '除上述1件外，所有申请均已办结。',
    '上年结转申请2件，均已办结。',
    '网上收到申请3件，均已办结。',
    '收到信访事项8件，均已办结。',
    '其中自然人申请3件，均已办结。',
    '确保所有申请均已办理完毕。',
  ])('are left open by %s', (finished) => {
    expect(agreementOf('requestsCarriedOut', [finished, open])).toBe('true');
  });

  test('may be told in the sentence that says that all others are finished', () => {
    expect(agreementOf('requestsCarriedOut', ['收到申请8件，均已办结，结转下年度1件。'])).toBe('true');
  });

  test('are shown with the sentence against them', () => {
    const fact = factOf('agreement.requestsCarriedOut', {
      sections: { overview: ['所有申请均已办结。', open] },
    });
    expect(rawsOf(fact)).toEqual(['所有申请均已办结', '结转下年度申请1件']);
  });
});

describe('requests received', () => {
  test('differ', () => {
    expect(
      agreementOf('requestsReceived', ['收到政府信息公开申请20件。', '收到政府信息公开申请16件。']),
    ).toBe('false');
  });

  test('may hold those carried in', () => {
    const lines = ['新收政府信息公开申请20件，上年结转4件。', '收到政府信息公开申请24件。'];
    expect(agreementOf('requestsReceived', lines)).toBe('unknown: ambiguous');
  });

  test('of a channel are not compared', () => {
    expect(agreementOf('requestsReceived', ['收到政府信息公开申请20件。', '收到网上申请16件。'])).toBe(
      'true',
    );
  });
});

test('suits that were concluded are some of all', () => {
  expect(agreementOf('litigations', ['因政府信息公开被提起行政诉讼2件。', '审结行政诉讼1件。'])).toBe('true');
  expect(agreementOf('litigations', ['被提起行政诉讼2件。', '全年发生行政诉讼3件。'])).toBe('false');
});
