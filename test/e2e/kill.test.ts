import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, expect, test } from '@jest/globals';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import { variedReport } from '../support/report-files.ts';
import { freshFolder, get, jsonOf, startService, stopServices } from '../support/running-service.ts';
import { collect } from '../support/store-contract.ts';

/** Uploads of one round; the acceptance run raises it. */
const uploads = Number(process.env['GONGKAI_KILL_UPLOADS'] ?? 40);
const killAfter = [0.1, 0.5, 0.9];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await stopServices();
});

/** `gongkai serve` in a process of its own, and its address. */
async function startProcess(data: string): Promise<{ child: ChildProcess; url: string }> {
  const main = join(__dirname, '..', '..', 'cli', 'main.ts');
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    // Its output is read to the end: a closed pipe would end the service too.
    createInterface({ input: child.stdout as Readable }).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('the service did not start')));
  });
  return { child, url };
}

async function put(url: string, number: number): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/reports/kill/${number}.html`, {
      method: 'PUT',
      body: variedReport(number),
    });
    return answer.status === 201;
  } catch {
    return false;
  }
}

test.each(killAfter)(
  'killed when %d of the uploads were accepted: each accepted report has exactly one findings object',
  async (share) => {
    const data = await freshFolder();
    const { child, url } = await startProcess(data);
    const accepted: number[] = [];
    const numbers = Array.from({ length: uploads }, (_, number) => number);
    const sending = numbers.map(async (number) => {
      if (!(await put(url, number))) return;
      accepted.push(number);
      if (accepted.length >= uploads * share) child.kill('SIGKILL');
    });
    await Promise.all([...sending, once(child, 'exit')]);
    expect(accepted.length).toBeGreaterThanOrEqual(uploads * share);

    const again = await startService({ data });
    await again.idle();
    const store = await openFolderStore(join(data, 'store'));
    const reports = await collect(store.list('reports/'));
    const findings = await collect(store.list('findings/'));
    expect(findings).toHaveLength(reports.length);
    expect(new Set(findings.map((version) => version.key)).size).toBe(reports.length);
    for (const number of accepted) {
      const report = await store.get(`reports/kill/${number}.html`);
      expect(report.state === 'found' && Buffer.from(report.value.bytes).equals(variedReport(number))).toBe(
        true,
      );
      expect((await jsonOf(get(again, `/findings/kill/${number}.html`))).source.name).toBe(
        `reports/kill/${number}.html`,
      );
    }
    expect(await readdir(join(data, 'store', '.temporary'))).toEqual([]);
  },
  60_000,
);
