import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { applyEdits, baseReports, type Edits, writeReport } from '../../core/cases/index.ts';
import { check, checkResult, type Ruleset } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

async function judged(edits: Edits, published?: string) {
  const bytes = new TextEncoder().encode(writeReport(applyEdits(baseReports.f2021, edits)));
  const inputs = published === undefined ? {} : { published };
  const { result } = await check({ name: 'now.html', bytes }, ruleset, inputs);
  expect(checkResult.parse(result)).toEqual(result);
  return result;
}

const late = { metadata: '发布日期：2024-02-18' };

test('the day that the page states is proven by its place, and is in the result', async () => {
  const { inputs, findings, verdict } = await judged(late);
  expect({ inputs, verdict }).toEqual({
    inputs: { published: { date: '2024-02-18', source: 'page' } },
    verdict: 'non-compliant',
  });
  expect(findings.map(({ code, evidence }) => [code, evidence])).toEqual([
    [
      'TIM-001',
      [
        {
          fact: 'publication.day',
          label: '公布日期 发布日期',
          raw: '发布日期：2024-02-18'.normalize('NFKC'),
          value: '2024-02-18',
          place: expect.objectContaining({ line: 3 }),
        },
      ],
    ],
  ]);
});

test('the day that was given counts, and a page that states another is told of', async () => {
  const { inputs, problems, verdict } = await judged(late, '2024-01-25');
  expect({ inputs, verdict }).toEqual({
    inputs: { published: { date: '2024-01-25', source: 'given' } },
    verdict: 'compliant',
  });
  expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([['publication-contradicted', 3]]);
});

test('a page that states two is not believed: nothing is recorded, and the verdict stands', async () => {
  const { inputs, problems, verdict } = await judged({
    metadata: '公开日期：2024-01-25 发布时间：2024-02-18',
  });
  expect({ inputs, verdict }).toEqual({ inputs: undefined, verdict: 'compliant' });
  expect(problems.map(({ code, message }) => [code, message.zh.includes('公开日期 2024-01-25')])).toEqual([
    ['publication-ambiguous', true],
  ]);
});

test('a signature is no input', async () => {
  const { inputs, findings } = await judged({ append: { otherMatters: '二〇二四年二月十八日' } });
  expect(inputs).toBeUndefined();
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['TIM-001 warning']);
});

test('a body of unknown kind is not held undetermined by a deadline that may not be its own', async () => {
  const title = '云溪经济开发区管理委员会{year}年政府信息公开工作年度报告';
  const [early, other] = [await judged({ title }), await judged({ title }, '2024-02-18')];
  expect(other.verdict).toBe(early.verdict);
});
