import { startCheckers } from '../../lambda/checkers/start-checkers.ts';
import type { Arguments } from '../arguments.ts';
import { checkSource } from '../check/check-source.ts';
import { findInputs } from '../check/find-inputs.ts';
import { readSource } from '../check/read-source.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { chosenRules } from '../rules/chosen-rules.ts';
import { UsageError } from '../usage-error.ts';
import { showReading } from './show-reading.ts';

/** `gongkai show`: what was read of each input, nothing judged. */
export async function showCommand(args: Arguments, { stdout }: Console): Promise<ExitCode> {
  const operands = args.words.slice(1);
  if (operands.length === 0)
    throw new UsageError('没有指定要显示的文件 show needs at least one file, folder or glob');
  const { folder, own } = chosenRules(args.rules);
  const checkers = await startCheckers(folder, { ownRules: own });
  try {
    for (const path of await findInputs(operands)) {
      for await (const { result } of checkSource(await readSource(path), checkers))
        stdout.write(`${showReading(result)}\n`);
    }
    return 0;
  } finally {
    await checkers.close();
  }
}
