import { describe, expect, test } from '@jest/globals';
import { problemMessage } from '../../core/findings/problem-messages.ts';
import { type Problem, problemCodes } from '../../core/problem.ts';

const problem = (code: Problem['code'], data?: Problem['data']): Problem => ({
  code,
  stage: 'report',
  fatal: false,
  ...(data ? { data } : {}),
});

describe.each(problemCodes)('%s', (code) => {
  const { zh, en } = problemMessage(problem(code));

  test('has a sentence in each language', () => {
    expect(zh).toMatch(/[一-鿿].*。$/);
    expect(en).toMatch(/^[A-Z?"].*\.$/);
  });

  test('shows no brace, even without its data', () => {
    expect(`${zh}${en}`).not.toMatch(/[{}]/);
  });
});

test.each([
  ['table2', '没有找到表二（主动公开政府信息情况）。', 'Not found: table II.'],
  ['table3', '没有找到表三（收到和处理政府信息公开申请情况）。', 'Not found: table III.'],
  ['table4', '没有找到表四（行政复议、行政诉讼情况）。', 'Not found: table IV.'],
  ['toString', '没有找到toString。', 'Not found: toString.'],
])('names the table %s', (table, zh, en) => {
  expect(problemMessage(problem('table-not-found', { table }))).toEqual({ zh, en });
});

test('takes text of the document as it is, and not without end', () => {
  const { zh } = problemMessage(
    problem('cell-unreadable', { table: 'table3', label: '甲', raw: `{label}$&${'长'.repeat(100)}` }),
  );
  expect(zh).toContain(`“{label}$&${'长'.repeat(51)}…”`);
});
