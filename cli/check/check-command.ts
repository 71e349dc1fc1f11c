import { Readable } from 'node:stream';
import { renderers } from '../../core/index.ts';
import type { Arguments, FailLevel } from '../arguments.ts';
import type { Console } from '../console.ts';
import { type ExitCode, worst } from '../exit-code.ts';
import { rulesFolder } from '../package-folder.ts';
import { UsageError } from '../usage-error.ts';
import type { Checked } from './check-job.ts';
import { openChecker } from './checkers.ts';
import { findInputs } from './find-inputs.ts';
import { openOutput } from './open-output.ts';
import { openProgress } from './progress.ts';

/** `gongkai check`: every input to its result, in the order of the inputs, as each is ready. */
export async function checkCommand(args: Arguments, console: Console): Promise<ExitCode> {
  const operands = args.words.slice(1);
  if (operands.length === 0) throw new UsageError('check needs at least one file, folder or glob');
  const inputs = await findInputs(operands);
  const checker = await openChecker(args.rules ?? rulesFolder, inputs.length, args.jobs);
  const output = openOutput(console.stdout, args.out);
  const coloured = args.out === undefined && console.stdout.isTTY === true;
  const progress = openProgress(console.stderr, inputs.length);
  const { format, lang } = args;
  const jobs = Readable.from(inputs.map((path) => ({ path, format, lang, coloured })));
  const codes = new Set<ExitCode>();
  const layout = inputs.length > 1 ? renderers[format] : { open: '', between: '', close: '' };
  try {
    let before = layout.open;
    for await (const checked of jobs.map(checker.check, { concurrency: checker.width })) {
      progress.step(() => output.stream.write(before + checked.rendered));
      before = layout.between;
      for (const fault of checked.faults) console.stderr.write(`故障 fault: ${fault}\n`);
      codes.add(exitCodeOf(checked, args.failOn));
    }
    output.stream.write(layout.close);
    await output.close();
  } finally {
    progress.stop();
    await checker.close();
  }
  return worst(codes);
}

function exitCodeOf(checked: Checked, failOn: FailLevel): ExitCode {
  if (checked.faults.length > 0) return 3;
  if (failOn === 'never') return 0;
  if (failOn === 'warning' && checked.warnings > 0) return 1;
  return ({ compliant: 0, 'non-compliant': 1, undetermined: 2 } as const)[checked.verdict];
}
