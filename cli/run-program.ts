import { explainError } from './explain-error.ts';
import { run } from './run.ts';

/** What shells report for a program that a closed pipe ended: no code of a verdict, since not everything was said. */
const closedPipe = 141;

/** Runs the command line of this process and leaves its exit code. Whatever goes wrong is one line, never a stack nobody asked for. */
export async function runProgram(): Promise<void> {
  const argv = process.argv.slice(2);
  const end = (error: NodeJS.ErrnoException): void => {
    // A reader such as `head` that has seen enough is no fault.
    if (error.code === 'EPIPE') process.exit(closedPipe);
    process.stderr.write(explainError(error, argv.includes('--debug')));
    process.exit(3);
  };
  process.stdout.on('error', end);
  // There is nobody left to tell.
  process.stderr.on('error', () => {});
  process.on('uncaughtException', end);
  process.exitCode = await run(argv, process);
}
