import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { check, renderJson } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import { awkwardKeys } from '../support/awkward-keys.ts';
import { rulesFolder, samplesFolder, soundReport, variedReport } from '../support/report-files.ts';
import { codeOf, get, jsonOf, put, startService, stopServices, until } from '../support/running-service.ts';
import { collect } from '../support/store-contract.ts';

afterEach(stopServices);

async function findingsKeys(data: string): Promise<string[]> {
  const store = await openFolderStore(join(data, 'store'));
  return (await collect(store.list('findings/'))).map((version) => version.key);
}

describe('upload and findings', () => {
  test('a report goes up, its findings come down, byte for byte what the check gives', async () => {
    const service = await startService();
    const answer = await put(service, '/reports/2023/%E5%85%B4%E5%B2%9A+a%20b.html');
    expect(answer.status).toBe(201);
    const key = 'reports/2023/兴岚+a b.html';
    expect(await jsonOf(answer)).toMatchObject({ key, sizeBytes: soundReport.length });
    const { result } = await check({ name: key, bytes: soundReport }, await readRuleset(rulesFolder));
    const findings = await get(service, '/findings/2023/%E5%85%B4%E5%B2%9A+a%20b.html');
    expect(await findings.text()).toBe(renderJson(result));
    expect(service.lines.filter((line) => line.includes(key))).toHaveLength(1);
    const report = await get(service, '/reports/2023/%E5%85%B4%E5%B2%9A+a%20b.html');
    expect(Buffer.from(await report.arrayBuffer()).equals(soundReport)).toBe(true);
  });

  test('the same report again: no second findings object', async () => {
    const service = await startService();
    expect([
      (await put(service, '/reports/a.html')).status,
      (await put(service, '/reports/a.html')).status,
    ]).toEqual([201, 200]);
    await service.idle();
    expect(await findingsKeys(service.data)).toHaveLength(1);
  });

  test('other bytes are another version, and both have their findings', async () => {
    const service = await startService();
    const first = await jsonOf(put(service, '/reports/a.html'));
    const second = await jsonOf(put(service, '/reports/a.html', variedReport(2)));
    const read = async (path: string) => (await jsonOf(get(service, path))).source.sizeBytes;
    expect(await read('/findings/a.html')).toBe(variedReport(2).length);
    expect(await read(`/findings/a.html?version=${first.versionId}`)).toBe(soundReport.length);
    expect(second.versionId).not.toBe(first.versionId);
  });

  test('of 20 uploads of one name at once every one is kept whole, with its own findings', async () => {
    const service = await startService();
    const bodies = Array.from({ length: 20 }, (_, number) => variedReport(number));
    const answers = await Promise.all(bodies.map((body) => put(service, '/reports/a.html', body)));
    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 201));
    for (const [index, answer] of answers.entries()) {
      const { versionId } = await jsonOf(answer);
      const kept = await get(service, `/reports/a.html?version=${versionId}`);
      expect(bodies[index]?.equals(Buffer.from(await kept.arrayBuffer()))).toBe(true);
    }
    await service.idle();
    expect(await findingsKeys(service.data)).toHaveLength(20);
  });

  test('of 20 uploads of the same bytes at once one is new, and there is one findings object', async () => {
    const service = await startService();
    const sending = Array.from({ length: 20 }, () => put(service, '/reports/a.html'));
    const statuses = (await Promise.all(sending)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    await service.idle();
    expect(await findingsKeys(service.data)).toHaveLength(1);
  });

  test('a slow upload is taken whole, and holds up nobody meanwhile', async () => {
    const service = await startService();
    let goOn = (): void => {};
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* halves() {
      yield soundReport.subarray(0, 4000);
      await pause;
      yield soundReport.subarray(4000);
    }
    const body = ReadableStream.from(halves());
    const slow = fetch(`${service.url}/reports/slow`, { method: 'PUT', body, duplex: 'half' } as RequestInit);
    await put(service, '/reports/quick');
    expect((await get(service, '/findings/quick')).status).toBe(200);
    expect((await get(service, '/reports/slow')).status).toBe(404);
    goOn();
    expect(await jsonOf(slow)).toMatchObject({ sizeBytes: soundReport.length });
  });

  test('keys that only look alike are different reports, and none leaves the store', async () => {
    const service = await startService();
    const keys = awkwardKeys.filter((key) => !/\/$|\/\//.test(key) && Buffer.byteLength(key) <= 1016);
    for (const key of keys) {
      const path = key.split('/').map(encodeURIComponent).join('/');
      expect((await put(service, `/reports/${path}`, `body of ${key}`)).status).toBe(201);
    }
    const listed = await jsonOf(get(service, '/findings'));
    expect(listed.reports.map((row: { key: string }) => row.key).toSorted()).toEqual(
      keys.map((key) => `reports/${key}`).toSorted(),
    );
    const folders = () => readdir(join(service.data, 'store'));
    // Findings come after the upload was answered.
    await until(async () => (await folders()).includes('findings'));
    expect(await readdir(service.data)).toEqual(['inbox', 'store']);
    expect(await folders()).toEqual(['.temporary', 'findings', 'readings', 'reports']);
  });

  test('an empty file is taken and gets its finding', async () => {
    const service = await startService();
    expect((await put(service, '/reports/empty.txt', '')).status).toBe(201);
    expect((await jsonOf(get(service, '/findings/empty.txt'))).verdict).toBe('undetermined');
  });

  test('a withdrawn report is gone and its findings stay', async () => {
    const service = await startService();
    await put(service, '/reports/a.html');
    await service.idle();
    expect((await fetch(`${service.url}/reports/a.html`, { method: 'DELETE' })).status).toBe(200);
    const answer = await get(service, '/reports/a.html');
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'report-withdrawn']);
    expect(await findingsKeys(service.data)).toHaveLength(1);
    expect((await put(service, '/reports/a.html')).status).toBe(200);
    expect((await get(service, '/findings/a.html')).status).toBe(200);
  });
});

describe('listing', () => {
  test('reports with their verdicts, as data and as a page', async () => {
    const service = await startService();
    await put(service, '/reports/b<script>.html');
    await put(service, '/reports/a.txt', '');
    await service.idle();
    const listed = await jsonOf(get(service, '/findings'));
    expect(listed.reports.map((row: { key: string; verdict: string }) => row.key)).toEqual([
      'reports/a.txt',
      'reports/b<script>.html',
    ]);
    expect(listed.reports[0].verdict).toBe('undetermined');
    const page = await (await get(service, '/')).text();
    expect(page).toContain(`curl -T report.html ${service.url}/reports/`);
    expect(page).toContain('无法认定');
    expect(page).not.toContain('<script>');
    expect(page).toContain(`href="${listed.reports[1].findings}"`);
    expect((await get(service, listed.reports[1].findings)).status).toBe(200);
    const report = await get(service, listed.reports[1].report);
    expect(report.headers.get('content-disposition')).toBe('attachment');
    expect(report.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('goes on after a hundred reports', async () => {
    const service = await startService();
    const names = Array.from({ length: 103 }, (_, i) => `n${String(i).padStart(3, '0')}`);
    await Promise.all(names.map((name) => put(service, `/reports/${name}`, name)));
    const first = await jsonOf(get(service, '/findings'));
    const second = await jsonOf(get(service, `/findings?after=${encodeURIComponent(first.next)}`));
    const keys = [...first.reports, ...second.reports].map((row: { key: string }) => row.key);
    expect(keys).toEqual(names.map((name) => `reports/${name}`));
    expect([first.reports.length, second.next]).toEqual([100, undefined]);
  });

  test('health names the rules in force', async () => {
    const service = await startService();
    const { id, version, digest } = await readRuleset(rulesFolder);
    expect(await jsonOf(get(service, '/health'))).toEqual({
      status: 'ok',
      ruleset: { id, version, digest },
    });
  });
});

describe('samples and inbox', () => {
  test('the first start loads the samples, a later one does not', async () => {
    const first = await startService({ samples: samplesFolder });
    await first.idle();
    const verdicts = first.lines.filter((line) => line.includes('reports/samples/'));
    expect(verdicts.length).toBeGreaterThanOrEqual(8);
    expect(first.lines.some((line) => line.includes(first.url))).toBe(true);
    await first.close();
    const again = await startService({ samples: samplesFolder, data: first.data });
    await again.idle();
    expect(again.lines.filter((line) => line.includes('reports/samples/'))).toEqual([]);
    expect(await findingsKeys(first.data)).toHaveLength(verdicts.length);
  });

  test('a file that comes into the inbox becomes a report, whatever folder it lies in', async () => {
    const service = await startService();
    const inbox = join(service.data, 'inbox');
    await mkdir(join(inbox, '兴岚区'), { recursive: true });
    await writeFile(join(inbox, '兴岚区', '2023 年报.html'), soundReport);
    await writeFile(join(inbox, '.hidden'), 'x');
    await writeFile(join(inbox, 'loading.part'), soundReport);
    await until(() => service.lines.some((line) => line.includes('reports/inbox/兴岚区/2023 年报.html')));
    await rename(join(inbox, 'loading.part'), join(inbox, 'loaded.html'));
    await until(() => service.lines.some((line) => line.includes('reports/inbox/loaded.html')));
    expect((await jsonOf(get(service, '/findings'))).reports).toHaveLength(2);
  });

  test('files that lay in the inbox before the start are taken, once', async () => {
    const service = await startService();
    await writeFile(join(service.data, 'inbox', 'a.html'), soundReport);
    await until(() => service.lines.some((line) => line.includes('reports/inbox/a.html')));
    await service.close();
    const again = await startService({ data: service.data });
    await until(() => again.lines.some((line) => line.includes('reports/inbox/a.html')));
    expect(await findingsKeys(service.data)).toHaveLength(1);
  });
});
