import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type Answer, refuse } from './answer.ts';
import { addVersion, type Bucket, current, deleteVersion, markDeleted, type Version } from './bucket.ts';

export interface ObjectRequest {
  readonly method: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
  /** Without the right to list, S3 says 403 where it would say 404. */
  readonly mayList: boolean;
}

export function answerObjectRequest(bucket: Bucket, request: ObjectRequest): Answer {
  if (Buffer.byteLength(request.key) > 1024) return refuse(400, 'KeyTooLongError');
  if (request.method === 'PUT') return putObject(bucket, request);
  if (request.method === 'DELETE') return deleteObject(bucket, request);
  if (request.method === 'GET' || request.method === 'HEAD') return getObject(bucket, request);
  return refuse(501, 'NotImplemented');
}

function putObject(bucket: Bucket, request: ObjectRequest): Answer {
  const { key, body, header } = request;
  if (header('content-encoding')?.includes('aws-chunked')) return refuse(501, 'NotImplemented');
  if (!hasRightDigests(request)) return refuse(400, 'BadDigest');
  const condition = failedCondition(bucket, request);
  if (condition !== undefined) return condition;
  const checksumSha256 = header('x-amz-checksum-sha256');
  const version = addVersion(bucket, {
    key,
    bytes: body,
    contentType: header('content-type') ?? 'binary/octet-stream',
    ...(checksumSha256 === undefined ? {} : { checksumSha256 }),
  });
  return { status: 200, headers: versionHeaders(bucket, version) };
}

/** `If-None-Match: *` and `If-Match` of a PUT; a delete marker counts as nothing. */
function failedCondition(bucket: Bucket, request: ObjectRequest): Answer | undefined {
  const latest = current(bucket, request.key);
  const existing = latest?.isDeleteMarker ? undefined : latest;
  if (request.header('if-none-match') === '*' && existing !== undefined)
    return refuse(412, 'PreconditionFailed');
  const match = request.header('if-match');
  if (match === undefined) return undefined;
  if (existing === undefined) return refuse(404, 'NoSuchKey');
  return match === `"${existing.entityTag}"` ? undefined : refuse(412, 'PreconditionFailed');
}

function hasRightDigests({ body, header }: ObjectRequest): boolean {
  const digest = (name: string) => createHash(name).update(body).digest('base64');
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(body));
  const expected = {
    'content-md5': digest('md5'),
    'x-amz-checksum-sha256': digest('sha256'),
    'x-amz-checksum-crc32': crc.toString('base64'),
  };
  return Object.entries(expected).every(
    ([name, value]) => header(name) === undefined || header(name) === value,
  );
}

function getObject(bucket: Bucket, request: ObjectRequest): Answer {
  const { key, query, header, mayList } = request;
  const versionId = query.get('versionId');
  const versions = bucket.versions.get(key) ?? [];
  const version = versionId === null ? versions.at(-1) : versions.find((one) => one.versionId === versionId);
  if (version === undefined && !mayList) return refuse(403, 'AccessDenied');
  if (version === undefined) return refuse(404, versionId === null ? 'NoSuchKey' : 'NoSuchVersion');
  if (version.isDeleteMarker) return refuseMarker(version, versionId === null);
  const match = header('if-match');
  if (match !== undefined && match !== `"${version.entityTag}"`) return refuse(412, 'PreconditionFailed');
  return {
    status: 200,
    headers: contentHeaders(bucket, version, header('x-amz-checksum-mode')),
    body: version.bytes,
  };
}

function refuseMarker(marker: Version, isCurrent: boolean): Answer {
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId };
  return isCurrent ? refuse(404, 'NoSuchKey', headers) : refuse(405, 'MethodNotAllowed', headers);
}

function deleteObject(bucket: Bucket, { key, query }: ObjectRequest): Answer {
  const versionId = query.get('versionId');
  if (versionId !== null) {
    deleteVersion(bucket, key, versionId);
    return { status: 204, headers: { 'x-amz-version-id': versionId } };
  }
  const marker = markDeleted(bucket, key);
  if (marker === undefined) return { status: 204 };
  return { status: 204, headers: { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId } };
}

function contentHeaders(
  bucket: Bucket,
  version: Version,
  checksumMode: string | undefined,
): Record<string, string> {
  const checksum =
    checksumMode === 'ENABLED' && version.checksumSha256 !== undefined
      ? { 'x-amz-checksum-sha256': version.checksumSha256, 'x-amz-checksum-type': 'FULL_OBJECT' }
      : {};
  return {
    ...versionHeaders(bucket, version),
    ...checksum,
    'content-type': version.contentType,
    'content-length': String(version.bytes.byteLength),
  };
}

function versionHeaders(bucket: Bucket, version: Version): Record<string, string> {
  const entityTag = { etag: `"${version.entityTag}"` };
  return bucket.isVersioned ? { ...entityTag, 'x-amz-version-id': version.versionId } : entityTag;
}
