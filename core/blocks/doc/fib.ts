import { uint16, uint32 } from '../compound-file/little-endian.ts';

/** Structures of the table stream by their number in the header. Source: MS-DOC 2.5.6. */
const structures = {
  styles: 1,
  characterRuns: 12,
  paragraphRuns: 13,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
} as const;

type Structure = keyof typeof structures;

/** What the header of a document says. */
export interface Fib {
  readonly kind: 'word-97' | 'older' | 'none';
  readonly isEncrypted: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** Characters of the text itself; notes, page headers and text boxes follow it and are not counted. */
  readonly characters: number;
  /** Where in the table stream a structure stands, in bytes. */
  readonly placeOf: (structure: Structure) => { readonly at: number; readonly size: number };
}

/** Where the header keeps things, in bytes. Source: MS-DOC 2.5.1 to 2.5.4. */
const offsets = { mark: 0, version: 2, flags: 10, characters: 76, structures: 154 };
const mark = 0xa5ec;
const olderMarks: readonly number[] = [0xa5dc, 0xa5db, 0xa59b];
/** Version of Word 97, which brought the format of today. */
const word97 = 0xc0;
const encrypted = 0x0100;
const secondTable = 0x0200;
const structureBytes = 8;

function kindOf(word: Uint8Array): Fib['kind'] {
  const own = uint16(word, offsets.mark);
  if (olderMarks.includes(own)) return 'older';
  if (own !== mark) return 'none';
  return uint16(word, offsets.version) < word97 ? 'older' : 'word-97';
}

export function readFib(word: Uint8Array): Fib {
  const flags = uint16(word, offsets.flags);
  return {
    kind: kindOf(word),
    isEncrypted: (flags & encrypted) !== 0,
    tableStream: (flags & secondTable) === 0 ? '0Table' : '1Table',
    characters: uint32(word, offsets.characters),
    placeOf: (structure) => {
      const at = offsets.structures + structures[structure] * structureBytes;
      return { at: uint32(word, at), size: uint32(word, at + 4) };
    },
  };
}
