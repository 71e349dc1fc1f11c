import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildLambda, type LambdaBundle } from '../../scripts/lambda-bundle/build-lambda.ts';
import { projectLambda } from '../../scripts/lambda-bundle/project-lambda.ts';
import { interleave, type Sample } from '../interleave.ts';
import type { Measure } from '../setting.ts';

const bareEntry = fileURLToPath(new URL('./bare-function.ts', import.meta.url));

/** The function as it is deployed, against one that does nothing but talk to S3, built in the same way. */
export const measureFunctionStart: Measure = async ({ scale }) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  try {
    const whole = await buildLambda({ ...projectLambda, outdir: join(folder, 'whole') });
    const bare = await buildLambda({ ...projectLambda, entry: bareEntry, outdir: join(folder, 'bare') });
    const start = await interleave(
      { whole: importTime(whole, projectLambda.entry), bare: importTime(bare, bareEntry) },
      scale.starts,
    );
    return {
      start: { figure: start.whole, baseline: start.bare },
      bundle: { figure: megabytes(whole), baseline: megabytes(bare) },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
};

const megabytes = ({ sizeBytes }: LambdaBundle): number => sizeBytes / 1_000_000;

const settings = { REPORTS_BUCKET: 'reports', FINDINGS_BUCKET: 'findings', AWS_REGION: 'eu-central-1' };

/**
 * Milliseconds of processor time that a new process takes to import a bundle, rules and clients included; starting the
 * process itself is not counted.
 */
function importTime({ outdir }: LambdaBundle, entry: string): Sample {
  const module = pathToFileURL(join(outdir, basename(entry).replace(/\.ts$/, '.mjs'))).href;
  const script = `const start = process.cpuUsage();
    const { handler } = await import('${module}');
    if (typeof handler !== 'function') throw new Error('no handler');
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  return async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      {
        env: { PATH: process.env['PATH'], ...settings },
      },
    );
    return Number(stdout);
  };
}
