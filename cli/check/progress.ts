import { clearLine, cursorTo } from 'node:readline';
import { Presets, SingleBar } from 'cli-progress';
import type { Output } from '../console.ts';

export interface Progress {
  /** Counts one input as done; `write` may print meanwhile. */
  readonly step: (write: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** A progress bar on a terminal; nothing at all elsewhere. */
export function openProgress(stream: Output, total: number): Progress {
  if (!stream.isTTY || total < 2) return { step: (write) => write(), stop: () => {} };
  // Line wrap stays on: a run that is cut off could not turn it on again.
  const bar = new SingleBar(
    { stream, format: ' {bar} {value}/{total} · {eta_formatted}', clearOnComplete: true, linewrap: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    step: async (write) => {
      clearLine(stream, 0);
      cursorTo(stream, 0);
      await write();
      bar.increment();
    },
    stop: () => bar.stop(),
  };
}
