import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** `gongkai serve` in a process of its own. */
export interface ServiceProcess {
  readonly url: string;
  /** What it has printed so far. */
  readonly lines: readonly string[];
  /** Fulfils when such a line is there; fails when it never comes. */
  readonly printed: (text: string) => Promise<void>;
  /** Fulfils with the exit code when it is gone; by `kill -9` unless asked for a gentler end. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const root = join(__dirname, '..', '..');
const sources = [process.execPath, join(root, 'cli', 'main.ts'), 'serve'];
const running = new Set<ChildProcess>();
/** Longer than any test: the end of a process whose test was itself cut off. */
const longestMs = 280_000;
const patienceMs = 30_000;

/**
 * Starts the service on a free port.
 * @param command what starts it, in the folder of the project; the sources themselves unless told otherwise
 * @throws Error when it ends before it has told its address
 */
export async function startServiceProcess(
  data: string,
  [command = '', ...args]: readonly string[] = sources,
): Promise<ServiceProcess> {
  const child = spawn(command, [...args, '--port', '0', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GONGKAI_BUCKET: '' },
    timeout: longestMs,
    killSignal: 'SIGKILL',
  });
  running.add(child);
  const gone = once(child, 'exit').finally(() => running.delete(child));
  const lines: string[] = [];
  // Its output is read to the end: a closed pipe would end the service too.
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const printed = async (text: string): Promise<void> => {
    const end = performance.now() + patienceMs;
    while (!lines.some((line) => line.includes(text))) {
      const isGone = child.exitCode !== null || child.signalCode !== null;
      if (isGone || performance.now() > end) throw new Error(`never printed ${text}: ${lines.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> => {
    child.kill(signal);
    const [code] = await gone;
    return code;
  };
  await printed('http://');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join('\n'))?.[0] ?? '';
  return { url, lines, printed, kill };
}

/** Ends what a failed test has left. */
export function killServiceProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}
