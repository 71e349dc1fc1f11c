import { bytes16, bytes32 } from '../compound-file/little-endian-bytes.ts';

const pageBytes = 512;

/** Bytes of the text with the same properties, as they are stored. */
export interface StoredRun {
  readonly from: number;
  readonly to: number;
  /** None for text without any. */
  readonly stored: readonly number[] | undefined;
}

interface Page {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Puts properties into a page from its end, the same ones once; gives their place, or nothing when there is no room. */
function storer(bytes: Uint8Array): (stored: StoredRun['stored'], front: number) => number | undefined {
  const known = new Map<string, number>();
  let end = pageBytes - 2;
  return (stored, front) => {
    if (!stored) return front > end ? undefined : 0;
    const key = stored.join();
    const at = known.get(key) ?? (end - stored.length) & ~1;
    if (front > Math.min(at, end)) return undefined;
    if (!known.has(key)) {
      bytes.set(stored, at);
      end = at;
    }
    known.set(key, at);
    return at;
  };
}

/** Fills a page from both ends: places and entries from the front, properties from the back. Gives what is left over. */
function fillPage(runs: readonly StoredRun[], entryBytes: number): readonly [Page, readonly StoredRun[]] {
  const bytes = new Uint8Array(pageBytes);
  const store = storer(bytes);
  const offsets: number[] = [];
  for (const { stored } of runs) {
    const at = store(stored, 4 * (offsets.length + 2) + entryBytes * (offsets.length + 1));
    if (at === undefined) break;
    offsets.push(at / 2);
  }
  const own = runs.slice(0, offsets.length);
  const [from, to] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
  bytes.set([...own.map((run) => run.from), to].flatMap(bytes32));
  for (const [index, offset] of offsets.entries())
    bytes[4 * (offsets.length + 1) + entryBytes * index] = offset;
  bytes[pageBytes - 1] = offsets.length;
  return [{ bytes, from, to }, runs.slice(offsets.length)];
}

/** Runs in pages, and the structure that names the pages, of which the first has this number. */
export function writePages(
  runs: readonly StoredRun[],
  entryBytes: number,
  firstPage: number,
): { readonly pages: readonly Uint8Array[]; readonly bins: readonly number[] } {
  const pages: Page[] = [];
  for (let left = runs; left.length > 0; ) {
    const [page, others] = fillPage(left, entryBytes);
    if (others.length === left.length) throw new Error('the properties do not fit into a page');
    pages.push(page);
    left = others;
  }
  const places = [...pages.map(({ from }) => from), pages.at(-1)?.to ?? 0];
  return {
    pages: pages.map(({ bytes }) => bytes),
    bins: [...places, ...pages.map((_page, index) => firstPage + index)].flatMap(bytes32),
  };
}

/** Properties of characters, as a page holds them. */
export const storedCharacters = (properties: readonly number[]): readonly number[] | undefined =>
  properties.length === 0 ? undefined : [properties.length, ...properties];

/** Properties of a paragraph, as a page holds them: in words, an odd byte counted to the first or filled up. */
export function storedParagraph(style: number, properties: readonly number[]): readonly number[] {
  const value = [...bytes16(style), ...properties];
  if (value.length % 2 === 1) return [(value.length + 1) / 2, ...value];
  return [0, value.length / 2, ...value];
}
