import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from '../derived.ts';

const said = (agency: string, ...overview: readonly string[]): string =>
  inShort(
    factOf('body.speaksForArea', {
      agency,
      agencyKind: /局$/.test(agency) ? 'department' : 'unknown',
      sections: { overview },
    }),
  );

describe('an office', () => {
  test.each([
    '我县主动公开政府信息120条。',
    '（一）主动公开。我市严格落实公开要求。',
    '2023年，全区公开政府信息3万余条。',
    '2023年，我州认真办理信息公开申请。',
  ])('speaks for its area: %s', (line) => {
    expect(said('青石县人民政府办公室', line)).toBe('true');
  });

  test.each([
    '努力使我县信息公开工作再上台阶。',
    '我县水利局公开信息3条。',
    '全县教育系统公开信息3条。',
    '我市场监管信息公开3条。',
    '在全县会议上介绍公开经验2次。',
    '我县气候温和。',
  ])('does not by: %s', (line) => {
    expect(said('青石县人民政府办公室', line)).toBe('false');
  });
});

describe('a bureau', () => {
  test('speaks for the area only with figures', () => {
    expect(said('青石县水利局', '我县公开水情信息。')).toBe('false');
    expect(said('青石县水利局', '我县公开水情信息3条。')).toBe('true');
  });
});

describe('a body without a name in the title', () => {
  const opening = '2023年，青石县人民政府办公室深入落实公开要求。';

  test('is known by the first sentences', () => {
    expect(said('', opening, '我县公开信息3条。')).toBe('true');
    expect(said('', '2023年，青石县水利局深入落实公开要求。', '我县公开信息。')).toBe('false');
  });

  test('is not known by who compiled the report or by whom it was led', () => {
    expect(said('', '在县政府办公室指导下，深入落实公开要求。', '我县公开信息3条。')).toBe(
      'unknown: agency-unknown',
    );
  });

  test('that speaks for no area needs no name', () => {
    expect(said('', '公开信息3条。')).toBe('false');
  });
});

test('a government speaks for its area', () => {
  const options = {
    agency: '青石县人民政府',
    agencyKind: 'countyUpGovernment',
    sections: { overview: ['青石县人民政府办公室深入落实公开要求。', '我县公开信息3条。'] },
  } as const;
  expect(inShort(factOf('body.speaksForArea', options))).toBe('false');
});

test('without section one it is not known', () => {
  expect(inShort(factOf('body.speaksForArea', { sections: { overview: null } }))).toBe(
    'unknown: section-not-found',
  );
  expect(inShort(factOf('body.speaksForArea', { pictures: ['overview'] }))).toBe('unknown: image');
});
