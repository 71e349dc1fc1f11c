import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { check, renderJson } from '../../core/index.ts';
import { createHandler } from '../../lambda/create-handler.ts';
import { findingsKey, membersFolder } from '../../lambda/findings-key.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
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
import { soundReport, variedReport } from '../support/report-files.ts';
import { writeZip } from '../support/write-zip.ts';

let lambda: LambdaUnderTest;

beforeEach(async () => {
  lambda = await startLambda();
});

afterEach(() => lambda.double.close());

const key = 'reports/xinglan/2023.zip';
const names = ['a.html', '青岚县/b.html', 'c.html'];
const archive = writeZip([
  ...names.map((name, number) => ({ name, bytes: variedReport(number) })),
  { name: '.DS_Store', bytes: 'x' },
]);

/** Paths of what was written into the findings bucket, in order. */
const written = (): readonly string[] =>
  lambda.double.requests.flatMap((request) => request.match(/^PUT findings-bucket\/(.*)$/)?.[1] ?? []);

const keysFor = (versionId: string): readonly string[] =>
  names.map((name) => keyOfFindings({ key, versionId }, lambda.context, name));

describe('an archive of reports', () => {
  test('gives each document findings, byte for byte those of a check, and itself the last', async () => {
    const versionId = await upload(lambda, key, archive);
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    const own = keyOfFindings({ key, versionId }, lambda.context);
    expect(written()).toEqual([...keysFor(versionId), own]);
    for (const [number, name] of names.entries()) {
      const { result } = await check(
        { name: `${key}/${name}`, bytes: variedReport(number) },
        lambda.context.ruleset,
      );
      const [stored] = lambda.findings.versions.get(keysFor(versionId)[number] ?? '') ?? [];
      expect(stored?.bytes.toString()).toBe(renderJson(result));
    }
    expect(lambda.telemetry.counts).toEqual(Array(4).fill('FindingsCreated'));
  });

  test('is itself undetermined, and says how many results there are', async () => {
    const versionId = await upload(lambda, key, archive);
    await deliver(lambda, bodiesOf(lambda.reports));
    const result = await readFindings(lambda, key, versionId);
    expect(result.verdict).toBe('undetermined');
    expect(result.source).toMatchObject({ name: key, format: 'zip', sizeBytes: archive.length });
    expect(result.problems).toMatchObject([{ code: 'archive-of-reports', fatal: true }]);
    expect(result.problems[0]?.message.en).toContain('an archive of 3 files');
  });

  test.each([
    ['with one document', [{ name: 'a.html', bytes: soundReport }], 'archive-of-reports', 2],
    ['of nothing', [{ name: 'folder/' }], 'archive-empty', 1],
  ])('%s', async (_what, members, code, count) => {
    const versionId = await upload(lambda, key, writeZip(members));
    await deliver(lambda, bodiesOf(lambda.reports));
    expect(keysOf(lambda.findings)).toHaveLength(count);
    expect((await readFindings(lambda, key, versionId)).problems).toMatchObject([{ code, fatal: true }]);
    expect(lambda.telemetry.counts.includes('ReportUnreadable')).toBe(code === 'archive-empty');
  });

  test('neither names nor texts are logged', async () => {
    const bytes = Buffer.from(soundReport.toString().replaceAll('</p>', '身份证号 110101199001011234</p>'));
    await upload(lambda, key, writeZip([{ name: '张三/李四.html', bytes }]));
    await deliver(lambda, bodiesOf(lambda.reports));
    expect(lambda.telemetry.lines).toHaveLength(2);
    expect(JSON.stringify(lambda.telemetry.lines)).not.toMatch(/张三|李四|110101/);
  });
});

describe('an archive again', () => {
  test('changes nothing, and no document is written or judged a second time', async () => {
    await upload(lambda, key, archive);
    await deliver(lambda, [...bodiesOf(lambda.reports), ...bodiesOf(lambda.reports)]);
    expect(lambda.findings.events).toHaveLength(4);
    expect(lambda.telemetry.counts.slice(4)).toEqual(['FindingsDuplicate']);
  });

  test('20 deliveries at once leave one findings object for each', async () => {
    await upload(lambda, key, archive);
    const events = Array.from({ length: 20 }, () => deliver(lambda, bodiesOf(lambda.reports)));
    expect((await Promise.all(events)).flat()).toEqual([]);
    expect(keysOf(lambda.findings)).toHaveLength(4);
    expect(lambda.findings.events).toHaveLength(4);
    expect(lambda.telemetry.counts).not.toContain('FindingsConflict');
  });

  test.each([0, 1, 2, 3])('after the storage failed at write %d, it goes on where it stopped', async (at) => {
    const versionId = await upload(lambda, key, archive);
    const expected = [...keysFor(versionId), keyOfFindings({ key, versionId }, lambda.context)];
    const pathIncludes = expected[at] ?? '';
    lambda.double.refusals.push({ method: 'PUT', status: 503, code: 'SlowDown', times: 1, pathIncludes });
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual(failed(0));
    expect(keysOf(lambda.findings)).toEqual(expected.slice(0, at));
    lambda.double.requests.length = 0;
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect(written()).toEqual(expected.slice(at));
    expect(lambda.findings.events).toHaveLength(4);
  });

  test('with too little time it stops between documents, and ends at the next try', async () => {
    const versionId = await upload(lambda, key, archive);
    const handler = createHandler({ ...lambda, recordBudgetMs: 20_000 });
    const remaining = [40_000, 20_000, 20_000, 19_999];
    const event = queueEvent(bodiesOf(lambda.reports));
    const answer = await handler(
      event,
      lambdaContext(() => remaining.shift() ?? 0),
    );
    expect(answer.batchItemFailures).toEqual(failed(0));
    expect(written()).toEqual(keysFor(versionId).slice(0, 2));
    expect(lambda.telemetry.lines.at(-1)?.data['code']).toBe('deadline-near');
    expect((await handler(event, lambdaContext())).batchItemFailures).toEqual([]);
    expect(written()).toHaveLength(4);
  });

  test('another version has findings of its own', async () => {
    await upload(lambda, key, archive);
    await upload(lambda, key, writeZip([{ name: 'a.html', bytes: variedReport(9) }]));
    expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
    expect(keysOf(lambda.findings)).toHaveLength(6);
    expect(lambda.telemetry.counts).not.toContain('FindingsConflict');
  });
});

test('a document of an archive and a report of the same name are two', async () => {
  const name = `${key}/a.html`;
  await upload(lambda, key, archive);
  const versionId = await upload(lambda, name, variedReport(7));
  expect(await deliver(lambda, bodiesOf(lambda.reports))).toEqual([]);
  expect((await readFindings(lambda, name, versionId)).source.sizeBytes).toBe(variedReport(7).length);
  expect(keysOf(lambda.findings)).toHaveLength(5);
});

test('the keys are written down, because readers compute them', () => {
  const unit = {
    bucket: 'b',
    key,
    versionId: 'v1',
    ruleset: { id: 'ogi-annual-report', version: '1.0.0', digest: `sha256:${'0123456789abcdef'.repeat(4)}` },
    semantics: 1,
  };
  const own = findingsKey(unit);
  const [, folder = '', rules = ''] = /^(.*\/)(ogi-annual-report\/.*)$/.exec(own) ?? [];
  expect(membersFolder(unit)).toBe(`${folder}members/`);
  // The hash is that of the name within the archive, `a.html`.
  expect(findingsKey({ ...unit, member: 'a.html' })).toBe(
    `${folder}members/7aa267cfbf8eb1a78126330fc578814a/${rules}`,
  );
});
