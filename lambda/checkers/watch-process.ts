import { type DocumentStart, noDocument, processorMs } from './processor-time.ts';
import { signals } from './signals.ts';

/** What a process may take before it is ended. */
interface ProcessLimits {
  readonly mostBytes: number;
  /** Processor time of one document. */
  readonly mostMs: number;
  readonly start: DocumentStart;
}

/** Short beside the time in which memory fills: a document takes some 500 MB a second at most. */
const lookEveryMs = 50;

/**
 * Ends this process when it holds more memory than it may, buffers outside of the heap included, when the document in hand
 * has used up its time of the processor, or when the process that started it is gone and nobody waits for its answer.
 */
export function watchProcess({ mostBytes, mostMs, start }: ProcessLimits): void {
  const starter = process.ppid;
  const isLate = (): boolean => {
    const began = Atomics.load(start, 0);
    return began !== noDocument && processorMs() - began > mostMs;
  };
  setInterval(() => {
    if (process.memoryUsage.rss() > mostBytes || process.ppid !== starter)
      process.kill(process.pid, signals.memory);
    else if (isLate()) process.kill(process.pid, signals.time);
  }, lookEveryMs);
}
