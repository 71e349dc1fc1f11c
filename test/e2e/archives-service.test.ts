import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { check, renderJson } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import { rulesFolder, soundReport, variedReport } from '../support/report-files.ts';
import {
  codeOf,
  freshFolder,
  get,
  jsonOf,
  put,
  startService,
  stopServices,
  until,
} from '../support/running-service.ts';
import { killServiceProcesses, startServiceProcess } from '../support/service-process.ts';
import { collect } from '../support/store-contract.ts';
import { writeZip } from '../support/write-zip.ts';

afterEach(async () => {
  killServiceProcesses();
  await stopServices();
});

const archive = writeZip([
  { name: '青岚县/b.html', bytes: soundReport },
  { name: 'a b.txt', bytes: '' },
]);

interface Row {
  readonly key: string;
  readonly archive?: string;
  readonly verdict: string;
  readonly report: string;
  readonly findings: string;
}

describe('an archive that is uploaded', () => {
  test('gives each document findings under its name, byte for byte those of a check', async () => {
    const service = await startService();
    expect((await put(service, '/reports/2023/all.zip', archive)).status).toBe(201);
    const name = 'reports/2023/all.zip/青岚县/b.html';
    const { result } = await check({ name, bytes: soundReport }, await readRuleset(rulesFolder));
    const answer = await get(service, `/findings/2023/all.zip/${encodeURIComponent('青岚县')}/b.html`);
    expect(await answer.text()).toBe(renderJson(result));
    const own = await jsonOf(get(service, '/findings/2023/all.zip'));
    expect([own.verdict, own.problems[0].code]).toEqual(['undetermined', 'archive-of-reports']);
    const told = service.lines.filter((line) => line.includes('all.zip'));
    expect(told.map((line) => / · (\S.*?) · /.exec(line)?.[1])).toEqual([
      name,
      'reports/2023/all.zip/a b.txt',
      'reports/2023/all.zip',
    ]);
  });

  test('stands in the list with its documents behind it, as data and as a page', async () => {
    const service = await startService();
    await put(service, '/reports/b.zip', archive);
    await put(service, '/reports/a.html');
    await put(service, '/reports/c.html');
    await service.idle();
    const { reports }: { reports: Row[] } = await jsonOf(get(service, '/findings'));
    expect(reports.map(({ key, archive: within, verdict }) => [key, within ?? '', verdict])).toEqual([
      ['reports/a.html', '', 'compliant'],
      ['reports/b.zip', '', 'undetermined'],
      ['reports/b.zip/a b.txt', 'reports/b.zip', 'undetermined'],
      ['reports/b.zip/青岚县/b.html', 'reports/b.zip', 'compliant'],
      ['reports/c.html', '', 'compliant'],
    ]);
    for (const { findings, report } of reports) {
      expect([(await get(service, findings)).status, (await get(service, report)).status]).toEqual([
        200, 200,
      ]);
    }
    const page = await (await get(service, '/')).text();
    expect(page.match(/<td class="m">/g)).toHaveLength(2);
    expect(page).toContain('b.zip/青岚县/b.html');
  });

  test('fills a page of the list, and the next one goes on behind it', async () => {
    const service = await startService();
    const members = Array.from({ length: 150 }, (_, at) => ({ name: `${at}.txt`, bytes: `${at}` }));
    await put(service, '/reports/b.zip', writeZip(members));
    await put(service, '/reports/c.html');
    await service.idle();
    const first = await jsonOf(get(service, '/findings'));
    const second = await jsonOf(get(service, `/findings?after=${encodeURIComponent(first.next)}`));
    expect([first.reports.length, first.next]).toEqual([151, 'reports/b.zip']);
    expect(second.reports.map(({ key }: Row) => key)).toEqual(['reports/c.html']);
  });

  test('an earlier version keeps its documents', async () => {
    const service = await startService();
    const { versionId } = await jsonOf(put(service, '/reports/a.zip', archive));
    await put(service, '/reports/a.zip', writeZip([{ name: 'c.html', bytes: soundReport }]));
    await service.idle();
    expect((await get(service, `/findings/a.zip/a%20b.txt?version=${versionId}`)).status).toBe(200);
    expect(await codeOf(await get(service, '/findings/a.zip/a%20b.txt'))).toBe('report-not-found');
    expect((await get(service, '/findings/a.zip/c.html')).status).toBe(200);
  });

  test('in the inbox, too', async () => {
    const service = await startService();
    await writeFile(join(service.data, 'inbox', 'all.zip'), archive);
    await until(() => service.lines.some((line) => line.includes('· reports/inbox/all.zip ·')));
    expect((await get(service, '/findings/inbox/all.zip/a%20b.txt')).status).toBe(200);
  });
});

describe('what is not there', () => {
  test.each([
    ['a document that the archive does not have', '/findings/a.zip/none.html', 'report-not-found'],
    ['a document of a report that is none', '/findings/b.html/none.html', 'report-not-found'],
    ['a document of no archive at all', '/findings/c.zip/none.html', 'report-not-found'],
    ['a document of an archive that was withdrawn', '/findings/d.zip/a%20b.txt', 'report-withdrawn'],
  ])('%s', async (_what, path, code) => {
    const service = await startService();
    await put(service, '/reports/a.zip', archive);
    await put(service, '/reports/b.html');
    await put(service, '/reports/d.zip', archive);
    await service.idle();
    await fetch(`${service.url}/reports/d.zip`, { method: 'DELETE' });
    const answer = await get(service, path);
    expect([answer.status, await codeOf(answer)]).toEqual([404, code]);
  });
});

describe('a service that ends in the middle of an archive', () => {
  const count = 40;
  const large = writeZip(
    Array.from({ length: count }, (_, number) => ({ name: `${number}.html`, bytes: variedReport(number) })),
  );

  async function storedIn(data: string) {
    const store = await openFolderStore(join(data, 'store'));
    const findings = await collect(store.list('findings/'));
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    // The samples of the first start have findings too.
    const members = findings.filter(({ key }) => key.includes('/members/'));
    return { members: members.length, conflicts: (await collect(store.list('conflicts/'))).length };
  }

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'by %s: the next one does the rest, and nothing twice',
    async (signal) => {
      const data = await freshFolder();
      const service = await startServiceProcess(data);
      await fetch(`${service.url}/reports/all.zip`, { method: 'PUT', body: large });
      await service.printed('all.zip/2.html');
      await service.kill(signal);
      const { members } = await storedIn(data);
      // Otherwise there was nothing to make up for, and the test would show nothing.
      expect(members).toBeGreaterThanOrEqual(3);
      expect(members).toBeLessThan(count);

      const next = await startService({ data });
      await next.idle();
      expect(await storedIn(data)).toEqual({ members: count, conflicts: 0 });
      const told = next.lines.filter((line) => line.includes('all.zip'));
      expect(told).toHaveLength(count + 1 - members);
      expect(told.filter((line) => line.includes('已有相同结果'))).toEqual([]);
      expect((await jsonOf(get(next, '/findings/all.zip/39.html'))).verdict).toBe('compliant');
    },
    60_000,
  );
});
