// Reads a stream ahead of whoever works on it: while one item is worked on, the next ones are made ready.

/**
 * The items of `source`, in order, with up to `count` read ahead. What fails in the reading is heard in its turn, after all
 * that was read before it. Whoever stops waits for what is under way, and hears no more of it.
 */
export async function* readAhead<T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  const steps = source[Symbol.asyncIterator]();
  const ahead: Promise<PromiseSettledResult<IteratorResult<T>>>[] = [];
  const ask = async () => (await Promise.allSettled([steps.next()]))[0];
  try {
    for (;;) {
      while (ahead.length <= count) ahead.push(ask());
      const step = await ahead.shift();
      if (step?.status === 'rejected') throw step.reason;
      if (step === undefined || step.value.done === true) return;
      yield step.value.value;
    }
  } finally {
    await steps.return?.();
    await Promise.all(ahead);
  }
}
