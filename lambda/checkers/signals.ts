import type { AuditLimit } from '../../core/index.ts';

/**
 * How the watch ends its process at each limit, so that the one who waits knows which it was. The signal of a timer that
 * has counted the processor's time leaves no dump of memory on the disk; Windows has only the one.
 */
export const signals: Readonly<Record<AuditLimit, NodeJS.Signals>> = {
  memory: 'SIGKILL',
  time: process.platform === 'win32' ? 'SIGKILL' : 'SIGVTALRM',
};
