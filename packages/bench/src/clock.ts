/** Returns a time in milliseconds. Only differences are meaningful. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now();

/** Processor time of this thread: for work that does not wait, on a machine that also does other work. */
export const threadClock: Clock = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
