import type { Sample } from './interleave.ts';

/** A sample shorter than this says more of the clock than of the code. */
const shortestMs = 20;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds of processor time that `run` takes for an item, collecting garbage included; whole passes over the items,
 * so that every sample does the same work. Processor time, because others use this machine too.
 */
export function timePerItem<Item>(items: readonly Item[], run: (item: Item) => unknown): Sample {
  return async () => {
    const start = cpuMs();
    let passes = 0;
    while (passes === 0 || cpuMs() - start < shortestMs) {
      for (const item of items) {
        const result = run(item);
        if (result instanceof Promise) await result;
      }
      passes += 1;
    }
    return (cpuMs() - start) / (passes * items.length);
  };
}
