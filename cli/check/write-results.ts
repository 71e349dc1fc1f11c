import { renderers } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Output } from '../console.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import type { Checked } from './check-job.ts';
import { exitCodeOf } from './exit-code-of.ts';
import type { ResultOutput } from './open-output.ts';
import { openProgress } from './progress.ts';

interface Results {
  readonly results: AsyncIterable<Checked>;
  readonly total: number;
  readonly output: ResultOutput;
  /** For faults and the progress bar. */
  readonly stderr: Output;
}

/** Writes each result as it comes, and ends the output; a run that breaks leaves none behind. */
export async function writeResults(run: Results, args: Arguments): Promise<ExitCode> {
  const progress = openProgress(run.stderr, run.total);
  try {
    return await writeAll(run, args, progress.step);
  } catch (error) {
    await run.output.discard();
    throw error;
  } finally {
    progress.stop();
  }
}

async function writeAll(
  { results, total, output, stderr }: Results,
  { format, failOn }: Arguments,
  step: (write: () => Promise<void>) => Promise<void>,
): Promise<ExitCode> {
  const { open, between, close } = total > 1 ? renderers[format] : { open: '', between: '', close: '' };
  const codes = new Set<ExitCode>();
  let before = open;
  for await (const { rendered, ...checked } of results) {
    await step(() => output.write(rendered === '' ? '' : before + rendered));
    if (rendered !== '') before = between;
    for (const fault of checked.faults) stderr.write(`故障 fault: ${fault}\n`);
    codes.add(exitCodeOf(checked, failOn));
  }
  await output.write(before === open ? open + close : close);
  await output.close();
  return worst(codes);
}
