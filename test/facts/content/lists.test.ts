import { describe, expect, test } from '@jest/globals';
import { factOf, inShort, rawsOf } from '../derived.ts';

const said = (id: string, ...overview: readonly string[]): string =>
  inShort(factOf(`lists.${id}`, { sections: { overview } }));

describe('parts', () => {
  test.each([
    ['公开信息382条，其中文件35条、动态80条、通知2443条。', '382', '2443'],
    ['公开信息30条，分别为文件10条、动态12条、通知9条。', '30', '31'],
    ['公开信息30条，其中：文件10条，动态12条，其他7条。', '30', '29'],
    ['公开信息1,030条（其中文件1,000条、其余20条）。', '1030', '1020'],
    ['收到申请33件，其中自然人20件、法人10件、其他2件。', '33', '32'],
  ])('do not fit: %s', (line, whole, parts) => {
    expect([said('fit', line), said('whole', line), said('parts', line)]).toEqual(['false', whole, parts]);
  });

  test.each([
    '公开信息30条，分别为文件10条、动态12条、通知8条。',
    '公开信息4702条，其中文件2000条、动态1865条。',
    '公开信息30条，分别为文件10条、动态12条等。',
    '公开信息30余条，分别为文件10条、动态12条。',
    '公开信息近30条，其中文件31条。',
    '公开信息30条，分别为网站30条、公众号20条。',
    '公开信息30条，其中网站45条。',
    '公开信息30条，其中解读45篇。',
    '公开信息30条，其中文件20条、解读20条。',
    '公开信息30条，其中文件20条（含解读15条）、其他10条。',
    '公开信息30条，其中文件20条，较上年增加45条。',
    '公开信息30条，其中文件20条，累计阅读量4500条。',
    '收到申请33件，其中自然人20件、法人13件、予以公开16件、其他处理17件。',
    '收到申请5件，其中自然人5件，办结7件。',
    '第30条，其中第31条。',
    '公开信息30条。其他12条。',
  ])('fit, or nothing follows: %s', (line) => {
    expect(said('fit', line)).toBe('true');
  });

  test('are shown one by one', () => {
    const line = '公开信息30条，分别为文件10条、动态12条、通知9条。';
    expect(rawsOf(factOf('lists.parts', { sections: { overview: [line] } }))).toEqual([
      '文件10条',
      '动态12条',
      '通知9条',
    ]);
  });

  test('in a picture are not known', () => {
    expect(inShort(factOf('lists.fit', { pictures: ['overview'] }))).toBe('unknown: image');
  });
});
