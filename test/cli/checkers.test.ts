import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { CheckJob } from '../../cli/check/check-job.ts';
import { openChecker } from '../../cli/check/checkers.ts';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';

const path = join(samplesFolder, '2024', 'linxi-education-bureau-arithmetic.md');
const job: CheckJob = { path, format: 'json', lang: 'zh', coloured: false };

test('what a thread cannot do is told of that input, and the next one is checked', async () => {
  const checker = await openChecker(rulesFolder, 2, 2);
  try {
    const unsendable = { ...job, lang: () => 'zh' } as unknown as CheckJob;
    const [failed, checked] = await Promise.all([checker.check(unsendable), checker.check(job)]);
    expect(failed).toMatchObject({ results: [], faults: [expect.stringContaining('DataCloneError')] });
    expect(checked).toMatchObject({ results: [{ verdict: 'non-compliant' }], faults: [] });
  } finally {
    await checker.close();
  }
});

test.each([
  ['few inputs are checked in this thread', 2, undefined, 1],
  ['threads that are asked for are started', 2, 3, 6],
])('%s', async (_what, inputs, jobs, width) => {
  const checker = await openChecker(rulesFolder, inputs, jobs);
  await checker.close();
  expect(checker.width).toBe(width);
});
