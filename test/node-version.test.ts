import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const read = (name: string): string => readFileSync(join(__dirname, '..', name), 'utf8');

test('Node 24, the runtime of the function, runs the tests', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});

test('every dependency is pinned exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('the lock file names no place to download from', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
