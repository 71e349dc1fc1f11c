import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDoc } from '../../../core/blocks/doc/parse-doc.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { bytes32 } from '../compound-file/little-endian-bytes.ts';
import { writeCompoundFile } from '../compound-file/write-compound-file.ts';
import { showBlock } from '../read-sample.ts';
import { cell, paragraph, row, run, text } from './doc-content.ts';
import { type ParagraphParts, writeDoc } from './write-doc.ts';
import * as properties from './write-properties.ts';

const problemsOf = (bytes: Uint8Array) =>
  parseDoc(bytes).problems.map(({ code, data, fatal }) => ({ code, format: data?.['format'], fatal }));
const fatal = (code: string, format?: string) => ({ code, format, fatal: true });

describe('files that are no documents of Word 97 to 2003', () => {
  const stream = new Uint8Array(5_000);
  test.each<readonly [string, Uint8Array, ReturnType<typeof fatal>]>([
    ['a workbook', writeCompoundFile({ Workbook: stream }), fatal('format-not-supported', 'xls')],
    ['an older workbook', writeCompoundFile({ Book: stream }), fatal('format-not-supported', 'xls')],
    ['slides', writeCompoundFile({ 'PowerPoint Document': stream }), fatal('format-not-supported', 'ppt')],
    ['something else', writeCompoundFile({ CONTENTS: stream }), fatal('format-not-supported', 'OLE')],
    [
      'a document with a password',
      writeDoc({ paragraphs: [text('甲。')], flags: 0x0300 }),
      fatal('document-encrypted'),
    ],
    [
      'a newer document with a password',
      writeCompoundFile({ EncryptedPackage: stream }),
      fatal('document-encrypted'),
    ],
    [
      'a document of Word 95',
      writeDoc({ paragraphs: [text('甲。')], version: 0x68 }),
      fatal('format-not-supported', 'Word 95'),
    ],
    ['a stream of zeros', writeCompoundFile({ WordDocument: stream }), fatal('document-unreadable')],
  ])('%s', (_situation, bytes, expected) => {
    expect(problemsOf(bytes)).toEqual([expected]);
    expect(parseDoc(bytes).value.blocks).toEqual([]);
  });

  test('a document that embeds a workbook is a document', () => {
    const file = { embedded: { Workbook: stream } };
    expect(problemsOf(writeDoc({ paragraphs: [text('甲。')], file }))).toEqual([]);
  });

  test('the other table stream', () => {
    expect(problemsOf(writeDoc({ paragraphs: [text('甲。')], flags: 0 }))).toEqual([]);
  });
});

describe('contradictions', () => {
  const damaged = [fatal('archive-damaged')];
  const three = [cell('甲'), cell('1'), cell('2')];
  test.each<readonly [string, readonly ParagraphParts[], readonly string[]]>([
    [
      'a row with more cells than are defined',
      row(three, { defined: [properties.defineRow([{ width: 1000 }])] }),
      ['grid 甲 ; 1 ; 2', 'paragraph 完。'],
    ],
    ['a row without definition', row(three, { defined: [] }), ['grid 甲 ; 1 ; 2', 'paragraph 完。']],
    ['a row without end', row(three).slice(0, -1), ['grid 甲 ; 1 ; 2', 'paragraph 完。']],
    [
      'tables deeper than Word can show',
      [text('甲。', properties.inTable(), properties.depth(1_000_000))],
      ['paragraph 甲。', 'paragraph 完。'],
    ],
  ])('%s', (_situation, paragraphs, expected) => {
    const bytes = writeDoc({ paragraphs: [...paragraphs, text('完。')] });
    expect(problemsOf(bytes)).toEqual(damaged);
    expect(parseDoc(bytes).value.blocks.map(showBlock)).toEqual(expected);
  });

  test('text without a last mark', () => {
    const bytes = writeDoc({ paragraphs: [text('甲。'), { runs: [run('乙')] }] });
    expect(problemsOf(bytes)).toEqual(damaged);
    expect(parseDoc(bytes).value.blocks.map(showBlock)).toEqual(['paragraph 甲。', 'paragraph 乙']);
  });

  test('a mark that was overwritten', () => {
    const bytes = writeDoc({ paragraphs: [text('甲。'), text('乙。'), text('丙。')] });
    const mark = Buffer.from(bytes).indexOf(Buffer.from('乙。\r', 'utf16le')) + 4;
    bytes.set([0x41, 0], mark);
    expect(problemsOf(bytes)).toEqual(damaged);
  });

  test('text whose properties were lost: it might be deleted', () => {
    const bytes = writeDoc({
      paragraphs: [paragraph([run('收到'), run('3', properties.deleted()), run('4件。')])],
    });
    const edges = [0, 2, 3, 6].flatMap((characters) => bytes32(2_048 + 2 * characters));
    const runsOnPage = Buffer.from(bytes).indexOf(Uint8Array.from(edges)) + 511;
    expect(bytes[runsOnPage]).toBe(4);
    bytes[runsOnPage] = 1;
    expect(problemsOf(bytes)).toEqual(damaged);
  });

  test('characters that were overwritten cannot be read', () => {
    const bytes = writeDoc({ paragraphs: [text('甲。'), text('收到12件。')] });
    const figure = Buffer.from(bytes).indexOf(Buffer.from('12件', 'utf16le'));
    bytes.set([0, 0], figure + 2);
    const { value, problems } = parseDoc(bytes);
    expect(value.blocks.map(showBlock)).toEqual(['paragraph 甲。', 'paragraph 收到1\ufffd件。']);
    expect(problems).toEqual([
      {
        code: 'characters-unreadable',
        stage: 'blocks',
        fatal: false,
        data: { count: 1 },
        place: { line: 2 },
      },
    ]);
  });

  test('half a character', () => {
    expect(parseDoc(writeDoc({ paragraphs: [text('甲\ud842。')] })).value.blocks.map(showBlock)).toEqual([
      'paragraph 甲\ufffd。',
    ]);
  });
});

const report = writeDoc({
  paragraphs: [
    text('甲镇2023年政府信息公开工作年度报告'),
    text('总体情况', properties.list(1)),
    ...Array.from({ length: 12 }, (_, index) => [
      text(`全年收到${index}件。`),
      ...row([cell('类别', { down: 'starts' }), cell(String(index)), cell('3', { width: 2000 })]),
      ...row([cell('', { down: 'goes on' }), cell('2'), cell('4'), cell('5')]),
    ]).flat(),
    paragraph([run('完', properties.hidden()), run('。')]),
  ],
  lists: [{ levels: [{ format: 0x27, text: '%1、' }] }],
  overrides: [{ list: 0 }],
  styles: [{ identity: 1 }, { base: 1 }],
});

const place = fc.nat({ max: report.length - 1 });
const flips = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
const fills = fc.tuple(place, fc.nat({ max: 3_000 }), fc.constantFrom(0, 255));

function expectRead(bytes: Uint8Array): void {
  const { value, problems } = parseDoc(bytes);
  expect(assertBlocks(value)).toEqual([]);
  expect(value.blocks.length > 0 || problems.some((problem) => problem.fatal)).toBe(true);
}

describe('documents damaged at random', () => {
  test('bytes changed', () => {
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = report.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expectRead(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('bytes overwritten', () => {
    fc.assert(
      fc.property(fills, ([at, length, value]) => {
        expectRead(report.slice().fill(value, at, at + length));
      }),
      { numRuns: 150 },
    );
  });

  test('cut off anywhere: a fatal problem says so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: report.length - 600 }), (length) => {
        const { problems } = parseDoc(report.subarray(0, length));
        expect(problems.some((problem) => problem.fatal)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
