import { processorClock } from './clocks.ts';
import type { Sample } from './interleave.ts';

/** A sample shorter than this says more of the clock than of the code. */
const shortestMs = 20;

/**
 * Milliseconds of processor time that `run` takes for an item, collecting garbage included; whole passes over the items,
 * so that every sample does the same work.
 */
export function timePerItem<Item>(items: readonly Item[], run: (item: Item) => unknown): Sample {
  return async () => {
    const start = processorClock();
    let passes = 0;
    while (passes === 0 || processorClock() - start < shortestMs) {
      for (const item of items) {
        const result = run(item);
        if (result instanceof Promise) await result;
      }
      passes += 1;
    }
    return (processorClock() - start) / (passes * items.length);
  };
}
