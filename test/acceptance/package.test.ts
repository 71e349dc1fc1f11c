import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
const sample = (name: string) => join(root, 'samples', name);
const gongkai = (...argv: string[]) =>
  spawnSync('npx', ['--no', 'gongkai', ...argv], { cwd: folder, encoding: 'utf8' });

/** The package as a user installs it: packed, and put into an empty folder. */
beforeAll(() => {
  const npm = (cwd: string, ...argv: string[]) =>
    execFileSync('npm', argv, { cwd, encoding: 'utf8', stdio: 'pipe' });
  npm(root, 'pack', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder);
  npm(folder, 'init', '--yes');
  npm(folder, 'install', join(folder, tarball));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the installed package', () => {
  test.each([
    ['2023/xinglan-district-sound.html', 0],
    ['2024/linxi-education-bureau-arithmetic.md', 1],
    ['2024/yinxing-archives-pictures.html', 2],
    ['2024/no-such-file.md', 3],
  ])('checks %s with exit code %i', (name, code) => {
    expect(gongkai('check', sample(name)).status).toBe(code);
  });

  test('gives the bytes that the sources give, with worker threads too', () => {
    const argv = ['check', join(root, 'samples'), '--format', 'ndjson'];
    const sources = spawnSync('node', [join(root, 'cli/main.ts'), ...argv], { encoding: 'utf8', cwd: root });
    expect(sources.stdout).not.toBe('');
    expect(gongkai(...argv).stdout).toBe(sources.stdout);
    expect(gongkai(...argv, '--jobs', '2').stdout).toBe(sources.stdout);
  });

  test('brings its rules and their explanations', () => {
    expect(gongkai('rules', 'list').stdout.trimEnd().split('\n')).toHaveLength(33);
  });
});
