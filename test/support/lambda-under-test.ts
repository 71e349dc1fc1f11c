import type { SQSBatchItemFailure } from 'aws-lambda';
import { type CheckResult, check, type SourceFile } from '../../core/index.ts';
import { createHandler, type Handler } from '../../lambda/create-handler.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import { readRuleset } from '../../lambda/read-ruleset.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import { s3Store } from '../../lambda/store/s3-store.ts';
import { lambdaContext, queueEvent } from './queue-event.ts';
import { type RecordingTelemetry, recordingTelemetry } from './recording-telemetry.ts';
import { rulesFolder, soundReport } from './report-files.ts';
import type { Bucket } from './s3-double/bucket.ts';
import { bridgeBody } from './s3-double/event-records.ts';
import { bucketOf, type S3Double, startS3Double } from './s3-double/start-s3-double.ts';

/** The function with its two buckets, as it stands in the cloud, in this process. */
export interface LambdaUnderTest {
  readonly double: S3Double;
  readonly reports: Bucket;
  readonly findings: Bucket;
  readonly context: ProcessContext;
  readonly telemetry: RecordingTelemetry;
  readonly handler: Handler;
}

export async function startLambda(): Promise<LambdaUnderTest> {
  const double = await startS3Double(['reports-bucket', 'findings-bucket']);
  const client = double.client();
  const ruleset = await readRuleset(rulesFolder);
  const context = {
    reports: s3Store(client, 'reports-bucket'),
    findings: s3Store(client, 'findings-bucket'),
    ruleset,
    check: (file: SourceFile) => check(file, ruleset),
  };
  const telemetry = recordingTelemetry();
  return {
    double,
    reports: bucketOf(double, 'reports-bucket'),
    findings: bucketOf(double, 'findings-bucket'),
    context,
    telemetry,
    handler: createHandler({ context, telemetry, recordBudgetMs: 20_000 }),
  };
}

/** Uploads a report and gives its version. */
export async function upload(
  { context }: LambdaUnderTest,
  key: string,
  bytes: Uint8Array = soundReport,
): Promise<string> {
  async function* body() {
    yield bytes;
  }
  return (await context.reports.put(key, body(), 'application/octet-stream')).versionId;
}

/** Delivers messages in one batch and gives those that come back. */
export async function deliver(
  { handler }: LambdaUnderTest,
  bodies: readonly string[],
): Promise<SQSBatchItemFailure[]> {
  return (await handler(queueEvent(bodies), lambdaContext())).batchItemFailures;
}

/** What EventBridge has sent about a bucket so far. */
export const bodiesOf = (bucket: Bucket): string[] => bucket.events.map(bridgeBody);

export const keysOf = (bucket: Bucket): string[] => [...bucket.versions.keys()];

export const failed = (...numbers: number[]) => numbers.map((number) => ({ itemIdentifier: `m${number}` }));

export async function readFindings(
  { context }: LambdaUnderTest,
  key: string,
  versionId: string,
  store: ObjectStore = context.findings,
): Promise<CheckResult> {
  const found = await store.get(keyOfFindings({ key, versionId }, context));
  if (found.state === 'absent') throw new Error(`no findings of ${key} ${versionId}: ${found.reason}`);
  return JSON.parse(Buffer.from(found.value.bytes).toString());
}
