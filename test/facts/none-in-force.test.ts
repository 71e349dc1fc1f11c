import { expect, test } from '@jest/globals';
import { factOf, inShort } from './derived.ts';

test.each<readonly [string, string]>([
  ['县政府本级无现行有效行政规范性文件。', 'true'],
  ['全县现行有效行政规范性文件0件。', 'true'],
  ['各镇现行有效行政规范性文件0件。', 'false'],
  ['全县现行有效行政规范性文件3件。', 'false'],
])('no document in force, as the text of a government says: %s', (sentence, expected) => {
  const county = { agency: '临溪县人民政府', agencyKind: 'countyUpGovernment' } as const;
  const fact = factOf('documents.noneInForce', { ...county, sections: { overview: [sentence] } });
  expect(inShort(fact)).toBe(expected);
});
