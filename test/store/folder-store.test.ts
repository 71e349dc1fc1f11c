import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openFolderStore } from '../../lambda/store/folder-store.ts';
import { keyPath } from '../../lambda/store/key-path.ts';
import { chunks, collect, describeStore } from '../support/store-contract.ts';

const folders: string[] = [];

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-store-'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describeStore('folder store', async () => {
  const folder = await freshFolder();
  const loseVersion = async (key: string, versionId: string) =>
    unlink(join(folder, ...keyPath(key), versionId));
  return { store: await openFolderStore(folder), loseVersion };
});

describe('folder store: what is on disk', () => {
  test.each([
    ['reports/2023/年报.txt', ['reports', '2023', '年报.txt@']],
    ['../../etc/passwd', ['%2e%2e', '%2e%2e', 'etc', 'passwd@']],
    ['/etc/passwd', ['%', 'etc', 'passwd@']],
    ['a/\0b', ['a', '%00b@']],
    ['Con.TXT', ['%43on.%54%58%54@']],
    ['con.txt', ['%63on.txt@']],
    ['a\\..\\b', ['a%5c..%5cb@']],
    ['ends.', ['ends%2e@']],
  ])('the key %j lies at %j', (key, path) => {
    expect(keyPath(key)).toEqual(path);
  });

  test.each(['', 'x'.repeat(1025), '字'.repeat(342), 'half \ud800'])(
    'a key that no bucket takes is refused',
    (key) => {
      expect(() => keyPath(key)).toThrow('object key');
    },
  );

  test('no key leaves the store, is too long for a file system or folds with another', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [pathA, pathB] = [keyPath(a), keyPath(b)];
        for (const name of pathA) {
          expect(name).not.toMatch(/^\.|[/\\\0A-Z]/);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        }
        const fold = (path: string[]) => path.join('/').normalize('NFC').toLowerCase();
        expect(fold(pathA) === fold(pathB)).toBe(a === b);
      }),
    );
  });

  test('a person can open the stored file by its extension', async () => {
    const folder = await freshFolder();
    const store = await openFolderStore(folder);
    const { versionId } = await store.put('reports/年报.html', chunks('<p>'), 'text/html');
    expect(await readFile(join(folder, 'reports', '年报.html@', `${versionId}.html`), 'utf8')).toBe('<p>');
  });

  test('leftovers of a killed process go, and nothing of a living one', async () => {
    const folder = await freshFolder();
    await openFolderStore(folder);
    const temporary = join(folder, '.temporary');
    const living = `${process.ppid}.another-session.x`;
    for (const name of ['4194999.dead.x', `${process.pid}.earlier-life.x`, living, 'rubbish']) {
      await writeFile(join(temporary, name), 'half');
    }
    const store = await openFolderStore(folder);
    expect(await readdir(temporary)).toEqual([living]);
    expect(await collect(store.list(''))).toEqual([]);
  });

  test('stored bytes changed behind our back are a fault, not a report', async () => {
    const folder = await freshFolder();
    const store = await openFolderStore(folder);
    const { versionId } = await store.put('k', chunks('true'), 'text/plain');
    await writeFile(join(folder, ...keyPath('k'), versionId), 'false');
    await expect(store.get('k')).rejects.toThrow('changed after they were written');
  });

  test('a log that lost an entry is written on behind its end', async () => {
    const folder = await freshFolder();
    const store = await openFolderStore(folder);
    for (const body of ['one', 'two']) await store.put('k', chunks(body), 'text/plain');
    await unlink(join(folder, ...keyPath('k'), '1'));
    await store.put('k', chunks('three'), 'text/plain');
    const found = await store.get('k');
    expect(found.state === 'found' && Buffer.from(found.value.bytes).toString()).toBe('three');
    expect(await collect(store.list(''))).toHaveLength(2);
  });

  test('content without a log entry is not a version', async () => {
    const folder = await freshFolder();
    const store = await openFolderStore(folder);
    await store.put('k', chunks('x'), 'text/plain');
    await unlink(join(folder, ...keyPath('k'), '1'));
    expect(await store.head('k')).toEqual({ state: 'absent', reason: 'no-such-key' });
    expect(await collect(store.list(''))).toEqual([]);
    expect(await store.putIfAbsent('k', new TextEncoder().encode('x'), 'text/plain')).toBe('created');
  });
});
