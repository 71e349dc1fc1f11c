import { type Reading, readerSemantics, toReading } from '../core/index.ts';
import { type ReadUnit, readingKey } from './findings-key.ts';
import type { ObjectStore } from './store/object-store.ts';

const contentType = 'application/json; charset=utf-8';

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/**
 * Keeps the reading of a document, once. What is there is left as it is, and not even looked at: it was made of the same
 * bytes by the same readers.
 * @param replaces that what is there was looked at, and is no reading that can be believed
 */
export async function storeReading(
  store: ObjectStore,
  unit: ReadUnit,
  reading: Reading,
  { replaces }: { readonly replaces: boolean },
): Promise<void> {
  const key = readingKey(unit, readerSemantics);
  const bytes = new TextEncoder().encode(toReading(reading));
  if (replaces) await store.put(key, once(bytes), contentType);
  else await store.putIfAbsent(key, bytes, contentType);
}
