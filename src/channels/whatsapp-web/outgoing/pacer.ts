// Writes as a person would: one message after the other in a chat, with a pause that grows with its length, and within the
// caps that all processes share.
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { SendLane } from '../../../ports/channel.ts';
import type { Pace } from '../../../ports/pace.ts';

export interface HumanPace {
  /** ms before a message, and more for each of its characters, up to `longest`. */
  least: number;
  eachCharacter: number;
  longest: number;
}

/** Leave to send, or the seconds after which to come again. */
export type Leave = { ok: true } | { ok: false; seconds: number };

/** ms that a sender waits at most before it hands the message back to the outbox. */
const longestWait: Record<SendLane, number> = { conversation: 4_000, broadcast: 1_000 };

/** How long (ms) a person would type at `text`. */
export function typingTime(text: string, { least, eachCharacter, longest }: HumanPace): number {
  return Math.min(least + text.length * eachCharacter, longest);
}

/** Rejects when the pace's store cannot be reached. @param now ms of any clock that only goes on. */
export async function leaveToSend(pace: Pace, chat: string, lane: SendLane, now: () => number): Promise<Leave> {
  const until = now() + longestWait[lane];
  for (;;) {
    const pass = await pace.take(chat, lane);
    if (pass.ok) return { ok: true };
    if (now() + pass.wait > until) return { ok: false, seconds: Math.max(1, Math.ceil(pass.wait / 1000)) };
    await pauseFor(pass.wait);
  }
}
