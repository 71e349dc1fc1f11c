import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { seededRandom } from '../../../bench/seeded-random.ts';
import { parseOfd } from '../../../core/blocks/ofd/parse-ofd.ts';
import { assertBlocks } from '../assert-blocks.ts';
import { drawTable, tableAt } from './draw-table.ts';
import { problemsOf } from './show-ofd.ts';
import { layer, type OfdParts, part, path, picture, text, writeOfd } from './write-ofd.ts';

const one = text(20, 30, '甲。');
const without = (name: string): OfdParts => ({
  pages: [one, one],
  templates: [one],
  others: { [name]: undefined },
});
const page = (content: string): OfdParts => ({ pages: [one, content] });

describe('documents that are not whole', () => {
  test.each<readonly [string, OfdParts, string]>([
    ['no entry', without('OFD.xml'), 'document-unreadable'],
    [
      'an entry without documents',
      { pages: [one], others: { 'OFD.xml': part('OFD', '') } },
      'document-unreadable',
    ],
    ['no document', without('Doc_0/Document.xml'), 'document-unreadable'],
    ['no page', without('Doc_0/Pages/Page_1/Content.xml'), 'page-unreadable 2'],
    [
      'a page without a path',
      {
        pages: [one],
        others: { 'Doc_0/Document.xml': part('Document', '<ofd:Pages><ofd:Page ID="1"/></ofd:Pages>') },
      },
      'page-unreadable 1',
    ],
    ['no template', without('Doc_0/Tpls/Tpl_0/Content.xml'), 'page-unreadable 1,page-unreadable 2'],
    [
      'a page that breaks off',
      { pages: [one], others: { 'Doc_0/Pages/Page_0/Content.xml': part('Page', layer(one)).slice(0, -90) } },
      'markup-damaged 1',
    ],
    [
      'resources that break off',
      { pages: [one], others: { 'Doc_0/DocumentRes.xml': '<Res><' } },
      'markup-damaged',
    ],
  ])('%s', (_situation, document, expected) => {
    expect(problemsOf(writeOfd(document)).join()).toBe(expected);
  });

  test('a page that cannot be read is a problem beside the others', () => {
    const { value } = parseOfd(writeOfd(without('Doc_0/Pages/Page_1/Content.xml')));
    expect(value.blocks).toHaveLength(1);
  });

  test.each<readonly [string, string]>([
    ['text without a frame', text(20, 30, '甲', { Boundary: undefined })],
    ['text whose frame is no place', text(20, 30, '甲', { Boundary: '20 x 10 5' })],
    ['text whose frame lacks a number', text(20, 30, '甲', { Boundary: '20 30 10' })],
    ['text whose matrix is none', text(20, 30, '甲', { CTM: '1 0 0 1' })],
    ['text without a size', text(20, 30, '甲', { Size: undefined })],
    ['text that begins nowhere', text(20, 30, '甲', {}, { X: undefined })],
    ['text that begins at no number', text(20, 30, '甲', {}, { Y: '1e999' })],
    ['offsets that are no numbers', text(20, 30, '甲乙', {}, { DeltaX: '4q' })],
    ['a repetition that is not whole', text(20, 30, '甲乙', {}, { DeltaX: 'g 4' })],
    ['a repetition of less than nothing', text(20, 30, '甲乙', {}, { DeltaX: 'g -1 4' })],
    ['a path of an operator that nobody knows', path('0 0 10 10', 'M 0 0 X 5 5')],
    ['a path that lacks a number', path('0 0 10 10', 'M 0 0 L 5')],
    ['a path without a frame', path('', 'M 0 0 L 5 5')],
    ['a picture without a frame', '<ofd:ImageObject ResourceID="1"/>'],
  ])('%s makes its page unreadable', (_situation, content) => {
    expect(problemsOf(writeOfd(page(content)))).toEqual(['page-unreadable 2']);
  });
});

describe('documents that are locked', () => {
  const encryptions = part(
    'Encryptions',
    '<ofd:EncryptInfo ID="1"><ofd:EncryptScope>All</ofd:EncryptScope></ofd:EncryptInfo>',
  );

  test.each([
    ['all parts enciphered', { 'Doc_0/Document.xml': undefined }],
    ['others in their place', {}],
  ])('%s', (_situation, left) => {
    const { value, problems } = parseOfd(
      writeOfd({ pages: [one], others: { 'Encryptions.xml': encryptions, ...left } }),
    );
    expect(value.blocks).toEqual([]);
    expect(problems).toEqual([{ code: 'document-encrypted', stage: 'blocks', fatal: true }]);
  });

  test('a list of no encryptions locks nothing', () => {
    expect(
      problemsOf(writeOfd({ pages: [one], others: { 'Encryptions.xml': part('Encryptions', '') } })),
    ).toEqual([]);
  });
});

describe('documents made to exhaust a reader', () => {
  const many = (length: number, draw: (index: number) => string) =>
    Array.from({ length }, (_, index) => draw(index)).join('');
  const shared = (count: number) =>
    part(
      'Document',
      `<ofd:Pages>${'<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(count)}</ofd:Pages>`,
    );

  test.each<readonly [string, OfdParts, string]>([
    ['nested blocks', page('<ofd:PageBlock>'.repeat(100_000)), 'markup-too-deep 2'],
    ['entities that multiply', page('&lol;'), 'markup-damaged 2'],
    [
      'more pages than are read',
      { pages: [one], others: { 'Doc_0/Document.xml': shared(100_000) } },
      'too-many-blocks',
    ],
    [
      'a page of a million letters',
      page(text(20, 30, '甲'.repeat(1_000_000), {}, { DeltaX: 4 })),
      'too-many-blocks 2',
    ],
    ['a million offsets', page(text(20, 30, '甲乙', {}, { DeltaX: 'g 999999999999 4' })), ''],
    [
      'a code of a million glyphs',
      page(
        '<ofd:TextObject Size="4" Boundary="1 1 9 9"><ofd:CGTransform CodePosition="0" CodeCount="999999999" GlyphCount="999999999"/><ofd:TextCode X="0" Y="4">甲</ofd:TextCode></ofd:TextObject>',
      ),
      'too-many-blocks 2',
    ],
    [
      'more lines than any table has',
      page(many(12_000, (index) => path('0 0 200 200', `M 0 ${index / 60} L 200 ${index / 60}`))),
      'table-too-large 2',
    ],
    [
      'one path of more lines',
      page(
        path(
          '0 0 200 200',
          many(12_000, (index) => `M 0 ${index / 60} L 200 ${index / 60} `),
        ),
      ),
      'table-too-large 2',
    ],
    [
      'a filled area of a million corners',
      page(path('0 0 9 9', `M 0 0 ${'L 1 1 '.repeat(500_000)}`, { Stroke: 'false', Fill: 'true' })),
      'table-too-large 2',
    ],
    [
      'a heavy page that is shown again and again',
      {
        pages: [path('0 0 9 9', `M 0 0 ${'Q 1 1 2 2 '.repeat(100_000)}`)],
        others: { 'Doc_0/Document.xml': shared(300) },
      },
      'too-many-blocks',
    ],
  ])('%s', (_situation, document, expected) => {
    const problems = problemsOf(writeOfd(document));
    expect(
      [...new Set(problems.map((each) => (expected.includes(' ') ? each : each.split(' ')[0])))].join(),
    ).toBe(expected);
  });
});

describe('300 damaged documents', () => {
  const table = tableAt(60, [
    ['甲', '1', '2'],
    ['乙', '', '3'],
  ]);
  const whole = writeOfd({
    pages: [one + drawTable(table), text(20, 30, '第二页') + picture(20, 40, 60, 60)],
    templates: [text(20, 280, '页脚')],
  });
  const members = unzipSync(whole);
  const names = Object.keys(members);

  /** A few bytes of one member turned into others, or the member cut off; packed again, so that its check sum holds. */
  function damage(seed: number): Uint8Array {
    const random = seededRandom(seed);
    const name = random.pick(names);
    const bytes = Uint8Array.from(members[name] ?? []);
    if (random.chance(0.2)) return zipSync({ ...members, [name]: bytes.slice(0, random.upTo(bytes.length)) });
    for (let times = 1 + random.upTo(3); times > 0; times -= 1) {
      bytes[random.upTo(bytes.length - 1)] = random.chance(0.5)
        ? random.upTo(255)
        : random.pick([...strToU8('<>"/ 0gM')]);
    }
    return zipSync({ ...members, [name]: bytes });
  }

  test('give blocks or fatal problems, and never an exception', () => {
    const told = new Set<string>();
    for (let seed = 0; seed < 300; seed += 1) {
      const { value, problems } = parseOfd(damage(seed));
      expect([seed, assertBlocks(value)]).toEqual([seed, []]);
      if (value.blocks.length === 0)
        expect([seed, problems.some(({ fatal }) => fatal)]).toEqual([seed, true]);
      for (const { code } of problems) told.add(code);
    }
    expect([...told]).toEqual(
      expect.arrayContaining(['markup-damaged', 'page-unreadable', 'document-unreadable']),
    );
  });
});
