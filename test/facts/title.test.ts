import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort } from './derived.ts';

const ids = ['namesBody', 'namesSubject', 'namesKind'];

/** Which parts a title names: body, subject, kind; then its year. */
function read(title: string, options: ReportOptions = {}): string {
  const given = { agency: '', ...options, title };
  const parts = ids.map((id) => (inShort(factOf(`title.${id}`, given)) === 'true' ? 'yes' : 'no'));
  return [...parts, inShort(factOf('title.year', given))].join(' ');
}

describe('a title', () => {
  test.each<readonly [string, string]>([
    ['青石镇2023年政府信息公开工作年度报告', 'yes yes yes 2023'],
    ['2023年青石镇政府信息公开工作年度报告', 'yes yes yes 2023'],
    ['青石镇政府信息公开工作2023年度报告', 'yes yes yes 2023'],
    ['青石镇二〇二三年政府信息公开年度报告', 'yes yes yes 2023'],
    ['青石镇人民政府信息公开工作年度报告(2023年)', 'yes yes yes 2023'],
    ['2023年度政府信息公开工作年度报告(青石镇人民政府)', 'yes yes yes 2023'],
    ['2023年度政府信息公开工作年度报告', 'no yes yes 2023'],
    ['2023年度政府信息公开工作年度报告(正文)', 'no yes yes 2023'],
    ['关于公布2023年政府信息公开年度报告', 'no yes yes 2023'],
    ['青石镇2023年信息公开工作年度报告', 'yes no yes 2023'],
    ['青石镇2023年政府信息公开工作报告', 'yes yes no 2023'],
    ['青石镇2023年政务公开年报', 'yes no no 2023'],
    ['青石镇政府信息公开年度工作报告', 'yes yes yes 0, 1 lost: not-stated'],
    ['青石镇2023年政府信息公开年度报告(2024年1月公布)', 'yes yes yes 0, 1 lost: ambiguous'],
  ])('%s', (title, expected) => {
    expect(read(title)).toBe(expected);
  });

  test('may have its body on the line above', () => {
    expect(read('2023年政府信息公开年度报告', { preamble: ['青石镇人民政府'] })).toBe('yes yes yes 2023');
    expect(read('2023年政府信息公开年度报告', { preamble: ['本报告由青石镇编制。'] })).toBe(
      'no yes yes 2023',
    );
  });

  test('may have its year on a line of its own', () => {
    const above = ['政府信息公开年度报告', '（2023年度）'];
    expect(read('青石镇政府信息公开年度报告', { preamble: above })).toBe('yes yes yes 2023');
  });

  test('that stands outside the text is not known', () => {
    for (const id of ['text', 'namesBody', 'namesSubject', 'namesKind'])
      expect(inShort(factOf(`title.${id}`, { title: '' }))).toBe('unknown: not-stated');
    expect(inShort(factOf('title.year', { title: '' }))).toBe('0, 1 lost: not-stated');
  });
});
