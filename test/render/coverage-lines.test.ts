import { expect, test } from '@jest/globals';
import type { Coverage } from '../../core/findings/check-result.ts';
import { coverageCounts, coverageLines } from '../../core/render/coverage-lines.ts';

const document = '国办公开办函〔2021〕30号';
const person = { zh: '查台账。', en: 'See the records.' };
const coverage: readonly Coverage[] = [
  { document, clause: '甲', state: 'checked', rules: ['T3-001', 'T3-002'], person },
  { document, clause: '乙', state: 'partly-checked', rules: ['T3-003'] },
  { document, clause: '丙', state: 'not-applicable', rules: ['T3-004'] },
  { document, clause: '丁', state: 'person', rules: [], person },
];

test('each provision that applies has a line with its rules and what is left to a person', () => {
  expect(coverageLines([...coverage], 'zh')).toEqual([
    `${document} 甲：已检查 [T3-001 T3-002]；须人工判断：查台账。`,
    `${document} 乙：部分检查 [T3-003]`,
    `${document} 丁：须人工判断：查台账。`,
  ]);
});

test('counts name every way to end', () => {
  expect(coverageCounts([...coverage], 'en')).toBe(
    'checked 1 · checked in part 1 · cannot tell 0 · not applicable 1 · for a person to judge 1',
  );
});
