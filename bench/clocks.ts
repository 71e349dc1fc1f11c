/** Milliseconds from some moment on. */
export type Clock = () => number;

/** Time that this process has spent on processors, all of its threads together: what others do meanwhile is left out. */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const wallClock: Clock = () => performance.now();
