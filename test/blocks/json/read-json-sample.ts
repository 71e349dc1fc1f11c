import { expect } from '@jest/globals';
import { readBlocks } from '../../../core/blocks/read-blocks.ts';
import { bytesOf } from '../read-sample.ts';

export const title = '青岚县水务局2023年政府信息公开工作年度报告';
export const base = { schema: 'gongkai-report/1', title };

export const read = (text: string) => readBlocks({ name: 'report.json', bytes: bytesOf(text) });
export const readValue = (value: unknown) => read(JSON.stringify(value));

export const table3 = (cells: unknown, edition: unknown = 'f2021') => ({
  ...base,
  tables: { table3: { edition, cells } },
});

/** Problems of a file that is refused, each as its code and its place. */
export async function refusals(text: string): Promise<readonly string[]> {
  const { value, problems } = await read(text);
  expect(value.document).toBeUndefined();
  return problems.map((problem) => {
    expect(problem.fatal).toBe(true);
    return `${problem.code} ${problem.place?.path ?? problem.place?.line ?? ''}`.trim();
  });
}
