// The queues' own "not now", in the one word that everybody who waits for a store knows.
import { within } from '../async/within.ts';
import { StoreAway } from '../ports/case-store.ts';

/** Milliseconds. */
const patience = 8_000;

/**
 * What is handed to a queue has been checked before, so what fails is Redis: away, full, loading, or a slot on its way to another
 * node. Who asks from a job of its own waits for it in place, as for any store.
 */
export async function orAway<T>(call: Promise<T>): Promise<T> {
  try {
    return await within(patience, call);
  } catch (cause) {
    throw new StoreAway('the queues are away', { cause });
  }
}
