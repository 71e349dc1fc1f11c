import { int32, uint16, uint32 } from '../compound-file/little-endian.ts';
import type { Level, Lists } from '../word-numbering/count-lists.ts';
import { readLevel, readStart } from './list-levels.ts';

type Levels = ReadonlyMap<number, Level>;

/** Bytes of a list and of an override, and where they keep things. Source: MS-DOC 2.9.147 and 2.9.131. */
const listBytes = 28;
const listFlags = 26;
const oneLevel = 0x01;
const allLevels = 9;
const overrideBytes = 16;
const overriddenLevels = 12;
/** Bits of an overridden level. */
const depthBits = 0x0f;
const hasStart = 0x10;
const hasLevel = 0x20;

/** The lists by their id. Their levels follow the whole table of them, one list after another. */
function readOwnLists(bytes: Uint8Array): ReadonlyMap<number, Levels> {
  const count = uint16(bytes, 0);
  const lists = new Map<number, Levels>();
  let at = 2 + count * listBytes;
  for (let index = 0; index < count && at < bytes.length; index += 1) {
    const own = 2 + index * listBytes;
    const levels = new Map<number, Level>();
    const depth = ((bytes[own + listFlags] ?? 0) & oneLevel) === 0 ? allLevels : 1;
    while (levels.size < depth && at < bytes.length) {
      const { level, end } = readLevel(bytes, at);
      levels.set(levels.size, level);
      at = end;
    }
    lists.set(int32(bytes, own), levels);
  }
  return lists;
}

interface Overrides {
  readonly levels: Levels;
  readonly end: number;
}

/** The levels that an override gives anew, or lets begin with another number. */
function readOverrides(bytes: Uint8Array, from: number, count: number, list: Levels): Overrides {
  const levels = new Map<number, Level>();
  let at = from;
  for (let index = 0; index < count && at < bytes.length; index += 1) {
    const flags = bytes[at + 4] ?? 0;
    const depth = flags & depthBits;
    const base = list.get(depth);
    const start = readStart(bytes, at);
    at += 8;
    if ((flags & hasLevel) !== 0) {
      const { level, end } = readLevel(bytes, at);
      levels.set(depth, level);
      at = end;
    } else if ((flags & hasStart) !== 0 && base) levels.set(depth, { ...base, start });
  }
  return { levels, end: at };
}

/** The lists of a document, and which of them each number of a paragraph's property stands for. */
export interface NumberedLists {
  readonly lists: Lists;
  /** By the number less one; lists that go on in another override have the same id. */
  readonly ids: readonly string[];
}

/**
 * Paragraphs name an override, the override a list. Overrides without changes go on with the numbers of their list, and
 * those with changes count for themselves.
 * @param listTable the structure of the lists, and all that follows it
 */
export function readNumberedLists(listTable: Uint8Array, overrideTable: Uint8Array): NumberedLists {
  const own = readOwnLists(listTable);
  const lists = new Map([...own].map(([id, levels]) => [String(id), levels] as const));
  const count = Math.min(uint32(overrideTable, 0), Math.floor(overrideTable.length / overrideBytes));
  const ids: string[] = [];
  let at = 4 + count * overrideBytes;
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * overrideBytes;
    const list = int32(overrideTable, entry);
    const levels = own.get(list) ?? new Map<number, Level>();
    const changed = readOverrides(
      overrideTable,
      at + 4,
      overrideTable[entry + overriddenLevels] ?? 0,
      levels,
    );
    at = changed.end;
    const id = changed.levels.size === 0 ? String(list) : `override ${index}`;
    if (changed.levels.size > 0) lists.set(id, new Map([...levels, ...changed.levels]));
    ids.push(id);
  }
  return { lists, ids };
}
