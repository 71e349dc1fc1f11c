import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { createInboxQueue, type InboxQueueParts } from './inbox-queue.ts';

export interface Inbox {
  close(): Promise<void>;
}

/** What editors, browsers and office programs put down for themselves. */
const passing = /^(\.|~\$)|\.(part|crdownload|download|tmp|swp)$|~$/i;

/** Takes every file that lies in the folder, or comes to lie there, as `reports/inbox/<relative path>`. */
export async function watchInbox(parts: InboxQueueParts): Promise<Inbox> {
  await mkdir(parts.folder, { recursive: true });
  const queue = createInboxQueue(parts);
  const watcher = watch(parts.folder, {
    followSymlinks: false,
    ignored: (path) => path !== parts.folder && passing.test(basename(path)),
  });
  watcher.on('add', queue.take);
  watcher.on('change', queue.take);
  watcher.on('error', (error) => parts.onFailed(parts.folder, error));
  return {
    close: async () => {
      await watcher.close();
      await queue.close();
    },
  };
}
