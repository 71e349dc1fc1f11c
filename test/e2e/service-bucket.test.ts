import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keysOf } from '../support/lambda-under-test.ts';
import { pointSdkAt } from '../support/point-sdk-at.ts';
import { samplesFolder, soundReport, variedReport } from '../support/report-files.ts';
import { codeOf, get, jsonOf, put, startService, stopServices, until } from '../support/running-service.ts';
import { addVersion, type Bucket } from '../support/s3-double/bucket.ts';
import { bucketOf, type S3Double, startS3Double } from '../support/s3-double/start-s3-double.ts';

const variables = { GONGKAI_BUCKET: 'shared-bucket' };

let double: S3Double;
let bucket: Bucket;
let restoreSdk: () => void;

beforeEach(async () => {
  double = await startS3Double(['shared-bucket', 'findings-bucket']);
  bucket = bucketOf(double, 'shared-bucket');
  restoreSdk = pointSdkAt(double.url);
});

afterEach(async () => {
  await stopServices();
  await double.close();
  restoreSdk();
});

const findingsOf = (one: Bucket): string[] => keysOf(one).filter((key) => key.startsWith('findings/'));

test('the service works on the bucket that is named: uploads, findings, no second findings object', async () => {
  const service = await startService({ variables, samples: samplesFolder });
  expect([
    (await put(service, '/reports/a.html')).status,
    (await put(service, '/reports/a.html')).status,
  ]).toEqual([201, 200]);
  expect((await jsonOf(get(service, '/findings/a.html'))).source.name).toBe('reports/a.html');
  await service.idle();
  expect(keysOf(bucket).filter((key) => key.startsWith('reports/'))).toEqual(['reports/a.html']);
  expect(findingsOf(bucket)).toHaveLength(1);
});

test('reports that others put there are found, at the start and later', async () => {
  const add = (key: string, bytes: Buffer) => addVersion(bucket, { key, bytes, contentType: 'text/html' });
  add('reports/before.html', soundReport);
  const service = await startService({ variables, lookAgainMs: 30 });
  await service.idle();
  expect(findingsOf(bucket)).toHaveLength(1);
  add('reports/later.html', variedReport(1));
  await until(() => findingsOf(bucket).length === 2);
  expect((await get(service, '/findings/later.html')).status).toBe(200);
});

test('findings may have a bucket of their own', async () => {
  const service = await startService({
    variables: { ...variables, GONGKAI_FINDINGS_BUCKET: 'findings-bucket' },
  });
  await put(service, '/reports/a.html');
  expect((await get(service, '/findings/a.html')).status).toBe(200);
  expect(findingsOf(bucket)).toEqual([]);
  expect(findingsOf(bucketOf(double, 'findings-bucket'))).toHaveLength(1);
});

test('a report is not withdrawn from a bucket without versions, and stays', async () => {
  const plain = await startS3Double(['shared-bucket'], { isVersioned: false });
  const restore = pointSdkAt(plain.url);
  const service = await startService({ variables });
  await put(service, '/reports/a.html');
  const answer = await fetch(`${service.url}/reports/a.html`, { method: 'DELETE' });
  expect([answer.status, await codeOf(answer)]).toEqual([409, 'versioning-needed']);
  expect((await get(service, '/reports/a.html')).status).toBe(200);
  await stopServices();
  restore();
  await plain.close();
});

test.each([
  ['ignores conditions is told', true, 1],
  ['honours them needs no word', false, 0],
])('a server that %s', async (_what, ignoresConditions, count) => {
  double.ignoresConditions = ignoresConditions;
  const { lines } = await startService({ variables });
  expect(lines.filter((line) => line.includes('If-None-Match'))).toHaveLength(count);
});

test('a bucket that takes no findings is a fault at the start', async () => {
  double.refusals.push({ method: 'PUT', status: 403, code: 'AccessDenied' });
  await expect(startService({ variables })).rejects.toMatchObject({ code: 'store-not-writable' });
});

test('a bucket that is denied is a fault at the start, and a line afterwards', async () => {
  const service = await startService({ variables, lookAgainMs: 30 });
  double.refusals.push({ method: 'GET', status: 403, code: 'AccessDenied' });
  await until(() => service.lines.some((line) => line.includes('故障 fault')));
  await expect(startService({ variables })).rejects.toMatchObject({
    code: 'store-unreadable',
    message: 's3://shared-bucket: AccessDenied: UnknownError',
  });
});
