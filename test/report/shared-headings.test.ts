import { beforeAll, describe, expect, test } from '@jest/globals';
import { check, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { bytesOf } from '../blocks/read-sample.ts';
import { rulesFolder } from '../support/report-files.ts';
import { codesOf, readDocument, reportOf } from './read-document.ts';
import { official, prose, writeReport } from './write-report.ts';

const fees = '本年度发出收费通知2件，通知金额300元，实收信息处理费200元。';
const body = [...prose.problems, fees];
const written = (heading: string | readonly string[], text: readonly string[] = body) =>
  writeReport({
    headings: { problems: heading, otherMatters: [] },
    bodies: { problems: text, otherMatters: [] },
  });

const merged = [
  '五、存在的主要问题及改进情况和其他需要报告的事项',
  '五、存在的主要问题及改进情况以及其他事项',
  '五、六、存在的主要问题及改进情况和其他需要报告的事项',
  '第五部分 存在的主要问题及改进情况和其他需要报告的事项',
];
const inOneLine = [
  `${official.problems} ${official.otherMatters}`,
  `${official.problems}${official.otherMatters}`,
  `${official.problems}、${official.otherMatters}`,
  `${official.problems}；${official.otherMatters}`,
  `## ${official.problems} ${official.otherMatters}`,
];

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(rulesFolder);
});

async function judged(text: string) {
  const { result } = await check({ name: 'report.md', bytes: bytesOf(text) }, ruleset);
  const outcomeOf = (rule: string, of?: string) =>
    result.outcomes.find(({ code, item }) => code === rule && item === of)?.outcome;
  const { processingFeeReceived: received, processingFeeNotified: notified } = result.report.narrative;
  return { problems: outcomeOf('NAR-003'), six: outcomeOf('STR-001', 'otherMatters'), received, notified };
}

describe('two sections under one heading, or under two in one line', () => {
  test.each([...merged, ...inOneLine])('%s: the text below is of both', (heading) => {
    const { problems, otherMatters } = reportOf(written(heading)).sections;
    expect(problems.lines.map(({ text }) => text)).toEqual(body);
    expect(otherMatters).toMatchObject({ found: true, sharedWith: 'problems', lines: [] });
    expect(codesOf(readDocument(written(heading)).problems)).toEqual([]);
  });

  test.each([...merged, ...inOneLine])('%s: problems, measures and fees are read', async (heading) => {
    expect(await judged(written(heading))).toMatchObject({
      problems: 'passed',
      six: 'passed',
      received: { value: 200, certainty: 'certain' },
      notified: { value: 300, certainty: 'certain' },
    });
  });

  test('figures of examples in that text are still no figures of the year', async () => {
    const text = ['个别单位收到申请9件未按期答复。下一步将加强培训。', fees];
    const { result } = await check(
      { name: 'report.md', bytes: bytesOf(written(merged[0] ?? '', text)) },
      ruleset,
    );
    expect(Object.keys(result.report.narrative)).not.toContain('requestsReceived');
  });

  test('a picture below is in both', () => {
    const { problems, otherMatters } = reportOf(written(merged[0] ?? '', ['![](a.png)'])).sections;
    expect([problems.hasImage, otherMatters.hasImage]).toEqual([true, true]);
  });
});

describe('headings that share nothing', () => {
  test('in two lines: nothing stands below the first', async () => {
    const text = written([official.problems, official.otherMatters]);
    expect(reportOf(text).sections.otherMatters.sharedWith).toBeUndefined();
    expect(await judged(text)).toMatchObject({ problems: 'failed' });
  });

  test('in one line with words between them', () => {
    const heading = `${official.problems}：解读单一，将加强培训。${official.otherMatters}`;
    const { problems, otherMatters } = reportOf(written(heading)).sections;
    expect(problems.lines).toHaveLength(1);
    expect(otherMatters).not.toHaveProperty('sharedWith');
    expect(otherMatters.lines).toHaveLength(body.length);
  });

  test('a list of contents in one line', () => {
    const list = Object.values(official).join(' ');
    const { sections } = reportOf(writeReport({ before: [list] }));
    expect(Object.values(sections).filter(({ sharedWith }) => sharedWith !== undefined)).toEqual([]);
    expect(sections.problems.lines).toHaveLength(prose.problems.length);
  });

  test('the merged heading of a report that has section six as well', () => {
    const { sections } = reportOf(writeReport({ headings: { problems: merged[0] ?? '' } }));
    expect(sections.otherMatters).not.toHaveProperty('sharedWith');
    expect(sections.otherMatters.title).toBe(official.otherMatters);
  });
});
