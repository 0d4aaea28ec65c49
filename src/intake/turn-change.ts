// What a turn's outcome comes to in the store: state, mail taken, replies, timers, orders, dead letters. Pure but for the
// attempt's name.
import { randomInt } from 'node:crypto';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Say } from '../domain/say.ts';
import type { TurnChange } from '../ports/conversation-store.ts';
import type { IntakeSentences } from './conversation.ts';
import { deadMail, deadState } from './dead-letter.ts';
import type { LiveChat } from './live-chat.ts';
import { type LiveReply, storedReply } from './reply.ts';
import type { Outcome } from './take-turn.ts';

export interface ChangeOf {
  change: TurnChange;
  replies: LiveReply[];
  /** The citizen of a chat that was gone has written. */
  back: boolean;
  /** A word of pardon goes out. */
  apologised: boolean;
}

/** `now` ms UTC; `longWait` ms; `replyNumber` of the store. */
export function turnChange<S>(
  chat: LiveChat<S>,
  outcome: Outcome<S>,
  given: {
    now: number;
    longWait: number;
    sentences: IntakeSentences;
    replyNumber: (version: number, i: number) => number;
    inParts: (chat: ChatRef, say: Say) => Say[];
  },
): ChangeOf {
  const { now, longWait, sentences } = given;
  const says: Say[] = [];
  const dead: TurnChange['dead'][number][] = [];
  let { took } = outcome;
  if (chat.unreadable !== undefined) {
    dead.push(deadState(chat, chat.unreadable, now));
    says.push({ text: sentences.unreadable });
  }
  const apologised = outcome.waitedLong && now - chat.apologised > 10 * longWait;
  if (apologised) says.push({ text: sentences.late });
  says.push(...outcome.says);
  const poison = chat.mail[took];
  if (outcome.failed !== undefined && took === 0 && poison !== undefined) {
    dead.push(deadMail(chat, poison, outcome.failed, now));
    says.push({ text: sentences.failed });
    took = 1;
  }
  const back = chat.gone && outcome.wrote && !outcome.left;
  const parts = chat.gone && !back ? [] : says.flatMap((say) => given.inParts(chat.ref, say));
  const replies = parts.map((say, i): LiveReply => ({ n: given.replyNumber(chat.version, i), at: now, say }));
  const change: TurnChange = {
    version: chat.version,
    key: attemptKey(),
    took,
    last: chat.mail[took - 1]?.key ?? '',
    state: outcome.state === null ? '' : JSON.stringify(outcome.state),
    says: replies.map(storedReply),
    timers: [...outcome.timers].map(([name, at]) => ({ name, at })),
    orders: outcome.orders.map((order) => ({ id: order.id, body: JSON.stringify(order) })),
    dead,
  };
  return { change, replies, back, apologised };
}

let attempts = randomInt(0x1000000);

/** Tells this attempt from one of another process at the same version: counted on from a random start. */
function attemptKey(): string {
  attempts = (attempts + 1) % 0x1000000;
  return attempts.toString(16).padStart(6, '0');
}
