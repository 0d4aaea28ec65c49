// Calls under way beside each other, never more than so many. A call that fails is heard by whoever comes next.

export interface UnderWay {
  /** Begins `call` once fewer than the most are under way. Rejects, without beginning, when one before has failed. */
  begin(call: () => Promise<void>): Promise<void>;
  /** Waits for all; rejects when one has failed. */
  done(): Promise<void>;
  /** Waits for all, whatever becomes of them; every failure that there has been. */
  settled(): Promise<readonly unknown[]>;
}

/** At most `most` calls at once; who begins one more waits for a place. */
export function makeUnderWay(most: number): UnderWay {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const check = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async begin(call) {
      while (running.size >= most) await Promise.race(running);
      check();
      const run: Promise<void> = call()
        .catch((error: unknown) => {
          failures.push(error);
        })
        .finally(() => running.delete(run));
      running.add(run);
    },
    async done() {
      await Promise.all(running);
      check();
    },
    async settled() {
      await Promise.all(running);
      return failures;
    },
  };
}
