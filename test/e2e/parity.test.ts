import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { keyOfFindings } from '../../lambda/process-object.ts';
import {
  bodiesOf,
  deliver,
  type LambdaUnderTest,
  startLambda,
  upload,
} from '../support/lambda-under-test.ts';
import { samplesFolder } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';
import { get, put, startService, stopServices } from '../support/running-service.ts';

const main = join(__dirname, '..', '..', 'cli', 'main.ts');
const samples = readdirSync(samplesFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(html|txt|md)$/.test(path) && !path.startsWith('README'))
  .sort();

let lambda: LambdaUnderTest;

beforeAll(async () => {
  lambda = await startLambda();
});

afterEach(stopServices);
afterAll(() => lambda.double.close());

/** What `gongkai check --format json` prints for all samples together, one text a sample. */
async function checkOnLaptop(variables: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const args = [main, 'check', ...samples, '--format', 'ndjson', '--fail-on', 'never', '--jobs', '1'];
  const options = { cwd: samplesFolder, env: { ...process.env, ...variables } };
  return (await runProcess(process.execPath, args, options)).stdout.trim().split('\n');
}

/** The name of the source is the one thing that may differ. */
const unnamed = (text: string): string => {
  const result = JSON.parse(text);
  return JSON.stringify({ ...result, source: { ...result.source, name: '' } }, null, 2);
};

test('laptop, function and service give the same result, byte for byte', async () => {
  const onLaptop = await checkOnLaptop();
  const service = await startService();
  expect(onLaptop).toHaveLength(samples.length);
  for (const [index, path] of samples.entries()) {
    const bytes = readFileSync(join(samplesFolder, path));
    const key = `reports/${path}`;
    const versionId = await upload(lambda, key, bytes);
    expect(await deliver(lambda, bodiesOf(lambda.reports).slice(-1))).toEqual([]);
    const stored = await lambda.context.findings.get(keyOfFindings({ key, versionId }, lambda.context));
    const inCloud = stored.state === 'found' ? Buffer.from(stored.value.bytes).toString() : '';
    await put(service, `/${key}`, bytes);
    expect(await (await get(service, `/findings/${path}`)).text()).toBe(inCloud);
    expect(unnamed(onLaptop[index] ?? '')).toBe(unnamed(inCloud));
  }
});

test.each([
  ['another time zone', { TZ: 'America/Los_Angeles' }],
  ['another language', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
])('%s gives the same bytes', async (_what, variables) => {
  expect(await checkOnLaptop(variables)).toEqual(await checkOnLaptop());
});
