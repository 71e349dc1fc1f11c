import { bytes16, bytes32, utf16 } from './little-endian-bytes.ts';

const sector = 512;
const smallSector = 64;
const cutoff = 4096;
const endOfChain = 0xfffffffe;
const tableSector = 0xfffffffd;
const listSector = 0xfffffffc;
const free = 0xffffffff;
/** Sectors of the table that the header can name; numbers that a sector holds. */
const inHeader = 109;
const perSector = sector / 4;

/** A file under construction: its sectors, and for each the one after it. */
interface Draft {
  readonly sectors: Uint8Array[];
  readonly next: number[];
}

const partsOf = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => {
    const part = new Uint8Array(size);
    part.set(bytes.subarray(index * size, (index + 1) * size));
    return part;
  });

/** Appends sectors as one chain, the last of them first if it is to lie backwards; gives its first sector. */
function append(draft: Draft, bytes: Uint8Array, isBackwards = false): number {
  const parts = partsOf(bytes, sector);
  const first = draft.sectors.length;
  const placeOf = (index: number) => first + (isBackwards ? parts.length - 1 - index : index);
  for (const [index, part] of parts.entries()) {
    draft.sectors[placeOf(index)] = part;
    draft.next[placeOf(index)] = index + 1 < parts.length ? placeOf(index + 1) : endOfChain;
  }
  return parts.length === 0 ? endOfChain : placeOf(0);
}

interface Entry {
  readonly name: string;
  /** 1 is a storage, 2 a stream, 5 the root. */
  readonly type: number;
  readonly first: number;
  readonly size: number;
  readonly right?: number;
  readonly child?: number;
}

const directoryEntry = ({
  name,
  type,
  first,
  size,
  right = free,
  child = free,
}: Entry): readonly number[] => [
  ...utf16(name.padEnd(32, '\0')),
  ...bytes16(2 * (name.length + 1)),
  type,
  1,
  ...bytes32(free),
  ...bytes32(right),
  ...bytes32(child),
  ...Array.from({ length: 36 }, () => 0),
  ...bytes32(first),
  ...bytes32(size),
  ...bytes32(0),
];

/** Shorter names come first. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1);

const numbers = (values: readonly number[]): Uint8Array => Uint8Array.from(values.flatMap(bytes32));

/** Adds the allocation table and, when the header cannot name all its sectors, the list of them. */
function appendTable({ sectors, next }: Draft): {
  readonly table: readonly number[];
  readonly lists: readonly number[];
} {
  const others = sectors.length;
  let [tables, lists] = [0, 0];
  while (tables * perSector < others + tables + lists) {
    tables += 1;
    lists = Math.ceil(Math.max(0, tables - inHeader) / (perSector - 1));
  }
  const table = Array.from({ length: tables }, (_, index) => others + index);
  const listed = Array.from({ length: lists }, (_, index) => others + tables + index);
  for (const at of table) next[at] = tableSector;
  for (const at of listed) next[at] = listSector;
  const padded = Array.from({ length: tables * perSector }, (_, index) => next[index] ?? free);
  sectors.push(...partsOf(numbers(padded), sector));
  for (const [index] of listed.entries()) {
    const from = inHeader + index * (perSector - 1);
    const own = Array.from({ length: perSector - 1 }, (_, at) => table[from + at] ?? free);
    sectors.push(numbers([...own, listed[index + 1] ?? endOfChain]));
  }
  return { table, lists: listed };
}

export interface CompoundOptions {
  /** Streams with sectors of their own lie backwards in the file. */
  readonly isBackwards?: boolean;
  /** Streams of a document that is embedded in this one. */
  readonly embedded?: Readonly<Record<string, Uint8Array>>;
}

/** A compound file with these streams in its root, as its description asks for it. */
export function writeCompoundFile(
  streams: Readonly<Record<string, Uint8Array>>,
  { isBackwards = false, embedded = {} }: CompoundOptions = {},
): Uint8Array {
  const draft: Draft = { sectors: [], next: [] };
  const small: Uint8Array[] = [];
  const smallNext: number[] = [];
  const place = ([name, bytes]: readonly [string, Uint8Array]): Entry => {
    if (bytes.length >= cutoff)
      return { name, type: 2, first: append(draft, bytes, isBackwards), size: bytes.length };
    const first = small.length;
    small.push(...partsOf(bytes, smallSector));
    for (let at = first; at < small.length; at += 1)
      smallNext[at] = at + 1 < small.length ? at + 1 : endOfChain;
    return { name, type: 2, first: bytes.length === 0 ? endOfChain : first, size: bytes.length };
  };
  const inner = Object.entries(embedded).toSorted(byName).map(place);
  const outer = [
    ...Object.entries(streams).toSorted(byName).map(place),
    ...(inner.length === 0 ? [] : [{ name: 'ObjectPool', type: 1, first: 0, size: 0 }]),
  ];
  const holder = new Uint8Array(Buffer.concat(small));
  const root = { name: 'Root Entry', type: 5, first: append(draft, holder), size: holder.length, child: 1 };
  const smallTable = append(draft, numbers(smallNext));
  const linked = (entries: readonly Entry[], offset: number): readonly Entry[] =>
    entries.map((entry, index) =>
      index + 1 < entries.length ? { ...entry, right: offset + index + 1 } : entry,
    );
  const entries = [
    root,
    ...linked(outer, 1).map((entry) => (entry.type === 1 ? { ...entry, child: 1 + outer.length } : entry)),
    ...linked(inner, 1 + outer.length),
  ];
  const directory = append(draft, Uint8Array.from(entries.flatMap(directoryEntry)));
  const { table, lists } = appendTable(draft);
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from({ length: 16 }, () => 0),
    ...[0x3e, 3, 0xfffe, 9, 6].flatMap(bytes16),
    ...Array.from({ length: 10 }, () => 0),
    ...[table.length, directory, 0, cutoff, smallTable, Math.ceil(smallNext.length / perSector)].flatMap(
      bytes32,
    ),
    ...[lists[0] ?? endOfChain, lists.length].flatMap(bytes32),
    ...Array.from({ length: inHeader }, (_, index) => table[index] ?? free).flatMap(bytes32),
  ];
  return new Uint8Array(Buffer.concat([Uint8Array.from(header), ...draft.sectors]));
}
