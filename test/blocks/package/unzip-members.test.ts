import { describe, expect, test } from '@jest/globals';
import { unzipMembers } from '../../../core/blocks/package/unzip-members.ts';
import { limits } from '../../../core/source/limits.ts';
import { writeZip } from '../../support/write-zip.ts';

const isWanted = (name: string) => name.startsWith('word/');
const read = (archive: Uint8Array) => {
  const { value, problems } = unzipMembers(archive, isWanted);
  return { names: [...value.keys()], problems: problems.map(({ code, fatal }) => `${code} ${fatal}`) };
};

describe('members of a package', () => {
  const other = { name: 'word/b.xml', bytes: 'b' };

  test('only those that are wanted are unpacked', () => {
    const broken = { name: 'media/a.png', bytes: 'a', crc32: 1 };
    expect(read(writeZip([broken, other]))).toEqual({ names: ['word/b.xml'], problems: [] });
  });

  test.each([
    ['a check sum that does not hold', { crc32: 7 }, 'archive-damaged true'],
    ['a password', { flags: 1 }, 'document-encrypted true'],
  ])('%s leaves the member out, with a fatal problem', (_what, broken, problem) => {
    const archive = writeZip([{ name: 'word/a.xml', bytes: 'aaa', ...broken }, other]);
    expect(read(archive)).toEqual({ names: ['word/b.xml'], problems: [problem] });
  });

  test('a member that stands there twice counts neither way', () => {
    const archive = writeZip([{ name: 'word/a.xml', bytes: '1' }, other, { name: 'word/a.xml', bytes: '2' }]);
    expect(read(archive)).toEqual({ names: ['word/b.xml'], problems: ['archive-damaged true'] });
  });

  test.each([
    ['too many members', Array.from({ length: limits.archiveEntries + 1 }, (_, at) => ({ name: `${at}` }))],
    ['too many bytes', [{ name: 'word/a.xml', sizeBytes: limits.unpackedBytes }, other]],
  ])('%s', (_what, members) => {
    expect(read(writeZip(members))).toEqual({ names: [], problems: ['archive-too-large true'] });
  });
});
