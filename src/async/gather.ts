// Turns single calls into batches: while one batch is under way, what is asked meanwhile waits for the next. A lone call
// waits for nobody.

/** Answers for each item, in order. Where it rejects, every item of the batch does. */
export type RunBatch<I, O> = (items: readonly I[]) => Promise<readonly PromiseSettledResult<O>[]>;

/** At most `most` items a batch, one batch at a time. */
export function gather<I, O>(most: number, run: RunBatch<I, O>): (item: I) => Promise<O> {
  const waiting: { item: I; resolve: (value: O) => void; reject: (reason: unknown) => void }[] = [];
  let running = false;

  async function runAll(): Promise<void> {
    running = true;
    // Neighbours of the same moment ride along.
    await new Promise((go) => setImmediate(go));
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        const results = await run(batch.map(({ item }) => item));
        batch.forEach(({ resolve, reject }, i) => {
          const result = results[i];
          if (result?.status === 'fulfilled') resolve(result.value);
          else reject(result?.reason ?? new Error('a batch did not answer for each of its items'));
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void runAll();
    });
}
