import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { type CheckResult, check } from '../../core/index.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import { rulesFolder, samplesFolder, soundReport } from '../support/report-files.ts';
import { writeZip, type ZipMember } from '../support/write-zip.ts';
import { aConsole } from './a-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faulty = readFileSync(join(samplesFolder, '2024', 'linxi-education-bureau-arithmetic.md'));
const pictures = readFileSync(join(samplesFolder, '2024', 'yinxing-archives-pictures.html'));

const archives: Readonly<Record<string, readonly ZipMember[]>> = {
  'three.zip': [
    { name: '青岚县/sound.html', bytes: soundReport },
    { name: '青岚县/', bytes: '' },
    { name: 'faulty.md', bytes: faulty },
    { name: '__MACOSX/._faulty.md', bytes: 'x' },
    { name: 'pictures.html', bytes: pictures },
  ],
  'one.zip': [{ name: 'sound.html', bytes: soundReport }],
  'locked.zip': [
    { name: 'locked.html', bytes: soundReport, flags: 1 },
    { name: 'damaged.html', bytes: soundReport, crc32: 1 },
    { name: 'inner.zip', bytes: writeZip([{ name: 'sound.html', bytes: soundReport }]) },
    { name: 'sound.html', bytes: soundReport },
  ],
  'empty.zip': [{ name: 'folder/' }],
  'deep/two.zip': [
    { name: 'a.html', bytes: soundReport },
    { name: 'b.html', bytes: soundReport },
  ],
};

const pathOf = (name: string) => join(folder, name);

beforeAll(() => {
  mkdirSync(pathOf('deep'));
  for (const [name, members] of Object.entries(archives)) writeFileSync(pathOf(name), writeZip(members));
  writeFileSync(pathOf('deep/c.html'), soundReport);
});

async function gongkai(...argv: string[]) {
  const console = aConsole();
  const code = await run(argv, console);
  return { code, out: console.out(), err: console.err() };
}

/** Names below the folder, verdicts and codes of problems, of everything that was checked. */
async function ndjson(...operands: string[]) {
  const { code, out, err } = await gongkai('check', ...operands, '--format', 'ndjson');
  const lines = out.trimEnd().split('\n');
  const results = lines.map((line): CheckResult => JSON.parse(line));
  const shown = results.map(({ source, verdict, problems }) =>
    [source.name.slice(folder.length + 1), verdict, ...problems.map((problem) => problem.code)].join(' '),
  );
  return { code, err, shown, results };
}

describe('an archive gives a result for each of its documents', () => {
  test('in its order, named by both, and the worst verdict is that of the run', async () => {
    const { code, shown } = await ndjson(pathOf('three.zip'));
    expect(shown.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'three.zip/青岚县/sound.html compliant',
      'three.zip/faulty.md non-compliant',
      'three.zip/pictures.html undetermined',
    ]);
    expect(code).toBe(1);
  });

  test('the very result of the document alone', async () => {
    const { results } = await ndjson(pathOf('three.zip'));
    const name = `${pathOf('three.zip')}/faulty.md`;
    const { result } = await check({ name, bytes: faulty }, await readRuleset(rulesFolder));
    expect(results[1]).toEqual(JSON.parse(JSON.stringify(result)));
  });

  test.each([
    ['three.zip', 3],
    ['one.zip', 1],
  ])('as json an array, also of one: %s', async (name, count) => {
    const results = JSON.parse((await gongkai('check', pathOf(name), '--format', 'json')).out);
    expect(results).toHaveLength(count);
  });

  test('what cannot be had has a result that says why', async () => {
    const { code, shown } = await ndjson(pathOf('locked.zip'));
    expect(shown).toEqual([
      'locked.zip/locked.html undetermined document-encrypted',
      'locked.zip/damaged.html undetermined archive-damaged',
      'locked.zip/inner.zip undetermined archive-nested',
      'locked.zip/sound.html compliant',
    ]);
    expect(code).toBe(2);
  });

  test('of nothing, one result for the archive itself', async () => {
    const { code, shown } = await ndjson(pathOf('empty.zip'));
    expect(shown).toEqual(['empty.zip undetermined archive-empty']);
    expect(code).toBe(2);
    const alone = JSON.parse((await gongkai('check', pathOf('empty.zip'), '--format', 'json')).out);
    expect(alone.problems).toMatchObject([{ code: 'archive-empty', fatal: true }]);
  });
});

const deep = ['deep/c.html', 'deep/two.zip/a.html', 'deep/two.zip/b.html'];

describe('among other inputs', () => {
  test.each([
    ['in a folder', () => [pathOf('deep')], deep],
    ['by a glob', () => [join(folder, 'deep', '*.zip')], deep.slice(1)],
    [
      'beside a file',
      () => [pathOf('one.zip'), pathOf('deep/c.html')],
      ['one.zip/sound.html', 'deep/c.html'],
    ],
  ])('%s', async (_where, operands, names) => {
    const { code, shown } = await ndjson(...operands());
    expect(shown).toEqual(names.map((name) => `${name} compliant`));
    expect(code).toBe(0);
  });

  test.each(['json', 'pretty', 'markdown', 'ndjson'])(
    'worker threads give the same bytes as %s',
    async (format) => {
      const operands = ['check', folder, '--format', format];
      expect(await gongkai(...operands, '--jobs', '2')).toEqual(await gongkai(...operands, '--jobs', '1'));
    },
  );

  test('json of a folder is one array', async () => {
    const { out, err } = await gongkai('check', folder, '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(3 + 1 + 4 + 1 + 3);
    expect(err).toBe('');
  });

  test.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'warning'], 1],
  ])('%j', async (options, code) => {
    expect((await gongkai('check', pathOf('three.zip'), ...options)).code).toBe(code);
  });
});

test('show shows each document', async () => {
  const { out } = await gongkai('show', pathOf('three.zip'));
  expect(out.match(/^\S+three\.zip\/\S+ {2}/gm)?.map((line) => line.trim().slice(folder.length + 1))).toEqual(
    ['three.zip/青岚县/sound.html', 'three.zip/faulty.md', 'three.zip/pictures.html'],
  );
});
