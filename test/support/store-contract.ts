import { describe, expect, test } from '@jest/globals';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import { awkwardKeys } from './awkward-keys.ts';

/** A fresh store to try, and the one thing that a store itself does not offer: losing a version for good. */
export interface StoreUnderTest {
  readonly store: ObjectStore;
  readonly loseVersion: (key: string, versionId: string) => Promise<void>;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export async function* chunks(...values: string[]): AsyncIterable<Uint8Array> {
  for (const value of values) yield text(value);
}

async function keysOf(store: ObjectStore, prefix = ''): Promise<string[]> {
  return (await collect(store.list(prefix))).map((version) => version.key);
}

function byBytes(keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => Buffer.from(a).compare(Buffer.from(b)));
}

/** What every store must do, whatever is behind it. Any server that calls itself S3 can be put to it. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name}: reading and versions`, () => {
    test('a key never written, a withdrawn one and a lost version are told apart', async () => {
      const { store, loseVersion } = await open();
      const first = await store.put('a', chunks('one'), 'text/plain');
      await store.put('a', chunks('two'), 'text/plain');
      await store.remove('a');
      expect(await store.head('never')).toEqual({ state: 'absent', reason: 'no-such-key' });
      expect(await store.get('never')).toEqual({ state: 'absent', reason: 'no-such-key' });
      expect(await store.head('a')).toEqual({ state: 'absent', reason: 'delete-marker' });
      expect(await store.get('a')).toEqual({ state: 'absent', reason: 'delete-marker' });
      expect(await store.get('a', first.versionId)).toMatchObject({ state: 'found' });
      await loseVersion('a', first.versionId);
      expect(await store.get('a', first.versionId)).toEqual({ state: 'absent', reason: 'no-such-version' });
      expect(await store.head('a', first.versionId)).toEqual({ state: 'absent', reason: 'no-such-version' });
    });

    test('every version stays readable, and the last one is current', async () => {
      const { store } = await open();
      const first = await store.put('k', chunks('on', 'e'), 'text/plain');
      const second = await store.put('k', chunks('second'), 'text/plain');
      expect(first.versionId).not.toBe(second.versionId);
      expect([first.sizeBytes, second.sizeBytes]).toEqual([3, 6]);
      const read = async (id?: string) => {
        const found = await store.get('k', id);
        return found.state === 'found' ? Buffer.from(found.value.bytes).toString() : found.reason;
      };
      expect([await read(), await read(first.versionId), await read(second.versionId)]).toEqual([
        'second',
        'one',
        'second',
      ]);
      expect(await store.head('k')).toEqual({
        state: 'found',
        value: { key: 'k', versionId: second.versionId, sizeBytes: 6 },
      });
    });

    test('the same bytes again add no version', async () => {
      const { store } = await open();
      const first = await store.put('k', chunks('same'), 'text/plain');
      const again = await store.put('k', chunks('sa', 'me'), 'text/plain');
      expect([first.isNew, again.isNew]).toEqual([true, false]);
      expect(again.versionId).toBe(first.versionId);
      expect(await keysOf(store)).toEqual(['k']);
    });

    test('an object that was withdrawn can be put back', async () => {
      const { store } = await open();
      await store.put('k', chunks('same'), 'text/plain');
      await store.remove('k');
      await store.put('k', chunks('same'), 'text/plain');
      expect(await store.get('k')).toMatchObject({ state: 'found', value: { sizeBytes: 4 } });
    });

    test('an empty object is an object', async () => {
      const { store } = await open();
      await store.put('empty', chunks(), 'text/plain');
      expect(await store.get('empty')).toMatchObject({ state: 'found', value: { sizeBytes: 0 } });
    });

    test('a body that breaks off stores nothing', async () => {
      const { store } = await open();
      async function* broken(): AsyncIterable<Uint8Array> {
        yield text('half');
        throw new Error('connection lost');
      }
      await expect(store.put('k', broken(), 'text/plain')).rejects.toThrow('connection lost');
      expect(await store.head('k')).toEqual({ state: 'absent', reason: 'no-such-key' });
    });
  });

  describe(`${name}: create-only writes`, () => {
    test('the first writer wins and the second is told', async () => {
      const { store } = await open();
      expect(await store.putIfAbsent('f', text('first'), 'application/json')).toBe('created');
      expect(await store.putIfAbsent('f', text('other'), 'application/json')).toBe('exists');
      const found = await store.get('f');
      expect(found.state === 'found' && Buffer.from(found.value.bytes).toString()).toBe('first');
    });

    test('of 20 racing writers one alone creates', async () => {
      const { store } = await open();
      const race = Array.from({ length: 20 }, (_, i) =>
        store.putIfAbsent('f', text(`writer ${i}`), 'text/plain'),
      );
      const outcomes = await Promise.all(race);
      expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
      expect(await keysOf(store)).toEqual(['f']);
    });

    test('a withdrawn key is free again', async () => {
      const { store } = await open();
      await store.putIfAbsent('f', text('first'), 'text/plain');
      await store.remove('f');
      expect(await store.putIfAbsent('f', text('second'), 'text/plain')).toBe('created');
    });
  });

  describe(`${name}: keys`, () => {
    test('awkward keys are kept apart, read back and listed in UTF-8 byte order', async () => {
      const { store } = await open();
      for (const key of awkwardKeys) await store.put(key, chunks(`body of ${key}`), 'text/plain');
      for (const key of awkwardKeys) {
        const found = await store.get(key);
        expect(found.state === 'found' && Buffer.from(found.value.bytes).toString()).toBe(`body of ${key}`);
      }
      expect(await keysOf(store)).toEqual(byBytes(awkwardKeys));
    });

    test('a prefix lists what starts with it, within a segment too', async () => {
      const { store } = await open();
      for (const key of ['reports/2023/a', 'reports/2023/b', 'reports/2024/a', 'reports/20', 'other/a']) {
        await store.put(key, chunks('x'), 'text/plain');
      }
      expect(await keysOf(store, 'reports/202')).toEqual([
        'reports/2023/a',
        'reports/2023/b',
        'reports/2024/a',
      ]);
      expect(await keysOf(store, 'reports/2023/')).toEqual(['reports/2023/a', 'reports/2023/b']);
      expect(await keysOf(store, 'nothing/')).toEqual([]);
    });

    test('versions are listed newest first and withdrawn keys have no latest', async () => {
      const { store } = await open();
      const first = await store.put('a', chunks('1'), 'text/plain');
      const second = await store.put('a', chunks('22'), 'text/plain');
      const gone = await store.put('b', chunks('333'), 'text/plain');
      await store.remove('b');
      expect(await collect(store.list(''))).toEqual([
        { key: 'a', versionId: second.versionId, sizeBytes: 2, isLatest: true },
        { key: 'a', versionId: first.versionId, sizeBytes: 1, isLatest: false },
        { key: 'b', versionId: gone.versionId, sizeBytes: 3, isLatest: false },
      ]);
    });

    test('a listing goes on after its first page', async () => {
      const { store } = await open();
      const keys = Array.from({ length: 12 }, (_, i) => `many/${String(i).padStart(4, '0')} 件`);
      await Promise.all(keys.map((key) => store.put(key, chunks('x'), 'text/plain')));
      expect(await keysOf(store, 'many/')).toEqual(keys);
    });
  });
}
