import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort, rawsOf } from './derived.ts';

const read = (lines: readonly string[], options: ReportOptions = {}): string => {
  const given = { agency: '', ...options, sections: { otherMatters: ['无。', ...lines] } };
  return ['body', 'date'].map((part) => inShort(factOf(`signature.${part}`, given))).join(' ');
};

describe('the end of a report', () => {
  test.each<readonly [readonly string[], string]>([
    [['青石镇人民政府', '2024年1月15日'], 'true true'],
    [['青石镇人民政府2024年1月15日'], 'true true'],
    [['青石镇人民政府\n2024年1月15日'], 'true true'],
    [['临溪县教育局（盖章）', '二〇二四年一月十五日'], 'true true'],
    [['滨河街道办事处', '2024-01-15'], 'true true'],
    [['编制单位：临溪县水利局', '日期：2024年1月15日'], 'true true'],
    [['临溪县教育局'], 'true false'],
    [['2024年1月15日'], 'false true'],
    [[], 'false false'],
    [['打印本页 关闭窗口'], 'false false'],
    [['本报告由临溪县教育局编制。'], 'false false'],
    [['统计截至2023年12月31日'], 'false false'],
    [['主办：临溪县人民政府'], 'false false'],
  ])('%j', (lines, expected) => {
    expect(read(lines)).toBe(expected);
  });

  test('is its last two hundred characters', () => {
    expect(read(['临溪县教育局', '2024年1月15日', '附'.repeat(185)])).toBe('true true');
    expect(read(['临溪县教育局', '2024年1月15日', '附'.repeat(210)])).toBe('false false');
  });

  test('needs no body where the title names it', () => {
    expect(read(['2024年1月15日'], { agency: '青石镇人民政府' })).toBe('true true');
    expect(read([], { agency: '青石镇人民政府' })).toBe('false false');
  });

  test('may be told below the title', () => {
    expect(read([], { agency: '青石镇人民政府', preamble: ['（2024年1月15日）'] })).toBe('true true');
    expect(read([], { preamble: ['2023年1月1日至2023年12月31日'] })).toBe('false false');
  });

  test('may be a picture of the seal', () => {
    expect(read([], { pictures: ['otherMatters'] })).toBe('unknown: image unknown: image');
  });

  test('is shown as written', () => {
    const fact = factOf('signature.body', { sections: { otherMatters: ['临溪县教育局 （盖章）'] } });
    expect(rawsOf(fact)).toEqual(['临溪县教育局 （盖章）']);
  });
});
