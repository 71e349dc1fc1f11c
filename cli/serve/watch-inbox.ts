import { createReadStream } from 'node:fs';
import { lstat, mkdir } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { reportPrefix } from '../../lambda/report-key.ts';
import { isCode } from '../../lambda/store/durable-write.ts';
import type { ObjectStore, PutResult } from '../../lambda/store/object-store.ts';
import { checkReportKey } from './report-url.ts';
import { limitUpload } from './upload-limit.ts';

export interface Inbox {
  close(): Promise<void>;
}

export interface InboxParts {
  readonly folder: string;
  readonly reports: ObjectStore;
  readonly onStored: (stored: PutResult) => void;
  readonly onFailed: (path: string, error: unknown) => void;
  /** How long a file must keep its size before it counts as written, in milliseconds. */
  readonly settleMs?: number;
}

/** What editors, browsers and office programs put down for themselves. */
const passing = /^(\.|~\$)|\.(part|crdownload|download|tmp|swp)$|~$/i;

/** Takes every file that lies in the folder, or comes to lie there, as `reports/inbox/<relative path>`. */
export async function watchInbox(parts: InboxParts): Promise<Inbox> {
  await mkdir(parts.folder, { recursive: true });
  const settleMs = parts.settleMs ?? 500;
  const watcher = watch(parts.folder, {
    followSymlinks: false,
    ignored: (path) => path !== parts.folder && passing.test(basename(path)),
    awaitWriteFinish: { stabilityThreshold: settleMs, pollInterval: Math.ceil(settleMs / 5) },
  });
  let last: Promise<void> = Promise.resolve();
  const take = (path: string): void => {
    last = last.then(() => takeFile(path, parts));
  };
  watcher.on('add', take);
  watcher.on('change', take);
  watcher.on('error', (error) => parts.onFailed(parts.folder, error));
  return {
    close: async () => {
      await watcher.close();
      await last;
    },
  };
}

async function takeFile(path: string, parts: InboxParts): Promise<void> {
  try {
    if (!(await isFile(path))) return;
    const key = `${reportPrefix}inbox/${relative(parts.folder, path).split(sep).join('/')}`;
    checkReportKey(key);
    const body = limitUpload(createReadStream(path));
    parts.onStored(await parts.reports.put(key, body, 'application/octet-stream'));
  } catch (error) {
    parts.onFailed(path, error);
  }
}

/** False too for what was taken away again before it was read. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}
