import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listSamples } from '../../cli/serve/load-samples.ts';
import { verdictWords } from '../../core/index.ts';
import { samplesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';
import { type ServiceUnderTest, startService, stopServices } from '../support/running-service.ts';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
const patience = ['--timeout=30000', '--virtual-time-budget=10000'];

let service: ServiceUnderTest;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  service = await startService({ samples: samplesFolder });
  await service.idle();
});

afterAll(async () => {
  await stopServices();
  await rm(profile, { recursive: true, force: true });
});

/** The page after the browser has built it. */
async function dump(url: string): Promise<string> {
  const args = [...flags, ...quiet, ...patience, `--user-data-dir=${profile}`, '--dump-dom', url];
  const { code, stdout, stderr } = await runProcess('chromium', args, { timeoutMs: 90_000 });
  if (code !== 0) throw new Error(`chromium ended with ${code}: ${stderr}`);
  return stdout;
}

test('the listing shows every sample with its verdict in a real browser', async () => {
  const page = await dump(`${service.url}/`);
  const samples = await listSamples(samplesFolder);
  expect(page.match(/<tr>/g)).toHaveLength(1 + samples.length);
  for (const name of samples) expect(page).toContain(`samples/${name}</a>`);
  for (const { zh, en } of Object.values(verdictWords)) expect(page).toContain(`${zh} ${en}`);
}, 120_000);
