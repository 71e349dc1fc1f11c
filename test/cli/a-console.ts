import { Writable } from 'node:stream';
import type { Console, Output } from '../../cli/console.ts';

/** A console that remembers what was written. */
export interface MemoryConsole extends Console {
  readonly out: () => string;
  readonly err: () => string;
}

export function aConsole(isTTY = false): MemoryConsole {
  const [stdout, out] = memory(isTTY);
  const [stderr, err] = memory(isTTY);
  return { stdout, stderr, out, err };
}

function memory(isTTY: boolean): [Output, () => string] {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return [Object.assign(stream, { isTTY }), () => chunks.join('')];
}
