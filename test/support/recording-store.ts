import type { ObjectStore } from '../../lambda/store/object-store.ts';

export interface RecordingStore extends ObjectStore {
  /** What was asked for, in order: `get reports/a.html`. */
  readonly requests: string[];
}

/** A store that notes which objects are read and written. */
export function recordingStore(store: ObjectStore, requests: string[] = []): RecordingStore {
  return {
    requests,
    bucket: store.bucket,
    head: (key, versionId) => store.head(key, versionId),
    get: (key, versionId) => {
      requests.push(`get ${key}`);
      return store.get(key, versionId);
    },
    putIfAbsent: (key, bytes, contentType) => {
      requests.push(`create ${key}`);
      return store.putIfAbsent(key, bytes, contentType);
    },
    put: (key, body, contentType) => {
      requests.push(`put ${key}`);
      return store.put(key, body, contentType);
    },
    remove: (key) => store.remove(key),
    list: (prefix) => store.list(prefix),
  };
}
