// Asks for many at once what is wanted one by one.
import { gather } from '../async/gather.ts';

/** @param many answers keys in their order; when it rejects, so does every key of that group. */
export function grouped<K, V>(many: (keys: readonly K[]) => Promise<readonly V[]>): (key: K) => Promise<V> {
  return gather<K, V>(100, async (keys) => (await many(keys)).map((value) => ({ status: 'fulfilled', value })));
}
