// Waits for leave to send, in this process: one line a lane asks for the bot's next permit, so that the store is not
// asked by all waiters at once; who waits for a chat's own limit stands aside and holds up nobody.
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { SendLane } from '../../ports/channel.ts';
import type { Pace, Pass } from '../../ports/pace.ts';

/** A permit to give back, or the seconds after which to come again; `only` this chat must wait that long. */
export type Leave = { ok: true; permit: string } | { ok: false; seconds: number; only?: 'chat' };

/** Milliseconds that a sender waits at most before it hands the message back to the outbox. */
const longestWait = { conversation: 4_000, broadcast: 5_000 } as const;

export interface Pacer {
  /** Rejects when the pace's store cannot be reached. */
  leave(chat: string, lane: SendLane): Promise<Leave>;
}

/** @param now milliseconds of any clock that only goes on. */
export function makePacer({ pace, now }: { pace: Pace; now: () => number }): Pacer {
  const lines: Record<SendLane, Promise<unknown>> = { conversation: Promise.resolve(), broadcast: Promise.resolve() };

  function inLine<T>(lane: SendLane, work: () => Promise<T>): Promise<T> {
    const turn = lines[lane].then(work, work);
    lines[lane] = turn;
    return turn;
  }

  async function atTheFront(chat: string, lane: SendLane, until: number): Promise<Pass> {
    for (;;) {
      const pass = await pace.take(chat, lane);
      if (pass.ok || pass.scope !== 'bot' || now() + pass.wait > until) return pass;
      await pauseFor(pass.wait);
    }
  }

  return {
    async leave(chat, lane) {
      const until = now() + longestWait[lane];
      for (;;) {
        const pass = await inLine(lane, () => atTheFront(chat, lane, until));
        if (pass.ok) return pass;
        if (now() + pass.wait > until) {
          const seconds = Math.max(1, Math.ceil(pass.wait / 1000));
          return { ok: false, seconds, ...(pass.scope === 'chat' && { only: 'chat' as const }) };
        }
        await pauseFor(pass.wait);
      }
    },
  };
}
