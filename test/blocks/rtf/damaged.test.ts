import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../bench/seeded-random.ts';
import { parseRtf } from '../../../core/blocks/rtf/parse-rtf.ts';
import { limits } from '../../../core/source/limits.ts';
import { damageDocument } from '../../fuzz/damage.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { showBlock } from '../read-sample.ts';
import { bytesOf, row, run, text, writeRtf } from './write-rtf.ts';

const read = (bytes: Uint8Array) => {
  const { value, problems } = parseRtf(bytes);
  expect(assertBlocks(value).slice(0, 3)).toEqual([]);
  return {
    blocks: value.blocks.map(showBlock),
    fatal: problems.filter(({ fatal }) => fatal).map(({ code }) => code),
  };
};

const cells = ['甲', '1'].map((words, at) => ({ right: (at + 1) * 900, paragraphs: [run(words)] }));
const nested =
  '\\trowd\\cellx5000\\pard\\intbl\\itap2 5\\nestcell{\\*\\nesttableprops\\trowd\\cellx900\\nestrow}\\pard\\intbl\\cell\\row\\pard ';
const pictured = '{\\shp{\\*\\shpinst{\\shptxt 7\\par}}}{\\pict\\bin3 {{{}\\u20013??\\par ';
const whole = writeRtf(
  text('全年收到3件。') + row(cells) + row(cells, 'before') + nested + pictured + text('完。'),
);

describe('a document that is cut off', () => {
  test('anywhere: what stands before is read, and the damage is named', () => {
    for (let length = 1; length < whole.length; length += 1)
      expect([length, read(whole.slice(0, length)).fatal]).toEqual([length, ['markup-damaged']]);
    expect(read(whole).fatal).toEqual([]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['in a paragraph', '{\\rtf1 a\\par b', ['paragraph a', 'paragraph b']],
    ['in a group', '{\\rtf1 a\\par {\\b b', ['paragraph a', 'paragraph b']],
    ['in a cell', '{\\rtf1\\trowd\\cellx900\\cellx1800\\intbl a\\cell 1', ['grid a ; 1']],
    ['in a text box', '{\\rtf1 a{\\shp{\\*\\shpinst{\\shptxt b', ['paragraph a', 'paragraph b']],
    ['in bytes of a picture', '{\\rtf1 a\\par{\\pict\\bin99 xy', ['paragraph a', 'image ']],
    ['behind a backslash', '{\\rtf1 a\\', ['paragraph a']],
    ['by a brace too many', '{\\rtf1 a\\par}b\\par}', ['paragraph a']],
    [
      'without a row that ends',
      '{\\rtf1\\trowd\\cellx900\\cellx1800\\intbl a\\cell 1\\cell}',
      ['grid a ; 1'],
    ],
  ])('%s', (_situation, document, expected) => {
    expect(read(bytesOf(document))).toEqual({ blocks: expected, fatal: ['markup-damaged'] });
  });

  test.each(['\0\0', '\r\n', ' '])('%j behind the end is no damage', (rest) => {
    expect(read(bytesOf(`{\\rtf1 a\\par}${rest}`))).toEqual({ blocks: ['paragraph a'], fatal: [] });
  });
});

const tokens = [
  ...'{ } { } \\par \\cell \\row \\nestcell \\nestrow \\intbl \\itap2 \\itap9 \\pard \\plain \\v \\v0 \\deleted \\cellx900 \\cellx1800'.split(
    ' ',
  ),
  ...'\\cellx0 \\trowd \\trleft-9 \\clmgf \\clmrg \\clvmgf \\clvmrg \\cldel \\uc9 \\uc0 \\u20013 \\u-1 \\f1 \\bin2 \\listtext \\pict'.split(
    ' ',
  ),
  ...'{\\*\\nesttableprops {\\*\\shppict {\\shptxt {\\upr {\\*\\ud {\\footnote {\\field {\\*\\fldinst {\\fldrslt {\\fonttbl \\fcharset134'.split(
    ' ',
  ),
  ...[
    "\\'d6",
    "\\'d0",
    "\\'",
    '\\~',
    '\\line',
    '\\*',
    '\\',
    '12',
    '甲',
    ' ',
    '\t',
    '\n',
    '\0',
    '一、总体情况',
    '\\outlinelevel0',
  ],
];

test('no order of control words breaks the contract of blocks', () => {
  const parts = fc.array(fc.constantFrom(...tokens), { maxLength: 60 });
  fc.assert(
    fc.property(parts, (some) => {
      read(bytesOf(`{\\rtf1\\ansi\\ansicpg936${some.join('')}`));
      read(new TextEncoder().encode(`{\\rtf1\\ansi${some.join(' ')}}`));
    }),
    { numRuns: 1_000, examples: [[['\\row', '\\cell', '一、总体情况']]] },
  );
});

test('no bytes break it either', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      read(bytes);
    }),
    { numRuns: 500 },
  );
});

test('three hundred damaged documents are read', () => {
  const random = seededRandom(7);
  for (let number = 0; number < 300; number += 1) read(damageDocument(whole, random, whole));
});

describe('documents made to exhaust a reader', () => {
  const wide = Array.from({ length: 2_000 }, (_, at) => `\\cellx${at + 1}00`).join('');
  test.each<readonly [string, () => string, string]>([
    ['100,000 groups in one another', () => '{'.repeat(100_000), 'markup-too-deep'],
    ['250,000 paragraphs', () => '\\par'.repeat(250_000), 'too-many-blocks'],
    ['130,000 cells', () => `\\trowd\\cellx9${'\\intbl\\cell\\row'.repeat(130_000)}`, 'too-many-blocks'],
    [
      'tables in one another without end',
      () => `\\intbl${'\\itap9999 1\\nestcell\\itap1 1\\cell'.repeat(20_000)}`,
      'markup-damaged',
    ],
    ['edges that differ in every row', () => edges(3_000), 'table-too-large'],
    [
      'rows of 2,000 cells',
      () => `\\trowd${wide}${`\\intbl${'\\cell'.repeat(2_000)}\\row`.repeat(60)}`,
      'table-too-large',
    ],
    ['definitions without rows', () => `\\trowd${wide}`.repeat(100), 'file-empty'],
    ['a control word of a million letters', () => `\\${'a'.repeat(1_000_000)}`, 'file-empty'],
    ['bytes that never come', () => `\\bin${'9'.repeat(1_000)} x`, 'markup-damaged'],
    ['a line of 400,000 characters', () => "\\'d6\\'d0".repeat(400_000), 'line-too-long'],
  ])('%s', (_situation, make, expected) => {
    const bytes = bytesOf(`{\\rtf1\\ansi\\ansicpg936 ${make()}}`);
    const { value, problems } = parseRtf(bytes);
    expect(assertBlocks(value).slice(0, 3)).toEqual([]);
    const codes = problems.map(({ code }) => code);
    expect(expected === 'file-empty' ? value.blocks : codes).toEqual(
      expected === 'file-empty' ? [] : expect.arrayContaining([expected]),
    );
    expect(bytes.length).toBeLessThan(limits.bytes);
  });
});

function edges(rows: number): string {
  return Array.from(
    { length: rows },
    (_, at) => `\\trowd\\cellx${200 * at + 200}\\cellx${200 * rows + 200}\\intbl 1\\cell 2\\cell\\row`,
  ).join('');
}
