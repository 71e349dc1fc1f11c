import { appendFile, mkdir, open, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createInboxQueue, type InboxQueue } from '../../cli/serve/inbox-queue.ts';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import { soundReport, variedReport } from '../support/report-files.ts';
import { freshFolder, startService, stopServices, until } from '../support/running-service.ts';
import { collect } from '../support/store-contract.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let folder: string;
let store: ObjectStore;
let queue: InboxQueue;
let stored: number;
let failures: string[];
/** Called when a file is being read into the store. */
let whileReading: () => Promise<void>;

beforeEach(async () => {
  folder = await freshFolder();
  store = await openFolderStore(join(folder, 'store'));
  stored = 0;
  failures = [];
  whileReading = async () => {};
  const reports: ObjectStore = {
    ...store,
    put: (key, body, type) => {
      async function* slowly() {
        for await (const chunk of body) {
          await whileReading();
          yield chunk;
        }
      }
      return store.put(key, slowly(), type);
    },
  };
  queue = createInboxQueue({
    folder,
    reports,
    settleMs: 100,
    onStored: () => {
      stored += 1;
    },
    onFailed: (path, error) => failures.push(`${path}: ${String(error)}`),
  });
});

afterEach(async () => {
  await queue.close();
  await stopServices();
});

async function sizes(): Promise<number[]> {
  return (await collect(store.list('reports/'))).map(({ sizeBytes }) => sizeBytes);
}

test('a file that is written bit by bit is taken once, whole', async () => {
  const path = join(folder, 'slow.html');
  const file = await open(path, 'w');
  queue.take(path);
  for (let start = 0; start < soundReport.length; start += 2000) {
    await file.write(soundReport.subarray(start, start + 2000));
    queue.take(path);
    await pause(20);
  }
  await file.close();
  await until(() => stored > 0);
  await pause(300);
  expect(await sizes()).toEqual([soundReport.length]);
  expect(stored).toBe(1);
});

test('a file whose size was reserved beforehand is not taken for whole', async () => {
  const path = join(folder, 'reserved.html');
  const file = await open(path, 'w');
  await file.truncate(soundReport.length);
  queue.take(path);
  for (let start = 0; start < soundReport.length; start += 2000) {
    await file.write(soundReport.subarray(start, start + 2000), 0, null, start);
    await pause(20);
  }
  await file.close();
  await until(() => stored > 0);
  const found = await store.get('reports/inbox/reserved.html');
  expect(found.state === 'found' && soundReport.equals(found.value.bytes)).toBe(true);
  expect(await sizes()).toHaveLength(1);
});

test('a file that is written to while it is read is read again, and never kept half', async () => {
  const path = join(folder, 'grows.html');
  await writeFile(path, soundReport);
  whileReading = async () => {
    whileReading = async () => {};
    await appendFile(path, '<!-- more -->');
  };
  queue.take(path);
  await until(() => stored > 0);
  expect(await sizes()).toEqual([soundReport.length + 13]);
});

test('a file that is taken away while it is read is forgotten without a word', async () => {
  const path = join(folder, 'fleeting.html');
  await writeFile(path, soundReport);
  let isRead = false;
  whileReading = async () => {
    isRead = true;
    await rm(path);
  };
  queue.take(path);
  await until(() => isRead);
  await pause(300);
  expect({ stored, failures, sizes: await sizes() }).toEqual({ stored: 0, failures: [], sizes: [] });
});

test('an event without a change stores nothing again; a change does', async () => {
  const path = join(folder, 'a.html');
  await writeFile(path, soundReport);
  queue.take(path);
  await until(() => stored === 1);
  queue.take(path);
  await pause(300);
  expect(stored).toBe(1);
  await writeFile(path, variedReport(1));
  await utimes(path, new Date(), new Date(Date.now() + 1000));
  queue.take(path);
  await until(() => stored === 2);
  expect((await sizes()).toSorted()).toEqual([soundReport.length, variedReport(1).length].toSorted());
});

test('a name that no key may have is told, and the next file is taken', async () => {
  const bad = join(folder, 'line\nbreak.html');
  await writeFile(bad, soundReport);
  await writeFile(join(folder, 'good.html'), soundReport);
  queue.take(bad);
  queue.take(join(folder, 'good.html'));
  await until(() => stored === 1 && failures.length === 1);
  expect(failures[0]).toContain('control characters');
});

test('many files at once are all taken, by the running service too', async () => {
  const service = await startService();
  const inbox = join(service.data, 'inbox', '镇街');
  await mkdir(inbox, { recursive: true });
  const names = Array.from({ length: 60 }, (_, number) => `${number}.html`);
  await Promise.all(names.map((name, number) => writeFile(join(inbox, name), variedReport(number))));
  await until(() =>
    names.every((name) => service.lines.some((line) => line.includes(`reports/inbox/镇街/${name} `))),
  );
  expect(service.lines.filter((line) => line.includes('故障'))).toEqual([]);
});
