import { readerSemantics } from './reader-semantics.ts';
import type { Reading } from './reading.ts';

/** Members by name, and cells as pairs in their own order. */
function canonical(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * A reading as it is kept: JSON without spaces, members sorted by name, so that equal readings are equal bytes. Halves of
 * characters, which a broken document may hold, are escaped and survive.
 */
export const toReading = ({ source, report, problems }: Reading): string =>
  JSON.stringify({ readerSemantics, source, report, problems }, canonical);
