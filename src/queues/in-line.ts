/** Runs tasks of one key one after the other, in the order they came; different keys do not wait for each other. */
export function makeInLine(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    tails.set(key, mine);
    const clear = (): void => {
      if (tails.get(key) === mine) tails.delete(key);
    };
    mine.then(clear, clear);
    return mine;
  };
}
