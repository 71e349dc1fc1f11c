import { describe, expect, test } from '@jest/globals';
import type { SectionKey } from '../../core/forms/form.ts';
import { factOf, inShort, rawsOf } from './derived.ts';

const said = (id: string, section: SectionKey, ...lines: readonly string[]): string =>
  inShort(factOf(`explained.${id}`, { sections: { [section]: lines } }));

describe('why requests are carried out', () => {
  test.each([
    '结转下年的6件正在征求第三方意见。',
    '因需向有关单位征询，5件尚未答复。',
    '其中4件中止，顺延办理。',
    '依法延期答复的7件结转下年度继续办理。',
    '12月收到申请9件，均在办理中。',
    '申请年底集中提出，结转较多。',
    '四季度收到的申请较多，6件结转下年。',
    '待申请人补正的3件结转。',
  ])('%s', (line) => {
    expect(said('carriedOut', 'overview', line)).toBe('true');
    expect(said('carriedOut', 'problems', line)).toBe('true');
  });

  test.each([
    '截至12月31日，尚未答复6件。',
    '截至12月底，6件正在办理。',
    '结转下年度6件。',
    '征求意见稿公开12件。',
    '12月开展培训一次。',
  ])('is not told by %s', (line) => {
    expect(said('carriedOut', 'overview', line)).toBe('false');
  });
});

describe('why requests are handled otherwise', () => {
  test.each([
    '申请人主动撤回申请8件。',
    '8件由申请人自行撤销。',
    '撤回信息公开申请8件，计入其他处理。',
    '逾期不补正视为放弃的5件。',
    '同一申请人的多件申请合并办理。',
  ])('%s', (line) => {
    expect(said('otherResults', 'overview', line)).toBe('true');
  });

  test.each(['复议申请人撤回申请。', '原告撤回起诉，诉讼终结。', '撤销规范性文件3件。', '其他处理18件。'])(
    'is not told by %s',
    (line) => {
      expect(said('otherResults', 'disputes', line)).toBe('false');
    },
  );
});

describe('lessons of lost disputes', () => {
  test.each([
    '依申请公开工作有待加强。',
    '个别答复不规范。',
    '行政复议有所增加。',
    '发生纠错案件1件。',
    '答复质量不高。',
  ])('in section five: %s', (line) => {
    expect(said('corrections', 'problems', line)).toBe('true');
  });

  test.each(['针对败诉案件组织复盘，完善答复流程。', '1件被纠正，已举一反三规范答复。'])(
    'under supervision: %s',
    (line) => {
      expect(said('corrections', 'overview', line)).toBe('true');
    },
  );

  test.each<readonly [SectionKey, string]>([
    ['problems', '网站栏目更新不及时。'],
    ['overview', '行政复议1件，被纠正1件。'],
    ['overview', '规范办理依申请公开33件。'],
    ['disputes', '结果纠正1件。'],
  ])('are not told in %s by %s', (section, line) => {
    expect(said('corrections', section, line)).toBe('false');
  });

  test('are not known without section five, unless another section tells them', () => {
    const without = { problems: null, overview: ['公开信息90条。'] };
    expect(inShort(factOf('explained.corrections', { sections: without }))).toBe(
      'unknown: section-not-found',
    );
    const told = { problems: null, overview: ['针对被撤销的答复开展整改。'] };
    expect(inShort(factOf('explained.corrections', { sections: told }))).toBe('true');
  });
});

test('a picture in place of the text may hold any explanation', () => {
  for (const id of ['carriedOut', 'otherResults', 'corrections']) {
    const fact = factOf(`explained.${id}`, { pictures: ['overview'] });
    expect(inShort(fact)).toBe('unknown: image');
  }
});

test('is shown in its words', () => {
  const fact = factOf('explained.otherResults', { sections: { overview: ['申请人主动撤回2件。'] } });
  expect(rawsOf(fact)).toEqual(['申请人主动撤回']);
  expect(fact.evidence[0]?.place).toMatchObject({ section: 'overview', quote: '申请人主动撤回2件。' });
});
