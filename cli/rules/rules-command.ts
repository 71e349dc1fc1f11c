import { readRuleset } from '../../lambda/read-ruleset.ts';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { chosenRules } from './chosen-rules.ts';
import { explainRule } from './explain-rule.ts';
import { listRules } from './list-rules.ts';

const usage = '可用 known: rules list, rules explain <id|code>, rules lint [dir], rules test <dir>';

/** `gongkai rules list | explain <id|code> | lint [dir] | test <dir>`. */
export async function rulesCommand(args: Arguments, console: Console): Promise<ExitCode> {
  const [, verb = 'list', operand] = args.words;
  const isOfFolder = verb === 'lint' || verb === 'test';
  const chosen = chosenRules((isOfFolder ? operand : undefined) ?? args.rules);
  if (verb === 'test' && (operand ?? args.rules) !== undefined) return proveRules();
  const ruleset = await readRuleset(chosen.folder, chosen.own);
  if (verb === 'list') console.stdout.write(listRules(ruleset, args.lang));
  else if (verb === 'lint') console.stdout.write(`${ruleset.rules.length} rules, ${ruleset.digest}\n`);
  else if (verb === 'explain' && operand) console.stdout.write(explainRule(ruleset, operand, args.lang));
  else throw new UsageError(usage);
  return 0;

  /** Loaded on use: no other command writes reports. */
  async function proveRules(): Promise<ExitCode> {
    const { testRules } = await import('./test-rules.ts');
    const { lines, isSound } = await testRules(chosen, args.lang);
    console.stdout.write(`${lines.join('\n')}\n`);
    return isSound ? 0 : 1;
  }
}
