// The stand-in's updates: queued, handed out by long polling or pushed to a webhook, and forgotten once confirmed.
import { type EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type Payload, post, type Refusal } from './telegram-api-http.ts';

interface Update {
  update_id: number;
  [kind: string]: unknown;
}

const conflict = (why: string): Refusal => ({ error_code: 409, description: `Conflict: ${why}` });

/**
 * @param bus hears `update` when one is queued.
 * @param first the `update_id` that is counted on from.
 */
export function makeQueue(bus: EventEmitter, first = 100) {
  let queue: Update[] = [];
  let [nextUpdate, confirmed] = [first, 0];
  let webhook: { url: string; secret: string | undefined; pushing: boolean } | undefined;
  let poller: AbortController | undefined;

  /** Pushes one after another, and again until it is answered with 2xx. */
  async function push(): Promise<void> {
    const hook = webhook;
    if (!hook || hook.pushing) return;
    hook.pushing = true;
    while (webhook === hook && queue[0]) {
      const [update] = queue;
      const status = await post(hook.url, JSON.stringify(update), hook.secret);
      if (status >= 200 && status < 300) {
        if (queue[0] === update) queue.shift();
        confirmed = update.update_id;
      } else await new Promise((resolve) => setTimeout(resolve, 100));
    }
    hook.pushing = false;
  }

  return {
    inject(updates: Payload[]): void {
      for (const one of updates) {
        const update_id = typeof one.update_id === 'number' ? one.update_id : nextUpdate;
        nextUpdate = update_id + 1;
        queue.push({ ...one, update_id });
      }
      bus.emit('update');
      void push();
    },
    clear(): void {
      queue = [];
    },
    /** An empty url ends pushing. */
    hook(url: string, secret: string | undefined): void {
      webhook = url === '' ? undefined : { url, secret, pushing: false };
      void push();
    },
    state: () => ({ confirmed, pending: queue.length, webhook: webhook?.url }),
    /** A batch, a refusal (409), or nothing when the asker has gone. */
    async poll(payload: Payload, res: ServerResponse): Promise<Update[] | Refusal | undefined> {
      if (webhook) {
        return conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      poller?.abort();
      const mine = new AbortController();
      poller = mine;
      res.on('close', () => mine.abort());
      const offset = Number(payload.offset ?? 0);
      if (offset > 0) {
        confirmed = Math.max(confirmed, offset - 1);
        const from = queue.findIndex((one) => one.update_id >= offset);
        if (from !== 0) queue = from < 0 ? [] : queue.slice(from);
      }
      const hold = Math.min(50, Number(payload.timeout ?? 0)) * 1000;
      if (queue.length === 0 && hold > 0) {
        // Silence ends a poll as well as an update does. Held by a timer of our own: node 20 may collect the signal of
        // AbortSignal.timeout() while only AbortSignal.any() knows of it, and the poll would never end.
        const silence = new AbortController();
        const end = () => silence.abort();
        const timer = setTimeout(end, hold);
        mine.signal.addEventListener('abort', end, { once: true });
        await once(bus, 'update', { signal: silence.signal }).catch(() => undefined);
        clearTimeout(timer);
      }
      if (mine.signal.aborted) {
        const here = !res.writableEnded && !res.destroyed;
        return here
          ? conflict('terminated by other getUpdates request; make sure that only one bot instance is running')
          : undefined;
      }
      if (poller === mine) poller = undefined;
      return queue.slice(0, Number(payload.limit ?? 100));
    },
  };
}
