import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const ignored = /^(?:node_modules|dist|cdk\.out|build|gongkai-data)\//;
const pages = globSync('**/*.md', {
  cwd: root,
  exclude: (name) => name === 'node_modules' || name === '.git',
});

/** Targets of links within the project: neither addresses nor headings. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('pages', () => {
  test.each(pages.filter((page) => !ignored.test(page)))('%s links to what exists', (page) => {
    const missing = linksOf(page).filter((target) => !existsSync(join(root, dirname(page), target)));
    expect(missing).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const named = [...text.matchAll(/`((?:core|rules|lambda|cli|infra)(?:\/[a-z0-9/-]+(?:\.ts)?)?)`/g)].map(
    ([, path = '']) => path,
  );

  test.each([...new Set(named)])('%s exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  test('names every folder of core', () => {
    const folders = globSync('core/*/', { cwd: root }).map((path) => path.replace(/\/$/, ''));
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });
});
