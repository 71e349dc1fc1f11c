import { uint16, uint32 } from './little-endian.ts';

/** A stream of the root storage: where it begins, and its size in bytes. */
export interface StreamEntry {
  readonly first: number;
  readonly size: number;
}

export interface Directory {
  /** What holds the small streams. */
  readonly root: StreamEntry;
  /** By their names in upper case. */
  readonly streams: ReadonlyMap<string, StreamEntry>;
  /** False where the tree of entries leaves the directory or comes back to itself. */
  readonly isWhole: boolean;
}

const entryBytes = 128;
/** Where an entry keeps things, in bytes. Source: MS-CFB 2.6.1. */
const offsets = { nameBytes: 64, type: 66, left: 68, right: 72, child: 76, first: 116, size: 120 };
const stream = 2;
const none = 0xffffffff;

const nameOf = (bytes: Uint8Array, at: number): string => {
  const length = Math.min(uint16(bytes, at + offsets.nameBytes), offsets.nameBytes) / 2 - 1;
  const signs = Array.from({ length: Math.max(0, Math.floor(length)) }, (_, index) =>
    uint16(bytes, at + 2 * index),
  );
  return String.fromCharCode(...signs);
};

const entryOf = (bytes: Uint8Array, at: number): StreamEntry => ({
  first: uint32(bytes, at + offsets.first),
  size: uint32(bytes, at + offsets.size),
});

/**
 * The streams that stand directly in the root. Those in storages below it belong to other documents, embedded in this one,
 * and may have the same names.
 */
export function readDirectory(bytes: Uint8Array): Directory {
  const streams = new Map<string, StreamEntry>();
  const seen = new Set<number>();
  const open = [uint32(bytes, offsets.child)];
  let isWhole = true;
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    if (entry === none) continue;
    const at = entry * entryBytes;
    if (at >= bytes.length || seen.has(entry)) {
      isWhole = false;
      continue;
    }
    seen.add(entry);
    if (bytes[at + offsets.type] === stream) streams.set(nameOf(bytes, at).toUpperCase(), entryOf(bytes, at));
    open.push(uint32(bytes, at + offsets.left), uint32(bytes, at + offsets.right));
  }
  return { root: entryOf(bytes, 0), streams, isWhole };
}
