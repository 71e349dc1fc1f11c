import type { Problem, Read } from '../../problem.ts';
import { readDirectory, type StreamEntry } from './directory.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './little-endian.ts';
import { followChain } from './sector-chain.ts';
import { readSectors, type Sectors } from './sectors.ts';

/** The streams that stand directly in the root of a compound file. */
export interface CompoundFile {
  /** Upper and lower case are the same in names. */
  readonly has: (name: string) => boolean;
  /** The bytes of a stream, as far as they are there; none for one that the file does not have. */
  readonly read: (name: string) => Read<Uint8Array>;
}

/** Where the header keeps things, in bytes. Source: MS-CFB 2.2. */
const header = { firstOfDirectory: 48, firstOfSmallTable: 60 };
/** Bytes from which on a stream has sectors of its own: the same in every file. */
const cutoff = 4096;
const smallSector = 64;
const numberBytes = 4;

const damaged: Problem = { code: 'archive-damaged', stage: 'blocks', fatal: true };

const whole = (bytes: Uint8Array, isWhole: boolean): Read<Uint8Array> => ({
  value: bytes,
  problems: isWhole ? [] : [damaged],
});

function readLarge(sectors: Sectors, { first, size }: StreamEntry): Read<Uint8Array> {
  const { sectors: chain } = sectors.chain(first, Math.ceil(size / sectors.size));
  const bytes = sectors.read(chain).subarray(0, size);
  return whole(bytes, bytes.length === size);
}

/** A small stream lies with others in one of the root, which has a table of its own. */
function smallReader(file: Uint8Array, sectors: Sectors, root: StreamEntry) {
  const table = sectors.read(sectors.chain(uint32(file, header.firstOfSmallTable)).sectors);
  const holder = readLarge(sectors, root).value;
  const next = (sector: number) => uint32(table, sector * numberBytes);
  const count = Math.ceil(holder.length / smallSector);
  return ({ first, size }: StreamEntry): Read<Uint8Array> => {
    const { sectors: chain } = followChain(next, first, count, Math.ceil(size / smallSector));
    const parts = chain.map((sector) => holder.subarray(sector * smallSector, (sector + 1) * smallSector));
    const bytes = joinBytes(parts).subarray(0, size);
    return whole(bytes, bytes.length === size);
  };
}

const empty: CompoundFile = { has: () => false, read: () => whole(new Uint8Array(), true) };

/**
 * Opens a compound file, the container of Office before 2007. Every chain ends where it comes back to itself, so that no
 * stream is longer than the file; what is damaged gives what is left of it, with a fatal problem. Source: MS-CFB.
 */
export function openCompoundFile(file: Uint8Array): Read<CompoundFile> {
  const sectors = readSectors(file);
  if (!sectors) return { value: empty, problems: [damaged] };
  const chain = sectors.chain(uint32(file, header.firstOfDirectory));
  const { root, streams, isWhole } = readDirectory(sectors.read(chain.sectors));
  const readSmall = smallReader(file, sectors, root);
  const read = (name: string) => {
    const entry = streams.get(name.toUpperCase());
    if (!entry) return whole(new Uint8Array(), true);
    return entry.size < cutoff ? readSmall(entry) : readLarge(sectors, entry);
  };
  return {
    value: { has: (name) => streams.has(name.toUpperCase()), read },
    problems: chain.isWhole && isWhole ? [] : [damaged],
  };
}
