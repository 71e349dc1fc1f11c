import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Checked, type CheckJob, checkOne } from '../../cli/check/check-job.ts';
import { openChecker } from '../../cli/check/checkers.ts';
import { rulesFolder } from '../../cli/package-folder.ts';
import { check, type Ruleset } from '../../core/index.ts';
import { type Clock, processorClock, wallClock } from '../clocks.ts';
import { checkAll, floorOf } from '../floor.ts';
import { interleave, type Sample } from '../interleave.ts';
import { generateReport, generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';

/** Works on some files, given by path. */
type Work = (paths: readonly string[]) => Promise<void>;

/**
 * An archive on disk as the command line checks it. What that takes is counted in processor time, and so in this process;
 * what a second process helps beside the first shows in wall time alone.
 */
export const measureArchive: Measure = async ({ scale, ruleset }) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  const one = await openChecker({ rules: { folder: rulesFolder } }, scale.archive, 1);
  const two = await openChecker({ rules: { folder: rulesFolder } }, scale.archive, 2);
  try {
    const paths = await writeArchive(folder, scale.archive);
    const results = await checkAll(generateReports(scale.reports, 'text'), ruleset);
    const rateOf = (clock: Clock, work: Work) => rateOver(paths, scale.slice, clock, work);
    const turns = Math.floor(scale.archive / scale.slice) - 1;
    const here = await interleave(
      {
        floor: rateOf(processorClock, readAndWrite(results)),
        check: rateOf(processorClock, checkWith(checkingHere(ruleset))),
      },
      turns,
    );
    const processes = await interleave(
      { one: rateOf(wallClock, checkWith(one)), two: rateOf(wallClock, checkWith(two)) },
      Math.ceil(turns / 2),
      best,
    );
    return {
      archive: { figure: here.check, baseline: here.floor },
      secondWorker: { figure: processes.two, baseline: processes.one },
    };
  } finally {
    await two.close();
    await one.close();
    await rm(folder, { recursive: true });
  }
};

/** Of a machine that others use too, the quietest moment tells what a second process can do. */
const best = (rates: readonly number[]): number => Math.max(...rates);

/** Writes that many reports and gives their paths. */
async function writeArchive(folder: string, size: number): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let seed = 1; seed <= size; seed += 1) {
    const { name, bytes } = generateReport(seed, 'text');
    paths.push(join(folder, name));
    await writeFile(join(folder, name), bytes);
  }
  return paths;
}

/** Reports a second, over the next part of the archive at each turn. */
function rateOver(paths: readonly string[], size: number, clock: Clock, work: Work): Sample {
  let next = 0;
  return async () => {
    const slice = paths.slice(next, next + size);
    next += size;
    const start = clock();
    await work(slice);
    return (slice.length * 1000) / (clock() - start);
  };
}

const readAndWrite =
  (results: Awaited<ReturnType<typeof checkAll>>): Work =>
  async (paths) => {
    for (const [index, path] of paths.entries()) {
      const known = results[index % results.length];
      if (known !== undefined) floorOf({ bytes: await readFile(path), result: known.result });
    }
  };

/** Checks jobs, `width` of them at a time. */
interface Checking {
  readonly width: number;
  readonly check: (job: CheckJob) => Promise<Checked>;
}

const checkingHere = (ruleset: Ruleset): Checking => ({
  width: 1,
  check: (job) => checkOne(job, { ruleset, check: (file) => check(file, ruleset) }),
});

const checkWith =
  (checker: Checking): Work =>
  async (paths) => {
    const jobs = paths.map((path) => ({ path, format: 'json', lang: 'zh', coloured: false }) as const);
    for await (const { faults } of Readable.from(jobs).map(checker.check, { concurrency: checker.width })) {
      if (faults.length > 0) throw new Error(faults.join());
    }
  };
