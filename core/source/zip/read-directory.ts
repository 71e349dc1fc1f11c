import { beginsWith } from '../byte-text.ts';

/** A member of a zip as its directory has it. Nothing in it is proven before the member is unpacked. */
export interface ZipEntry {
  /** The name as it is written, in an encoding that the archive need not tell. */
  readonly name: Uint8Array;
  /** Whether the archive says that the name is UTF-8. */
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endMark = 'PK\x05\x06';
const endBytes = 22;
const longestComment = 0xffff;
const entryMark = 'PK\x01\x02';
const entryBytes = 46;
/** Figures that do not fit into four bytes stand elsewhere. */
const elsewhere = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Eight bytes; beyond 2^53 no archive of ours reaches, and such a figure only points outside it. */
const longAt = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

interface Directory {
  readonly at: number;
  readonly entries: number;
  /** Bytes that stand before the archive itself: offsets do not count them. */
  readonly shift: number;
}

/** The last end record whose comment reaches to the end of the archive. */
function findEnd(bytes: Uint8Array, view: DataView): number | undefined {
  const first = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= first; at -= 1) {
    if (beginsWith(bytes, endMark, at) && at + endBytes + view.getUint16(at + 20, true) === bytes.length)
      return at;
  }
  return undefined;
}

/** Figures of the end record, or of the larger one before it (zip64) where they do not fit. */
function endFigures(bytes: Uint8Array, view: DataView, end: number) {
  const figures = {
    entries: view.getUint16(end + 10, true),
    sizeBytes: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    end,
  };
  const fits = figures.entries !== 0xffff && figures.sizeBytes !== elsewhere && figures.offset !== elsewhere;
  if (fits || !beginsWith(bytes, 'PK\x06\x07', end - 20)) return figures;
  const at = longAt(view, end - 12);
  if (!beginsWith(bytes, 'PK\x06\x06', at)) return figures;
  return {
    entries: longAt(view, at + 32),
    sizeBytes: longAt(view, at + 40),
    offset: longAt(view, at + 48),
    end: at,
  };
}

function findDirectory(bytes: Uint8Array, view: DataView): Directory | undefined {
  const end = findEnd(bytes, view);
  if (end === undefined) return undefined;
  const { entries, sizeBytes, offset, end: before } = endFigures(bytes, view, end);
  const shift = before - sizeBytes - offset;
  return shift < 0 ? undefined : { at: offset + shift, entries, shift };
}

/** Figures of a member that do not fit into its entry stand in an extra field, those alone and in this order. */
function largeFigures(
  view: DataView,
  from: number,
  to: number,
  figures: readonly number[],
): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return figures.map((figure) => {
      if (figure !== elsewhere || next + 8 > to) return figure;
      next += 8;
      return longAt(view, next - 8);
    });
  }
  return figures;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + entryBytes + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = largeFigures(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry = {
    name: bytes.subarray(at + entryBytes, nameEnd),
    isUtf8: (flags & 0x800) !== 0,
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    offset: offset + shift,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/**
 * The members of a zip by the directory at its end, which alone says what belongs to it. Nothing is unpacked.
 * @returns undefined where the directory is not there or broken: the archive is damaged
 * Source: PKWARE APPNOTE 4.3.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const directory = findDirectory(bytes, view);
  if (directory === undefined) return undefined;
  const entries: ZipEntry[] = [];
  try {
    for (let { at } = directory; entries.length < directory.entries; ) {
      if (!beginsWith(bytes, entryMark, at)) return undefined;
      const { entry, next } = readEntry(bytes, view, at, directory.shift);
      entries.push(entry);
      at = next;
    }
  } catch {
    // A figure beyond the end of the archive: the caller reports the damage.
    return undefined;
  }
  return entries;
}
