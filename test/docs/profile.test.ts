import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { profileSchema } from '../../core/index.ts';
import { aConsole } from '../cli/a-console.ts';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/profile.md'), 'utf8');
const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
/** What stands between fences without a language, in the order of the page. */
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```/gms)].flatMap(([, language, block = '']) =>
  language === '' ? block : [],
);

const folder = mkdtempSync(join(tmpdir(), 'gongkai-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command of the page prints with a profile, by the names that the page has. */
async function printed(profile: string): Promise<string> {
  const path = join(folder, 'linxi.json');
  writeFileSync(path, profile);
  const console = aConsole();
  const sample = 'samples/2024/linxi-education-bureau-arithmetic.md';
  expect(blocks[0]).toBe(`npx gongkai check ${sample} --profile linxi.json\n`);
  await run(['check', join(root, sample), '--profile', path], console);
  return (console.out() + console.err()).replaceAll(`${root}/`, '').replaceAll(`${folder}/`, '');
}

test('the example runs, and its verdict is the one on the page', async () => {
  const lines = (await printed(example)).split('\n');
  expect(`${lines[0]}\n`).toBe(blocks[1]);
  expect(lines).toContain('  本地规定：临汐市（linxi.json）');
});

test('a misspelt code is refused as the page says', async () => {
  expect(await printed(example.replace('STR-013', 'STR-0013'))).toBe(blocks[2]);
});

test.each(Object.keys(profileSchema.shape))('%s is explained', (member) => {
  expect(page).toMatch(new RegExp(`\`${member.replace('$', '\\$')}[\`.]`));
});
