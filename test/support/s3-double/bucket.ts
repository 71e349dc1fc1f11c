import { createHash } from 'node:crypto';

export interface Version {
  readonly key: string;
  readonly versionId: string;
  readonly bytes: Buffer;
  readonly entityTag: string;
  readonly contentType: string;
  readonly checksumSha256?: string;
  readonly isDeleteMarker: boolean;
}

/** One change of a bucket, as S3 tells it to those who listen. */
export interface BucketEvent {
  readonly kind: 'created' | 'marked-deleted' | 'deleted-for-good';
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly entityTag: string;
  readonly sizeBytes: number;
  /** Grows with every change of the same bucket; 16 hexadecimal digits. */
  readonly sequencer: string;
}

export interface Bucket {
  readonly name: string;
  readonly isVersioned: boolean;
  /** Oldest first, by key. */
  readonly versions: Map<string, Version[]>;
  readonly events: BucketEvent[];
  changes: number;
}

export function createBucket(name: string, isVersioned: boolean): Bucket {
  return { name, isVersioned, versions: new Map(), events: [], changes: 0 };
}

export function current(bucket: Bucket, key: string): Version | undefined {
  return bucket.versions.get(key)?.at(-1);
}

export function addVersion(
  bucket: Bucket,
  content: Pick<Version, 'key' | 'bytes' | 'contentType' | 'checksumSha256'>,
): Version {
  const entityTag = createHash('md5').update(content.bytes).digest('hex');
  return append(
    bucket,
    { ...content, versionId: nextVersionId(bucket), entityTag, isDeleteMarker: false },
    'created',
  );
}

/** Without versioning the object is gone at once; with it a marker covers the versions. */
export function markDeleted(bucket: Bucket, key: string): Version | undefined {
  if (!bucket.isVersioned) {
    const gone = current(bucket, key);
    bucket.versions.delete(key);
    if (gone !== undefined) tell(bucket, gone, 'deleted-for-good');
    return undefined;
  }
  const marker = {
    key,
    versionId: nextVersionId(bucket),
    bytes: Buffer.alloc(0),
    entityTag: '',
    contentType: '',
    isDeleteMarker: true,
  };
  return append(bucket, marker, 'marked-deleted');
}

export function deleteVersion(bucket: Bucket, key: string, versionId: string): Version | undefined {
  const versions = bucket.versions.get(key) ?? [];
  const gone = versions.find((version) => version.versionId === versionId);
  const left = versions.filter((version) => version !== gone);
  if (left.length === 0) bucket.versions.delete(key);
  else bucket.versions.set(key, left);
  if (gone !== undefined) tell(bucket, gone, 'deleted-for-good');
  return gone;
}

/** Keys in UTF-8 byte order. */
export function sortedKeys(bucket: Bucket, prefix: string): string[] {
  return [...bucket.versions.keys()].filter((key) => key.startsWith(prefix)).sort(compareKeys);
}

export function compareKeys(a: string, b: string): number {
  return Buffer.from(a).compare(Buffer.from(b));
}

function append(bucket: Bucket, version: Version, kind: BucketEvent['kind']): Version {
  const before = bucket.isVersioned ? (bucket.versions.get(version.key) ?? []) : [];
  bucket.versions.set(version.key, [...before, version]);
  tell(bucket, version, kind);
  return version;
}

function tell(bucket: Bucket, version: Version, kind: BucketEvent['kind']): void {
  bucket.changes += 1;
  bucket.events.push({
    kind,
    bucket: bucket.name,
    key: version.key,
    versionId: version.versionId,
    entityTag: version.entityTag,
    sizeBytes: version.bytes.byteLength,
    sequencer: bucket.changes.toString(16).toUpperCase().padStart(16, '0'),
  });
}

function nextVersionId(bucket: Bucket): string {
  return bucket.isVersioned ? `v${bucket.changes + 1}.${bucket.name}` : 'null';
}
