/** Seconds of work, not of waiting: the machine may be busy with other things. */
async function secondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1_000_000;
}

/** Eight times the size takes 8 times as long when each step is linear, 64 when one is quadratic. */
export const growthOfLinearWork = 30;

/**
 * How many times longer work takes at eight times the size.
 * @param size large enough that the work takes some tens of milliseconds, so that the clock does not decide
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  await work(size);
  const short = [await secondsOf(() => work(size)), await secondsOf(() => work(size))];
  return (await secondsOf(() => work(8 * size))) / Math.min(...short);
}
