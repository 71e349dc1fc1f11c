/** One version of one object. `versionId` is opaque; the same id never stands for other bytes. */
export interface ObjectVersion {
  readonly key: string;
  readonly versionId: string;
  readonly sizeBytes: number;
}

export interface StoredObject extends ObjectVersion {
  readonly bytes: Uint8Array;
}

export interface ListedVersion extends ObjectVersion {
  readonly isLatest: boolean;
}

export interface PutResult extends ObjectVersion {
  /** False when these very bytes were stored under the key before: then no version is added. */
  readonly isNew: boolean;
}

/**
 * Why there is nothing to read: the key was never written, it was withdrawn (delete marker), or the version named
 * does not exist (any more).
 */
export type ObjectAbsence = 'no-such-key' | 'delete-marker' | 'no-such-version';

export type Lookup<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent'; readonly reason: ObjectAbsence };

/**
 * Versioned objects: an S3 bucket, or a folder that behaves like one. Keys are compared byte for byte (UTF-8, at most
 * 1,024 bytes). Reads see every finished write. Absence is a value; everything thrown is a defect of the storage.
 */
export interface ObjectStore {
  /** Name that identifies the store in the keys of findings. */
  readonly bucket: string;

  /** Size and version, without the bytes. Without `versionId`: the current version. */
  head(key: string, versionId?: string): Promise<Lookup<ObjectVersion>>;

  /** The bytes of exactly that version. Without `versionId`: of the current one. */
  get(key: string, versionId?: string): Promise<Lookup<StoredObject>>;

  /** Writes only when the key has no current version; of any number of racing writers one alone gets `created`. */
  putIfAbsent(key: string, bytes: Uint8Array, contentType: string): Promise<'created' | 'exists'>;

  /** Adds a version and makes it current; it is durable when the promise fulfils. An error of `body` is passed on and nothing is stored. */
  put(key: string, body: AsyncIterable<Uint8Array>, contentType: string): Promise<PutResult>;

  /** Withdraws the object by a delete marker; its versions stay readable by their id. */
  remove(key: string): Promise<void>;

  /** Every version below a prefix, in UTF-8 byte order of the keys, newest first within a key. Delete markers are left out. */
  list(prefix: string): AsyncIterable<ListedVersion>;
}
