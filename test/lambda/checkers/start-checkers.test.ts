import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { check, limits, renderJson, type SourceFile, toReading } from '../../../core/index.ts';
import { readDocument } from '../../../core/read-document.ts';
import {
  type Checkers,
  type CheckersOptions,
  startCheckers,
} from '../../../lambda/checkers/start-checkers.ts';
import { readRuleset } from '../../../lambda/read-ruleset.ts';
import { faultySubjects } from '../../fuzz/subjects.ts';
import { bloatedPdf, hungryPdf, slowPdf } from '../../support/hostile-pdfs.ts';
import { rulesFolder, soundReport } from '../../support/report-files.ts';

const running: Checkers[] = [];
const folders: string[] = [];

async function start(options?: CheckersOptions, rules = rulesFolder): Promise<Checkers> {
  const checkers = await startCheckers(rules, options);
  running.push(checkers);
  return checkers;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

const sound: SourceFile = { name: 'sound.html', bytes: soundReport };
/** Minutes of work, unless it is ended. */
const slow: SourceFile = { name: 'slow.pdf', bytes: slowPdf(50_000) };
/** So long that nothing else than memory can end a document. */
const patient = { seconds: 100 };

describe('documents in a process of their own', () => {
  test('have the very results that they have here, in every format', async () => {
    const files = [sound, ...(await faultySubjects())];
    const checkers = await start({ processes: 2 });
    const ruleset = await readRuleset(rulesFolder);
    const there = await Promise.all(files.map((file) => checkers.check(file)));
    for (const [index, file] of files.entries()) {
      const here = await check(file, ruleset);
      expect(there[index]?.faults).toEqual(here.faults);
      expect(renderJson(there[index]?.result ?? here.result)).toBe(renderJson(here.result));
    }
  });

  test('come with their readings where they are asked for, as they are here', async () => {
    const files = [sound, ...(await faultySubjects())];
    const [asked, plain] = await Promise.all([start({ withReadings: true }), start()]);
    for (const file of files) {
      const { reading } = await asked.check(file);
      expect(reading && toReading(reading)).toBe(toReading(await readDocument(file)));
    }
    expect(await plain.check(sound)).not.toHaveProperty('reading');
  });

  test('that take too much time have a result that names the limit, and stop no others', async () => {
    const checkers = await start({ processes: 2, seconds: 2 });
    const [stopped, other, another] = await Promise.all([slow, sound, sound].map(checkers.check));
    expect(other?.result.verdict).toBe('compliant');
    expect(another?.result).toEqual(other?.result);
    expect(stopped?.faults).toEqual([]);
    const { source, verdict, problems, outcomes } = stopped?.result ?? {};
    expect(source).toMatchObject({ name: 'slow.pdf', format: 'pdf', sizeBytes: slow.bytes.length });
    expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(verdict).toBe('undetermined');
    expect(problems).toMatchObject([{ code: 'audit-time-exceeded', fatal: true }]);
    expect(problems?.[0]?.message.zh).toContain(`${limits.auditSeconds}秒`);
    expect(problems?.[0]?.message.en).toContain(`${limits.auditSeconds} seconds`);
    expect(new Set(outcomes?.map(({ outcome }) => outcome))).toEqual(new Set(['cannot-tell']));
  });

  test('that wait for a busy machine have no result, and the next one a new process', async () => {
    const checkers = await start({ ...patient, patienceMs: 6_000 });
    await expect(checkers.check(slow)).rejects.toMatchObject({ name: 'Fault', code: 'audit-given-up' });
    expect((await checkers.check(sound)).result.verdict).toBe('compliant');
  });

  test.each([
    ['the heap', hungryPdf(20)],
    ['buffers', bloatedPdf(3_000)],
  ])(
    'that fill %s have a result that names the limit, and the next one a new process',
    async (_what, bytes) => {
      const checkers = await start(patient);
      const { result } = await checkers.check({ name: 'hungry.pdf', bytes });
      expect(result.verdict).toBe('undetermined');
      expect(result.problems).toMatchObject([{ code: 'audit-memory-exceeded', fatal: true }]);
      expect(result.problems[0]?.message.en).toContain(`${limits.auditBytes} bytes`);
      expect((await checkers.check(sound)).result.verdict).toBe('compliant');
    },
  );

  test('are not held to rules other than those that were read first', async () => {
    const rules = await mkdtemp(join(tmpdir(), 'gongkai-rules-'));
    folders.push(rules);
    await cp(rulesFolder, rules, { recursive: true });
    const checkers = await start({ seconds: 2 }, rules);
    expect((await checkers.check(sound)).result.verdict).toBe('compliant');
    await rm(join(rules, 'table-4'), { recursive: true });
    expect((await checkers.check(slow)).result.verdict).toBe('undetermined');
    await expect(checkers.check(sound)).rejects.toMatchObject({ name: 'Fault', code: 'rules-changed' });
  });
});

test('rules that cannot be read are told at the start', async () => {
  await expect(start(undefined, join(rulesFolder, 'none'))).rejects.toMatchObject({
    code: 'rules-unreadable',
  });
});
