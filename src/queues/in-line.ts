// One task of a key at a time, the oldest first. BullMQ hands jobs out in order but on two ways (a look for work, and the
// end of the job before), so that two neighbours may arrive swapped within one turn of the event loop.

/** `rank` tells the older from the younger; equal ones run as they came. */
export type InLine = <T>(key: string, rank: number, task: () => Promise<T>) => Promise<T>;

interface Waiting {
  rank: number;
  run: () => Promise<void>;
}

/** Runs tasks of one key one after the other, the lowest rank of those that have come first; keys do not wait for each other. */
export function makeInLine(): InLine {
  const lines = new Map<string, Waiting[]>();

  async function serve(key: string, line: Waiting[]): Promise<void> {
    for (;;) {
      // Lets a neighbour that was overtaken on its way here stand before us.
      await new Promise((go) => setImmediate(go));
      const next = line.shift();
      if (next === undefined) break;
      await next.run();
    }
    lines.delete(key);
  }

  return (key, rank, task) =>
    new Promise((resolve, reject) => {
      const run = () => task().then(resolve, reject);
      const line = lines.get(key);
      if (line === undefined) {
        const first = [{ rank, run }];
        lines.set(key, first);
        void serve(key, first);
        return;
      }
      const younger = line.findIndex((each) => each.rank > rank);
      line.splice(younger < 0 ? line.length : younger, 0, { rank, run });
    });
}
