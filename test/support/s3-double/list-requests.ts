import { type Answer, refuse, tag, xml } from './answer.ts';
import { type Bucket, compareKeys, sortedKeys, type Version } from './bucket.ts';

interface Row {
  readonly version: Version;
  readonly isLatest: boolean;
}

/** `GET /bucket`: ListObjectsV2 and ListObjectVersions; every other sub-resource is refused, never half answered. */
export function answerBucketRequest(
  bucket: Bucket,
  method: string,
  query: URLSearchParams,
  pageLimit: number,
): Answer {
  if (method === 'HEAD') return { status: 200 };
  if (method !== 'GET') return refuse(501, 'NotImplemented');
  const page = Math.min(Number(query.get('max-keys') ?? 1000), pageLimit);
  if (query.get('list-type') === '2') return listObjects(bucket, query, page);
  if (query.has('versions')) return listVersions(bucket, query, page);
  return refuse(501, 'NotImplemented');
}

function listObjects(bucket: Bucket, query: URLSearchParams, page: number): Answer {
  const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const rows = allRows(bucket, query.get('prefix') ?? '').filter(
    (row) =>
      row.isLatest &&
      !row.version.isDeleteMarker &&
      (after === '' || compareKeys(row.version.key, after) > 0),
  );
  const shown = rows.slice(0, page);
  const isTruncated = rows.length > page;
  const next = isTruncated ? tag('NextContinuationToken', shown.at(-1)?.version.key ?? '') : '';
  const contents = shown.map((row) => `<Contents>${describe(row.version, query)}</Contents>`).join('');
  return ok(
    'ListBucketResult',
    `${tag('KeyCount', shown.length)}${tag('IsTruncated', isTruncated)}${next}${contents}`,
  );
}

function listVersions(bucket: Bucket, query: URLSearchParams, page: number): Answer {
  const rows = allRows(bucket, query.get('prefix') ?? '');
  const start = firstAfter(rows, query.get('key-marker'), query.get('version-id-marker'));
  const shown = rows.slice(start, start + page);
  const isTruncated = rows.length > start + page;
  const last = shown.at(-1)?.version;
  const next =
    isTruncated && last !== undefined
      ? tag('NextKeyMarker', encodeKey(last.key, query)) + tag('NextVersionIdMarker', last.versionId)
      : '';
  const listed = shown.map((row) => describeRow(row, query)).join('');
  return ok('ListVersionsResult', `${tag('IsTruncated', isTruncated)}${next}${listed}`);
}

function firstAfter(rows: readonly Row[], keyMarker: string | null, versionMarker: string | null): number {
  if (keyMarker === null) return 0;
  const same = rows.findIndex(
    ({ version }) => version.key === keyMarker && version.versionId === versionMarker,
  );
  if (same >= 0) return same + 1;
  const later = rows.findIndex(({ version }) => compareKeys(version.key, keyMarker) > 0);
  return later < 0 ? rows.length : later;
}

/** Byte order of keys, newest version first. */
function allRows(bucket: Bucket, prefix: string): Row[] {
  return sortedKeys(bucket, prefix).flatMap((key) => {
    const versions = (bucket.versions.get(key) ?? []).toReversed();
    return versions.map((version, index) => ({ version, isLatest: index === 0 }));
  });
}

function describeRow({ version, isLatest }: Row, query: URLSearchParams): string {
  const name = version.isDeleteMarker ? 'DeleteMarker' : 'Version';
  const inner = tag('VersionId', version.versionId) + tag('IsLatest', isLatest) + describe(version, query);
  return `<${name}>${inner}</${name}>`;
}

function describe(version: Version, query: URLSearchParams): string {
  const content = version.isDeleteMarker
    ? ''
    : tag('Size', version.bytes.byteLength) + tag('ETag', `"${version.entityTag}"`);
  return tag('Key', encodeKey(version.key, query)) + content;
}

function encodeKey(key: string, query: URLSearchParams): string {
  if (query.get('encoding-type') !== 'url') return key;
  return encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
}

function ok(root: string, inner: string): Answer {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: xml(root, inner) };
}
