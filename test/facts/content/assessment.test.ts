import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from '../build-report.ts';
import { factOf, inShort } from '../derived.ts';

const told = (name: string, line: string, options: ReportOptions = {}): string =>
  inShort(factOf(`results.${name}`, { sections: { overview: [line] }, ...options }));

describe.each([
  ['assessment', ['纳入绩效考评。', '年度考核优秀。', '配合第三方评估。']],
  ['publicReview', ['社会评议良好。', '群众满意率98%。', '开展问卷调查。']],
  ['accountability', ['未发生责任追究。', '没有问责情形。', '依规追究有关人员责任。']],
])('%s', (name, lines) => {
  test.each(lines)('is told by %s', (line) => {
    expect(told(name, line)).toBe('true');
  });

  test('is not told by training', () => {
    expect(told(name, '全年培训两次。')).toBe('false');
  });

  test('may be told in sections five and six', () => {
    expect(inShort(factOf(`results.${name}`, { sections: { overview: ['略。'], problems: lines } }))).toBe(
      'true',
    );
    expect(
      inShort(factOf(`results.${name}`, { sections: { overview: ['略。'], otherMatters: lines } })),
    ).toBe('true');
  });

  test('may stand in a picture', () => {
    expect(told(name, '全年培训两次。', { pictures: ['problems'] })).toBe('unknown: image');
    expect(inShort(factOf(`results.${name}`, { pictures: ['overview'] }))).toBe('unknown: image');
  });

  test('may stand where the text is cut off', () => {
    const sections = { overview: ['全年培训两次。'], problems: null, otherMatters: null };
    expect(inShort(factOf(`results.${name}`, { sections }))).toBe('unknown: section-not-found');
  });

  test('is not asked of an office', () => {
    expect(told(name, '全年培训两次。', { agency: '青石县人民政府办公室' })).toBe('unknown: agency-unknown');
  });
});
