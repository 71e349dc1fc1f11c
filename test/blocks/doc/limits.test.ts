import { expect, test } from '@jest/globals';
import type { Cell, Table } from '../../../core/blocks/doc/build-tables.ts';
import { plainCharacter } from '../../../core/blocks/doc/character-properties.ts';
import { readParagraphProperties } from '../../../core/blocks/doc/paragraph-properties.ts';
import { paragraphFormat } from '../../../core/blocks/doc/paragraph-runs.ts';
import { readPieceTable } from '../../../core/blocks/doc/piece-table.ts';
import { readParagraphs } from '../../../core/blocks/doc/read-paragraphs.ts';
import type { Stretch } from '../../../core/blocks/doc/split-at-marks.ts';
import { tableRows } from '../../../core/blocks/doc/table-rows.ts';
import { limits } from '../../../core/source/limits.ts';
import { bytes16, bytes32 } from '../compound-file/little-endian-bytes.ts';
import { rowEnd } from './write-properties.ts';

function countDamage() {
  let count = 0;
  return {
    damaged: () => {
      count += 1;
    },
    count: () => count,
  };
}

test('pieces that say the same bytes again end where the text would be longer than the stream', () => {
  const { damaged, count } = countDamage();
  const word = new Uint8Array(100_000);
  const starts = Array.from({ length: 1_001 }, (_, index) => index * 100_000);
  const pieces = Array.from({ length: 1_000 }, () => [...bytes16(0), ...bytes32(0x40000000), ...bytes16(0)]);
  const table = [...starts.flatMap(bytes32), ...pieces.flat()];
  const bytes = Uint8Array.from([2, ...bytes32(table.length), ...table]);
  const read = readPieceTable(bytes, word, 100_000_000, damaged);
  expect(read.reduce((sum, { characters }) => sum + characters, 0)).toBe(word.length);
  expect(count()).toBe(1);
});

test('text without an end is left where it has too many paragraphs', () => {
  function* endless(): Generator<Stretch> {
    const mark = { isCellMark: false, properties: readParagraphProperties(0, []), isDeleted: false };
    for (;;) yield { text: '', properties: plainCharacter, mark };
  }
  const style = { numeral: '', isHidden: () => false };
  const { value, problems } = readParagraphs(
    endless(),
    () => style,
    () => {},
  );
  expect(value.length).toBe(limits.markupElements + 1);
  expect(problems.map(({ code, fatal }) => [code, fatal])).toEqual([['too-many-blocks', true]]);
});

test('rows whose edges all differ are left where they have too many positions', () => {
  const cell: Cell = { content: [] };
  const width = 1_000;
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    cells: [cell, cell],
    definition: {
      left: 0,
      cells: [
        { width: (index % 200) * 130 + width, sideways: 0, goesOn: false },
        { width: 26_000 - (index % 200) * 130, sideways: 0, goesOn: false },
      ],
    },
  }));
  const table: Table = { kind: 'table', rows };
  const { damaged, count } = countDamage();
  const read = tableRows(table, () => ({ text: '' }), 5_000, damaged);
  expect(read.rows.length).toBeLessThan(40);
  expect(count()).toBe(0);
});

test('properties in the data stream are read once, and no byte of it twice', () => {
  const { damaged, count } = countDamage();
  // A property that nobody reads holds the size of another list, which overlaps the first.
  const own = [...bytes16(0xc601), 2, ...bytes16(6), ...rowEnd(), ...rowEnd()];
  const data = Uint8Array.from([...bytes16(own.length), ...own]);
  const { read } = paragraphFormat(data, damaged);
  const page = new Uint8Array(512);
  const referTo = (place: number) => [0, 4, 0, 0, ...bytes16(0x6646), ...bytes32(place)];
  page.set(referTo(0), 100);
  page.set(referTo(0), 200);
  page.set(referTo(5), 300);
  expect([read(page, 100).isRowEnd, read(page, 200).isRowEnd, count()]).toEqual([true, true, 0]);
  expect([read(page, 300).isRowEnd, count()]).toEqual([false, 1]);
});

test('a piece that reaches beyond the stream ends with it', () => {
  const { damaged, count } = countDamage();
  const entry = [...bytes16(0), ...bytes32(900), ...bytes16(0)];
  const table = [...bytes32(0), ...bytes32(200), ...entry];
  const bytes = Uint8Array.from([2, ...bytes32(table.length), ...table]);
  const pieces = readPieceTable(bytes, new Uint8Array(1_000), 200, damaged);
  expect(pieces.map(({ characters }) => characters)).toEqual([50]);
  expect(count()).toBe(1);
});
