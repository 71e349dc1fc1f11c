import { Readable } from 'node:stream';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckJob } from './check-job.ts';
import { openChecker } from './checkers.ts';
import { findInputs } from './find-inputs.ts';
import { openOutput } from './open-output.ts';
import { readOutside } from './read-outside.ts';
import { writeResults } from './write-results.ts';

/** `gongkai check`: every input to its result, in the order of the inputs, as each is ready. */
export async function checkCommand(args: Arguments, console: Console): Promise<ExitCode> {
  const operands = args.words.slice(1);
  if (operands.length === 0)
    throw new UsageError('没有指定要审核的文件 check needs at least one file, folder or glob');
  const inputs = await findInputs(operands);
  if (args.published !== undefined && inputs.length > 1)
    throw new UsageError('--published只用于一份文件 --published goes with one file, not with several');
  const outside = await readOutside(args);
  const checker = await openChecker({ rules: chosenRules(args.rules), outside }, inputs.length, args.jobs);
  try {
    const output = await openOutput(console.stdout, args.out);
    const jobs = Readable.from(inputs.map((path) => toJob(path, args, console)));
    const results = jobs.map(checker.check, { concurrency: checker.width });
    return await writeResults({ results, total: inputs.length, output, stderr: console.stderr }, args);
  } finally {
    await checker.close();
  }
}

function toJob(path: string, { format, lang, out }: Arguments, { stdout }: Console): CheckJob {
  const isTerminal = out === undefined && stdout.isTTY === true;
  return { path, format, lang, coloured: isTerminal && !process.env['NO_COLOR'] };
}
