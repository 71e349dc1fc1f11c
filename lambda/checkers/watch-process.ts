/** Short beside the time in which memory fills: a document takes some 500 MB a second at most. */
const lookEveryMs = 50;

/**
 * Ends this process when it holds more memory than it may, buffers outside of the heap included, or when the process that
 * started it is gone and nobody waits for its answer.
 */
export function watchProcess(mostBytes: number): void {
  const starter = process.ppid;
  setInterval(() => {
    if (process.memoryUsage.rss() > mostBytes || process.ppid !== starter)
      process.kill(process.pid, 'SIGKILL');
  }, lookEveryMs);
}
