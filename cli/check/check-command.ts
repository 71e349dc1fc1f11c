import { Readable } from 'node:stream';
import { renderers } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import { rulesFolder } from '../package-folder.ts';
import { UsageError } from '../usage-error.ts';
import type { Checked, CheckJob } from './check-job.ts';
import { openChecker } from './checkers.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { findInputs } from './find-inputs.ts';
import { openOutput } from './open-output.ts';
import { openProgress } from './progress.ts';

/** `gongkai check`: every input to its result, in the order of the inputs, as each is ready. */
export async function checkCommand(args: Arguments, console: Console): Promise<ExitCode> {
  const operands = args.words.slice(1);
  if (operands.length === 0) throw new UsageError('check needs at least one file, folder or glob');
  const inputs = await findInputs(operands);
  const checker = await openChecker(args.rules ?? rulesFolder, inputs.length, args.jobs);
  const jobs = Readable.from(inputs.map((path) => toJob(path, args, console)));
  try {
    const checked = jobs.map(checker.check, { concurrency: checker.width });
    return await report(checked, inputs.length, args, console);
  } finally {
    await checker.close();
  }
}

function toJob(path: string, { format, lang, out }: Arguments, { stdout }: Console): CheckJob {
  return { path, format, lang, coloured: out === undefined && stdout.isTTY === true };
}

async function report(
  results: AsyncIterable<Checked>,
  total: number,
  args: Arguments,
  console: Console,
): Promise<ExitCode> {
  const { open, between, close } = total > 1 ? renderers[args.format] : { open: '', between: '', close: '' };
  const output = openOutput(console.stdout, args.out);
  const progress = openProgress(console.stderr, total);
  const codes = new Set<ExitCode>();
  let before = open;
  for await (const checked of results) {
    const text = checked.rendered === '' ? '' : before + checked.rendered;
    progress.step(() => output.stream.write(text));
    if (text !== '') before = between;
    for (const fault of checked.faults) console.stderr.write(`故障 fault: ${fault}\n`);
    codes.add(exitCodeOf(checked, args.failOn));
  }
  progress.stop();
  output.stream.write(before === open ? open + close : close);
  await output.close();
  return worst(codes);
}
