// The way in: what WhatsApp tells becomes mail, in order, each once, and is held here until it is durable. WhatsApp does not
// tell twice: what is lost on the way (a crash, a page that reloads) is found again by reading the chats on reconnecting.
import { setTimeout as pause } from 'node:timers/promises';
import type { Mail, Message } from '../../domain/mail.ts';
import type { AddressBook } from '../../ports/address-book.ts';
import type { Receive } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HighWater } from '../../ports/high-water.ts';
import type { Log } from '../../ports/log.ts';
import { type Happening, notACitizen, type Parsed, parseMessage } from './parse-message.ts';
import { rawCall, rawMessage, rawReaction } from './raw-message.ts';
import type { Session } from './session.ts';

export interface InboxParts {
  account: string;
  receive: Receive;
  addresses: AddressBook;
  /** Until when all messages are durable. */
  mark: HighWater;
  /** When this number was linked for the first time. */
  beginning: HighWater;
  session(): Session | undefined;
  /** Two chats turned out to be one person's. Resolves once what belongs to `absorbed` is led to `chat`. */
  onSame(chat: string, absorbed: string): Promise<void>;
  /** Messages older than this (ms) are left alone. */
  oldest: number;
  clock: Clock;
  log: Log;
}

export interface Inbox {
  message(raw: unknown, happening: Happening): void;
  reaction(raw: unknown): void;
  call(raw: unknown): void;
  /** Reads what came while nobody listened. Rejects when the page does not answer. */
  catchUp(session: Session): Promise<void>;
  /** What was left alone, by reason. */
  ignored(): Readonly<Record<string, number>>;
  /** Messages that are not durable yet. */
  waiting(): number;
  /** Resolves once all that was told is durable, or cannot be made so now. */
  stop(): Promise<void>;
}

interface Letter {
  address: string;
  message: Message;
}

/** WhatsApp decrypts late at times: reading begins so much before the mark (ms). */
const overlap = 10 * 60_000;
const mostMissed = 2_000;
const batchSize = 50;
/** People whose other address is known, in memory. */
const mostPeople = 5_000;
/** ms. */
const askAgainAfter = 10 * 60_000;

export function makeInbox(parts: InboxParts): Inbox {
  const { account, receive, addresses, mark, beginning, clock, log } = parts;
  const counts: Record<string, number> = {};
  /** By address: the other one of the same person, or when (ms) it was asked for in vain. */
  const others = new Map<string, string | number>();
  const ending = new AbortController();
  const ended = new Promise<undefined>((end) => ending.signal.addEventListener('abort', () => end(undefined)));
  let tellBeginning: (at: number) => void = () => undefined;
  const knownBeginning = new Promise<number>((tell) => {
    tellBeginning = tell;
  });
  let begun: number | undefined;
  let queue: Letter[] = [];
  let working: Promise<void> | undefined;
  /** The mark never passes what is still to be read. */
  let catching = 0;
  let unread = false;

  function take(parsed: Parsed): void {
    if (parsed.kind === 'ignored') {
      leftAlone(parsed.why);
      return;
    }
    queue.push(parsed);
    working ??= work().finally(() => {
      working = undefined;
    });
  }

  function leftAlone(why: string): void {
    counts[why] = (counts[why] ?? 0) + 1;
    if (why !== 'our own') log.info({ why, count: counts[why] }, 'whatsapp: left alone');
  }

  function letterOf(raw: unknown, happening: Happening): Parsed {
    const read = rawMessage.safeParse(raw);
    if (!read.success) return { kind: 'ignored', why: 'unreadable form' };
    return parseMessage(read.data, happening, clock.now() - parts.oldest);
  }

  async function work(): Promise<void> {
    for (let failures = 0; queue.length > 0; ) {
      const batch = queue.slice(0, batchSize);
      try {
        await keep(batch);
        queue = queue.slice(batch.length);
        failures = 0;
      } catch (error) {
        if (ending.signal.aborted) return;
        failures += 1;
        log.warn({ err: error, waiting: queue.length }, 'whatsapp: mail can’t be kept yet; it is tried again');
        await patiently(failures);
      }
    }
  }

  async function keep(batch: readonly Letter[]): Promise<void> {
    const beginning = await fromTheBeginning();
    if (ending.signal.aborted) throw new Error('stopped');
    const mails: { chat: { channel: 'whatsapp'; account: string; chat: string }; mail: Mail }[] = [];
    for (const { address, message } of batch) {
      if (message.at < beginning) {
        leftAlone('from before we were here');
        continue;
      }
      const chat = await addresses.met(message.id, address, await otherOf(address));
      mails.push({ chat: { channel: 'whatsapp', account, chat }, mail: message });
    }
    await receive(mails);
    await join();
    if (catching > 0 || unread) return;
    // Never past what still waits here, which may be older: it was found on reconnecting.
    const at = ({ message }: Letter) => message.at;
    await mark.rise(Math.min(Math.max(...batch.map(at)), ...queue.slice(batch.length).map(at)));
  }

  /** Leads over what belongs to chats that turned out to be another's. What can't be done now is done with the next mail. */
  async function join(): Promise<void> {
    try {
      for (const each of await addresses.joins()) {
        await parts.onSame(each.kept, each.absorbed);
        await addresses.joined(each);
      }
    } catch (error) {
      log.warn({ err: error }, 'whatsapp: two chats of one citizen can’t be joined yet');
    }
  }

  /** The other address of this person; undefined when WhatsApp does not say. Rejects while there is no page to ask. */
  async function otherOf(address: string): Promise<string | undefined> {
    const known = others.get(address);
    if (typeof known === 'string') return known;
    if (known !== undefined && clock.now() - known < askAgainAfter) return undefined;
    const session = parts.session();
    // Mail waits for the page: nobody could be answered now, and a chat of its own for a person that we know is hard to mend.
    if (session === undefined) throw new Error('the page is away');
    const found = await session.person(address);
    const other = [found.lid, found.phone].find((one) => typeof one === 'string' && one !== address);
    const fits = typeof other === 'string' && notACitizen(other) === undefined;
    const [oldest] = others.keys();
    if (others.size >= mostPeople && oldest !== undefined) others.delete(oldest);
    others.set(address, fits ? other : clock.now());
    return fits ? other : undefined;
  }

  /** Waits until it is known since when this number is ours: what was written before is not for us. */
  async function fromTheBeginning(): Promise<number> {
    begun ??= await Promise.race([knownBeginning, ended]);
    return begun ?? Number.POSITIVE_INFINITY;
  }

  /** From when (ms) on messages may have been missed; undefined: none, as this number has just become ours. */
  async function readFrom(now: number): Promise<number | undefined> {
    for (let failures = 1; ; failures += 1) {
      try {
        const [until, first] = await Promise.all([mark.read(), beginning.read()]);
        // Who has just linked a number owes nobody an answer to what came before. WhatsApp counts in seconds.
        const start = first ?? Math.floor(now / 1000) * 1000;
        if (first === undefined) await beginning.rise(start);
        if (until === undefined) await mark.rise(start);
        tellBeginning(start);
        return until === undefined ? undefined : Math.max(until - overlap, now - parts.oldest);
      } catch (error) {
        if (ending.signal.aborted) throw error;
        log.warn({ err: error }, 'whatsapp: it can’t be told until when messages were read; it is tried again');
        await patiently(failures);
      }
    }
  }

  /** Rejects when the page does not give them, asked three times. */
  async function missedSince(session: Session, since: number): Promise<unknown[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        const missed = await session.missed(Math.floor(since / 1000), mostMissed);
        if (missed.length > 0) log.info({ messages: missed.length }, 'whatsapp: read what may have come meanwhile');
        return missed;
      } catch (error) {
        if (tries === 3 || ending.signal.aborted) throw error;
        await patiently(tries);
      }
    }
  }

  function takeMissed(raw: unknown): void {
    const read = rawMessage.safeParse(raw);
    take(letterOf(raw, read.success && read.data.type === 'ciphertext' ? 'unreadable' : 'came'));
  }

  const patiently = (failures: number) =>
    pause(Math.min(250 * 2 ** failures, 10_000), undefined, ending).catch(() => undefined);

  return {
    message: (raw, happening) => take(letterOf(raw, happening)),
    reaction(raw) {
      const read = rawReaction.safeParse(raw);
      if (!read.success) return leftAlone('unreadable form');
      const { id, senderId, timestamp, reaction } = read.data;
      // An empty one takes a tap back; ours and those in groups are nobody's words to us.
      const old = timestamp * 1000 < clock.now() - parts.oldest;
      if (
        old ||
        id.fromMe ||
        reaction === '' ||
        notACitizen(id.remote) !== undefined ||
        notACitizen(senderId) !== undefined
      )
        return leftAlone('reaction');
      const content = { kind: 'unusable', what: 'reaction' } as const;
      take({ kind: 'mail', address: senderId, message: { type: 'message', id: id.id, at: timestamp * 1000, content } });
    },
    call(raw) {
      const read = rawCall.safeParse(raw);
      if (!read.success) return leftAlone('unreadable form');
      const { id, from, fromMe, isGroup } = read.data;
      if (fromMe || isGroup || notACitizen(from) !== undefined) return leftAlone('call');
      const content = { kind: 'unusable', what: 'call' } as const;
      take({ kind: 'mail', address: from, message: { type: 'message', id: `call-${id}`, at: clock.now(), content } });
    },
    async catchUp(session) {
      const began = clock.now();
      catching += 1;
      unread = true;
      // Another page may know the other address of those whom the last one did not.
      for (const [address, other] of others) if (typeof other === 'number') others.delete(address);
      try {
        const since = await readFrom(began);
        if (since !== undefined) (await missedSince(session, since)).forEach(takeMissed);
        unread = false;
      } finally {
        catching -= 1;
      }
    },
    ignored: () => counts,
    waiting: () => queue.length,
    async stop() {
      ending.abort();
      await working;
    },
  };
}
