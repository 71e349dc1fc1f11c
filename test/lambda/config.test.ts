import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../lambda/config.ts';

const complete = { REPORTS_BUCKET: 'reports', FINDINGS_BUCKET: 'findings' };

describe('settings of the function', () => {
  test('are two buckets and a budget', () => {
    expect(readConfig({ ...complete, PATH: '/bin' })).toEqual({
      reportsBucket: 'reports',
      findingsBucket: 'findings',
      recordBudgetMs: 20_000,
    });
    expect(readConfig({ ...complete, RECORD_BUDGET_SECONDS: '7.5' }).recordBudgetMs).toBe(7500);
  });

  test.each([
    ['REPORTS_BUCKET', { FINDINGS_BUCKET: 'findings' }],
    ['FINDINGS_BUCKET', { REPORTS_BUCKET: 'reports', FINDINGS_BUCKET: '' }],
    ['RECORD_BUDGET_SECONDS', { ...complete, RECORD_BUDGET_SECONDS: 'soon' }],
    ['RECORD_BUDGET_SECONDS', { ...complete, RECORD_BUDGET_SECONDS: '0' }],
    ['two buckets', { REPORTS_BUCKET: 'same', FINDINGS_BUCKET: 'same' }],
  ])('%s is named when it is wrong', (name, variables) => {
    expect(() => readConfig(variables)).toThrow(name);
  });
});
