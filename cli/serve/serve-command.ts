import { once } from 'node:events';
import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { samplesFolder } from '../package-folder.ts';
import { chosenRules } from '../rules/chosen-rules.ts';

/** `gongkai serve`: runs until it is interrupted, then ends in order. */
export async function serveCommand(args: Arguments, console: Console): Promise<ExitCode> {
  // Loaded here, so that `check` pays neither for HTTP nor for the SDK.
  const { serve } = await import('./serve.ts');
  const { host, port, data, inbox } = args;
  const print = (line: string): void => void console.stdout.write(`${line}\n`);
  const chosen = { host, port, data, inbox };
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined);
  const service = await serve({
    ...Object.fromEntries(given),
    rules: chosenRules(args.rules),
    samples: samplesFolder,
    print,
  });
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), npmGone()]);
  await service.close();
  return 0;
}

/** The shell between npm and us passes no signal on: what `npm start` began would go on without it, and hold the port. */
function npmGone(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    if (process.env['npm_lifecycle_event'] !== 'start') return;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, 500);
  });
}
