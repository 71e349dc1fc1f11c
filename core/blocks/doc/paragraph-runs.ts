import { uint16, uint32 } from '../compound-file/little-endian.ts';
import type { Damaged } from './damage.ts';
import type { PageFormat } from './formatted-pages.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { type Prl, readPrls } from './prls.ts';
import { sprms } from './sprms.ts';

type FetchPrls = (at: number) => readonly Prl[];

/**
 * Properties that stand in the data stream, by their place. Each byte of it may be read once: a document that asks for more
 * is damaged.
 */
function dataReader(data: Uint8Array, damaged: Damaged): FetchPrls {
  const known = new Map<number, readonly Prl[]>();
  let left = data.length;
  return (at) => {
    const prls = known.get(at);
    if (prls) return prls;
    const size = uint16(data, at);
    const isThere = at + 2 + size <= data.length && size <= left;
    if (!isThere) damaged();
    left -= isThere ? size : 0;
    const read = isThere ? readPrls(data.subarray(at + 2, at + 2 + size)) : [];
    known.set(at, read);
    return read;
  };
}

const elsewhere: readonly number[] = [sprms.storedElsewhere, sprms.storedElsewhereOld, sprms.rowElsewhere];
/** All properties may stand elsewhere, and those of the row elsewhere again. */
const mostSteps = 2;

/** The properties with those that stand in the data stream in their place; what follows them is for older programs. */
function withData(prls: readonly Prl[], fetch: FetchPrls, steps = mostSteps): readonly Prl[] {
  const index = prls.findIndex(({ sprm }) => elsewhere.includes(sprm));
  const reference = prls[index];
  if (!reference || steps === 0) return prls;
  const fetched = withData(fetch(uint32(reference.operand, 0)), fetch, steps - 1);
  const others = fetched.length === 0 ? prls.slice(index + 1) : [];
  return [...prls.slice(0, index), ...fetched, ...others];
}

/** Properties of paragraphs in their pages: a count of words, the style, properties. Source: MS-DOC 2.9.175. */
export function paragraphFormat(data: Uint8Array, damaged: Damaged): PageFormat<ParagraphProperties> {
  const fetch = dataReader(data, damaged);
  return {
    entryBytes: 13,
    read: (page, at) => {
      if (at === 0) return readParagraphProperties(0, []);
      const count = page[at] ?? 0;
      const [from, size] = count === 0 ? [at + 2, 2 * (page[at + 1] ?? 0)] : [at + 1, 2 * count - 1];
      const prls = readPrls(page.subarray(from + 2, from + size));
      return readParagraphProperties(uint16(page, from), withData(prls, fetch));
    },
  };
}
