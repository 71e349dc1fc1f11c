import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, limits, renderJson } from '../../core/index.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import { awkwardKeys } from '../support/awkward-keys.ts';
import {
  bodiesOf,
  deliver,
  keysOf,
  type LambdaUnderTest,
  readFindings,
  startLambda,
  upload,
} from '../support/lambda-under-test.ts';
import { soundReport, variedReport } from '../support/report-files.ts';
import { deleteVersion } from '../support/s3-double/bucket.ts';
import { notificationBody } from '../support/s3-double/event-records.ts';

let lambda: LambdaUnderTest;

beforeEach(async () => {
  lambda = await startLambda();
});

afterEach(() => lambda.double.close());

describe('a report goes in, findings come out', () => {
  test('put, event, handler, findings: byte for byte what the check gives', async () => {
    const key = 'reports/xinglan/2023.html';
    const versionId = await upload(lambda, key);
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    const { result } = await check({ name: key, bytes: soundReport }, lambda.context.ruleset);
    const stored = lambda.findings.versions.get(keyOfFindings({ key, versionId }, lambda.context));
    expect(stored?.map((version) => version.bytes.toString())).toEqual([renderJson(result)]);
    expect(keysOf(lambda.findings)).toHaveLength(1);
    expect(lambda.telemetry.counts).toEqual(['FindingsCreated']);
  });

  test.each(awkwardKeys.map((key) => [key.slice(0, 30), key]))('the key %s', async (_title, awkward) => {
    const key = `reports/${awkward}`;
    if (Buffer.byteLength(key) > 1024 || key.endsWith('/')) return;
    const versionId = await upload(lambda, key);
    expect(
      await deliver(lambda, [...bodiesOf(lambda.reports), notificationBody(lambda.reports.events)]),
    ).toEqual([]);
    expect((await readFindings(lambda, key, versionId)).source.name).toBe(key);
    expect(lambda.telemetry.counts).toEqual(['FindingsCreated', 'FindingsDuplicate']);
  });

  test('a key of 1,024 bytes', async () => {
    const key = `reports/${'字'.repeat(338)}xy`;
    expect(Buffer.byteLength(key)).toBe(1024);
    const versionId = await upload(lambda, key);
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect((await readFindings(lambda, key, versionId)).source.name).toBe(key);
  });
});

describe('duplicates and order', () => {
  test('20 concurrent deliveries of one event leave one findings object', async () => {
    await upload(lambda, 'reports/a.html');
    const events = Array.from({ length: 20 }, () => deliver(lambda, bodiesOf(lambda.reports)));
    expect((await Promise.all(events)).flat()).toEqual([]);
    expect(keysOf(lambda.findings)).toHaveLength(1);
    expect(lambda.findings.events).toHaveLength(1);
    expect(lambda.telemetry.counts.filter((name) => name === 'FindingsCreated')).toHaveLength(1);
    expect(lambda.telemetry.counts.filter((name) => name === 'FindingsDuplicate')).toHaveLength(19);
  });

  test('every version gets its own findings, whatever order the events come in', async () => {
    const key = 'reports/a.html';
    const ids = [
      await upload(lambda, key),
      await upload(lambda, key, variedReport(2)),
      await upload(lambda, key, Buffer.alloc(0)),
    ];
    expect(await deliver(lambda, bodiesOf(lambda.reports).toReversed())).toEqual([]);
    const sizes = await Promise.all(
      ids.map(async (id) => (await readFindings(lambda, key, id)).source.sizeBytes),
    );
    expect(sizes).toEqual([soundReport.length, variedReport(2).length, 0]);
    expect(keysOf(lambda.findings)).toHaveLength(3);
  });

  test('findings that differ are kept beside the stored ones, and told', async () => {
    const key = 'reports/a.html';
    const versionId = await upload(lambda, key);
    const stored = keyOfFindings({ key, versionId }, lambda.context);
    await lambda.context.findings.putIfAbsent(stored, Buffer.from('{}'), 'application/json');
    expect(await deliver(lambda, [...bodiesOf(lambda.reports), ...bodiesOf(lambda.reports)])).toEqual([]);
    expect(lambda.findings.versions.get(stored)?.map((version) => version.bytes.toString())).toEqual(['{}']);
    expect(keysOf(lambda.findings).filter((name) => name.startsWith('conflicts/'))).toHaveLength(1);
    expect(lambda.telemetry.counts).toEqual(['FindingsConflict', 'FindingsConflict']);
    expect(lambda.telemetry.lines.map((line) => line.level)).toEqual(['error', 'error']);
  });
});

describe('documents that cannot be audited are results', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'file-empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'format-not-supported'],
    [
      'a portable document that is broken',
      Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
      'document-unreadable',
    ],
    [
      'an archive of nothing',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      'archive-empty',
    ],
    ['no report', Buffer.from('<p>今日天气晴好，宜出行。</p>'), 'report-not-found'],
  ])('%s', async (_title, bytes, code) => {
    const versionId = await upload(lambda, 'reports/a.html', bytes);
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    const result = await readFindings(lambda, 'reports/a.html', versionId);
    expect(result.verdict).toBe('undetermined');
    expect(result.problems.map((problem) => problem.code)).toContain(code);
    expect(lambda.telemetry.counts).toEqual(['ReportUnreadable', 'FindingsCreated'].toReversed());
  });

  test('whatever bytes come, there is a result and nothing to retry', async () => {
    const shapes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
      fc.string({ unit: 'binary', maxLength: 500 }).map((text) => Buffer.from(`<table><td>${text}`)),
      fc.nat(soundReport.length).map((length) => soundReport.subarray(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(shapes, async (bytes) => {
        const versionId = await upload(lambda, 'reports/any', bytes);
        expect(await deliver(lambda, bodiesOf(lambda.reports).slice(-1))).toEqual([]);
        expect((await readFindings(lambda, 'reports/any', versionId)).source.sizeBytes).toBe(bytes.length);
      }),
      { numRuns: 40 },
    );
  });

  test('too large: not fetched, and the same result as on a laptop', async () => {
    const bytes = Buffer.alloc(limits.bytes + 1, 'x');
    const versionId = await upload(lambda, 'reports/a.txt', bytes);
    lambda.double.requests.length = 0;
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect(lambda.double.requests.filter((request) => request.startsWith('GET'))).toEqual([]);
    const { result } = await check({ name: 'reports/a.txt', bytes }, lambda.context.ruleset);
    expect(await readFindings(lambda, 'reports/a.txt', versionId)).toEqual(result);
    expect(result.problems.map((problem) => problem.code)).toEqual(['file-too-large']);
  });
});

describe('withdrawn reports', () => {
  test('deleted before its turn: nothing to audit, nothing to retry', async () => {
    const versionId = await upload(lambda, 'reports/a.html');
    deleteVersion(lambda.reports, 'reports/a.html', versionId);
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect(keysOf(lambda.findings)).toEqual([]);
    expect(lambda.telemetry.counts).toEqual(['ReportWithdrawn', 'ReportWithdrawn']);
  });

  test('a delete marker leaves the version to be audited', async () => {
    const versionId = await upload(lambda, 'reports/a.html');
    await lambda.context.reports.remove('reports/a.html');
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect((await readFindings(lambda, 'reports/a.html', versionId)).source.name).toBe('reports/a.html');
    expect(lambda.telemetry.counts).toEqual(['FindingsCreated', 'ReportWithdrawn']);
  });

  test('an event without a version finds the marker', async () => {
    await upload(lambda, 'reports/a.html');
    const body = JSON.parse(bodiesOf(lambda.reports)[0] ?? '');
    delete body.detail.object['version-id'];
    delete body.detail.object.etag;
    await lambda.context.reports.remove('reports/a.html');
    expect(await deliver(lambda, [JSON.stringify(body)])).toEqual([]);
    expect(lambda.telemetry.lines.map((line) => line.data['reason'])).toEqual(['delete-marker']);
  });
});
