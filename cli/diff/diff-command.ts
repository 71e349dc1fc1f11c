import {
  type CheckResult,
  compareRuns,
  Fault,
  isSame,
  limits,
  printable,
  type RunDifferences,
  readResults,
  renderDifferences,
} from '../../core/index.ts';
import type { Arguments } from '../arguments.ts';
import { findInputs } from '../check/find-inputs.ts';
import { openOutput } from '../check/open-output.ts';
import { readSource } from '../check/read-source.ts';
import { colours } from '../colours.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';

/** `gongkai diff A B`: what two results, or two folders of them, say otherwise, and from what it may come. */
export async function diffCommand(args: Arguments, { stdout }: Console): Promise<ExitCode> {
  const [before, after, ...more] = args.words.slice(1);
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError('需要两份结果或两个文件夹 diff takes two results, or two folders of results');
  if (args.format !== 'pretty' && args.format !== 'json')
    throw new UsageError(`--format ${args.format}: diff只有pretty和json diff has pretty and json`);
  const run = compareRuns(await resultsBelow(before), await resultsBelow(after));
  const output = await openOutput(stdout, args.out);
  const isTerminal = args.out === undefined && stdout.isTTY === true;
  const paint = colours(isTerminal && !process.env['NO_COLOR']);
  await output.write(
    args.format === 'json' ? asJson(run) : renderDifferences(run, { lang: args.lang, paint }),
  );
  await output.close();
  return isWithoutDifference(run) ? 0 : 1;
}

const asJson = (run: RunDifferences): string =>
  `${JSON.stringify({ schemaVersion: '1.0', ...run }, null, 2)}\n`;

const isWithoutDifference = ({ pairs, onlyBefore, onlyAfter }: RunDifferences): boolean =>
  pairs.every(isSame) && onlyBefore.length + onlyAfter.length === 0;

/** Every result in a file, or in the files of a folder; a file that holds something else stops the comparison. */
async function resultsBelow(operand: string): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const path of await findInputs([operand])) {
    const source = await readSource(path);
    if (!('bytes' in source))
      throw new Fault('result-invalid', `${printable(path)} has more than ${limits.bytes} bytes`);
    results.push(...readResults(source));
  }
  return results;
}
