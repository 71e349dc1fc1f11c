import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import { variedReport } from './report-files.ts';
import { freshFolder, get, jsonOf, startService } from './running-service.ts';
import { startServiceProcess } from './service-process.ts';
import { collect } from './store-contract.ts';

const keyOf = (number: number): string => `reports/kill/${number}.html`;

async function put(url: string, number: number): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/${keyOf(number)}`, { method: 'PUT', body: variedReport(number) });
    return answer.status === 201;
  } catch {
    return false;
  }
}

/**
 * Sends `uploads` reports at once, kills the service when `share` of them were accepted, kills it again while it makes up
 * for what was left, and lets it finish. Expects every report that was accepted, whole, with exactly one findings object.
 */
export async function surviveKill(uploads: number, share: number): Promise<void> {
  const data = await freshFolder();
  const accepted = await uploadAndKill(data, uploads, share);
  expect(accepted.length).toBeGreaterThanOrEqual(uploads * share);
  const left = await countStored(data);
  // Otherwise there was nothing to make up for, and the test would show nothing.
  expect(left.findings).toBeLessThan(left.reports);

  const second = await startServiceProcess(data);
  await second.printed('kill/');
  await second.kill();

  const last = await startService({ data });
  await last.idle();
  const { reports, findings, conflicts } = await countStored(data);
  expect({ findings, conflicts }).toEqual({ findings: reports, conflicts: 0 });
  await expectWholeReports(data);
  for (const number of accepted) {
    const result = await jsonOf(get(last, `/findings/kill/${number}.html`));
    expect(result.source.name).toBe(keyOf(number));
  }
  expect(await readdir(join(data, 'store', '.temporary'))).toEqual([]);
}

/** Numbers of the reports that were accepted. */
async function uploadAndKill(data: string, uploads: number, share: number): Promise<number[]> {
  const service = await startServiceProcess(data);
  const accepted: number[] = [];
  const sending = Array.from({ length: uploads }, async (_, number) => {
    if (!(await put(service.url, number))) return;
    accepted.push(number);
    if (accepted.length >= uploads * share) await service.kill();
  });
  await Promise.all(sending);
  await service.kill();
  return accepted;
}

async function countStored(data: string) {
  const store = await openFolderStore(join(data, 'store'));
  const count = async (prefix: string) => {
    const versions = await collect(store.list(prefix));
    expect(new Set(versions.map(({ key }) => key)).size).toBe(versions.length);
    return versions.length;
  };
  return {
    reports: await count('reports/'),
    findings: await count('findings/'),
    conflicts: await count('conflicts/'),
  };
}

/** Also of reports whose sender was never answered. */
async function expectWholeReports(data: string): Promise<void> {
  const store = await openFolderStore(join(data, 'store'));
  for (const { key } of await collect(store.list('reports/kill/'))) {
    const found = await store.get(key);
    const number = Number(/(\d+)\.html$/.exec(key)?.[1]);
    expect(found.state === 'found' && variedReport(number).equals(found.value.bytes)).toBe(true);
  }
}
