import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRuleFiles } from '../../lambda/read-rule-files.ts';
import { buildLambda, type LambdaBundle, sizeBudgetBytes } from '../../scripts/lambda-bundle/build-lambda.ts';
import { projectLambda } from '../../scripts/lambda-bundle/project-lambda.ts';
import { bodiesOf, keysOf, startLambda, upload } from '../support/lambda-under-test.ts';
import { queueEvent } from '../support/queue-event.ts';
import { rulesFolder } from '../support/report-files.ts';

/** Away from the project, so that nothing is found which is not in the bundle. */
let bundle: LambdaBundle;
let modules: ReadonlyMap<string, string>;

beforeAll(async () => {
  bundle = await build();
  modules = await readModules(bundle.outdir);
});

afterAll(() => rm(bundle.outdir, { recursive: true }));

test('audits an upload by itself: no source, no package and no setting beyond those of the stack', async () => {
  const lambda = await startLambda();
  try {
    await upload(lambda, 'reports/a.html');
    const { stdout } = await invoke(queueEvent(bodiesOf(lambda.reports)), lambda.double.url);
    expect(stdout).toContain('ANSWER {"batchItemFailures":[]}');
    expect(stdout).toMatch(/"Namespace":"GongkaiAudit".*"FindingsCreated":1/);
    expect(keysOf(lambda.findings)).toHaveLength(1);
  } finally {
    await lambda.double.close();
  }
});

test('is counted in full and within its budget', () => {
  const sizes = [...modules.values()].map((text) => Buffer.byteLength(text));
  expect(bundle.sizeBytes + bundle.laterBytes).toBe(sizes.reduce((total, size) => total + size, 0));
  expect(bundle.sizeBytes).toBeLessThanOrEqual(sizeBudgetBytes);
  expect(sizeBudgetBytes).toBe(1_500_000);
});

test('leaves readers of packed formats for their first use', () => {
  const later = [...modules].filter(
    ([file, text]) => file.includes('chunks/') && text.includes('PasswordException'),
  );
  expect(later).toHaveLength(1);
  expect(bundle.laterBytes).toBeGreaterThan(1_000_000);
});

test('holds no JSONPath, which would evaluate expressions', async () => {
  const code = [...modules.values()].join('\n');
  const tell = 'prevented in JSONPath expression';
  const library = createRequire(require.resolve('json-rules-engine')).resolve('jsonpath-plus');
  expect(await readFile(library, 'utf8')).toContain(tell);
  expect(code).not.toContain(tell);
  expect(code).toContain('Rules use no JSONPath.');
});

test('holds every rule, and no file that is none', async () => {
  const inBundle = await readRuleFiles(join(bundle.outdir, 'rules'));
  expect(inBundle).toEqual(await readRuleFiles(rulesFolder));
  expect(inBundle.length).toBeGreaterThanOrEqual(30);
  const files = await readdir(join(bundle.outdir, 'rules'), { recursive: true, withFileTypes: true });
  const others = files.filter((file) => file.isFile() && !file.name.endsWith('.json'));
  expect(others).toEqual([]);
});

test('is the same wherever it is built, so that nothing is deployed without a change', async () => {
  const [one, other] = await Promise.all([build(), build()]);
  expect(await hashesOf(one.outdir)).toEqual(await hashesOf(other.outdir));
  await Promise.all([one, other].map(({ outdir }) => rm(outdir, { recursive: true })));
});

async function build(): Promise<LambdaBundle> {
  const outdir = await mkdtemp(join(tmpdir(), 'gongkai-bundle-'));
  return buildLambda({ ...projectLambda, outdir });
}

async function readModules(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.mjs')).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  );
}

async function hashesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = [...(await readModules(folder))];
  return new Map(texts.map(([file, text]) => [file, createHash('sha256').update(text).digest('hex')]));
}

/** Imports the bundle in a process of its own, as the runtime does, and invokes it once. */
function invoke(event: unknown, endpoint: string) {
  const entry = pathToFileURL(join(bundle.outdir, 'handler.mjs')).href;
  const script = `const { handler } = await import('${entry}');
    const context = { getRemainingTimeInMillis: () => 120000 };
    console.log('ANSWER ' + JSON.stringify(await handler(${JSON.stringify(event)}, context)));`;
  const env = {
    REPORTS_BUCKET: 'reports-bucket',
    FINDINGS_BUCKET: 'findings-bucket',
    RECORD_BUDGET_SECONDS: '20',
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  const options = { env, cwd: bundle.outdir, timeout: 60_000, killSignal: 'SIGKILL' } as const;
  return promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options);
}
