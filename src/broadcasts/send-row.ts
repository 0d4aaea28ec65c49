// One row that has been claimed is sent, and settled by what the channel says of it.
import { type Lane, laneKey } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { PageRef } from '../domain/ledger.ts';
import type { Say } from '../domain/say.ts';
import type { Channel, Sent } from '../ports/channel.ts';
import { type AfterSend, afterSend } from './after-send.ts';
import type { BroadcastDesk } from './desk.ts';
import type { PageHolder } from './page-holder.ts';
import { sendIdOf } from './send-id.ts';

/** How a lane has fared in this process: failures in a row, and sends that passed. */
export interface LaneHealth {
  failures: number;
  sent: number;
}
interface RowTries {
  tries: number;
  /** Of them those in which others of the lane passed meanwhile: the row's own fault. */
  alone: number;
  laneSent: number;
}

export interface Sending {
  lane: Lane;
  channel: Channel | undefined;
  ref: PageRef;
  holder: PageHolder;
  health: LaneHealth;
  /** The lane has to wait: no more rows are begun. */
  stop(wait: number, why: string): void;
}

/** Rejects with StoreAway when the store is away; whatever the channel answers is written down. */
export function makeSendRow(
  { clock, log, reach }: Pick<BroadcastDesk, 'clock' | 'log' | 'reach'>,
  { lane, channel, ref, holder, health, stop }: Sending,
): (index: number, chat: ChatRef, say: Say) => Promise<void> {
  const tries = new Map<number, RowTries>();

  return async (index, chat, first) => {
    let say = first;
    let to = chat.chat;
    const had = tries.get(index) ?? { tries: 0, alone: 0, laneSent: health.sent };
    tries.set(index, had);
    for (let moved = false; ; ) {
      const sent = await trySend(channel, to, say, sendIdOf(ref, index));
      if (sent.ok) {
        health.sent += 1;
        health.failures = 0;
        const plain = say === first ? {} : { plain: true as const };
        const named = sent.ref === undefined ? {} : { ref: sent.ref.slice(0, 120) };
        await holder.settle(index, { state: 'sent', why: null, at: clock.now(), ...named, ...plain });
        return;
      }
      had.tries += 1;
      if (health.sent > had.laneSent) had.alone += 1;
      had.laneSent = health.sent;
      const plain = say !== first || say.media === undefined;
      const next = afterSend(sent.failure, { plain, moved, ...had, lane: health.failures });
      log.warn({ broadcast: ref.broadcast, lane: laneKey(lane), class: sent.failure.class, row: index }, 'not sent');
      if (next.row === 'again') {
        to = next.chat;
        moved = true;
      } else if (next.row === 'again-plain') say = { text: first.text };
      else return settleFailure(index, chat, next);
    }
  };

  async function settleFailure(
    index: number,
    chat: ChatRef,
    next: Exclude<AfterSend, { row: 'again' | 'again-plain' }>,
  ): Promise<void> {
    if (next.row === 'pending') {
      health.failures += next.why === 'retry-after' ? 0 : 1;
      stop(next.wait, next.why);
      await holder.settle(index, { state: 'pending', token: null, text: null, at: null });
      return;
    }
    await holder.settle(index, { state: next.row, why: next.why, at: clock.now() });
    if (next.row === 'failed' && next.closed === true)
      await reach.found(chat, `siaran-${ref.broadcast}-${ref.lane}-${ref.no}-${index}`);
  }
}

async function trySend(channel: Channel | undefined, chat: string, say: Say, id: string): Promise<Sent> {
  if (channel === undefined) return { ok: false, failure: { class: 'channel-down', reason: 'no channel here' } };
  try {
    return await channel.send(chat, say, 'broadcast', id);
  } catch (error) {
    // A channel answers with a class; a throw is a bug of the adapter, and nothing is known of the send.
    return { ok: false, failure: { class: 'unknown', reason: error instanceof Error ? error.name : 'unknown' } };
  }
}
