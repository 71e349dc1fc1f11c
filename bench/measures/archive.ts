import { readFile, rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Checker, openChecker } from '../../cli/check/checkers.ts';
import { rulesFolder } from '../../cli/package-folder.ts';
import { type Checked, checkAll, floorOf } from '../floor.ts';
import { interleave, type Sample } from '../interleave.ts';
import { generateReports } from '../reports/generate-report.ts';
import type { Measure } from '../setting.ts';

interface Archived extends Checked {
  readonly path: string;
}

/** An archive on disk through the checkers of the command line, in one thread and in two, once each. */
export const measureArchive: Measure = async ({ scale, ruleset }) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  const one = await openChecker(rulesFolder, scale.archive, 1);
  const two = await openChecker(rulesFolder, scale.archive, 2);
  try {
    const reports = generateReports(scale.archive, 'text');
    const checked = await checkAll(reports, ruleset);
    const archive = await Promise.all(
      checked.map(async (each, index) => {
        const path = join(folder, `${index}.txt`);
        await writeFile(path, each.bytes);
        return { ...each, path };
      }),
    );
    const rates = await interleave(
      {
        floor: rateOver(archive, scale.slice, readAndWrite),
        one: rateOver(archive, scale.slice, (slice) => checkSlice(slice, one)),
        two: rateOver(archive, scale.slice, (slice) => checkSlice(slice, two)),
      },
      Math.floor(scale.archive / scale.slice) - 1,
    );
    return {
      archive: { figure: rates.one, baseline: rates.floor },
      secondWorker: { figure: rates.two, baseline: rates.one },
    };
  } finally {
    await two.close();
    await one.close();
    await rm(folder, { recursive: true });
  }
};

/** Reports a second of wall time, over the next part of the archive each time. */
function rateOver(
  archive: readonly Archived[],
  size: number,
  work: (slice: readonly Archived[]) => Promise<void>,
): Sample {
  let next = 0;
  return async () => {
    const slice = archive.slice(next, next + size);
    next += size;
    const start = performance.now();
    await work(slice);
    return (slice.length * 1000) / (performance.now() - start);
  };
}

async function readAndWrite(slice: readonly Archived[]): Promise<void> {
  for (const { path, result } of slice) floorOf({ bytes: await readFile(path), result });
}

async function checkSlice(slice: readonly Archived[], checker: Checker): Promise<void> {
  const jobs = slice.map(({ path }) => ({
    path,
    format: 'json' as const,
    lang: 'zh' as const,
    coloured: false,
  }));
  for await (const { faults } of Readable.from(jobs).map(checker.check, { concurrency: checker.width })) {
    if (faults.length > 0) throw new Error(faults.join());
  }
}
