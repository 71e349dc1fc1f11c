import { expect, test } from '@jest/globals';
import { factOf, inShort } from './derived.ts';

test.each([
  ['我区主动公开信息。', 'true'],
  ['全县各级部门参加培训。', 'true'],
  ['本市重点领域信息已经上网。', 'true'],
  ['本局主动公开信息。', 'false'],
  ['抽检全市场商品两次。', 'false'],
  ['服务覆盖全区域。', 'false'],
  ['市区两级平台已经打通。', 'false'],
])('%s', (sentence, expected) => {
  expect(inShort(factOf('body.namesArea', { sections: { overview: [sentence] } }))).toBe(expected);
});
