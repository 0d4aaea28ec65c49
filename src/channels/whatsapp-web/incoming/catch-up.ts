// What came while nobody listened: on every way back the chats are read from a little before the mark, until when all is
// durable. The mark never passes what is still to be read.
import { setTimeout as pause } from 'node:timers/promises';
import type { HighWater } from '../../../ports/high-water.ts';
import type { Log } from '../../../ports/log.ts';
import type { Session } from '../browser/session.ts';
import { patiently } from '../patiently.ts';
import type { Happening } from './parse-message.ts';
import { isHeldBack, rawMessage } from './raw-message.ts';

export interface CatchUpParts {
  /** Until when all messages are durable. */
  mark: HighWater;
  /** When this number was linked for the first time. */
  beginning: HighWater;
  /** Messages older than this (ms) are left alone. */
  oldest: number;
  /** ms that a message found unreadable is given to become readable. */
  decryptWithin: number;
  ending: AbortSignal;
  log: Log;
}

export interface CatchUp {
  /**
   * Gives what may have been missed, oldest first, at times twice. Rejects when the page does not answer, asked three times.
   * @param began when the link came up, in ms by WhatsApp's time: what comes from then on is ours.
   */
  read(
    session: Pick<Session, 'missed'>,
    began: number,
    take: (raw: unknown, happening: Happening) => void,
  ): Promise<void>;
  /** Until when all is durable, in ms; kept back while something is to be read. */
  durableUntil(at: number): Promise<void>;
  /** Since when (ms) this number is ours; resolves once that is known, never if it ends before. */
  beginning(): Promise<number>;
}

/** WhatsApp decrypts late at times: reading begins so much before the mark (ms). */
const overlap = 10 * 60_000;
/** WhatsApp's time, as we know it, may be off by so much (ms). */
const clocksDiffer = 60_000;
const mostMissed = 2_000;

/** Catches up from the kept mark, never from before `oldest`. */
export function makeCatchUp({ mark, beginning, oldest, decryptWithin, ending, log }: CatchUpParts): CatchUp {
  let tellBeginning: (at: number) => void = () => undefined;
  const known = new Promise<number>((tell) => {
    tellBeginning = tell;
  });
  let reading = 0;
  let unread = false;

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
        if (until === undefined) return undefined;
        // A mark that lies ahead was set while a clock was wrong: nobody knows what came before it.
        return until > now + clocksDiffer ? now - oldest : Math.max(until - overlap, now - oldest);
      } catch (error) {
        if (ending.aborted) throw error;
        log.warn({ err: error }, 'whatsapp: it can’t be told until when messages were read; it is tried again');
        await patiently(failures, ending);
      }
    }
  }

  async function missedSince(session: Pick<Session, 'missed'>, since: number): Promise<unknown[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        const missed = await session.missed(Math.floor(since / 1000), mostMissed);
        if (missed.length > 0) log.info({ messages: missed.length }, 'whatsapp: read what may have come meanwhile');
        return missed;
      } catch (error) {
        if (tries === 3 || ending.aborted) throw error;
        await patiently(tries, ending);
      }
    }
  }

  return {
    async read(session, began, take) {
      reading += 1;
      unread = true;
      try {
        const since = await readFrom(began);
        if (since !== undefined) {
          const missed = await missedSince(session, since);
          for (const raw of missed) if (!isLocked(raw)) take(raw, isCiphertext(raw) ? 'unreadable' : 'came');
          if (missed.some(isLocked)) {
            await pause(decryptWithin, undefined, { signal: ending });
            for (const raw of await missedSince(session, since)) take(raw, isCiphertext(raw) ? 'unreadable' : 'came');
          }
        }
        unread = false;
      } finally {
        reading -= 1;
      }
    },
    async durableUntil(at) {
      if (reading === 0 && !unread) await mark.rise(at);
    },
    beginning: () => known,
  };
}

function isCiphertext(raw: unknown): boolean {
  const read = rawMessage.safeParse(raw);
  return read.success && read.data.type === 'ciphertext';
}

/** Not readable yet: WhatsApp asks the sender's phone for the key, which takes it seconds. */
const isLocked = (raw: unknown) => isCiphertext(raw) && !isHeldBack(raw);
