// A throttle on MongoDB: a counter a key and window, found by the keyed hash of the key, gone by itself when it is over.
import type { Connection } from 'mongoose';
import type { Clock } from '../ports/clock.ts';
import type { Throttle } from '../ports/throttle.ts';
import type { KeyRing } from './keys/key-ring.ts';
import { duplicateKey, type IndexSpec, reached } from './mongo/mongo.ts';

export const throttleIndexes: readonly IndexSpec[] = [
  { collection: 'tries', name: 'until', key: { until: 1 }, expires: true },
];

interface Tries {
  _id: string;
  n: number;
  until: Date;
}

export interface Bounds {
  /** Names what is bounded. */
  name: string;
  perKey: number;
  overall: number;
  /** Milliseconds. */
  window: number;
}

/** At most `perKey` tries a key and `overall` of all keys in each `window` (ms). */
export function makeThrottle(connection: Connection, ring: KeyRing, clock: Clock, bounds: Bounds): Throttle {
  const { name, perKey, overall, window } = bounds;
  const tries = connection.collection<Tries>('tries');
  const ids = (key: string): { own: string; all: string } => {
    const slot = Math.floor(clock.now() / window);
    return { own: `${name}.${slot}.${ring.lookup(key)}`, all: `${name}.${slot}` };
  };
  return {
    async mayTry(key) {
      const { own, all } = ids(key);
      const used = async (_id: string): Promise<number> => (await reached(tries.findOne({ _id })))?.n ?? 0;
      const [mine, every] = await Promise.all([used(own), used(all)]);
      return mine < perKey && every < overall;
    },
    async count(key) {
      const until = new Date(clock.now() + 2 * window);
      const { own, all } = ids(key);
      await Promise.all([own, all].map((_id) => bump(_id, until)));
    },
  };

  async function bump(_id: string, until: Date): Promise<void> {
    const change = { $inc: { n: 1 }, $setOnInsert: { until } };
    try {
      await reached(tries.updateOne({ _id }, change, { upsert: true }));
    } catch (error) {
      // Two first tries at once: the upsert that lost finds the counter there now.
      if (duplicateKey(error) === undefined) throw error;
      await reached(tries.updateOne({ _id }, change));
    }
  }
}
