import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

const needed = 24;
const packages: Readonly<Record<string, string>> = { win32: 'win' };

export const isNewEnough = (version: string): boolean => Number.parseInt(version, 10) >= needed;

/** Runs the program once more, on the Node that npm installed beside it; says what is needed where there is none. */
export function runOnNewerNode(program: string, argv: readonly string[]): void {
  const node = findNode();
  // Tried already: once more would go on for ever.
  if (node === undefined || node === process.execPath) {
    refuse();
    return;
  }
  const child = spawn(node, [program, ...argv], { stdio: 'inherit' });
  // A terminal interrupts both; once more would cut an orderly end short.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', refuse);
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}

/** The binary of the optional dependency for this platform. */
function findNode(): string | undefined {
  const name = `node-${packages[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const path = require.resolve(`${name}/package.json`);
    return join(dirname(path), require(path).bin.node);
  } catch {
    return undefined;
  }
}

function refuse(): void {
  const found = process.versions.node;
  process.stderr.write(
    `需要 Node.js ${needed} 或更新版本，现为 ${found}，请安装后重试 Node.js ${needed} or newer is needed, this is ${found}: install it and try again (https://nodejs.org)\n`,
  );
  process.exitCode = 3;
}
