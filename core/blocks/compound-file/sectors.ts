import { joinBytes } from './join-bytes.ts';
import { uint16, uint32 } from './little-endian.ts';
import { type Chain, followChain } from './sector-chain.ts';

/** A compound file as the sectors behind its header. */
export interface Sectors {
  /** In bytes. */
  readonly size: number;
  readonly chain: (first: number, wanted?: number) => Chain;
  /** The bytes of sectors one after another; what lies beyond the end of the file is left out. */
  readonly read: (sectors: readonly number[]) => Uint8Array;
}

/** Where the header keeps things, in bytes. Source: MS-CFB 2.2. */
const header = { version: 26, sectorShift: 30, firstDifat: 68, table: 76, end: 512 };
const shifts: Readonly<Record<number, number>> = { 3: 9, 4: 12 };
const numberBytes = 4;
/** No sector: larger than every number of one. */
const nowhere = 0xffffffff;

/** Bytes of a sector; undefined where the header is none. */
function sectorSize(bytes: Uint8Array): number | undefined {
  const shift = uint16(bytes, header.sectorShift);
  return shifts[uint16(bytes, header.version)] === shift ? 2 ** shift : undefined;
}

const numbersIn = (bytes: Uint8Array, from: number, to: number): readonly number[] =>
  Array.from({ length: (to - from) / numberBytes }, (_, index) => uint32(bytes, from + index * numberBytes));

/** The sectors that hold the allocation table: the first ones by the header, the others by a chain of sectors of their own. */
function tableSectors(bytes: Uint8Array, size: number, count: number): readonly number[] {
  const last = size - numberBytes;
  const at = (sector: number) => (sector + 1) * size;
  const next = (sector: number) => uint32(bytes, at(sector) + last);
  const { sectors } = followChain(next, uint32(bytes, header.firstDifat), count);
  const others = sectors.flatMap((sector) => numbersIn(bytes, at(sector), at(sector) + last));
  return [...numbersIn(bytes, header.table, header.end), ...others];
}

/** The sectors of a compound file; undefined when the header is not one. */
export function readSectors(bytes: Uint8Array): Sectors | undefined {
  const size = sectorSize(bytes);
  if (size === undefined) return undefined;
  const count = Math.max(0, Math.ceil(bytes.length / size) - 1);
  const table = tableSectors(bytes, size, count);
  const perSector = size / numberBytes;
  const next = (sector: number) => {
    const holder = table[Math.floor(sector / perSector)] ?? nowhere;
    if (holder >= count) return nowhere;
    return uint32(bytes, (holder + 1) * size + (sector % perSector) * numberBytes);
  };
  return {
    size,
    chain: (first, wanted) => followChain(next, first, count, wanted),
    read: (sectors) =>
      joinBytes(sectors.map((sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size))),
  };
}
