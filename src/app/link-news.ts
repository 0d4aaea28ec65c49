// Brings news of a channel's link to the coordinators, as often as it takes: a database that is away delays them and loses none.
import { setTimeout as pause } from 'node:timers/promises';
import type { Room } from '../admin/ask.ts';
import { type Facts, tellLink } from '../admin/tell-link.ts';
import type { ChannelName } from '../domain/chat-ref.ts';

/** ms before it is tried again. */
const again = 5_000;

export interface LinkNews {
  /** The link of `channel` stands like this now; of several words the last one counts. */
  stands(channel: ChannelName, linked: boolean): void;
  /** Resolves once nothing is under way. */
  close(): Promise<void>;
}

/** Brings the newest of each channel; what is still to be brought when it ends is lost with the process. */
export function makeLinkNews(room: Room, facts: Facts): LinkNews {
  const waiting = new Map<ChannelName, boolean>();
  const ending = new AbortController();
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    for (;;) {
      const [next] = waiting;
      if (next === undefined || ending.signal.aborted) return;
      const [channel, linked] = next;
      try {
        await tellLink(room, facts, channel, linked);
        if (waiting.get(channel) === linked) waiting.delete(channel);
      } catch (error) {
        room.desk.log.warn(
          { err: error, channel },
          'the coordinators can’t be told of the link yet; it is tried again',
        );
        await pause(again, undefined, { signal: ending.signal }).catch(() => undefined);
      }
    }
  }

  function begin(): void {
    working ??= work().finally(() => {
      working = undefined;
      if (waiting.size > 0 && !ending.signal.aborted) begin();
    });
  }

  return {
    stands(channel, linked) {
      waiting.set(channel, linked);
      begin();
    },
    async close() {
      ending.abort();
      await working;
    },
  };
}
