import { engine } from '../core/index.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { checkCommand } from './check/check-command.ts';
import type { Console } from './console.ts';
import { diffCommand } from './diff/diff-command.ts';
import type { ExitCode } from './exit-code.ts';
import { explainError } from './explain-error.ts';
import { help } from './help.ts';
import { recheckCommand } from './recheck/recheck-command.ts';
import { rulesCommand } from './rules/rules-command.ts';
import { serveCommand } from './serve/serve-command.ts';
import { showCommand } from './show/show-command.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: Arguments, console: Console) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  diff: diffCommand,
  recheck: recheckCommand,
  rules: rulesCommand,
  serve: serveCommand,
  show: showCommand,
};

/**
 * Runs one command line. Never throws: what goes wrong is one clear line on `stderr` and exit code 3.
 * @param argv arguments without the program's own name
 */
export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  try {
    return await dispatch(readArguments(argv), console);
  } catch (error) {
    console.stderr.write(explainError(error, argv.includes('--debug')));
    return 3;
  }
}

async function dispatch(args: Arguments, console: Console): Promise<ExitCode> {
  if (args.version) return print(console, `${engine.version}\n`);
  const [name = ''] = args.words;
  if (args.help || name === 'help') return print(console, help);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args, console);
  const known = Object.keys(commands).join(', ');
  throw new UsageError(
    name ? `没有这个命令 no such command: ${name}` : `需要一个命令 a command is needed: ${known}`,
  );
}

function print(console: Console, text: string): ExitCode {
  console.stdout.write(text);
  return 0;
}
