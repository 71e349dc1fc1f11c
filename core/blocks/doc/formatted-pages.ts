import { uint32 } from '../compound-file/little-endian.ts';

/** A stretch of bytes of the text with the same properties. */
export interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly properties: T;
}

/** The run that a byte of the text belongs to. */
export type FindRun<T> = (at: number) => Run<T> | undefined;

const pageBytes = 512;
const pageBits = 0x3fffff;

/** The last of so many ascending values that is not larger; -1 when there is none. */
function lastAtMost(count: number, valueAt: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How the runs of a page are written: bytes of an entry, and the properties at an offset in the page; none at offset 0. */
export interface PageFormat<T> {
  readonly entryBytes: number;
  readonly read: (page: Uint8Array, at: number) => T;
}

function pageReader<T>(page: Uint8Array, { entryBytes, read }: PageFormat<T>): FindRun<T> {
  const count = page[pageBytes - 1] ?? 0;
  const known = new Map<number, T>();
  const propertiesAt = (at: number): T => {
    const properties = known.get(at) ?? read(page, at);
    known.set(at, properties);
    return properties;
  };
  const edge = (index: number) => uint32(page, 4 * index);
  return (at) => {
    const index = lastAtMost(count + 1, edge, at);
    const [from, to] = [edge(index), edge(index + 1)];
    if (index < 0 || index >= count || at < from || at >= to) return undefined;
    const offset = 2 * (page[4 * (count + 1) + entryBytes * index] ?? 0);
    return { from, to, properties: propertiesAt(offset) };
  };
}

interface Page<T> {
  /** First byte of the text that it knows. */
  readonly from: number;
  readonly find: FindRun<T>;
}

/** The pages that the bins name. Each says itself which bytes of the text it knows: some programs wrote that wrong into the bins. */
function readPages<T>(bins: Uint8Array, word: Uint8Array, format: PageFormat<T>): readonly Page<T>[] {
  const count = Math.max(0, Math.floor((bins.length - 4) / 8));
  const numbers = Array.from({ length: count }, (_, bin) => uint32(bins, 4 * (count + 1 + bin)) & pageBits);
  return [...new Set(numbers)]
    .map((number) => word.subarray(number * pageBytes, (number + 1) * pageBytes))
    .filter((page) => page.length === pageBytes)
    .map((page) => ({ from: uint32(page, 0), find: pageReader(page, format) }))
    .toSorted((a, b) => a.from - b.from);
}

/**
 * Finds the properties of the text in the pages that hold them.
 * @param bins the structure that says which pages there are
 * @param word the stream of the document, in which the pages lie
 */
export function formattedPages<T>(bins: Uint8Array, word: Uint8Array, format: PageFormat<T>): FindRun<T> {
  const pages = readPages(bins, word, format);
  return (at) => pages[lastAtMost(pages.length, (index) => pages[index]?.from ?? 0, at)]?.find(at);
}
