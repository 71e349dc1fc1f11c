import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { samplesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';

const root = join(__dirname, '..', '..');
const main = join(root, 'cli', 'main.ts');
const faulty = join(samplesFolder, '2024', 'linxi-education-bureau-arithmetic.md');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-program-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const gongkai = (...argv: string[]) => runProcess(process.execPath, [main, ...argv]);

/** The command with its output led where a shell leads it. */
const inShell = (line: string, ...argv: string[]) =>
  runProcess('bash', ['-c', line, process.execPath, main, ...argv]);

/** What a shell reports of the program at the head of a pipe, on stderr. */
const pipeline = (reader: string) => `"$0" "$@" | ${reader}; echo "code \${PIPESTATUS[0]}" >&2`;

const oneLine = /^[^\n]+\n$/;

describe('the Node it runs on', () => {
  /** Another Node cannot be had in a test, but the program can be told that it runs on one. */
  const pretending = (script: string, ...argv: string[]) => {
    const versions = "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });";
    const url = `data:text/javascript,${encodeURIComponent(versions + script)}`;
    return runProcess(process.execPath, ['--import', url, main, ...argv]);
  };

  test('an older one hands over to the one that npm installed, with input, output and exit code', async () => {
    const away = "Object.defineProperty(process, 'execPath', { value: '/usr/bin/older-node' });";
    const direct = await gongkai('check', faulty, '--format', 'json');
    expect(await pretending(away, 'check', faulty, '--format', 'json')).toEqual(direct);
    expect(direct.code).toBe(1);
  });

  test.each([
    ['none was installed', "Object.defineProperty(process, 'platform', { value: 'sunos' });"],
    ['the one that was installed is no newer', ''],
  ])('where %s it says what is needed', async (_what, script) => {
    const { code, stdout, stderr } = await pretending(script, 'check', faulty);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain('需要 Node.js 24');
  });
});

describe('where the output goes', () => {
  test('a reader that has seen enough ends the run in silence, with the code of a closed pipe', async () => {
    const line = pipeline('head -c 20');
    const { stdout, stderr } = await inShell(line, 'check', samplesFolder, samplesFolder, '--format', 'json');
    expect(stdout).toHaveLength(20);
    expect(stderr).toBe('code 141\n');
  });

  test('a closed error output does not change the exit code', async () => {
    expect((await inShell('"$0" "$@" 2>&-', 'check', 'no-such-file')).code).toBe(3);
  });

  test('a full disk is one line and exit code 3, behind > and behind --out', async () => {
    for (const result of [
      await inShell('"$0" "$@" > /dev/full', 'check', faulty),
      await gongkai('check', faulty, '--out', '/dev/full'),
    ]) {
      expect(result.code).toBe(3);
      expect(result.stderr).toMatch(oneLine);
      expect(result.stderr).toContain('ENOSPC');
    }
  });

  test('--out writes into a device instead of taking its place', async () => {
    const path = join(folder, 'device');
    await symlink('/dev/null', path);
    expect((await gongkai('check', faulty, '--out', path)).code).toBe(1);
    expect((await stat(path)).isCharacterDevice()).toBe(true);
    expect(await readdir(folder)).toEqual(['device']);
  });

  test.each([
    ['a folder that does not exist', () => join(folder, 'none', 'out.json')],
    ['a folder itself', () => folder],
  ])('--out into %s is one line and exit code 3', async (_what, path) => {
    const { code, stdout, stderr } = await gongkai('check', faulty, '--out', path());
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(oneLine);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('a stack is shown to those who ask for it, with the cause', async () => {
  const argv = ['check', faulty, '--rules', join(folder, 'none')];
  expect((await gongkai(...argv)).stderr).toMatch(oneLine);
  expect((await gongkai(...argv, '--debug')).stderr).toMatch(/\n\s+at .*\[cause\]/s);
});

test('a pipe is read to its end, and one without end up to the limit', async () => {
  const named = await inShell('"$0" "$1" "$2" <(cat "$3") --format json', 'check', faulty);
  expect(JSON.parse(named.stdout)).toMatchObject({
    verdict: 'non-compliant',
    source: { sizeBytes: (await stat(faulty)).size },
  });
  const { stdout, code } = await gongkai('check', '/dev/zero', '--format', 'json');
  expect(JSON.parse(stdout).problems).toMatchObject([{ code: 'file-too-large' }]);
  expect(code).toBe(2);
});

test('an input that cannot be read is told, and the others are checked', async () => {
  const inputs = join(folder, 'inputs');
  await mkdir(inputs);
  await symlink(join(folder, 'nowhere'), join(inputs, 'dangling.html'));
  await symlink(folder, join(inputs, 'circle'));
  await symlink(faulty, join(inputs, 'linked.md'));
  await writeFile(join(inputs, 'empty.txt'), '');
  const { code, stdout, stderr } = await gongkai('check', inputs, '--format', 'ndjson');
  const names = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source.name);
  expect(names).toEqual([join(inputs, 'empty.txt'), join(inputs, 'linked.md')]);
  expect(stderr).toMatch(oneLine);
  expect(stderr).toContain('dangling.html');
  expect(code).toBe(3);
});
