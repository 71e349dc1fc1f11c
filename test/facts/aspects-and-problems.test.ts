import { describe, expect, test } from '@jest/globals';
import { aspects } from '../../core/forms/aspects.ts';
import type { ReportOptions } from './build-report.ts';
import { factOf, inShort, rawsOf } from './derived.ts';

function present(options: ReportOptions): string {
  return aspects
    .filter(({ key }) => inShort(factOf(`aspect.${key}.present`, options)) === 'true')
    .map(({ key }) => key)
    .join(' ');
}

const overview = (...lines: readonly string[]): ReportOptions => ({ sections: { overview: lines } });
const all = aspects.map(({ key }) => key).join(' ');

describe('aspects of section one', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'five headings',
      ['(一)主动公开', '(二)依申请公开', '(三)政府信息管理', '(四)平台建设', '(五)监督保障'],
      all,
    ],
    [
      'five headings in one line',
      ['(一)主动公开。略。(二)依申请公开。略。(三)政府信息管理。略。(四)平台建设。略。(五)监督保障。略。'],
      all,
    ],
    [
      'headings of other names',
      [
        '1.主动公开方面',
        '2.依申请公开情况',
        '3.政府信息资源管理规范化、标准化',
        '4.公开平台建设',
        '5.组织保障和监督考核',
      ],
      all,
    ],
    [
      'no headings, and figures of requests alone',
      ['全年新收政府信息公开申请33件，上年结转2件，办结34件，结转下年度1件。'],
      'onRequest',
    ],
    [
      'no headings, and that nobody asked',
      ['本年度我局未收到公民、法人或其他组织提出的政府信息公开申请。'],
      'onRequest',
    ],
    ['no headings, and that there was no request', ['本年度无政府信息公开申请。'], 'onRequest'],
    ['no headings, and explanations counted', ['逐月核对公开目录，发布图解25篇。'], 'proactiveDisclosure'],
    [
      'no headings, and how documents are checked',
      ['公文起草时同步确定公开属性，发布前逐级审核，错漏内容随查随改。'],
      'informationManagement',
    ],
    [
      'no headings, and a list with its explanations',
      ['对照公开目录逐项补齐内容，解读政策文件4件。'],
      'proactiveDisclosure',
    ],
    ['merged headings', ['(一)主动公开和依申请公开', '(二)信息管理', '(三)平台建设及监督保障'], all],
    [
      'bold text without numbers',
      [
        '主动公开情况:',
        '略。',
        '依申请公开方面,略。',
        '政府信息管理',
        '略。',
        '平台建设',
        '略。',
        '监督保障',
      ],
      all,
    ],
    [
      'headings with a slogan',
      [
        '(一)深化主动公开。',
        '(二)规范依申请公开',
        '(三)加强政府信息管理',
        '(四)优化平台建设',
        '(五)强化监督保障',
      ],
      all,
    ],
    ['two headings alone', ['(一)主动公开', '(二)依申请公开'], 'proactiveDisclosure onRequest'],
    [
      'one paragraph with two phrases each',
      [
        '全年主动公开12条,加强政策解读。收到申请2件,均已答复。严格保密审查,落实三审三校。办好网站和公众号。纳入考核,开展培训。',
      ],
      all,
    ],
    [
      'headings that praise',
      [
        '(一)法定公开更加到位',
        '(二)依申请办理规范',
        '(三)信息发布审核从严',
        '(四)网站持续优化',
        '(五)保障机制健全',
      ],
      all,
    ],
    [
      'lines with a motto first',
      [
        '围绕中心,深化主动公开。',
        '服务群众,做优依申请公开。',
        '严守底线,强化政府信息管理。',
        '提质增效,抓好平台建设。',
        '压实责任,做好监督保障。',
      ],
      all,
    ],
    [
      'short heads before colons',
      ['主动公开:12条。依申请公开:0件。信息管理:设专人。平台:网站一个。监督:电话公开。'],
      all,
    ],
    [
      'one paragraph with figures',
      [
        '全年公开政府信息12条,未收到政府信息公开申请,信息发布由办公室审核把关并清理过期信息,在便民大厅设置公开栏和查阅点,开展培训2次并纳入考核。',
      ],
      all,
    ],
    ['a channel at the head of a sentence', ['一是通过网站公开,方便群众。', '二是加强培训,提高能力。'], ''],
    ['one phrase each', ['做好政策解读。按期答复。落实保密审查。办好网站。开展培训。'], ''],
    ['nothing', [], ''],
  ])('%s', (_situation, lines, expected) => {
    expect(present(overview(...lines))).toBe(expected);
  });

  test.each<readonly [string, ReportOptions, string]>([
    ['section not found', { sections: { overview: null } }, 'unknown: section-not-found'],
    ['section is a picture', { pictures: ['overview'] }, 'unknown: image'],
    ['section is an attachment', { pointing: ['overview'], ...overview('详见附件。') }, 'unknown: image'],
    [
      'text without the aspect beside a picture',
      { pictures: ['overview'], ...overview('全年工作平稳。'.repeat(20)) },
      'false',
    ],
    ['text without the aspect', overview('全年工作平稳。'), 'false'],
  ])('%s', (_situation, options, expected) => {
    expect(inShort(factOf('aspect.platform.present', options))).toBe(expected);
  });

  test('are proved by their heading', () => {
    const fact = factOf('aspect.platform.present', overview('(四)公开平台建设方面。办好网站。'));
    expect(fact.evidence).toMatchObject([
      { label: '平台建设', raw: '公开平台建设方面', place: { section: 'overview', line: 1 } },
    ]);
  });
});

function ofProblems(...lines: readonly string[]): string {
  const names = ['length', 'namesProblem', 'namesMeasure', 'saysNone'];
  const options = { sections: { problems: lines } };
  return names.map((name) => inShort(factOf(`section.problems.${name}`, options))).join(' ');
}

describe('the section on problems', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['nothing', [], '0 false false false'],
    ['none', ['无。'], '2 false false true'],
    ['none, among spaces', [' 无 '], '1 false false true'],
    ['no problems', ['本年度不存在问题。'], '9 false false true'],
    ['no problems of ours', ['我镇暂无需要改进的问题。'], '12 false false true'],
    ['none great, and measures', ['无重大问题。下一步将加强培训。'], '15 true true false'],
    ['a problem alone', ['公开内容更新不够及时。'], '11 true false false'],
    ['a need as the problem', ['业务能力还需加强。对策:办好培训班。'], '18 true true false'],
    ['weak and meagre', ['解读形式单一,内容偏少。今后抓好学习。'], '19 true true false'],
    ['a measure alone', ['加强培训。'], '5 false true false'],
    ['two headings with the text elsewhere', ['(一)存在的问题', '(二)改进情况'], '15 true true false'],
    [
      'no problems to begin with, then some',
      ['不存在重大问题,但更新不够及时,下一步将改进。'],
      '23 true true false',
    ],
  ])('%s', (_situation, lines, expected) => {
    expect(ofProblems(...lines)).toBe(expected);
  });

  test.each<readonly [ReportOptions, string]>([
    [{ sections: { problems: null } }, 'section-not-found'],
    [{ pictures: ['problems'] }, 'image'],
    [{ pointing: ['problems'] }, 'image'],
  ])('%j', (options, absence) => {
    expect(inShort(factOf('section.problems.length', options))).toBe(`0, 1 lost: ${absence}`);
    for (const name of ['namesProblem', 'namesMeasure', 'saysNone']) {
      expect(inShort(factOf(`section.problems.${name}`, options))).toBe(`unknown: ${absence}`);
    }
  });

  test('shows the word that names the problem', () => {
    const options = { sections: { problems: ['更新不够及时。', '下一步加强培训。'] } };
    expect(rawsOf(factOf('section.problems.namesProblem', options))).toEqual(['不够']);
    expect(rawsOf(factOf('section.problems.namesMeasure', options))).toEqual(['下一步']);
  });
});
