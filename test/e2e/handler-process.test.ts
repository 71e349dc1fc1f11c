import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { bodiesOf, keysOf, type LambdaUnderTest, startLambda, upload } from '../support/lambda-under-test.ts';
import { queueEvent } from '../support/queue-event.ts';
import { rulesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';

let lambda: LambdaUnderTest;

beforeEach(async () => {
  lambda = await startLambda();
});

afterEach(() => lambda.double.close());

/** Imports the entry in a process of its own, as the runtime does, and invokes it once. */
function invoke(event: unknown, variables: Readonly<Record<string, string>>) {
  const entry = pathToFileURL(join(__dirname, '..', '..', 'lambda', 'handler.ts')).href;
  const script = `const { handler } = await import('${entry}');
    const context = { getRemainingTimeInMillis: () => 120000 };
    console.log('ANSWER ' + JSON.stringify(await handler(${JSON.stringify(event)}, context)));`;
  const env = { PATH: process.env['PATH'], ...variables };
  return runProcess(process.execPath, ['--input-type=module', '--eval', script], { env });
}

test('the entry reads its settings, audits against the endpoint of the SDK and reports metrics', async () => {
  await upload(lambda, 'reports/agency/张三.html');
  const { stdout, stderr } = await invoke(queueEvent([...bodiesOf(lambda.reports), 'poison']), {
    REPORTS_BUCKET: 'reports-bucket',
    FINDINGS_BUCKET: 'findings-bucket',
    RULES_FOLDER: rulesFolder,
    AWS_ENDPOINT_URL_S3: lambda.double.url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
  });
  expect(stdout).toContain('ANSWER {"batchItemFailures":[{"itemIdentifier":"m1"}]}');
  expect(stdout).toMatch(/"Namespace":"GongkaiAudit".*"FindingsCreated":1/);
  expect(JSON.parse(stderr)).toMatchObject({
    level: 'ERROR',
    message: 'record failed',
    messageId: 'm1',
    code: 'message-not-understood',
    detail: 'The message is not JSON.',
  });
  expect(stdout + stderr).not.toContain('张三');
  expect(keysOf(lambda.findings)).toHaveLength(1);
});

test('a missing setting is named at the start', async () => {
  const { code, stderr } = await invoke({}, { REPORTS_BUCKET: 'reports-bucket' });
  expect(code).not.toBe(0);
  expect(stderr).toContain('FINDINGS_BUCKET');
});
