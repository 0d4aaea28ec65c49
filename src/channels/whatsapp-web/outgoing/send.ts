// Sends what we say: only to those who wrote first, at a human pace, each part once. A send of which nothing is known is
// never repeated blindly: before the next try the chat is read for it.
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { Say } from '../../../domain/say.ts';
import type { AddressBook } from '../../../ports/address-book.ts';
import type { SendFailure, SendLane, Sent } from '../../../ports/channel.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { MediaStore } from '../../../ports/media-store.ts';
import type { Pace } from '../../../ports/pace.ts';
import type { Outgoing, Session } from '../browser/session.ts';
import { notACitizen } from '../incoming/parse-message.ts';
import { wordsOf } from '../words-of.ts';
import type { Acks } from './acks.ts';
import { type HumanPace, leaveToSend, typingTime } from './pacer.ts';
import { type Part, renderSay, type WhatsAppWords } from './render.ts';

export interface SendParts {
  session(): Session | undefined;
  addresses: Pick<AddressBook, 'addressOf'>;
  media: Pick<MediaStore, 'read'>;
  pace: Pace;
  human: HumanPace;
  words: WhatsAppWords;
  acks: Acks;
  clock: Clock;
}

/** Of a message that was begun: how many parts are out, and since when the next is in doubt (ms). */
interface Begun {
  parts: number;
  doubtSince?: number;
}

/** Begun messages remembered at most. */
const mostBegun = 1_000;

/** Sends one message after the other in each chat. */
export function makeSend(parts: SendParts) {
  const { addresses, pace, human, acks, clock } = parts;
  const begun = new Map<string, Begun>();
  /** One message at a time in a chat. */
  const lines = new Map<string, Promise<unknown>>();

  return function send(chat: string, say: Say, lane: SendLane = 'conversation', name?: string): Promise<Sent> {
    const turn = (lines.get(chat) ?? Promise.resolve()).then(() => sendNow(chat, say, lane, name));
    const line = turn.then(
      () => undefined,
      () => undefined,
    );
    lines.set(chat, line);
    void line.then(() => lines.get(chat) === line && lines.delete(chat));
    return turn;
  };

  async function sendNow(chat: string, say: Say, lane: SendLane, name: string | undefined): Promise<Sent> {
    const list = renderSay(say, parts.words);
    if (list.length === 0) return failure({ class: 'content-refused', reason: 'nothing to say' });
    let address: string | undefined;
    try {
      address = await addresses.addressOf(chat);
    } catch (cause) {
      return failure({ class: 'retry-later', reason: `the addresses could not be read: ${wordsOf(cause)}` });
    }
    if (address === undefined) return failure({ class: 'chat-gone', reason: 'has never written to this number' });
    if (notACitizen(address) !== undefined) return failure({ class: 'chat-gone', reason: 'no citizen’s chat' });

    const key = `${chat} ${JSON.stringify(say)}`;
    const sofar = begun.get(key) ?? { parts: 0 };
    let ref: string | undefined;
    for (const part of list.slice(sofar.parts)) {
      const sent = await sendPart(chat, address, part, lane, sofar, name);
      if (!sent.ok) {
        if (sofar.parts > 0 || sofar.doubtSince !== undefined) remember(key, sofar);
        return sent;
      }
      ref = sent.ref;
      sofar.parts += 1;
    }
    begun.delete(key);
    return { ok: true, ...(ref !== undefined && { ref }) };
  }

  async function sendPart(
    chat: string,
    address: string,
    part: Part,
    lane: SendLane,
    sofar: Begun,
    name: string | undefined,
  ): Promise<Sent> {
    const session = parts.session();
    if (session === undefined) return failure({ class: 'channel-down', reason: 'WhatsApp is not linked now' });
    if (sofar.doubtSince !== undefined) {
      const since = Math.floor(sofar.doubtSince / 1000);
      try {
        if (await session.wasSaid(address, part.text, since)) {
          delete sofar.doubtSince;
          return { ok: true };
        }
      } catch {
        return failure({ class: 'retry-later', reason: 'the chat could not be read for what may have been sent' });
      }
      delete sofar.doubtSince;
    }
    let outgoing: Outgoing;
    try {
      outgoing = await outgoingOf(part);
      const leave = await leaveToSend(pace, chat, lane, () => performance.now());
      if (!leave.ok) return comeAgain(leave.seconds, lane);
    } catch (cause) {
      return failure({ class: 'retry-later', reason: `the file or the pace could not be read: ${wordsOf(cause)}` });
    }
    await typeLike(session, address, part.text);
    return hand(session, address, outgoing, sofar, name);
  }

  /** As a person would: shows that somebody types, for as long as it takes. That it can't be shown stops nothing. */
  async function typeLike(session: Session, address: string, text: string): Promise<void> {
    const time = typingTime(text, human);
    if (time <= 0) return;
    const shown = session.typing(address, true).catch(() => undefined);
    await pauseFor(time);
    await shown;
  }

  async function hand(
    session: Session,
    address: string,
    outgoing: Outgoing,
    sofar: Begun,
    name: string | undefined,
  ): Promise<Sent> {
    const began = clock.now();
    try {
      const result = await session.send(address, outgoing);
      if (!result.ok) return inDoubt(began, sofar, 'WhatsApp did not say whether it was sent');
      acks.handedOver(result.id, result.ack, name);
      if (result.ack < 0) return failure({ class: 'retry-later', reason: 'WhatsApp says that it failed' });
      return { ok: true, ref: result.id };
    } catch (cause) {
      return inDoubt(began, sofar, wordsOf(cause));
    }
  }

  function inDoubt(since: number, sofar: Begun, reason: string): Sent {
    sofar.doubtSince = since;
    acks.handedOver(undefined, 0);
    return failure({ class: 'unknown', reason });
  }

  async function outgoingOf(part: Part): Promise<Outgoing> {
    if (!('media' in part)) return { text: part.text };
    const { media, text } = part;
    const bytes = await parts.media.read(media);
    const name = media.name ?? `${media.kind}.${media.mime.split('/')[1] ?? 'bin'}`;
    const file = { mime: media.mime, base64: Buffer.from(bytes).toString('base64'), name };
    return { file, text, asDocument: media.kind === 'document' };
  }

  function remember(key: string, sofar: Begun): void {
    const [oldest] = begun.keys();
    if (begun.size >= mostBegun && oldest !== undefined) begun.delete(oldest);
    begun.set(key, sofar);
  }
}

/** A broadcast that must wait holds up no conversation. */
function comeAgain(seconds: number, lane: SendLane): Sent {
  return failure({ class: 'retry-after', seconds, ...(lane === 'broadcast' && { only: 'chat' }) });
}

function failure(why: SendFailure): Sent {
  return { ok: false, failure: why };
}
