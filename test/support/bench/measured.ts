// The child's side of a bench: says that it is ready, and what CPU it has used, to the process that started it.

/** µs of CPU, user and system, since the process began; bytes of resident memory, the most there ever was of it, and of the heap (collected before, with --expose-gc). */
export interface Used {
  cpu: number;
  memory: number;
  peak: number;
  heap: number;
}

/** Answers every 'used' with {@link Used}; ends when the parent lets go. */
export function measured(): void {
  process.on('message', (word) => {
    if (word !== 'used') return;
    const { user, system } = process.cpuUsage();
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const used: Used = { cpu: user + system, memory: rss, peak: process.resourceUsage().maxRSS * 1024, heap: heapUsed };
    process.send?.(used);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}
