import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stages } from '../../infra/config/stages.ts';

/** Makes any look-up of a name and any connection end the process. */
const offline = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net';
  import dns from 'node:dns';
  const refuse = (...to) => { console.error('NETWORK', ...to); process.exit(9); };
  net.Socket.prototype.connect = refuse;
  dns.lookup = refuse;
  dns.promises.lookup = refuse;
`)}`;

let outdir: string;
let stdout: string;
let stderr: string;

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'gongkai-synth-'));
  const app = join(__dirname, '..', '..', 'infra', 'app.ts');
  const env = { CDK_OUTDIR: outdir, HOME: outdir };
  ({ stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', offline, app], {
    env,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  }));
});

afterAll(() => rm(outdir, { recursive: true }));

test('needs no account, no credentials and no network, and finds nothing unexplained', () => {
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^cdk-nag AwsSolutions: 131 rules on \d+ resources\n0 findings unexplained\n/);
});

test('writes both stacks of every stage', async () => {
  for (const { name } of stages) {
    const files = await readdir(join(outdir, `assembly-${name}`));
    const templates = files.filter((file) => file.endsWith('.template.json'));
    expect(templates.map((file) => file.replace(/[0-9A-F]{8}\.template\.json$/, ''))).toEqual([
      `${name}Audit`,
      `${name}Evidence`,
    ]);
  }
});

test('writes the bundle once, for all stages, with its rules and without maps of the code', async () => {
  const assets = (await readdir(outdir)).filter((name) => name.startsWith('asset.'));
  expect(assets).toHaveLength(1);
  const files = await readdir(join(outdir, assets[0] ?? ''), { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['handler.mjs', join('rules', 'ruleset.json')]));
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});

test('records that the templates passed validation', async () => {
  const report = JSON.parse(await readFile(join(outdir, 'validation-report.json'), 'utf8'));
  expect(report.pluginReports).toEqual([]);
});
