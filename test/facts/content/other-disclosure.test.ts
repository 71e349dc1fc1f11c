import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from '../derived.ts';

const counts = (line: string): string =>
  inShort(factOf('disclosure.countsOthers', { sections: { overview: [line] } }));

describe('affairs of others', () => {
  test.each([
    '全年公开党务、政务、村务信息共210条。',
    '公开村务公开信息12条。',
    '主动公开信息80条，其中党建动态30条。',
    '公开居务事项1,012条。',
  ])('are counted: %s', (line) => {
    expect(counts(line)).toBe('true');
  });

  test.each([
    '公开政务公开信息30条。',
    '推进党务公开、村务公开。',
    '更新村务公开栏12个，公开内容统一。',
    '召开党建会议12次。',
    '督促各村公开村务信息30条。',
    '公开党务信息30条，不计入政府信息。',
    '党建引领，公开信息30条。',
    '公开信息30条，党务公开同步推进。',
  ])('are not: %s', (line) => {
    expect(counts(line)).toBe('false');
  });

  test('may stand in a picture', () => {
    expect(inShort(factOf('disclosure.countsOthers', { pictures: ['overview'] }))).toBe('unknown: image');
  });
});
