import { readRuleset } from '../../lambda/read-ruleset.ts';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { rulesFolder } from '../package-folder.ts';
import { UsageError } from '../usage-error.ts';
import { explainRule } from './explain-rule.ts';
import { listRules } from './list-rules.ts';

/** `gongkai rules list | explain <id|code> | lint [dir]`. */
export async function rulesCommand(args: Arguments, console: Console): Promise<ExitCode> {
  const [, verb = 'list', operand] = args.words;
  const folder = (verb === 'lint' ? operand : undefined) ?? args.rules ?? rulesFolder;
  const ruleset = await readRuleset(folder);
  if (verb === 'list') console.stdout.write(listRules(ruleset, args.lang));
  else if (verb === 'lint') console.stdout.write(`${ruleset.rules.length} rules, ${ruleset.digest}\n`);
  else if (verb === 'explain' && operand) console.stdout.write(explainRule(ruleset, operand, args.lang));
  else throw new UsageError('可用 known: rules list, rules explain <id|code>, rules lint [dir]');
  return 0;
}
