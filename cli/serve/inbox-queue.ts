import { createReadStream } from 'node:fs';
import { relative, sep } from 'node:path';
import { reportPrefix } from '../../lambda/report-key.ts';
import type { ObjectStore, PutResult } from '../../lambda/store/object-store.ts';
import { checkReportKey } from './report-url.ts';
import { type FoundFile, findFile, isUntouched, settledFile } from './settled-file.ts';
import { limitUpload } from './upload-limit.ts';

export interface InboxQueueParts {
  readonly folder: string;
  readonly reports: ObjectStore;
  readonly onStored: (stored: PutResult) => void;
  readonly onFailed: (path: string, error: unknown) => void;
  /** How long nobody may have written to a file before it counts as whole, in milliseconds. */
  readonly settleMs?: number;
}

export interface InboxQueue {
  /** Takes a file that is new or was changed, once it is whole. */
  readonly take: (path: string) => void;
  readonly close: () => Promise<void>;
}

/** Waits for all files at once and reads one after the other. */
export function createInboxQueue(parts: InboxQueueParts): InboxQueue {
  const stop = new AbortController();
  const waiting = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const taken = new Map<string, FoundFile>();
  let last: Promise<unknown> = Promise.resolve();

  const takeWhole = async (path: string): Promise<void> => {
    const found = await settledFile(path, parts.settleMs ?? 2000, stop.signal);
    if (found === undefined || isUntouched(taken.get(path), found)) return;
    const storing = last.then(() => storeFile(path, found, parts));
    last = storing.catch(() => {});
    if (await storing) taken.set(path, found);
    else again.add(path);
  };

  const take = (path: string): void => {
    if (stop.signal.aborted) return;
    if (waiting.has(path)) {
      again.add(path);
      return;
    }
    const ended = takeWhole(path)
      .catch((error) => stop.signal.aborted || parts.onFailed(path, error))
      .then(() => {
        waiting.delete(path);
        if (again.delete(path)) take(path);
      });
    waiting.set(path, ended);
  };

  const close = async (): Promise<void> => {
    stop.abort();
    await Promise.all(waiting.values());
  };
  return { take, close };
}

/** False, and nothing stored, when the file was written to, or taken away, while it was read. */
async function storeFile(path: string, found: FoundFile, parts: InboxQueueParts): Promise<boolean> {
  const key = `${reportPrefix}inbox/${relative(parts.folder, path).split(sep).join('/')}`;
  checkReportKey(key);
  async function* body(): AsyncIterable<Uint8Array> {
    yield* limitUpload(createReadStream(path));
    if (!isUntouched(found, await findFile(path))) throw new Error('changed while it was read');
  }
  try {
    parts.onStored(await parts.reports.put(key, body(), 'application/octet-stream'));
    return true;
  } catch (error) {
    if (!isUntouched(found, await findFile(path))) return false;
    throw error;
  }
}
