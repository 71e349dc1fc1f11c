import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { check, fromReading, type Ruleset, readerSemantics, renderJson } from '../../core/index.ts';
import { readingKey } from '../../lambda/findings-key.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import {
  type ArchiveUnderTest,
  processAll,
  rulesWithout,
  startArchive,
} from '../support/archive-of-readings.ts';
import { soundReport, variedReport } from '../support/report-files.ts';
import { writeZip } from '../support/write-zip.ts';

const key = 'reports/xinglan/2023.html';

let rules: Ruleset;
let otherRules: Ruleset;
let thirdRules: Ruleset;
beforeAll(async () => {
  [rules, otherRules, thirdRules] = await Promise.all([rulesWithout(0), rulesWithout(3), rulesWithout(9)]);
});

let archive: ArchiveUnderTest;
beforeEach(async () => {
  archive = await startArchive();
});
afterEach(() => archive.remove());

const documentsRead = (): readonly string[] =>
  archive.store.requests.filter((request) => request.startsWith('get reports/'));
const readingOf = (versionId: string, member?: string): string =>
  readingKey(
    { bucket: 'local', key, versionId, ...(member === undefined ? {} : { member }) },
    readerSemantics,
  );

async function textOf(stored: string): Promise<string> {
  const found = await archive.store.get(stored);
  if (found.state === 'absent') throw new Error(`${stored}: ${found.reason}`);
  return new TextDecoder().decode(found.value.bytes);
}

async function overwrite(stored: string, bytes: string): Promise<void> {
  async function* body() {
    yield Buffer.from(bytes);
  }
  await archive.store.put(stored, body(), 'application/json');
}

describe('the reading of a document', () => {
  test('is kept before its findings, and is one that can be believed', async () => {
    const versionId = await archive.upload(key);
    archive.store.requests.length = 0;
    const [processed] = await processAll(key, archive.context(rules));
    expect(processed).toMatchObject({ state: 'created', from: 'document' });
    expect(archive.store.requests).toEqual([
      `get ${readingOf(versionId)}`,
      `get ${key}`,
      `create ${readingOf(versionId)}`,
      `create ${keyOfFindings({ key, versionId }, archive.context(rules))}`,
    ]);
    expect(fromReading(await textOf(readingOf(versionId)))).not.toHaveProperty('defect');
  });

  test('serves other rules, which give the very findings of the document', async () => {
    const versionId = await archive.upload(key);
    await processAll(key, archive.context(rules));
    archive.store.requests.length = 0;
    const [processed] = await processAll(key, archive.context(otherRules));
    expect(processed).toMatchObject({ state: 'created', from: 'reading' });
    expect(documentsRead()).toEqual([]);
    const { result } = await check({ name: key, bytes: soundReport }, otherRules);
    expect(await textOf(keyOfFindings({ key, versionId }, archive.context(otherRules)))).toBe(
      renderJson(result),
    );
  });

  test('serves the run after one that ended before the findings were written', async () => {
    await archive.upload(key);
    const context = archive.context(rules);
    const findings = { ...context.findings, putIfAbsent: () => Promise.reject(new Error('ended')) };
    await expect(processAll(key, { ...context, findings })).rejects.toThrow('ended');
    archive.store.requests.length = 0;
    expect(await processAll(key, context)).toMatchObject([{ state: 'created', from: 'reading' }]);
    expect(documentsRead()).toEqual([]);
  });

  test('is kept of a document that is no report too', async () => {
    await archive.upload(key, Buffer.from('<p>今日天气晴好，宜出行。</p>'));
    await processAll(key, archive.context(rules));
    archive.store.requests.length = 0;
    const [processed] = await processAll(key, archive.context(otherRules));
    expect(processed).toMatchObject({ from: 'reading', result: { verdict: 'undetermined' } });
    expect(documentsRead()).toEqual([]);
  });

  test('is not kept where nobody asks for it', async () => {
    await archive.upload(key);
    const { readings: _, ...context } = archive.context(rules);
    await processAll(key, context);
    const names: string[] = [];
    for await (const { key: name } of archive.store.list('readings/')) names.push(name);
    expect(names).toEqual([]);
  });
});

describe('a reading that cannot be believed', () => {
  test.each([
    ['is no JSON', () => 'nothing', 'no JSON'],
    ['is of another document', (text: string) => text.replace(key, `${key}x`), 'of another document'],
    [
      'has another size',
      (text: string) => text.replace(/"sizeBytes":/, '"sizeBytes":1'),
      'of another document',
    ],
    ['has another shape', (text: string) => text.replace('"report":', '"reports":'), 'not a reading at /'],
  ])(
    'because it %s: the document is read anew, this is told, and the reading replaced',
    async (_why, change, defect) => {
      const versionId = await archive.upload(key);
      await processAll(key, archive.context(rules));
      const sound = await textOf(readingOf(versionId));
      await overwrite(readingOf(versionId), change(sound));
      const [anew] = await processAll(key, archive.context(otherRules));
      expect(anew).toMatchObject({
        state: 'created',
        from: 'document',
        defect: expect.stringContaining(defect),
      });
      expect(await textOf(readingOf(versionId))).toBe(sound);
      archive.store.requests.length = 0;
      const [judged] = await processAll(key, archive.context(thirdRules));
      expect(judged).toMatchObject({ from: 'reading' });
      expect(documentsRead()).toEqual([]);
    },
  );

  test('because its file was changed on the disk: the same', async () => {
    await archive.upload(key);
    await processAll(key, archive.context(rules));
    const readings = join(archive.folder, 'store', 'readings');
    for (const path of await readdir(readings, { recursive: true }))
      if (path.endsWith('.json')) await writeFile(join(readings, path), '{}');
    const [anew] = await processAll(key, archive.context(otherRules));
    expect(anew).toMatchObject({ from: 'document', defect: expect.stringContaining('were changed') });
  });
});

describe('an archive of reports', () => {
  const names = ['b.html', 'a/一.html', 'c.html'];
  const zip = writeZip([
    ...names.map((name, number) => ({ name, bytes: variedReport(number) })),
    { name: 'broken.html', bytes: 'x', crc32: 1 },
  ]);

  test('is judged again from the readings of its documents, each as before', async () => {
    await archive.upload(key, zip);
    const first = await processAll(key, archive.context(rules));
    expect(first.map(({ state }) => state)).toEqual(Array(5).fill('created'));
    archive.store.requests.length = 0;
    const again = await processAll(key, archive.context(otherRules));
    expect(documentsRead()).toEqual([]);
    expect(again).toHaveLength(5);
    for (const processed of again) expect(processed).toMatchObject({ state: 'created', from: 'reading' });
    const { readings: _, ...plain } = archive.context(otherRules);
    const plainly = await processAll(key, plain);
    expect(plainly.at(-1)).toMatchObject({ state: 'duplicate' });
    for (const processed of plainly) expect(processed).not.toMatchObject({ state: 'conflict' });
    for (const [number, name] of names.entries()) {
      const file = { name: `${key}/${name}`, bytes: variedReport(number) };
      const { result } = await check(file, otherRules);
      expect(again).toContainEqual(expect.objectContaining({ result }));
    }
  });

  test('is opened where a reading of a document in it is missing or broken', async () => {
    const versionId = await archive.upload(key, zip);
    await processAll(key, archive.context(rules));
    await archive.store.remove(readingOf(versionId, 'c.html'));
    archive.store.requests.length = 0;
    expect(await processAll(key, archive.context(otherRules))).toHaveLength(5);
    expect(documentsRead()).toEqual([`get ${key}`]);
    await overwrite(readingOf(versionId, 'b.html'), '{}');
    const third = await processAll(key, archive.context(thirdRules));
    expect(third).toHaveLength(5);
    expect(third[0]).toMatchObject({ from: 'document', defect: expect.stringContaining('not a reading') });
  });

  test('stops where time runs out, and is taken up there', async () => {
    await archive.upload(key, zip);
    await processAll(key, archive.context(rules));
    let left = 2;
    const hasTime = () => {
      left -= 1;
      return left >= 0;
    };
    const context = archive.context(otherRules);
    await expect(processAll(key, { ...context, hasTime })).rejects.toMatchObject({ code: 'deadline-near' });
    const rest = await processAll(key, context);
    expect(rest.map(({ state }) => state)).toEqual(Array(3).fill('created'));
  });
});
