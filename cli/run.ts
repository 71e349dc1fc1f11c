import { engine, Fault } from '../core/index.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { checkCommand } from './check/check-command.ts';
import type { Console } from './console.ts';
import type { ExitCode } from './exit-code.ts';
import { help } from './help.ts';
import { rulesCommand } from './rules/rules-command.ts';
import { serveCommand } from './serve/serve-command.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: Arguments, console: Console) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  rules: rulesCommand,
  serve: serveCommand,
};

/**
 * Runs one command line. Never throws: what goes wrong is one clear line on `stderr` and exit code 3.
 * @param argv arguments without the program's own name
 */
export async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  try {
    return await dispatch(readArguments(argv), console);
  } catch (error) {
    console.stderr.write(explain(error, argv.includes('--debug')));
    return 3;
  }
}

async function dispatch(args: Arguments, console: Console): Promise<ExitCode> {
  if (args.version) return print(console, `${engine.version}\n`);
  const [name = ''] = args.words;
  if (args.help || name === 'help') return print(console, help);
  const command = commands[name];
  if (command) return command(args, console);
  throw new UsageError(name ? `unknown command: ${name}` : 'a command is needed: check, rules or serve');
}

function print(console: Console, text: string): ExitCode {
  console.stdout.write(text);
  return 0;
}

function explain(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return `fault: ${String(error)}\n`;
  if (error instanceof UsageError) return `用法错误 wrong usage: ${error.message} (gongkai --help)\n`;
  const details = error instanceof Fault ? error.details.map((detail) => `  ${detail}\n`).join('') : '';
  const code = error instanceof Fault ? ` ${error.code}` : '';
  return `故障 fault${code}: ${error.message}\n${details}${debug ? `${error.stack}\n` : ''}`;
}
