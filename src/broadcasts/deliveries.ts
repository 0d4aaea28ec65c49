// What channels tell of messages that have reached people, noted in the ledger: gathered for a moment, so that many of a page
// are one write. What a dying process had gathered is lost, and the row stays "sent", which it is.
import { type PageRef, pageSize } from '../domain/ledger.ts';
import type { BroadcastStore } from '../ports/broadcast-store.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { readSendId, sendIdOf } from './send-id.ts';

export interface Deliveries {
  /** A message has reached the citizen's device, by the id that it was sent under. Any other id is let pass. */
  delivered(id: string): void;
  /** Writes down what was gathered. */
  close(): Promise<void>;
}

/** Milliseconds that news is gathered; and so often is it told again while its row is still being settled, or the store is away. */
const gathering = 1_000;
const mostTries = 60;
/** News in hand at most, and ids remembered, as a page that is opened again fetches its lines again. */
const mostKept = 20_000;

/** Takes what channels tell of delivered messages, by their ids; what the store cannot take is tried again a few times. */
export function makeDeliveries({
  broadcasts,
  clock,
  log,
}: {
  broadcasts: Pick<BroadcastStore, 'delivered'>;
  clock: Clock;
  log: Log;
}): Deliveries {
  /** By id: when it was told, how often it has been tried, and in vain. */
  const waiting = new Map<string, { at: number; tries: number }>();
  const told = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  function soon(): void {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      flush();
    }, gathering);
    timer.unref();
  }

  function flush(): void {
    writing = writing.then(write).catch((error: unknown) => {
      log.error(
        { err: error instanceof Error ? error.name : 'unknown' },
        'what was delivered could not be written down',
      );
    });
  }

  async function write(): Promise<void> {
    for (const { page, rows } of byPage(waiting.keys())) {
      const ids = rows.map((row) => sendIdOf(page, row));
      const at = Math.min(...ids.map((id) => waiting.get(id)?.at ?? clock.now()));
      let early: readonly number[] = rows;
      try {
        early = await broadcasts.delivered(page, rows, at);
      } catch (error) {
        if (!(error instanceof StoreAway)) throw error;
      }
      ids.forEach((id, n) => {
        const news = waiting.get(id);
        if (news === undefined) return;
        news.tries += 1;
        if (!early.includes(rows[n] ?? -1) || news.tries >= mostTries) waiting.delete(id);
      });
    }
    if (waiting.size > 0) soon();
  }

  return {
    delivered(id) {
      if (told.has(id) || readSendId(id) === undefined || waiting.size >= mostKept) return;
      told.add(id);
      const [oldest] = told;
      if (told.size > mostKept && oldest !== undefined) told.delete(oldest);
      waiting.set(id, { at: clock.now(), tries: 0 });
      soon();
    },
    async close() {
      clearTimeout(timer);
      flush();
      await writing;
      clearTimeout(timer);
    },
  };
}

function byPage(ids: Iterable<string>): { page: PageRef; rows: number[] }[] {
  const pages = new Map<string, { page: PageRef; rows: number[] }>();
  for (const id of ids) {
    const read = readSendId(id);
    if (read === undefined || read.row >= pageSize) continue;
    const key = sendIdOf(read.page, 0);
    const found = pages.get(key) ?? { page: read.page, rows: [] };
    pages.set(key, found);
    found.rows.push(read.row);
  }
  return [...pages.values()];
}
