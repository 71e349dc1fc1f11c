import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RecheckOptions, recheck } from '../../cli/recheck/recheck.ts';
import { check, Fault, type Ruleset, readerSemantics, renderJson } from '../../core/index.ts';
import { readingKey } from '../../lambda/findings-key.ts';
import type { ProcessContext } from '../../lambda/process-context.ts';
import { keyOfFindings } from '../../lambda/process-object.ts';
import type { ObjectStore } from '../../lambda/store/object-store.ts';
import {
  type ArchiveUnderTest,
  processAll,
  rulesWithout,
  startArchive,
} from '../support/archive-of-readings.ts';
import { variedReport } from '../support/report-files.ts';
import { collect } from '../support/store-contract.ts';
import { writeZip } from '../support/write-zip.ts';

const reports = 6;
const keys = Array.from({ length: reports }, (_, number) => `reports/xinglan/${number}.html`);
const zipKey = 'reports/xinglan/all.zip';
const zip = writeZip([7, 8, 9].map((number) => ({ name: `${number}.html`, bytes: variedReport(number) })));
/** An archive of three documents has four. */
const allFindings = reports + 4;
const none = { listed: 0, fresh: 0, judged: 0, readAnew: 0, withdrawn: 0, failed: 0 };

let rules: Ruleset;
let otherRules: Ruleset;
beforeAll(async () => {
  [rules, otherRules] = await Promise.all([rulesWithout(0), rulesWithout(3)]);
});

let archive: ArchiveUnderTest;
let versions: Map<string, string>;
beforeEach(async () => {
  archive = await startArchive();
  versions = new Map();
  for (const [number, key] of keys.entries())
    versions.set(key, await archive.upload(key, variedReport(number)));
  versions.set(zipKey, await archive.upload(zipKey, zip));
  for (const key of versions.keys()) await processAll(key, archive.context(rules));
  archive.store.requests.length = 0;
});
afterEach(() => archive.remove());

const run = (context: ProcessContext, options: Partial<RecheckOptions> = {}) =>
  recheck(context, { prefix: 'reports/', ...options });
const requestsFor = (pattern: RegExp): readonly string[] =>
  archive.store.requests.filter((request) => pattern.test(request));
const readingOf = (key: string): string =>
  readingKey({ bucket: 'local', key, versionId: versions.get(key) ?? '' }, readerSemantics);

async function overwrite(stored: string, bytes: string): Promise<void> {
  async function* body() {
    yield Buffer.from(bytes);
  }
  await archive.store.put(stored, body(), 'application/json');
}

/** Findings under the rules of a context, each with its text. */
async function findingsBy({ ruleset }: ProcessContext): Promise<ReadonlyMap<string, string>> {
  const digest = ruleset.digest.slice('sha256:'.length).slice(0, 12);
  const stored = await collect(archive.store.list('findings/'));
  const texts = new Map<string, string>();
  for (const { key } of stored.filter((version) => version.key.includes(digest))) {
    const found = await archive.store.get(key);
    if (found.state === 'found') texts.set(key, Buffer.from(found.value.bytes).toString());
  }
  return texts;
}

describe('an archive whose rules are those it was judged by', () => {
  test('is fresh, and nothing is written', async () => {
    const summary = await run(archive.context(rules));
    expect(summary).toMatchObject({ ended: 'complete', counts: { ...none, listed: 7, fresh: 7 } });
    expect(archive.store.requests).toEqual([]);
  });
});

describe('an archive whose rules have changed', () => {
  test('is stale as a whole, and judged without reading a document', async () => {
    const context = archive.context(otherRules);
    const summary = await run(context);
    expect(summary.counts).toEqual({ ...none, listed: 7, judged: 7 });
    expect(summary.findings).toEqual({ created: allFindings, duplicate: 0, conflict: 0 });
    expect(requestsFor(/^get reports\//)).toEqual([]);
    const texts = await findingsBy(context);
    expect(texts.size).toBe(allFindings);
    for (const [number, key] of keys.entries()) {
      const { result } = await check({ name: key, bytes: variedReport(number) }, otherRules);
      const stored = keyOfFindings({ key, versionId: versions.get(key) ?? '' }, context);
      expect(texts.get(stored)).toBe(renderJson(result));
    }
  });

  test('a second run does nothing', async () => {
    await run(archive.context(otherRules));
    archive.store.requests.length = 0;
    const { counts } = await run(archive.context(otherRules));
    expect(counts).toEqual({ ...none, listed: 7, fresh: 7 });
    expect(archive.store.requests).toEqual([]);
  });

  test('a dry run says so and writes nothing', async () => {
    await overwrite(readingOf(keys[2] ?? ''), '{}');
    archive.store.requests.length = 0;
    const summary = await run(archive.context(otherRules), { dryRun: true });
    expect(summary).toMatchObject({
      dryRun: true,
      counts: { ...none, listed: 7, judged: 6, readAnew: 1 },
      findings: { created: 0 },
      disbelieved: [{ key: keys[2] }],
    });
    expect(requestsFor(/^(?:create|put) |^get reports\//)).toEqual([]);
  });

  test('only what begins as the prefix says', async () => {
    const { counts } = await run(archive.context(otherRules), { prefix: 'reports/xinglan/a' });
    expect(counts).toEqual({ ...none, listed: 1, judged: 1 });
  });
});

describe('a reading that cannot be used', () => {
  test('because it is broken: the document is read anew, and this is told', async () => {
    await overwrite(readingOf(keys[2] ?? ''), 'broken');
    archive.store.requests.length = 0;
    const told: unknown[] = [];
    const summary = await run(archive.context(otherRules), { onTold: (each) => told.push(each) });
    expect(summary.counts).toEqual({ ...none, listed: 7, judged: 6, readAnew: 1 });
    expect(requestsFor(/^get reports\//)).toEqual([`get ${keys[2]}`]);
    expect(summary.disbelieved).toEqual([
      { key: keys[2], versionId: versions.get(keys[2] ?? ''), reason: 'no JSON' },
    ]);
    expect(told).toEqual(summary.disbelieved);
  });

  test('because it was never kept: the same, and there is nothing to tell', async () => {
    await archive.store.remove(readingOf(keys[2] ?? ''));
    const summary = await run(archive.context(otherRules));
    expect(summary).toMatchObject({ counts: { judged: 6, readAnew: 1 }, disbelieved: [], failures: [] });
  });
});

describe('a run that was ended', () => {
  test('at any document, is taken up there: nothing is done twice, and nothing left out', async () => {
    let number = 4;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(1, 3, 6, 7, 8, 9, 10), async (after) => {
        // Each time other rules, so that everything is stale again.
        number += 1;
        const context = archive.context(await rulesWithout(number));
        const controller = new AbortController();
        let done = 0;
        const first = await run(context, {
          stop: controller.signal,
          onAudited: () => {
            done += 1;
            if (done === after) controller.abort();
          },
        });
        const second = await run(context);
        // With its last document an archive is done, so that it takes its own findings along.
        expect(first.findings.created).toBe(after === allFindings - 1 ? allFindings : after);
        expect(first.findings.created + second.findings.created).toBe(allFindings);
        expect(second.findings.duplicate + second.findings.conflict).toBe(0);
        expect(second.ended).toBe('complete');
        expect((await findingsBy(context)).size).toBe(allFindings);
      }),
      { numRuns: 10, examples: [[9], [7]] },
    );
    expect(requestsFor(/^get reports\//)).toEqual([]);
  });

  test('before it began, has looked at nothing', async () => {
    const summary = await run(archive.context(otherRules), { stop: AbortSignal.abort() });
    expect(summary).toMatchObject({ ended: 'cancelled', counts: none });
  });

  test('by a storage that went away in the middle of a document: the same', async () => {
    const context = archive.context(otherRules);
    let writes = 0;
    const findings: ObjectStore = {
      ...context.findings,
      putIfAbsent: (...args) => {
        writes += 1;
        if (writes > 4) return Promise.reject(new Error('the disk is full'));
        return context.findings.putIfAbsent(...args);
      },
    };
    const first = await run({ ...context, findings });
    expect(first.failures[0]).toMatchObject({ reason: 'the disk is full' });
    expect(first.counts.listed).toBe(first.counts.judged + first.counts.failed);
    const second = await run(context);
    expect(first.findings.created + second.findings.created).toBe(allFindings);
    expect(second).toMatchObject({ findings: { duplicate: 0, conflict: 0 }, failures: [] });
  });

  test('by rules that were changed under it, says so instead of going on', async () => {
    await archive.store.remove(readingOf(keys[0] ?? ''));
    const changed = () => Promise.reject(new Fault('rules-changed', 'The rules were changed.'));
    const context = { ...archive.context(otherRules), check: changed };
    await expect(run(context)).rejects.toMatchObject({ code: 'rules-changed' });
  });
});

describe('a pace', () => {
  test('is kept between documents, those in an archive too', async () => {
    let paced = 0;
    const pace = async () => {
      paced += 1;
    };
    await run(archive.context(otherRules), { pace });
    expect(paced).toBe(allFindings);
  });
});
