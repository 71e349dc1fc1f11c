import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { aConsole } from '../cli/a-console.ts';

const root = join(__dirname, '../..');
const sample = 'samples/2024/linxi-education-bureau-arithmetic.md';

/** The block behind the command, up to the dots that stand for the rest. */
const exampleIn = (page: string): string =>
  /```\n(不合规[^`]*?)\n\.\.\.\n```/.exec(readFileSync(join(root, page), 'utf8'))?.[1] ?? '';

describe('the example', () => {
  test.each(['README.md', 'README.zh-CN.md'])('of %s is what the command prints', async (page) => {
    const console = aConsole();
    await run(['check', join(root, sample)], console);
    const example = exampleIn(page);
    expect(example).toContain('T3-001');
    expect(console.out().replaceAll(`${root}/`, '').startsWith(example)).toBe(true);
  });
});
