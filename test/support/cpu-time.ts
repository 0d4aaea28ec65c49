// What a piece of work costs, whatever else the machine has to do meanwhile.

/** Milliseconds that this process computes during `work`; what it waits for its turn is not counted. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
