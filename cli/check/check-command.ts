import { Readable } from 'node:stream';
import { printable } from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { today } from '../today.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckJob } from './check-job.ts';
import { openChecker } from './checkers.ts';
import { findInputs } from './find-inputs.ts';
import { openOutput } from './open-output.ts';
import { readOutside } from './read-outside.ts';
import { openWaivers, type WaiverDesk } from './waiver-desk.ts';
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
  const desk = await chosenWaivers(args);
  const checker = await openChecker({ rules: chosenRules(args.rules), outside }, inputs.length, args.jobs);
  try {
    const output = await openOutput(console.stdout, args.out);
    const jobs = Readable.from(inputs.map((path) => toJob(path, { args, console, desk })));
    const results = jobs.map(checker.check, { concurrency: checker.width });
    const code = await writeResults({ results, total: inputs.length, output, stderr: console.stderr }, args);
    for (const line of desk?.unused() ?? [])
      console.stderr.write(`豁免没有对应的发现 waiver fits nothing: ${printable(line)}\n`);
    return code;
  } finally {
    await checker.close();
  }
}

/** The waivers that are asked for, judged on the day that is given, else today. */
async function chosenWaivers({ waivers, on }: Arguments): Promise<WaiverDesk | undefined> {
  if (waivers !== undefined) return openWaivers(waivers, on ?? today());
  if (on === undefined) return undefined;
  throw new UsageError('--on须与--waivers同用 --on goes with --waivers');
}

interface Run {
  readonly args: Arguments;
  readonly console: Console;
  readonly desk: WaiverDesk | undefined;
}

function toJob(path: string, { args: { format, lang, out }, console: { stdout }, desk }: Run): CheckJob {
  const isTerminal = out === undefined && stdout.isTTY === true;
  const coloured = isTerminal && !process.env['NO_COLOR'];
  return { path, format, lang, coloured, ...(desk ? { desk } : {}) };
}
