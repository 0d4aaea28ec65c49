// One question for all who ask the same thing at the same moment.
import { gather } from './gather.ts';

/** Questions that are answered together at most. */
const mostAtOnce = 100;

/**
 * `ask`, where those who ask for the same key while an answer is under way share the next one. Nobody gets an answer to a
 * question that was put before their own; a lone one waits for nobody. The answer is shared: not to be changed.
 */
export function askTogether<K, V>(ask: (key: K) => Promise<V>): (key: K) => Promise<V> {
  return gather(mostAtOnce, async (keys: readonly K[]) => {
    const asked = new Map<K, Promise<V>>();
    for (const key of keys) if (!asked.has(key)) asked.set(key, ask(key));
    // Each key's fault is its own askers' alone.
    return Promise.allSettled(keys.map((key) => asked.get(key) ?? ask(key)));
  });
}
