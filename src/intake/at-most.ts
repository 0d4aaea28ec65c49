// Bounds how much of one kind of work is under way at once; the rest waits in order.

export type Slots = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs work with at most `limit` under way; the answer or error is the work's own. */
export function atMost(limit: number): Slots {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      // The slot is handed on, not freed, so that nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
