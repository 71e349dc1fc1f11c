import { uint16, uint32 } from '../compound-file/little-endian.ts';
import type { Damaged } from './damage.ts';
import { type Prl, readPrls } from './prls.ts';
import { singlePrl } from './single-prl.ts';

/** A stretch of the text, as it lies in the stream. */
export interface Piece {
  /** First byte in the stream of the document. */
  readonly at: number;
  readonly characters: number;
  /** 1 for the characters of Windows 1252, 2 for UTF-16. */
  readonly bytesEach: 1 | 2;
  /** Properties changed for the whole piece, by programs that save only what changed. */
  readonly changes: readonly Prl[];
}

/** What the entries of the structure begin with. Source: MS-DOC 2.9.38. */
const changesEntry = 1;
const tableEntry = 2;
const isPacked = 0x40000000;
const placeBits = 0x3fffffff;

interface Found {
  readonly changes: readonly (readonly Prl[])[];
  readonly table: Uint8Array;
}

/** The lists of changes that pieces refer to by number, and the table of the pieces. */
function findTable(bytes: Uint8Array): Found {
  const changes: (readonly Prl[])[] = [];
  let at = 0;
  while (bytes[at] === changesEntry) {
    const end = at + 3 + uint16(bytes, at + 1);
    changes.push(readPrls(bytes.subarray(at + 3, end)));
    at = end;
  }
  const isTable = bytes[at] === tableEntry;
  const table = isTable ? bytes.subarray(at + 5, at + 5 + uint32(bytes, at + 1)) : new Uint8Array();
  return { changes, table };
}

const none: readonly Prl[] = [];

/** The last two bytes of a piece: one property, or the number of a list of them. Source: MS-DOC 2.9.212. */
const changesOf = (value: number, lists: Found['changes']): readonly Prl[] =>
  (value & 1) === 0 ? singlePrl(value) : (lists[value >> 1] ?? none);

function pieceAt({ changes, table }: Found, index: number, count: number): Piece {
  const at = 4 * (count + 1) + 8 * index;
  const place = uint32(table, at + 2);
  return {
    ...((place & isPacked) === 0
      ? { at: place & placeBits, bytesEach: 2 }
      : { at: (place & placeBits) >> 1, bytesEach: 1 }),
    characters: uint32(table, 4 * (index + 1)) - uint32(table, 4 * index),
    changes: changesOf(uint16(table, at + 6), changes),
  };
}

/**
 * The pieces of the text in their order, as many as make so many characters. No document says the same bytes twice: pieces
 * that together have more characters than the stream has bytes are left out.
 * @param bytes of the structure
 * @param word the stream of the document
 */
export function readPieceTable(
  bytes: Uint8Array,
  word: Uint8Array,
  characters: number,
  damaged: Damaged,
): readonly Piece[] {
  const found = findTable(bytes);
  const count = Math.max(0, Math.floor((found.table.length - 4) / 12));
  const pieces: Piece[] = [];
  let left = Math.min(characters, word.length);
  for (let index = 0; index < count && left > 0; index += 1) {
    const piece = pieceAt(found, index, count);
    const there = Math.max(0, Math.floor((word.length - piece.at) / piece.bytesEach));
    const wanted = Math.min(piece.characters, left);
    if (piece.characters <= 0) break;
    if (there > 0) pieces.push({ ...piece, characters: Math.min(wanted, there) });
    if (there < wanted) damaged();
    left -= wanted;
  }
  // Even a document without text has the mark of its last paragraph.
  if (characters === 0 || left > 0 || characters > word.length) damaged();
  return pieces;
}
