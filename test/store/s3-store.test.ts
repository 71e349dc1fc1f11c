import { randomUUID } from 'node:crypto';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from '@jest/globals';
import { s3Store } from '../../lambda/store/s3-store.ts';
import { addVersion, deleteVersion } from '../support/s3-double/bucket.ts';
import { bucketOf, type S3Double, startS3Double } from '../support/s3-double/start-s3-double.ts';
import { chunks, collect, describeStore, type StoreUnderTest } from '../support/store-contract.ts';

const doubles: S3Double[] = [];

async function startDouble(options?: Parameters<typeof startS3Double>[1]): Promise<S3Double> {
  const double = await startS3Double(['bucket'], options);
  doubles.push(double);
  return double;
}

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()));
});

describeStore('S3 store', async () => {
  const double = await startDouble({ pageLimit: 5 });
  const loseVersion = async (key: string, versionId: string) => {
    deleteVersion(bucketOf(double, 'bucket'), key, versionId);
  };
  return { store: s3Store(double.client(), 'bucket'), loseVersion };
});

/** Any server that calls itself S3 can be put to the same contract. */
const endpoint = process.env['GONGKAI_TEST_S3_ENDPOINT'];
if (endpoint !== undefined) describeStore(`S3 server at ${endpoint}`, () => openServerStore(endpoint));

async function openServerStore(url: string): Promise<StoreUnderTest> {
  const client = new S3Client({ endpoint: url, region: 'us-east-1', forcePathStyle: true });
  const Bucket = `gongkai-contract-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  const loseVersion = async (Key: string, VersionId: string) => {
    await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  };
  return { store: s3Store(client, Bucket), loseVersion };
}

const bytes = new TextEncoder().encode('findings');

describe('S3 store: refusals of the bucket', () => {
  test('409 means that nobody has written: the write is tried again', async () => {
    const double = await startDouble();
    double.refusals.push({ method: 'PUT', status: 409, code: 'ConditionalRequestConflict', times: 2 });
    expect(await s3Store(double.client(), 'bucket').putIfAbsent('f', bytes, 'text/plain')).toBe('created');
    expect(double.requests).toEqual(['PUT bucket/f', 'PUT bucket/f', 'PUT bucket/f']);
  });

  test('409 without end is thrown', async () => {
    const double = await startDouble();
    double.refusals.push({ method: 'PUT', status: 409, code: 'ConditionalRequestConflict' });
    await expect(
      s3Store(double.client(), 'bucket').putIfAbsent('f', bytes, 'text/plain'),
    ).rejects.toMatchObject({
      name: 'ConditionalRequestConflict',
    });
  });

  test.each([
    [403, 'AccessDenied'],
    [400, 'KMS.DisabledException'],
    [503, 'SlowDown'],
    [500, 'InternalError'],
  ])('%d %s is thrown by reads and writes alike', async (status, code) => {
    const double = await startDouble();
    for (const method of ['GET', 'HEAD', 'PUT']) double.refusals.push({ method, status, code });
    const store = s3Store(double.client(), 'bucket');
    await expect(store.head('k')).rejects.toMatchObject({
      code: 'storage-refused',
      message: `The bucket bucket answered ${status}.`,
    });
    await expect(store.get('k')).rejects.toMatchObject({ name: code });
    await expect(store.putIfAbsent('k', bytes, 'text/plain')).rejects.toMatchObject({ name: code });
    await expect(collect(store.list(''))).rejects.toMatchObject({ name: code });
  });

  test('without the right to list a missing object looks denied, and stays a fault', async () => {
    const double = await startDouble();
    double.mayList = false;
    await expect(s3Store(double.client(), 'bucket').head('never')).rejects.toMatchObject({
      code: 'storage-refused',
    });
  });

  test('a bucket that does not exist is a fault, not a missing object', async () => {
    const double = await startDouble();
    await expect(s3Store(double.client(), 'nowhere').get('k')).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
  });

  test('a 5xx after the write was done is repaired by the retry of the SDK', async () => {
    const double = await startDouble();
    const client = new S3Client({
      endpoint: double.url,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    });
    double.refusals.push({ method: 'PUT', status: 500, code: 'InternalError', times: 1, isLate: true });
    expect(await s3Store(client, 'bucket').putIfAbsent('f', bytes, 'text/plain')).toBe('exists');
    expect(bucketOf(double, 'bucket').versions.get('f')).toHaveLength(1);
    client.destroy();
  });
});

describe('S3 store: objects without a checksum', () => {
  test.each([
    ['the same bytes', 'same', false],
    ['others of the same length', 'diff', true],
    ['others', 'longer', true],
  ])('%s again', async (_title, text, isNew) => {
    const double = await startDouble();
    const bucket = bucketOf(double, 'bucket');
    addVersion(bucket, { key: 'k', bytes: Buffer.from('same'), contentType: 'text/plain' });
    const stored = await s3Store(double.client(), 'bucket').put('k', chunks(text), 'text/plain');
    expect(stored.isNew).toBe(isNew);
    expect(bucket.versions.get('k')).toHaveLength(isNew ? 2 : 1);
  });
});

describe('S3 store: a bucket without versioning', () => {
  test('the entity tag stands for the version, so that overwritten bytes are not taken for it', async () => {
    const double = await startDouble({ isVersioned: false });
    const store = s3Store(double.client(), 'bucket');
    const first = await store.put('k', chunks('one'), 'text/plain');
    expect(await store.get('k', first.versionId)).toMatchObject({
      state: 'found',
      value: { versionId: first.versionId },
    });
    const second = await store.put('k', chunks('two'), 'text/plain');
    expect(second.versionId).not.toBe(first.versionId);
    expect(await store.get('k', first.versionId)).toEqual({ state: 'absent', reason: 'no-such-version' });
    expect(await store.head('k', first.versionId)).toEqual({ state: 'absent', reason: 'no-such-version' });
    expect(await collect(store.list(''))).toEqual([
      { key: 'k', versionId: second.versionId, sizeBytes: 3, isLatest: true },
    ]);
  });
});

describe('S3 store: withdrawing without versioning', () => {
  test('is refused, because the bytes would be lost', async () => {
    const double = await startDouble({ isVersioned: false });
    const store = s3Store(double.client(), 'bucket');
    await store.put('k', chunks('one'), 'text/plain');
    await expect(store.remove('k')).rejects.toMatchObject({ code: 'versioning-needed' });
    expect(await store.head('k')).toMatchObject({ state: 'found' });
  });
});

describe('the double itself', () => {
  test('refuses wrong digests, unsigned requests and whatever it does not know', async () => {
    const double = await startDouble();
    const authorization = 'AWS4-HMAC-SHA256 x';
    const send = async (path: string, init: RequestInit) => (await fetch(double.url + path, init)).status;
    expect(await send('/bucket/k', { method: 'PUT', body: 'x' })).toBe(403);
    const wrong = { authorization, 'x-amz-checksum-sha256': 'AAAA' };
    expect(await send('/bucket/k', { method: 'PUT', body: 'x', headers: wrong })).toBe(400);
    expect(await send('/bucket?tagging', { headers: { authorization } })).toBe(501);
    expect(await send(`/bucket/${'k'.repeat(1025)}`, { method: 'PUT', headers: { authorization } })).toBe(
      400,
    );
    expect(bucketOf(double, 'bucket').versions.size).toBe(0);
  });

  test('If-Match writes only over the version that it names', async () => {
    const double = await startDouble();
    const put = async (body: string, match: string) => {
      const headers = { authorization: 'AWS4-HMAC-SHA256 x', 'if-match': match };
      return (await fetch(`${double.url}/bucket/k`, { method: 'PUT', body, headers })).status;
    };
    expect(await put('a', '"none"')).toBe(404);
    await s3Store(double.client(), 'bucket').put('k', chunks('a'), 'text/plain');
    expect(await put('b', '"stale"')).toBe(412);
    expect(await put('b', '"0cc175b9c0f1b6a831c399e269772661"')).toBe(200);
  });
});
