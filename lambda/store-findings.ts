import { Fault } from '../core/fault.ts';
import { conflictKey } from './findings-key.ts';
import type { ObjectStore } from './store/object-store.ts';

/**
 * `created` by us; `duplicate`: the very same bytes were there; `conflict`: other bytes were there, so the same unit of
 * work gave two results, which must never happen.
 */
export type StoredState = 'created' | 'duplicate' | 'conflict';

const contentType = 'application/json; charset=utf-8';

/** Keeps findings under their key, once. What is stored is never replaced; a result that differs is kept beside it. */
export async function storeFindings(
  store: ObjectStore,
  key: string,
  bytes: Uint8Array,
): Promise<StoredState> {
  if ((await store.putIfAbsent(key, bytes, contentType)) === 'created') return 'created';
  const stored = await store.get(key);
  if (stored.state === 'absent')
    throw new Fault('findings-vanished', `Findings were there and are gone: ${key}`);
  if (Buffer.compare(stored.value.bytes, bytes) === 0) return 'duplicate';
  await store.putIfAbsent(conflictKey(key, bytes), bytes, contentType);
  return 'conflict';
}
