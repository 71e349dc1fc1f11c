import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { CheckJob } from '../../cli/check/check-job.ts';
import { openChecker } from '../../cli/check/checkers.ts';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';

const path = join(samplesFolder, '2024', 'linxi-education-bureau-arithmetic.md');
const job: CheckJob = { path, format: 'json', lang: 'zh', coloured: false };

test('what cannot be done for one input is told of it, and the next one is checked', async () => {
  const checker = await openChecker({ rules: { folder: rulesFolder } }, 2, 2);
  try {
    const missing = { ...job, path: join(samplesFolder, 'no-such-report.md') };
    const [failed, checked] = await Promise.all([checker.check(missing), checker.check(job)]);
    expect(failed).toMatchObject({ results: [], faults: [expect.stringContaining('ENOENT')] });
    expect(checked).toMatchObject({ results: [{ verdict: 'non-compliant' }], faults: [] });
  } finally {
    await checker.close();
  }
});

test.each([
  ['few inputs are checked in one process', 2, undefined, 2],
  ['processes that are asked for are started', 2, 3, 6],
])('%s', async (_what, inputs, jobs, width) => {
  const checker = await openChecker({ rules: { folder: rulesFolder } }, inputs, jobs);
  await checker.close();
  expect(checker.width).toBe(width);
});
