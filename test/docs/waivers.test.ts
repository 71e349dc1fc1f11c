import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { aConsole } from '../cli/a-console.ts';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/waivers.md'), 'utf8');
const [, json = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
const [, command = ''] = /npx gongkai (check .*)/.exec(page) ?? [];
const [, head = '', accepted = ''] = /```\n(不合规.*?)\n\.\.\.\n(.*?)\n\.\.\.\n```/s.exec(page) ?? [];

const folder = mkdtempSync(join(tmpdir(), 'gongkai-waivers-'));
beforeAll(() => writeFileSync(join(folder, 'waivers.json'), json));
afterAll(() => rmSync(folder, { recursive: true }));

test('the example of the page prints what the page says', async () => {
  const console = aConsole();
  const words = command
    .split(' ')
    .map((word) =>
      word.replace(/^waivers\.json$/, join(folder, word)).replace(/^samples/, join(root, 'samples')),
    );
  await run(words, console);
  expect(console.err()).toBe('');
  expect(accepted).toContain('已豁免：');
  const lines = console.out().replaceAll(`${root}/`, '').split('\n');
  expect(lines.slice(0, 2)).toEqual(head.split('\n'));
  expect(lines).toContain(accepted);
});
