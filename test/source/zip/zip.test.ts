import { crc32 as expectedSum } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Inflate } from 'fflate';
import { crc32 } from '../../../core/source/zip/crc32.ts';
import { readDirectory } from '../../../core/source/zip/read-directory.ts';
import { unpackEntry } from '../../../core/source/zip/unpack-entry.ts';
import { writeZip, type ZipMember } from '../../support/write-zip.ts';

const text = '一、总体情况。'.repeat(500);

/** Members as they come out: their text, or why they cannot be had. */
function unpacked(archive: Uint8Array): readonly string[] | undefined {
  return readDirectory(archive)?.map((entry) => {
    const content = unpackEntry(archive, entry);
    return 'code' in content ? content.code : new TextDecoder().decode(content);
  });
}

test('the check sum is that of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => crc32(bytes) === expectedSum(bytes)));
});

describe('sound archives', () => {
  const members: readonly ZipMember[] = [
    { name: 'a.txt', bytes: text },
    { name: '文件夹/', bytes: '' },
    { name: '文件夹/b.txt', bytes: text, method: 0 },
    { name: 'empty.txt', bytes: '' },
    { name: 'empty-stored.txt', bytes: '', method: 0 },
  ];
  const expected = [text, '', text, '', ''];

  test.each<readonly [string, Buffer]>([
    ['as they are', writeZip(members)],
    ['with a comment that looks like an end', writeZip(members, { comment: 'PK\x05\x06 and more' })],
    ['behind a program that unpacks them', writeZip(members, { before: Buffer.alloc(3_000, 'MZ') })],
    ['written as for 4 GB', writeZip(members, { isLarge: true })],
    ['without any member', writeZip([])],
  ])('%s', (what, archive) => {
    expect(unpacked(archive)).toEqual(what === 'without any member' ? [] : expected);
  });

  test('a view into a larger buffer', () => {
    const archive = writeZip(members);
    const within = Buffer.concat([Buffer.alloc(7), archive, Buffer.alloc(9)]).subarray(7, 7 + archive.length);
    expect(unpacked(within)).toEqual(expected);
  });
});

describe('members that cannot be had', () => {
  test.each<readonly [string, Partial<ZipMember>, string]>([
    ['another check sum', { crc32: 1 }, 'archive-damaged'],
    ['another check sum, stored', { crc32: 1, method: 0 }, 'archive-damaged'],
    ['a size too small', { sizeBytes: 10 }, 'archive-damaged'],
    ['a size too large', { sizeBytes: 100_000 }, 'archive-damaged'],
    ['a size too large, stored', { sizeBytes: 100_000, method: 0 }, 'archive-damaged'],
    ['one bit turned', { damage: (packed) => packed.fill((packed[20] ?? 0) ^ 4, 20, 21) }, 'archive-damaged'],
    ['cut off', { damage: (packed) => packed.subarray(0, 20) }, 'archive-damaged'],
    ['no packed bytes at all', { damage: () => Buffer.alloc(0) }, 'archive-damaged'],
    ['a password', { flags: 1 }, 'document-encrypted'],
    ['another method', { method: 14 }, 'format-not-supported'],
  ])('%s, and the others are whole', (_what, broken, code) => {
    const archive = writeZip([
      { name: 'a', bytes: text, ...broken },
      { name: 'b', bytes: text },
    ]);
    expect(unpacked(archive)).toEqual([code, text]);
  });

  test('of a bomb no more than was announced is unpacked', () => {
    const steps = jest.spyOn(Inflate.prototype, 'push');
    const bomb = writeZip([{ name: 'a', bytes: Buffer.alloc(200_000_000), sizeBytes: 1_000 }]);
    expect(unpacked(bomb)).toEqual(['archive-damaged']);
    expect(steps).toHaveBeenCalledTimes(1);
    steps.mockRestore();
  });
});

describe('archives whose directory cannot be read', () => {
  const archive = writeZip([
    { name: 'a', bytes: text },
    { name: 'b', bytes: text },
  ]);
  const end = archive.length - 22;

  test.each<readonly [string, (bytes: Buffer) => Buffer]>([
    ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['cut off in the directory', (bytes) => bytes.subarray(0, end - 10)],
    ['something behind the end', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['a directory beyond the archive', (bytes) => bytes.fill(0xee, end + 16, end + 20)],
    ['more members than there are', (bytes) => bytes.fill(9, end + 10, end + 11)],
    ['nothing', () => Buffer.alloc(0)],
  ])('%s', (_what, damage) => {
    expect(readDirectory(damage(Buffer.from(archive)))).toBeUndefined();
  });

  test('no bytes make it throw', () => {
    const turned = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(turned, (changes) => {
        const broken = Buffer.from(archive);
        for (const [at, byte] of changes) broken[at] = byte;
        for (const content of unpacked(broken) ?? [])
          expect(['archive-damaged', 'document-encrypted', 'format-not-supported', text]).toContain(content);
      }),
      { numRuns: 2_000 },
    );
  });
});
