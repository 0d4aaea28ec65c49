// The child's side of a bench: says that it is ready, and what CPU it has used, to the process that started it.

/** µs of CPU, user and system, since the process began; bytes of resident memory. */
export interface Used {
  cpu: number;
  memory: number;
}

/** Answers every 'used' with {@link Used}; ends when the parent lets go. */
export function measured(): void {
  process.on('message', (word) => {
    if (word !== 'used') return;
    const { user, system } = process.cpuUsage();
    const used: Used = { cpu: user + system, memory: process.memoryUsage().rss };
    process.send?.(used);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}
