import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Fault } from '../../core/fault.ts';
import type {
  ListedVersion,
  Lookup,
  ObjectStore,
  ObjectVersion,
  PutResult,
  StoredObject,
} from './object-store.ts';
import { retryConflicts } from './retry-conflicts.ts';
import { absenceOf, isStatus, nameStatus } from './s3-error.ts';
import { isEntityTag, readVersionId, versionParameters } from './s3-version.ts';

interface Place {
  readonly client: S3Client;
  readonly bucket: string;
}

/** A bucket behind the interface of stores. Denied, throttled and failed requests are thrown as the SDK words them. */
export function s3Store(client: S3Client, bucket: string): ObjectStore {
  const place = { client, bucket };
  return {
    bucket,
    head: (key, versionId) => head(place, key, versionId),
    get: (key, versionId) => get(place, key, versionId),
    putIfAbsent: (key, bytes, contentType) => putIfAbsent(place, key, bytes, contentType),
    put: (key, body, contentType) => put(place, key, body, contentType),
    remove: (key) => remove(place, key),
    list: (prefix) => list(place, prefix),
  };
}

/** The 404 of a HEAD has no body that says what is missing, which might be the whole bucket: a GET is asked to confirm. */
async function head(place: Place, key: string, versionId?: string): Promise<Lookup<ObjectVersion>> {
  try {
    const answer = await place.client.send(
      new HeadObjectCommand({ Bucket: place.bucket, Key: key, ...versionParameters(versionId) }),
    );
    return {
      state: 'found',
      value: { key, versionId: readVersionId(answer), sizeBytes: sizeOf(answer.ContentLength) },
    };
  } catch (error) {
    if (isStatus(error, 400) && versionId !== undefined) return get(place, key, versionId);
    const reason = absenceOf(nameStatus(error, place.bucket), versionId);
    return reason === 'delete-marker' ? { state: 'absent', reason } : get(place, key, versionId);
  }
}

async function get(place: Place, key: string, versionId?: string): Promise<Lookup<StoredObject>> {
  let answer: GetObjectCommandOutput;
  try {
    answer = await place.client.send(
      new GetObjectCommand({ Bucket: place.bucket, Key: key, ...versionParameters(versionId) }),
    );
  } catch (error) {
    return { state: 'absent', reason: absenceOf(error, versionId) };
  }
  const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
  const sizeBytes = sizeOf(answer.ContentLength);
  if (bytes.byteLength !== sizeBytes) {
    throw new Fault(
      'object-truncated',
      `The bucket announced ${sizeBytes} bytes and sent ${bytes.byteLength}.`,
    );
  }
  return { state: 'found', value: { key, versionId: readVersionId(answer), sizeBytes, bytes } };
}

async function putIfAbsent(
  place: Place,
  key: string,
  bytes: Uint8Array,
  contentType: string,
): Promise<'created' | 'exists'> {
  const command = { ...putParameters(place, key, bytes, contentType), IfNoneMatch: '*' };
  try {
    await retryConflicts(() => place.client.send(new PutObjectCommand(command)));
    return 'created';
  } catch (error) {
    if (isStatus(error, 412)) return 'exists';
    throw error;
  }
}

/** The same bytes again give no new version: the store is compared first. */
async function put(
  place: Place,
  key: string,
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<PutResult> {
  const bytes = await collect(body);
  const parameters = putParameters(place, key, bytes, contentType);
  const current = await headWithChecksum(place, key);
  if (current !== undefined && (await holds(current, parameters, place))) {
    return { key, versionId: readVersionId(current), sizeBytes: bytes.byteLength, isNew: false };
  }
  const answer = await retryConflicts(() => place.client.send(new PutObjectCommand(parameters)));
  return { key, versionId: readVersionId(answer), sizeBytes: bytes.byteLength, isNew: true };
}

/** Not every server keeps checksums, and objects may come from elsewhere: then the bytes themselves are compared. */
async function holds(
  current: HeadObjectCommandOutput,
  { Key, Body, ChecksumSHA256 }: ReturnType<typeof putParameters>,
  place: Place,
): Promise<boolean> {
  if (current.ChecksumSHA256 !== undefined) return current.ChecksumSHA256 === ChecksumSHA256;
  if (current.ContentLength !== Body.byteLength) return false;
  const found = await get(place, Key, readVersionId(current));
  return found.state === 'found' && Buffer.compare(found.value.bytes, Body) === 0;
}

async function headWithChecksum(place: Place, key: string) {
  try {
    return await place.client.send(
      new HeadObjectCommand({ Bucket: place.bucket, Key: key, ChecksumMode: 'ENABLED' }),
    );
  } catch (error) {
    absenceOf(error, undefined);
    return undefined;
  }
}

/** Without versioning S3 would delete the bytes themselves, and there would be nothing left to show. */
async function remove(place: Place, key: string): Promise<void> {
  const found = await head(place, key);
  if (found.state === 'absent') return;
  if (isEntityTag(found.value.versionId)) {
    throw new Fault(
      'versioning-needed',
      `The bucket ${place.bucket} keeps no versions, so nothing is withdrawn from it.`,
    );
  }
  await place.client.send(new DeleteObjectCommand({ Bucket: place.bucket, Key: key }));
}

async function* list(place: Place, prefix: string): AsyncIterable<ListedVersion> {
  let marker: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (marker !== undefined) {
    const page: VersionPage = await readPage(place, prefix, marker);
    yield* page.versions;
    marker = page.next;
  }
}

interface VersionPage {
  readonly versions: readonly ListedVersion[];
  readonly next?: { KeyMarker?: string; VersionIdMarker?: string };
}

async function readPage(place: Place, prefix: string, marker: VersionPage['next']): Promise<VersionPage> {
  const command = new ListObjectVersionsCommand({
    Bucket: place.bucket,
    Prefix: prefix,
    EncodingType: 'url',
    ...marker,
  });
  const answer = await place.client.send(command);
  const versions = (answer.Versions ?? []).map((version) => ({
    key: decodeListed(version.Key ?? ''),
    versionId: readVersionId(version),
    sizeBytes: sizeOf(version.Size),
    isLatest: version.IsLatest === true,
  }));
  if (answer.IsTruncated !== true) return { versions };
  return {
    versions,
    next: {
      KeyMarker: decodeListed(answer.NextKeyMarker ?? ''),
      ...(answer.NextVersionIdMarker === undefined ? {} : { VersionIdMarker: answer.NextVersionIdMarker }),
    },
  };
}

/** Keys may hold characters that XML cannot; listings are therefore asked for in URL form, where `+` is a space. */
function decodeListed(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}

function putParameters(place: Place, key: string, bytes: Uint8Array, contentType: string) {
  return {
    Bucket: place.bucket,
    Key: key,
    Body: bytes,
    ContentType: contentType,
    ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
  };
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function sizeOf(value: number | undefined): number {
  if (value === undefined)
    throw new Fault('storage-answer-invalid', 'The bucket did not state the size of an object.');
  return value;
}
