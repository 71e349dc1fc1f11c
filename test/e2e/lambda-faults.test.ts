import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHandler } from '../../lambda/create-handler.ts';
import { findingsKey } from '../../lambda/findings-key.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import {
  bodiesOf,
  deliver,
  failed,
  keysOf,
  type LambdaUnderTest,
  readFindings,
  startLambda,
  upload,
} from '../support/lambda-under-test.ts';
import { lambdaContext, queueEvent } from '../support/queue-event.ts';
import { soundReport } from '../support/report-files.ts';
import { deleteVersion } from '../support/s3-double/bucket.ts';

let lambda: LambdaUnderTest;

beforeEach(async () => {
  lambda = await startLambda();
});

afterEach(() => lambda.double.close());

describe('what fails, fails alone', () => {
  test('one poison record of five comes back, four are done', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await upload(lambda, `reports/${name}.html`);
    const bodies = bodiesOf(lambda.reports);
    expect(await deliver(lambda, [...bodies.slice(0, 2), 'not ours', ...bodies.slice(2)])).toEqual(failed(2));
    expect(keysOf(lambda.findings)).toHaveLength(4);
    expect(lambda.telemetry.counts.filter((name) => name === 'AuditRecordFailed')).toHaveLength(1);
  });

  test('all poison: every record comes back', async () => {
    expect(await deliver(lambda, ['x', 'y', '{}'])).toEqual(failed(0, 1, 2));
  });

  test.each([
    ['HEAD', 403],
    ['HEAD', 503],
    ['GET', 403],
    ['GET', 500],
    ['PUT', 400],
    ['PUT', 403],
    ['PUT', 503],
  ])(
    'a %s answered with %d makes the record fail, and the next delivery repairs it',
    async (method, status) => {
      const versionId = await upload(lambda, 'reports/a.html');
      lambda.double.refusals.push({ method, status, code: 'Refused', times: 1 });
      expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual(failed(0));
      expect(keysOf(lambda.findings)).toEqual([]);
      expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
      expect((await readFindings(lambda, 'reports/a.html', versionId)).source.name).toBe('reports/a.html');
      expect(lambda.findings.events).toHaveLength(1);
    },
  );

  test('findings that were written while the answer was lost are found by the next delivery', async () => {
    await upload(lambda, 'reports/a.html');
    lambda.double.refusals.push({
      method: 'PUT',
      status: 500,
      code: 'InternalError',
      times: 1,
      isLate: true,
    });
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual(failed(0));
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect(lambda.telemetry.counts).toEqual(['AuditRecordFailed', 'FindingsDuplicate']);
    expect(lambda.findings.events).toHaveLength(1);
  });

  test('a write that was refused with 409 has no owner yet and is made again', async () => {
    await upload(lambda, 'reports/a.html');
    const code = 'ConditionalRequestConflict';
    lambda.double.refusals.push({ method: 'PUT', status: 409, code, times: 2 });
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect(lambda.telemetry.counts).toEqual(['FindingsCreated']);
  });

  test('bytes that were damaged on their way are not audited', async () => {
    const versionId = await upload(lambda, 'reports/a.html');
    const [version] = lambda.reports.versions.get('reports/a.html') ?? [];
    version?.bytes.write('x', 100);
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual(failed(0));
    version?.bytes.write(soundReport.toString('latin1', 100, 101), 100, 'latin1');
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect((await readFindings(lambda, 'reports/a.html', versionId)).verdict).toBe('compliant');
  });

  test('a missing object that looks denied is not acknowledged', async () => {
    const versionId = await upload(lambda, 'reports/a.html');
    deleteVersion(lambda.reports, 'reports/a.html', versionId);
    lambda.double.mayList = false;
    expect(await deliver(lambda, bodiesOf(lambda.reports).slice(0, 1))).toEqual(failed(0));
  });

  test('records that cannot be finished in time are not started', async () => {
    for (const name of ['a', 'b', 'c']) await upload(lambda, `reports/${name}.html`);
    const remaining = [90_000, 40_000, 39_999];
    const answer = await lambda.handler(
      queueEvent(bodiesOf(lambda.reports)),
      lambdaContext(() => remaining.shift() ?? 0),
    );
    expect(answer.batchItemFailures).toEqual(failed(2));
    expect(keysOf(lambda.findings)).toHaveLength(2);
    expect(lambda.telemetry.lines.at(-1)?.data['code']).toBe('deadline-near');
  });

  test('something thrown that is no error does not take the batch along', async () => {
    const throwing: ProcessContext = {
      ...lambda.context,
      reports: { ...lambda.context.reports, head: () => Promise.reject(undefined) },
    };
    const broken = createHandler({ context: throwing, telemetry: lambda.telemetry, recordBudgetMs: 20_000 });
    await upload(lambda, 'reports/a.html');
    const answer = await broken(queueEvent([...bodiesOf(lambda.reports), 'x']), lambdaContext());
    expect(answer.batchItemFailures).toEqual(failed(0, 1));
  });

  test('the event of another bucket is a fault of the set-up, not a withdrawn report', async () => {
    await upload(lambda, 'reports/a.html');
    const body = bodiesOf(lambda.reports)[0]?.replace('"name":"reports-bucket"', '"name":"elsewhere"') ?? '';
    expect(await deliver(lambda, [body])).toEqual(failed(0));
    expect(lambda.telemetry.lines.at(-1)?.data['code']).toBe('bucket-unexpected');
  });
});

describe('never setting itself off', () => {
  test('its own findings, folder placeholders and test events are ignored with a line', async () => {
    await upload(lambda, 'reports/a.html');
    await deliver(lambda, bodiesOf(lambda.reports));
    const own = bodiesOf(lambda.findings);
    const inReports = own.map((body) => body.replace('"name":"findings-bucket"', '"name":"reports-bucket"'));
    await upload(lambda, 'reports/folder/', Buffer.alloc(0));
    const placeholder = bodiesOf(lambda.reports).slice(-1);
    const event = '{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"reports-bucket"}';
    lambda.telemetry.counts.length = 0;
    expect(await deliver(lambda, [...own, ...inReports, ...placeholder, event])).toEqual([]);
    expect(lambda.telemetry.counts).toEqual([
      'MessageIgnored',
      'MessageIgnored',
      'MessageIgnored',
      'MessageIgnored',
    ]);
    expect(keysOf(lambda.findings)).toHaveLength(1);
  });

  test('a bucket that holds both never audits findings below reports/', async () => {
    const both: ProcessContext = { ...lambda.context, findings: lambda.context.reports };
    const versionId = await upload(lambda, 'reports/a.html');
    const own = createHandler({ context: both, telemetry: lambda.telemetry, recordBudgetMs: 20_000 });
    await own(queueEvent(bodiesOf(lambda.reports)), lambdaContext());
    expect(await own(queueEvent(bodiesOf(lambda.reports)), lambdaContext())).toEqual({
      batchItemFailures: [],
    });
    expect(
      (await readFindings(lambda, 'reports/a.html', versionId, lambda.context.reports)).source.name,
    ).toBe('reports/a.html');
    expect(keysOf(lambda.reports)).toHaveLength(2);
  });
});

describe('what is logged', () => {
  test('of an error that names the object, what it is and where it came from', async () => {
    const error = new TypeError('denied: arn:aws-cn:s3:::reports-bucket/reports/张三.html');
    const throwing: ProcessContext = {
      ...lambda.context,
      reports: { ...lambda.context.reports, head: () => Promise.reject(error) },
    };
    const broken = createHandler({ context: throwing, telemetry: lambda.telemetry, recordBudgetMs: 20_000 });
    await upload(lambda, 'reports/张三.html');
    await broken(queueEvent(bodiesOf(lambda.reports)), lambdaContext());
    const line = lambda.telemetry.lines[0]?.data;
    expect(line).toMatchObject({ code: 'TypeError', messageId: 'm0', receiveCount: '1' });
    expect(line?.['detail']).toMatch(/^at .*lambda-faults/);
    expect(JSON.stringify(line)).not.toContain('张三');
  });

  test('of a request that the bucket refused, its status and number', async () => {
    await upload(lambda, 'reports/a.html');
    lambda.double.refusals.push({ method: 'GET', status: 403, code: 'AccessDenied', times: 1 });
    await deliver(lambda, bodiesOf(lambda.reports));
    expect(lambda.telemetry.lines[0]?.data).toMatchObject({ code: 'AccessDenied', status: 403 });
  });

  test('neither file names nor text of the document', async () => {
    const bytes = Buffer.from(soundReport.toString().replaceAll('</p>', '身份证号 110101199001011234</p>'));
    await upload(lambda, 'reports/agency/张三的申请.html', bytes);
    await upload(lambda, 'reports/agency/empty-李四.html', Buffer.alloc(0));
    lambda.double.refusals.push({ method: 'GET', status: 404, code: 'NoSuchKey', times: 1 });
    await deliver(lambda, [...bodiesOf(lambda.reports), 'not ours 王五']);
    expect(lambda.telemetry.lines.length).toBeGreaterThan(2);
    expect(JSON.stringify(lambda.telemetry.lines)).not.toMatch(/张三|李四|王五|110101|申请/);
  });

  test('the findings key in the log is the one that readers compute', async () => {
    const key = 'reports/a.html';
    const versionId = await upload(lambda, key);
    await deliver(lambda, bodiesOf(lambda.reports));
    const unit = { bucket: 'reports-bucket', key, versionId, ruleset: lambda.context.ruleset, semantics: 1 };
    expect(lambda.telemetry.lines[0]?.data['findingsKey']).toBe(findingsKey(unit));
  });
});
