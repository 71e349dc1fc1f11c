import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Output } from '../console.ts';

export interface ResultOutput {
  readonly stream: Output;
  /** Ends the output; a file gets its name only now, so that a broken run leaves no half result. */
  readonly close: () => Promise<void>;
}

/** Standard output, or the file at `path`. */
export function openOutput(stdout: Output, path?: string): ResultOutput {
  if (path === undefined) return { stream: stdout, close: async () => {} };
  const unfinished = `${path}.part`;
  const stream = createWriteStream(unfinished);
  const written = finished(stream);
  return {
    stream,
    close: async () => {
      stream.end();
      await written;
      await rename(unfinished, path);
    },
  };
}
