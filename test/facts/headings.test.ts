import { describe, expect, test } from '@jest/globals';
import { deriveFacts } from '../../core/facts/derive-facts.ts';
import type { SectionKey } from '../../core/forms/form.ts';
import type { Report } from '../../core/report/report.ts';
import { aReport } from './build-report.ts';
import { inShort, rawsOf } from './derived.ts';

/** A report whose sections stand in the order given, each under its heading; any other was not found. */
function reportOf(headings: Readonly<Partial<Record<SectionKey, string>>>): Report {
  const report = aReport();
  const keys = Object.keys(headings);
  const sections = Object.entries(report.sections).map(([key, section]) => {
    const title = headings[key as SectionKey];
    const place = { line: 10 * (keys.indexOf(key) + 1) };
    return [key, { ...section, found: title !== undefined, title: title ?? '', place }] as const;
  });
  return { ...report, sections: Object.fromEntries(sections) as Report['sections'] };
}

const countsOf = (headings: Parameters<typeof reportOf>[0]): string => {
  const facts = deriveFacts(reportOf(headings));
  return ['outOfOrder', 'repeatedNumbers', 'ownWordings']
    .map((name) => facts.get(`headings.${name}`))
    .map((fact) => (fact === undefined ? 'none' : inShort(fact)))
    .join(' ');
};

describe('headings of the six sections', () => {
  test.each<readonly [string, Parameters<typeof reportOf>[0], string]>([
    [
      'in order',
      {
        overview: '一、总体情况',
        proactive: '二、主动公开政府信息情况',
        otherMatters: '六、其他需要报告的事项',
      },
      '0 0 0',
    ],
    [
      'numbered as parts',
      { overview: '第一部分 总体情况', problems: '第五部分 存在的主要问题及改进情况' },
      '0 0 0',
    ],
    ['with dots for stops', { overview: '一.总体情况', proactive: '二.主动公开政府信息情况' }, '0 0 0'],
    [
      'in the wrong place',
      { otherMatters: '其他需要报告的事项', problems: '存在的主要问题及改进情况' },
      '1 0 0',
    ],
    [
      'in the right place with numbers swapped',
      { problems: '六、存在的主要问题及改进情况', otherMatters: '五、其他需要报告的事项' },
      '1 0 0',
    ],
    [
      'with one number twice',
      {
        disputes: '四、政府信息公开行政复议、行政诉讼情况',
        problems: '四、存在的主要问题及改进情况',
        otherMatters: '五、其他需要报告的事项',
      },
      '0 1 0',
    ],
    ['in words of their own', { overview: '一、公开工作综述', problems: '五、主要问题' }, '0 0 2'],
    [
      'in brackets, which may repeat',
      { overview: '(一)总体情况', proactive: '(一)主动公开政府信息情况' },
      '0 0 0',
    ],
    [
      'numbered on where one is missing',
      { overview: '一、总体情况', requests: '二、收到和处理政府信息公开申请情况' },
      '0 0 0',
    ],
    [
      'weakly worded without a number, which prove no order',
      { problems: '主要问题', overview: '一、总体情况' },
      '0 0 1',
    ],
  ])('%s', (_situation, headings, expected) => {
    expect(countsOf(headings)).toBe(expected);
  });

  test('show both headings of one number', () => {
    const facts = deriveFacts(
      reportOf({ problems: '五、存在的主要问题及改进情况', otherMatters: '五、其他需要报告的事项' }),
    );
    const fact = facts.get('headings.repeatedNumbers');
    expect(fact && rawsOf(fact)).toEqual(['五、存在的主要问题及改进情况', '五、其他需要报告的事项']);
  });

  test('are open in number where a picture may hold one', () => {
    const { sections, ...report } = reportOf({ overview: '一、总体情况', disputes: '四、其他' });
    const pictured = {
      ...report,
      sections: { ...sections, disputes: { ...sections.disputes, hasImage: true } },
    };
    const fact = deriveFacts(pictured).get('headings.outOfOrder');
    expect(fact && inShort(fact)).toMatch(/^0, \d lost: image$/);
  });
});
