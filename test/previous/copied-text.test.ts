import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { baseReports } from '../../core/cases/index.ts';
import { plain, type Ruleset, renderers } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { checkAgainst, earlier } from './against.ts';

let ruleset: Ruleset;
beforeAll(async () => {
  ruleset = await readRuleset(join(__dirname, '../../rules'));
});

describe('a finding on the text of two years', () => {
  const copied = earlier('before.html', {
    text: Object.fromEntries(baseReports.f2021.sections.map(({ key, text }) => [key, text.join('\n')])),
  });
  const shared = '建立答复期限提前三日提醒';

  test('shows a sentence that both have, with the place of each', async () => {
    const { findings } = await checkAgainst([copied], ruleset);
    const finding = findings.find(({ code }) => code === 'NAR-005');
    expect(finding).toMatchObject({ severity: 'warning', message: { zh: expect.stringContaining('100%') } });
    expect(finding?.evidence).toEqual([
      {
        fact: 'previous.overviewAndProblems.likeness',
        label: '第一、五部分',
        raw: expect.stringContaining(shared),
        value: null,
        place: expect.objectContaining({ line: expect.any(Number), section: 'problems' }),
      },
      {
        fact: 'previous.overviewAndProblems.likeness',
        label: '2022年报告 第一、五部分',
        raw: expect.stringContaining(shared),
        value: null,
        place: expect.objectContaining({ line: expect.any(Number), section: 'problems' }),
        document: 'before.html',
      },
    ]);
  });

  test('names both places in pretty', async () => {
    const text = renderers.pretty.render(await checkAgainst([copied], ruleset), plain);
    expect(text).toMatch(/第一、五部分：改进情况：建立.*\n?.*第\d+行）/);
    expect(text).toMatch(/2022年报告 第一、五部分：改进情况：建立.*（before\.html，.*第\d+行）/);
  });
});
