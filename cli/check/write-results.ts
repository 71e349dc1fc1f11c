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

const alone = { open: '', between: '', close: '' };

/** Several results, and those of an archive however many they are, stand together; a single one stands alone. */
async function writeAll(
  { results, total, output, stderr }: Results,
  { format, failOn }: Arguments,
  step: (write: () => Promise<void>) => Promise<void>,
): Promise<ExitCode> {
  let frame = total > 1 ? renderers[format] : alone;
  let isFirst = true;
  const codes = new Set<ExitCode>();
  const write = async (checked: Checked): Promise<void> => {
    for (const { text } of checked.results) {
      await output.write((isFirst ? frame.open : frame.between) + text);
      isFirst = false;
    }
  };
  for await (const checked of results) {
    if (checked.isArchive) frame = renderers[format];
    await step(() => write(checked));
    for (const fault of checked.faults) stderr.write(`故障 fault: ${fault}\n`);
    codes.add(exitCodeOf(checked, failOn));
  }
  await output.write(isFirst ? frame.open + frame.close : frame.close);
  await output.close();
  return worst(codes);
}
