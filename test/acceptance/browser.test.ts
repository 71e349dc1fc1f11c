import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningService, serve } from '../../cli/serve/serve.ts';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
let service: RunningService;

beforeAll(async () => {
  const parts = { rules: join(root, 'rules'), samples: join(root, 'samples'), data: join(folder, 'data') };
  service = await serve({ ...parts, port: 0, print: () => {}, variables: {} });
  await service.idle();
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The page after the browser has built it. */
function dump(url: string): string {
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const run = spawnSync('chromium', [...flags, ...quiet, profile, '--dump-dom', url], { encoding: 'utf8' });
  if (run.error) throw run.error;
  return run.stdout;
}

test('the listing shows every sample with its verdict in a real browser', () => {
  const page = dump(`${service.url}/`);
  expect(page.match(/<tr>/g)).toHaveLength(1 + 11);
  for (const word of ['合规 compliant', '不合规 non-compliant', '无法认定 undetermined'])
    expect(page).toContain(word);
});
