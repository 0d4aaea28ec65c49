// The way in: what WhatsApp tells becomes mail, in order, each once, and is held here until it is durable. WhatsApp does not
// tell twice: what is lost on the way (a crash, a page that reloads) is found again by catch-up.ts.
import type { Mail, Message } from '../../../domain/mail.ts';
import type { Receive } from '../../../ports/channel.ts';
import type { Session } from '../browser/session.ts';
import { patiently } from '../patiently.ts';
import { type CatchUpParts, makeCatchUp } from './catch-up.ts';
import { type Happening, type Parsed, parseMessage } from './parse-message.ts';
import { parseCall, parseReaction } from './parse-sign.ts';
import { rawMessage } from './raw-message.ts';
import type { TheirClock } from './their-clock.ts';
import { makeWhoseMail, type WhoseMailParts } from './whose-mail.ts';

export interface InboxParts extends WhoseMailParts, Omit<CatchUpParts, 'ending'> {
  account: string;
  receive: Receive;
  /** WhatsApp's own time. */
  clock: TheirClock;
}

export interface Inbox {
  message(raw: unknown, happening: Happening): void;
  reaction(raw: unknown): void;
  call(raw: unknown): void;
  /**
   * Reads what came while nobody listened. Rejects when the page does not answer.
   * @param began when the link came up, in ms by WhatsApp's time.
   */
  catchUp(session: Session, began: number): Promise<void>;
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

const batchSize = 50;

/** Takes what WhatsApp tells; mail is handed to `receive` again until it is durable. */
export function makeInbox(parts: InboxParts): Inbox {
  const { account, receive, clock, log } = parts;
  const counts: Record<string, number> = {};
  const ending = new AbortController();
  const ended = new Promise<undefined>((end) => ending.signal.addEventListener('abort', () => end(undefined)));
  const catchUp = makeCatchUp({ ...parts, ending: ending.signal });
  const whose = makeWhoseMail(parts);
  const oldest = () => clock.now() - parts.oldest;
  let queue: Letter[] = [];
  let working: Promise<void> | undefined;
  let beginning: number | undefined;

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
    return parseMessage(read.data, happening, oldest());
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
        await patiently(failures, ending.signal);
      }
    }
  }

  async function keep(batch: readonly Letter[]): Promise<void> {
    // What was written before this number was ours is not for us.
    // Asked for once: each wait for `ended` would be held until the service stops.
    beginning ??= await Promise.race([catchUp.beginning(), ended]);
    if (beginning === undefined || ending.signal.aborted) throw new Error('stopped');
    const mails: { chat: { channel: 'whatsapp'; account: string; chat: string }; mail: Mail }[] = [];
    for (const { address, message } of batch) {
      if (message.at < beginning) {
        leftAlone('from before we were here');
        continue;
      }
      const chat = await whose.chatOf(message.id, address);
      const mail = { ...message, at: Math.max(0, Math.round(message.at + clock.ahead())) };
      mails.push({ chat: { channel: 'whatsapp', account, chat }, mail });
    }
    await receive(mails);
    await whose.join();
    // Never past what still waits here, which may be older: it was found on reconnecting.
    const at = ({ message }: Letter) => message.at;
    await catchUp.durableUntil(Math.min(Math.max(...batch.map(at)), ...queue.slice(batch.length).map(at)));
  }

  return {
    message: (raw, happening) => take(letterOf(raw, happening)),
    reaction: (raw) => take(parseReaction(raw, oldest())),
    call: (raw) => take(parseCall(raw, clock.now())),
    async catchUp(session, began) {
      whose.askAnew();
      await catchUp.read(session, began, (raw, happening) => take(letterOf(raw, happening)));
    },
    ignored: () => counts,
    waiting: () => queue.length,
    async stop() {
      ending.abort();
      await working;
    },
  };
}
