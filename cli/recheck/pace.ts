import { setTimeout } from 'node:timers/promises';

/** Fulfils when the next document may begin; at once where the run is ended. */
export type Pace = (stop?: AbortSignal) => Promise<void>;

/** What a pace goes by. */
export interface Clock {
  /** In milliseconds, never going back. */
  readonly now: () => number;
  readonly wait: (ms: number, stop?: AbortSignal) => Promise<void>;
}

async function wait(ms: number, stop?: AbortSignal): Promise<void> {
  try {
    await setTimeout(ms, undefined, stop ? { signal: stop } : {});
  } catch (error) {
    // Being ended is what the signal is for; whoever waits looks at it next.
    if (!stop?.aborted) throw error;
  }
}

/**
 * At most so many documents a second, evenly spread. Time that was lost is not made up for: what the storage could not
 * take before, it cannot take in one burst later.
 */
export function keepPace(perSecond: number, clock: Clock = { now: () => performance.now(), wait }): Pace {
  const gapMs = 1000 / perSecond;
  let next = clock.now() + gapMs;
  return async (stop) => {
    const left = next - clock.now();
    if (left > 0 && !stop?.aborted) await clock.wait(left, stop);
    next = Math.max(next, clock.now()) + gapMs;
  };
}

export const noPace: Pace = async () => {};
