import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean };

/** Where a command writes: results to `stdout`, everything else to `stderr`. `process` is one. */
export interface Console {
  readonly stdout: Output;
  readonly stderr: Output;
}
