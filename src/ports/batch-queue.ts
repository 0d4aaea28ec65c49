// Batches of broadcasts on their way to whoever sends them.
import type { PageRef } from '../domain/ledger.ts';

export interface BatchQueue {
  /** Hands batches over; one that is in line or in work already is not handed twice. With `now`, one that was put off comes at once. */
  hand(batches: readonly PageRef[], now?: boolean): Promise<void>;
}
