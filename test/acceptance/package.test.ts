import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rulesFolder, samplesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';

const root = join(__dirname, '../..');
let folder: string;

const timeoutMs = 120_000;
const gongkai = (...argv: string[]) =>
  runProcess('npx', ['--no', 'gongkai', ...argv], { cwd: folder, timeoutMs });

async function npm(cwd: string, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await runProcess('npm', argv, { cwd, timeoutMs });
  if (code !== 0) throw new Error(`npm ${argv[0]} ended with ${code}: ${stderr}`);
  return stdout;
}

/** The package as a user installs it: packed, and put into an empty folder. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-package-'));
  await npm(root, 'pack', '--pack-destination', folder);
  const [tarball = ''] = await readdir(folder);
  await npm(folder, 'init', '--yes');
  await npm(folder, 'install', '--prefer-offline', join(folder, tarball));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  test('holds the program, its rules, samples and documents, and nothing of the workshop', async () => {
    const installed = join(folder, 'node_modules', 'gongkai-audit');
    const documents = ['LICENSE', 'README.md', 'README.zh-CN.md', 'package.json'];
    expect((await readdir(installed)).sort()).toEqual(
      [...documents, 'dist', 'docs', 'rules', 'samples'].sort(),
    );
    expect((await readdir(join(installed, 'dist'))).sort()).toEqual(['cli', 'core', 'lambda']);
  });

  test.each([
    ['2023/xinglan-district-sound.html', 0],
    ['2024/linxi-education-bureau-arithmetic.md', 1],
    ['2024/yinxing-archives-pictures.html', 2],
    ['2024/no-such-file.md', 3],
  ])('checks %s with exit code %i', async (name, code) => {
    expect((await gongkai('check', join(samplesFolder, name))).code).toBe(code);
  });

  test('gives the bytes that the sources give, with several processes too', async () => {
    const argv = ['check', samplesFolder, '--format', 'ndjson'];
    const { stdout } = await runProcess('node', [join(root, 'cli/main.ts'), ...argv], { cwd: root });
    expect(stdout).not.toBe('');
    expect((await gongkai(...argv)).stdout).toBe(stdout);
    expect((await gongkai(...argv, '--jobs', '2')).stdout).toBe(stdout);
  });

  test('brings all its rules and their explanations', async () => {
    const files = await readdir(rulesFolder, { recursive: true });
    const rules = files.filter((name) => /^[^/]+\/[^/]+\.json$/.test(name));
    expect((await gongkai('rules', 'list')).stdout.trimEnd().split('\n')).toHaveLength(rules.length);
  });

  test('can be imported as a library', async () => {
    const script = "import { engine } from 'gongkai-audit'; console.log(engine.name)";
    const { stdout } = await runProcess('node', ['--input-type=module', '--eval', script], { cwd: folder });
    expect(stdout).toBe('gongkai-audit\n');
  });
});
