import { describe, expect, test } from '@jest/globals';
import { limits } from '../../core/source/limits.ts';
import { openArchive } from '../../core/source/open-archive.ts';
import { text, writeDocx } from '../blocks/docx/write-docx.ts';
import { writeZip, type ZipMember } from '../support/write-zip.ts';

const open = (bytes: Uint8Array) => openArchive({ name: 'a.zip', bytes });

/** Members as they come out: name, then their text or why they cannot be had. */
function show(archive: Uint8Array): readonly string[] {
  const { value, problems } = open(archive);
  expect(problems).toEqual([]);
  return value.map((member) => {
    const opened = member.open();
    return `${member.name}: ${'code' in opened ? opened.code : new TextDecoder().decode(opened.bytes)}`;
  });
}

const namesOf = (...names: readonly (string | Uint8Array)[]) =>
  open(writeZip(names.map((name) => ({ name, bytes: 'x' })))).value.map(({ name }) =>
    name.slice('a.zip/'.length),
  );

const gbk = Uint8Array.from([0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]);
const rare = Uint8Array.from([0x81, 0x39, 0xee, 0x39, 0x2e, 0x74, 0x78, 0x74]);

describe('names', () => {
  test.each<readonly [string, readonly (string | Uint8Array)[], readonly string[]]>([
    ['in folders', ['2023/青岚县/年报.html', 'b.txt'], ['2023/青岚县/年报.html', 'b.txt']],
    ['UTF-8 that is not marked as such', [new TextEncoder().encode('年报.txt')], ['年报.txt']],
    ['GBK, as old programs write it', [gbk], ['年报.txt']],
    ['four bytes of GB18030', [rare], ['㐀.txt']],
    ['marked as UTF-8 and none', ['\ud800.txt'], ['\ufffd.txt']],
    [
      'what leads out of the archive',
      ['../../etc/passwd', '/root/a.txt', 'a/../../b.txt'],
      ['etc/passwd', 'root/a.txt', 'a/b.txt'],
    ],
    [
      'what leads out of it on Windows',
      ['..\\..\\a.txt', 'C:\\windows\\b.txt', '\\\\host\\c.txt'],
      ['a.txt', 'windows/b.txt', 'host/c.txt'],
    ],
    ['nothing but dots', ['..', './.'], ['_', '_ (2)']],
    ['controls, and marks that turn the direction', ['a\n\u0000\u202eb.txt'], ['ab.txt']],
    [
      'the same name again',
      ['a.txt', 'a.txt', 'a (2).txt', './a.txt', 'b/a', 'b/a'],
      ['a.txt', 'a (2).txt', 'a (2) (2).txt', 'a (3).txt', 'b/a', 'b/a (2)'],
    ],
    ['very long ones', [`${'甲'.repeat(500)}.html`], [`…${'甲'.repeat(235)}.html`]],
    [
      'what programs leave behind',
      [
        '__MACOSX/._a.txt',
        '__MACOSX/sub/a.txt',
        '.DS_Store',
        'x/.DS_Store',
        'Thumbs.db',
        'x/thumbs.db',
        '~$a.docx',
        'x/desktop.ini',
        'x/',
        'y\\',
        'a.txt',
      ],
      ['a.txt'],
    ],
    ['hidden files of people', ['.a.txt', '~a.txt'], ['.a.txt', '~a.txt']],
  ])('%s', (_what, written, expected) => {
    expect(namesOf(...written)).toEqual(expected);
  });
});

const docx = writeDocx({ body: text('甲') });
const inner = writeZip([{ name: 'a.txt', bytes: 'x' }]);

describe('members', () => {
  test.each<readonly [string, ZipMember, string]>([
    ['sound', { name: 'm', bytes: '甲' }, '甲'],
    ['stored', { name: 'm', bytes: '甲', method: 0 }, '甲'],
    ['empty', { name: 'm' }, ''],
    ['with a password', { name: 'm', bytes: 'x', flags: 1 }, 'document-encrypted'],
    ['damaged', { name: 'm', bytes: 'x', crc32: 1 }, 'archive-damaged'],
    ['packed in a way we do not know', { name: 'm', bytes: 'x', method: 12 }, 'format-not-supported'],
    ['an archive', { name: 'm', bytes: inner }, 'archive-nested'],
    ['an archive of nothing', { name: 'm', bytes: writeZip([]) }, 'archive-nested'],
    ['an archive that is damaged', { name: 'm', bytes: inner.subarray(0, 40) }, 'archive-nested'],
    ['larger than a document may be', { name: 'm', sizeBytes: limits.bytes + 1 }, 'file-too-large'],
    ['a bomb', { name: 'm', bytes: Buffer.alloc(2_000_000) }, 'archive-too-large'],
    [
      'a bomb that hides its size',
      { name: 'm', bytes: Buffer.alloc(30_000_000), sizeBytes: 900_000 },
      'archive-damaged',
    ],
  ])('%s, and the next one all the same', (_what, member, expected) => {
    expect(show(writeZip([member, { name: 'n', bytes: '乙' }]))).toEqual([
      `a.zip/m: ${expected}`,
      'a.zip/n: 乙',
    ]);
  });

  test('of small ones any may be packed tightly', () => {
    const [shown = ''] = show(writeZip([{ name: 'm', bytes: ' '.repeat(1_000_000) }]));
    expect(shown).toHaveLength('a.zip/m: '.length + 1_000_000);
  });

  test('a document of an office program is a document', () => {
    const { value } = open(writeZip([{ name: 'm.docx', bytes: docx, method: 0 }]));
    expect(value.map((member) => 'bytes' in member.open())).toEqual([true]);
  });

  test('what is too much in all is left out, and a smaller one behind it still fits', () => {
    const size = limits.bytes - 1;
    const large = Array.from({ length: 6 }, (_, at) => ({
      name: `${at}`,
      sizeBytes: size,
      bytes: Buffer.alloc(80_000, String(at)),
      method: 0,
    }));
    const codes = open(writeZip([...large, { name: 'n', bytes: 'x' }])).value.map((member) => {
      const opened = member.open();
      return 'code' in opened ? opened.code : 'whole';
    });
    // The sizes are lies, which is told of those that are unpacked at all.
    expect(codes).toEqual([...Array(5).fill('archive-damaged'), 'archive-too-large', 'whole']);
  });
});

describe('archives', () => {
  const many = (count: number) => writeZip(Array.from({ length: count }, (_, at) => ({ name: `${at}.txt` })));

  test.each<readonly [string, Uint8Array, readonly string[]]>([
    ['of nothing', writeZip([]), ['archive-empty']],
    [
      'of folders and what programs leave behind',
      writeZip([{ name: 'a/' }, { name: '.DS_Store' }]),
      ['archive-empty'],
    ],
    [
      'that is cut off',
      writeZip([{ name: 'a', bytes: 'x'.repeat(99) }]).subarray(0, 90),
      ['archive-damaged'],
    ],
    ['of as many reports as there may be', many(limits.archiveReports), []],
    ['of one more', many(limits.archiveReports + 1), ['too-many-reports']],
    ['of more than are counted', many(limits.archiveEntries + 1), ['too-many-reports']],
    ['that is none, but a document', docx, []],
    ['that is none, but text', new TextEncoder().encode('PK'), []],
  ])('%s', (_what, bytes, codes) => {
    const { value, problems } = open(bytes);
    expect(problems.map(({ code, fatal }) => (fatal ? code : ''))).toEqual(codes);
    if (codes.length > 0) expect(value).toEqual([]);
  });

  test('more members than anybody counts end soon', () => {
    const archive = writeZip(Array.from({ length: 20_000 }, () => ({ name: 'a', method: 0 })));
    const { problems } = open(archive);
    expect(problems).toMatchObject([{ code: 'too-many-reports', data: { count: 20_000 } }]);
  });
});
