import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run } from '../../cli/run.ts';
import { limits } from '../../core/index.ts';
import { pointSdkAt } from '../support/point-sdk-at.ts';
import { soundReport } from '../support/report-files.ts';
import { addVersion, type Bucket, markDeleted } from '../support/s3-double/bucket.ts';
import { bucketOf, type S3Double, startS3Double } from '../support/s3-double/start-s3-double.ts';
import { aConsole } from './a-console.ts';

let double: S3Double;
let bucket: Bucket;
let restoreSdk: () => void;
let number = 0;

beforeEach(async () => {
  // A store is kept for the length of a run by the name of its bucket, and every test has a bucket of its own.
  number += 1;
  double = await startS3Double([`bucket-${number}`]);
  bucket = bucketOf(double, `bucket-${number}`);
  restoreSdk = pointSdkAt(double.url);
});

afterEach(async () => {
  restoreSdk();
  await double.close();
});

const add = (key: string, bytes: Buffer = soundReport) =>
  addVersion(bucket, { key, bytes, contentType: 'text/html' });

async function check(prefix: string) {
  const console = aConsole();
  const code = await run(['check', `s3://${bucket.name}/${prefix}`, '--format', 'ndjson'], console);
  const lines = console.out() === '' ? [] : console.out().trimEnd().split('\n');
  return { code, results: lines.map((line) => JSON.parse(line)), err: console.err() };
}

test('every current object below a prefix is checked, named by its address', async () => {
  for (const key of ['reports/2023/a+b 年报.html', 'reports/2023/empty.txt', 'reports/2024/c.html']) add(key);
  add('reports/2023/empty.txt', Buffer.alloc(0));
  add('reports/2023/folder/', Buffer.alloc(0));
  add('reports/2023/withdrawn.html');
  markDeleted(bucket, 'reports/2023/withdrawn.html');
  const { code, results, err } = await check('reports/2023/');
  expect(results.map(({ source, verdict }) => [source.name, verdict])).toEqual([
    [`s3://${bucket.name}/reports/2023/a+b 年报.html`, 'compliant'],
    [`s3://${bucket.name}/reports/2023/empty.txt`, 'undetermined'],
  ]);
  expect({ code, err }).toEqual({ code: 2, err: '' });
});

test('an object that is too large is a result, and is not fetched', async () => {
  add('big.txt', Buffer.alloc(limits.bytes + 1, 'x'));
  const { code, results } = await check('');
  expect(results[0].problems).toMatchObject([{ code: 'file-too-large' }]);
  expect(double.requests.filter((request) => request.includes('big.txt'))).toEqual([
    `HEAD ${bucket.name}/big.txt`,
  ]);
  expect(code).toBe(2);
});

test.each([
  ['a bucket that is denied', 403, 'AccessDenied'],
  ['a bucket that fails', 500, 'InternalError'],
])('%s is one line that names it, and exit code 3', async (_what, status, name) => {
  add('a.html');
  double.refusals.push({ method: 'GET', status, code: name });
  const { code, results, err } = await check('');
  expect({ code, results }).toEqual({ code: 3, results: [] });
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).toContain(`s3://${bucket.name}/: ${name}`);
});

test('one object that is denied leaves the others alone', async () => {
  add('a.html');
  add('b.html');
  double.refusals.push({ method: 'HEAD', status: 403, code: 'AccessDenied', pathIncludes: 'a.html' });
  double.refusals.push({ method: 'GET', status: 403, code: 'AccessDenied', pathIncludes: 'a.html' });
  const { code, results, err } = await check('');
  expect(results.map(({ source }) => source.name)).toEqual([`s3://${bucket.name}/b.html`]);
  expect(err).toMatch(/^[^\n]*a\.html: storage-refused: [^\n]* 403\.\n$/);
  expect(code).toBe(3);
});

test('an empty prefix is wrong usage', async () => {
  expect(await check('nothing/')).toMatchObject({ code: 3, results: [] });
});
