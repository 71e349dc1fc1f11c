import { describe, expect, test } from '@jest/globals';
import { type AuditUnit, conflictKey, findingsKey, readingKey } from '../../lambda/findings-key.ts';
import { awkwardKeys } from '../support/awkward-keys.ts';

const unit: AuditUnit = {
  bucket: 'b',
  key: 'reports/xinglan/2023.html',
  versionId: 'v1',
  ruleset: { id: 'ogi-annual-report', version: '1.0.0', digest: `sha256:${'0123456789abcdef'.repeat(4)}` },
  semantics: 1,
};

describe('key of findings', () => {
  test('is written down, because readers compute it', () => {
    expect(findingsKey(unit)).toBe(
      'findings/v1/xinglan/20/20727d5dbb0745245ea6a654e4e3a8c1/3bfc269594ef649228e9a74b/ogi-annual-report/1.0.0+0123456789ab.e1.json',
    );
  });

  test('is fixed by the whole unit', () => {
    const others: AuditUnit[] = [
      { ...unit, bucket: 'c' },
      { ...unit, key: 'reports/xinglan/2024.html' },
      { ...unit, versionId: 'v2' },
      { ...unit, ruleset: { ...unit.ruleset, id: 'other' } },
      { ...unit, ruleset: { ...unit.ruleset, version: '1.0.1' } },
      { ...unit, ruleset: { ...unit.ruleset, digest: 'sha256:ffff' } },
      { ...unit, semantics: 2 },
    ];
    expect(new Set([unit, ...others].map(findingsKey)).size).toBe(others.length + 1);
  });

  test('stays short and below findings/ for every key of a report', () => {
    const keys = awkwardKeys.map((key) => findingsKey({ ...unit, key }));
    expect(new Set(keys).size).toBe(awkwardKeys.length);
    for (const key of keys) expect(key).toMatch(/^findings\/v1\/[a-z0-9_-]+\/[ -~]{1,250}$/);
  });

  test.each([
    ['reports/xinglan/2023.html', 'xinglan'],
    ['reports/2023.html', '_'],
    ['reports/兴岚/2023.html', '_'],
    ['reports/../2023.html', '_'],
    ['reports/UPPER/2023.html', '_'],
  ])('%s belongs to the agency folder %s', (key, agency) => {
    expect(findingsKey({ ...unit, key }).split('/')[2]).toBe(agency);
  });

  test('findings that disagree are kept beside, by their content', () => {
    const key = conflictKey('findings/v1/_/x.json', new TextEncoder().encode('a'));
    expect(key).toBe('conflicts/v1/_/x/ca978112ca1bbdca.json');
  });
});

describe('key of a reading', () => {
  test('is written down, because others look for it', () => {
    const folder = 'readings/v1/xinglan/20/20727d5dbb0745245ea6a654e4e3a8c1/3bfc269594ef649228e9a74b/';
    expect(readingKey(unit, 1)).toBe(`${folder}r1.json`);
    expect(readingKey({ ...unit, member: 'a.html' }, 2)).toBe(
      `${folder}members/7aa267cfbf8eb1a78126330fc578814a/r2.json`,
    );
  });

  test('is the same whatever the rules', () => {
    const other = { ...unit, ruleset: { ...unit.ruleset, digest: 'sha256:ffff' }, semantics: 9 };
    expect(readingKey(other, 1)).toBe(readingKey(unit, 1));
  });
});
