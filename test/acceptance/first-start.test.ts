import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listSamples } from '../../cli/serve/load-samples.ts';
import { samplesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';
import { freshFolder, stopServices, until } from '../support/running-service.ts';
import {
  killServiceProcesses,
  type ServiceProcess,
  startServiceProcess,
} from '../support/service-process.ts';

/** `timeout` passes its end on to everything that npm starts. */
const npmStart = ['timeout', '--kill-after=5', '240', 'npm', 'start', '--'];
const report = join(samplesFolder, '2024', 'linxi-education-bureau-arithmetic.md');

let data: string;
let service: ServiceProcess;

beforeAll(async () => {
  data = await freshFolder();
  service = await startServiceProcess(data, npmStart);
}, 60_000);

afterAll(async () => {
  killServiceProcesses();
  await stopServices();
});

/** Status and body, as curl gives them. */
async function curl(...args: string[]): Promise<{ status: string; body: string }> {
  const { code, stdout, stderr } = await runProcess('curl', ['-sS', '-w', '\n%{http_code}', ...args]);
  if (code !== 0) throw new Error(`curl ended with ${code}: ${stderr}`);
  const end = stdout.lastIndexOf('\n');
  return { status: stdout.slice(end + 1), body: stdout.slice(0, end) };
}

const linesAbout = (name: string) => service.lines.filter((line) => line.includes(` ${name} `));

async function findingsOnDisk(): Promise<string[]> {
  const files = await readdir(join(data, 'store', 'findings'), { recursive: true });
  return files.filter((name) => name.endsWith('.json'));
}

test('npm start gives the address and one verdict line for each sample', async () => {
  const samples = await listSamples(samplesFolder);
  await until(() => samples.every((name) => linesAbout(`reports/samples/${name}`).length > 0));
  for (const name of samples) {
    const [line, ...more] = linesAbout(`reports/samples/${name}`);
    expect(line).toMatch(/^(合规 compliant|不合规 non-compliant|无法认定 undetermined) · /);
    expect(more).toEqual([]);
  }
  expect(await findingsOnDisk()).toHaveLength(samples.length);
});

test('a report that curl uploads gets one verdict line, and findings over HTTP and on the disk', async () => {
  const before = await findingsOnDisk();
  const url = `${service.url}/reports/2024/linxi.md`;
  expect((await curl('-T', report, url)).status).toBe('201');
  const { status, body } = await curl(`${service.url}/findings/2024/linxi.md`);
  expect([status, JSON.parse(body).verdict]).toEqual(['200', 'non-compliant']);
  expect(linesAbout('reports/2024/linxi.md')).toHaveLength(1);
  const [added = '', ...more] = (await findingsOnDisk()).filter((name) => !before.includes(name));
  expect(more).toEqual([]);
  expect(await readFile(join(data, 'store', 'findings', added), 'utf8')).toBe(body);
});

test('the same report again gives no second findings object', async () => {
  const before = await findingsOnDisk();
  expect((await curl('-T', report, `${service.url}/reports/2024/linxi.md`)).status).toBe('200');
  await until(() => linesAbout('reports/2024/linxi.md').length === 2);
  expect(linesAbout('reports/2024/linxi.md')[1]).toContain('same findings as before');
  expect(await findingsOnDisk()).toEqual(before);
});

test('the end of npm is the end of the service', async () => {
  await service.kill('SIGTERM');
  await until(async () => (await runProcess('curl', ['-s', service.url])).code === 7);
});
