import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type RunOptions = Pick<SpawnOptions, 'cwd' | 'env'> & { readonly timeoutMs?: number };

/**
 * Runs a program to its end, without input. It is awaited, never blocked on: a service in this process must be able to
 * answer it meanwhile.
 * @throws Error when the program is missing, or was killed because it had not ended in time (one minute unless told otherwise)
 */
export async function runProcess(
  command: string,
  args: readonly string[],
  { timeoutMs = 60_000, ...options }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
    // What it started may hold the pipes for longer than it lives.
    child.stdout.destroy();
    child.stderr.destroy();
  }, timeoutMs);
  try {
    const [code] = await once(child, 'close');
    if (isLate) throw new Error(`${command} did not end within ${timeoutMs} ms: ${said.stderr.slice(-2000)}`);
    return { code, ...said };
  } finally {
    clearTimeout(timer);
  }
}
