import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from '../build-report.ts';
import { factOf, inShort } from '../derived.ts';

const told = (id: string, line: string, options: ReportOptions = {}): string =>
  inShort(factOf(id, { ...options, sections: { overview: [line] } }));

describe('figures', () => {
  test.each([
    '公开信息12条。',
    '公开信息近百余条，答复三件。',
    '办结率100%。',
    '全年未收到政府信息公开申请。',
    '培训两次。',
  ])('are given by %s', (line) => {
    expect(told('overview.statesFigures', line)).toBe('true');
  });

  test.each([
    '2023年，及时公开信息。',
    '一是加强学习。',
    '按照国办公开办函〔2021〕30号编制。',
    '公开信息若干。',
  ])('are not given by %s', (line) => {
    expect(told('overview.statesFigures', line)).toBe('false');
  });

  test('may be lost where the text ends within section one', () => {
    const sections = {
      overview: ['及时公开信息。'],
      proactive: null,
      requests: null,
      disputes: null,
      problems: null,
      otherMatters: null,
    };
    expect(inShort(factOf('overview.statesFigures', { sections }))).toBe('unknown: section-not-found');
  });

  test('may stand in a picture', () => {
    expect(inShort(factOf('overview.statesFigures', { pictures: ['overview'] }))).toBe('unknown: image');
  });
});

describe('a town', () => {
  test.each(['一些地方重视不够。', '各地各部门要加强学习。', '目前，有的地区公开不及时。'])(
    'speaks from above: %s',
    (line) => {
      expect(told('body.speaksFromAbove', line)).toBe('true');
    },
  );

  test.each(['个别村重视不够。', '落实各地各部门要及时公开的要求。', '公开信息的一些做法。'])(
    'does not: %s',
    (line) => {
      expect(told('body.speaksFromAbove', line)).toBe('false');
    },
  );

  test('is not a government of a county', () => {
    const options = { agency: '青石县人民政府', agencyKind: 'countyUpGovernment' } as const;
    expect(told('body.speaksFromAbove', '一些地方重视不够。', options)).toBe('false');
  });
});
