import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Summary } from '../../cli/recheck/summary.ts';
import {
  type ArchiveUnderTest,
  processAll,
  rulesWithout,
  startArchive,
} from '../support/archive-of-readings.ts';
import { rulesFolder, variedReport } from '../support/report-files.ts';
import { runProcess } from '../support/run-process.ts';
import { collect } from '../support/store-contract.ts';

const main = join(__dirname, '..', '..', 'cli', 'main.ts');
const reports = 12;

let archive: ArchiveUnderTest;
beforeEach(async () => {
  archive = await startArchive();
  // Judged once by rules that are not those in force.
  const context = archive.context(await rulesWithout(3));
  for (let number = 0; number < reports; number += 1) {
    await archive.upload(`reports/${number}.html`, variedReport(number));
    await processAll(`reports/${number}.html`, context);
  }
});
afterEach(() => archive.remove());

const argv = (...more: string[]): string[] => [main, 'recheck', archive.folder, '--format', 'json', ...more];
const gongkai = (...more: string[]) => runProcess(process.execPath, argv(...more));
const summaryIn = (stdout: string): Summary => JSON.parse(stdout);

const countFindings = async (): Promise<number> => (await collect(archive.store.list('findings/'))).length;

/** A run that is slow enough to be met in the middle; it has judged something when this is fulfilled. */
async function startSlowly(): Promise<{ readonly child: ChildProcess; readonly stdout: () => string }> {
  const child = spawn(process.execPath, argv('--limit-rate', '4'), { stdio: ['ignore', 'pipe', 'ignore'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  while ((await countFindings()) < reports + 2) await new Promise((resolve) => setTimeout(resolve, 20));
  return { child, stdout: () => stdout };
}

describe('gongkai recheck', () => {
  test('counts, judges, and finds nothing left to do', async () => {
    const dry = await gongkai('--dry-run');
    expect(dry.code).toBe(0);
    expect(summaryIn(dry.stdout)).toMatchObject({
      dryRun: true,
      counts: { listed: reports, judged: reports },
    });
    expect(await countFindings()).toBe(reports);
    const first = await gongkai();
    expect({ ...first, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(summaryIn(first.stdout)).toMatchObject({ counts: { judged: reports, readAnew: 0 } });
    const second = await gongkai();
    expect(second.code).toBe(0);
    expect(summaryIn(second.stdout)).toMatchObject({ counts: { fresh: reports, judged: 0 } });
    expect(await countFindings()).toBe(2 * reports);
  });

  test('ended by Ctrl-C tells what it did, and the next run does the rest', async () => {
    const { child, stdout } = await startSlowly();
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(3);
    const first = summaryIn(stdout());
    expect(first.ended).toBe('cancelled');
    expect(await countFindings()).toBe(reports + first.findings.created);
    const { counts } = summaryIn((await gongkai()).stdout);
    expect(counts).toMatchObject({ fresh: first.counts.judged, judged: reports - first.counts.judged });
  });

  test('killed loses nothing, and the next run does the rest', async () => {
    const { child } = await startSlowly();
    child.kill('SIGKILL');
    await once(child, 'close');
    const left = 2 * reports - (await countFindings());
    const second = summaryIn((await gongkai()).stdout);
    expect(second.findings).toEqual({ created: left, duplicate: 0, conflict: 0 });
    expect(await countFindings()).toBe(2 * reports);
  });

  test.each([
    ['no operand', ['recheck'], 'recheck needs one'],
    ['a folder without a store', ['recheck', rulesFolder], 'no data of a service in it'],
    ['another rendering', ['recheck', '.', '--format', 'markdown'], 'only pretty, json'],
    ['a rate of nothing', ['recheck', '.', '--limit-rate', '0'], 'must be a whole number'],
  ])('refuses %s', async (_what, words, message) => {
    const { code, stdout, stderr } = await runProcess(process.execPath, [main, ...words]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('shows people the same in words', async () => {
    const { stdout } = await runProcess(process.execPath, [main, 'recheck', archive.folder]);
    expect(stdout).toContain(`  ${reports}  由已存读取结果判断 judged from kept readings\n`);
    expect(stdout).toContain(`  ${reports} 份新结果 new findings`);
  });
});
