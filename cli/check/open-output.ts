import { once } from 'node:events';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Fault } from '../../core/index.ts';
import type { Output } from '../console.ts';
import { faultText } from '../explain-error.ts';

/** Where results go. */
export interface ResultOutput {
  /** Fulfils when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  /** Ends the output; a file gets its name only now, so that a broken run leaves no half result. */
  readonly close: () => Promise<void>;
  /** Ends the output of a broken run. */
  readonly discard: () => Promise<void>;
}

/**
 * Standard output, or the file at `path`.
 * @throws Fault `output-not-writable`, before anything is checked where there can be no such file at all
 */
export async function openOutput(stdout: Output, path?: string): Promise<ResultOutput> {
  if (path === undefined) return streamOutput(stdout);
  const isDevice = await stat(path).then(
    (found) => !found.isFile(),
    () => false,
  );
  const fail = (cause: unknown): never => {
    throw new Fault('output-not-writable', `${path}: ${faultText(cause)}`, { cause });
  };
  const { write, close, discard } = await (isDevice ? deviceOutput(path) : fileOutput(path)).catch(fail);
  return { write: (text) => write(text).catch(fail), close: () => close().catch(fail), discard };
}

function streamOutput(stream: Output): ResultOutput {
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  return { write, close: async () => {}, discard: async () => {} };
}

async function fileOutput(path: string): Promise<ResultOutput> {
  const unfinished = `${path}.${process.pid}.part`;
  const file = await open(unfinished, 'w');
  const close = async (): Promise<void> => {
    await file.close();
    await rename(unfinished, path);
  };
  const discard = async (): Promise<void> => {
    await file.close();
    await rm(unfinished, { force: true });
  };
  return { write: (text) => file.appendFile(text), close, discard };
}

/** A pipe or a device such as `/dev/null` is written to; a new file in its place would be a disaster. */
async function deviceOutput(path: string): Promise<ResultOutput> {
  const file = await open(path, 'w');
  const close = (): Promise<void> => file.close();
  return { write: (text) => file.appendFile(text), close, discard: close };
}
