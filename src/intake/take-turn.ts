// One turn: the conversation steps over the mails of a chat, in order; files and lookups are seen to on the way.
// Nothing is stored or sent here; the outcome says what is to be.
import { orLate } from '../async/within.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Order } from '../domain/command.ts';
import type { Lookup } from '../domain/effect.ts';
import { errorPlace } from '../domain/error-place.ts';
import type { HeldContent, Input } from '../domain/input.ts';
import { type Mail, mail as mailSchema } from '../domain/mail.ts';
import type { MediaOutcome } from '../domain/media.ts';
import type { Say } from '../domain/say.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import { fullMark } from '../ports/conversation-store.ts';
import type { Lookups } from '../ports/lookups.ts';
import type { Conversation, IntakeSentences } from './conversation.ts';
import type { LiveMail } from './live-chat.ts';
import type { IntakeSettings } from './settings.ts';
import type { TakeOverMedia } from './take-over-media.ts';

/** A conversation may ask again after an answer; more rounds than this is a bug of its own. */
const lookupRounds = 8;

/** What a turn leads to. `failed` is set when the mail after the `took` first could not be handled. */
export interface Outcome<S> {
  state: S | null;
  took: number;
  says: Say[];
  timers: Map<string, number | null>;
  orders: Order[];
  /** The citizen wrote, so the chat can be reached. */
  wrote: boolean;
  /** The citizen has closed the chat to us, and has not written since. */
  left: boolean;
  /** When each message that was handled had reached us; ms UTC. */
  received: number[];
  /** A message that was handled had waited too long. */
  waitedLong: boolean;
  failed: Failed | undefined;
}

/** `reason` may be logged; `detail`, the error's own words, may hold the citizen's and stays with the letter. */
export interface Failed {
  reason: string;
  detail?: string;
  unreadable: boolean;
}

export type TakeTurn<S> = (chat: ChatRef, state: S | null, mails: readonly LiveMail[]) => Promise<Outcome<S>>;

/** Takes the turn of one chat; an error of one mail is told in the outcome, with what the mails before it came to. */
export function makeTakeTurn<S>(deps: {
  conversation: Conversation<S>;
  channelOf: (chat: ChatRef) => Channel | undefined;
  takeOverMedia: TakeOverMedia;
  lookups: Lookups;
  clock: Clock;
  sentences: IntakeSentences;
  settings: IntakeSettings;
  /** Shows the citizen that work goes on, if it takes long; the answer ends it. */
  showWork: (chat: ChatRef) => () => void;
}): TakeTurn<S> {
  const { showWork, conversation, channelOf, takeOverMedia, lookups, clock, sentences, settings } = deps;

  return async (chat, from, mails) => {
    const outcome: Outcome<S> = {
      state: from,
      took: 0,
      says: [],
      timers: new Map(),
      orders: [],
      wrote: false,
      left: false,
      received: [],
      waitedLong: false,
      failed: undefined,
    };
    const files = takeOverAll(chat, mails);
    const shown = files.size > 0 ? showWork(chat) : undefined;
    for (const stored of mails) {
      try {
        await handle(chat, stored, outcome, files.get(stored.key));
      } catch (error) {
        outcome.failed ??= { reason: errorPlace(error), detail: String(error), unreadable: false };
      }
      if (outcome.failed !== undefined) break;
      outcome.took += 1;
    }
    shown?.();
    return outcome;
  };

  async function handle(chat: ChatRef, stored: LiveMail, outcome: Outcome<S>, file: Promise<MediaOutcome> | undefined) {
    if (stored.key === fullMark) {
      outcome.says.push({ text: sentences.full });
      return;
    }
    const mail = readMail(stored);
    if (mail === undefined) {
      outcome.failed = { reason: 'the mail can’t be read', unreadable: true };
      return;
    }
    const input = await inputOf(mail, stored.key, file);
    // Collected apart, so that a mail which fails half-way leaves nothing behind.
    const part = { says: [] as Say[], timers: new Map(outcome.timers), orders: [] as Order[] };
    let state = outcome.state;
    const questions: Lookup[] = [];
    const step = (next: Input) => {
      const stepped = conversation.step(state, next, clock.now());
      if ('rejected' in stepped) return;
      state = stepped.state;
      for (const effect of stepped.effects)
        switch (effect.type) {
          case 'say':
            part.says.push(effect.say);
            break;
          case 'timer':
            part.timers.set(effect.name, effect.at);
            break;
          case 'cancel-timer':
            part.timers.set(effect.name, null);
            break;
          case 'command':
            part.orders.push({
              v: 1,
              id: `${stored.key}-${part.orders.length}`,
              chat,
              at: mail.at,
              command: effect.command,
            });
            break;
          case 'lookup':
            questions.push(effect.lookup);
            break;
          default:
            effect satisfies never;
        }
    };
    step(input);
    for (
      let round = 0, question = questions.shift();
      question !== undefined;
      question = questions.shift(), round += 1
    ) {
      if (round === lookupRounds) throw new Error('the conversation asks without end');
      const shown = showWork(chat);
      const answer = await orLate(settings.lookupDeadline, lookups.answer(chat, question)).finally(shown);
      step({
        type: 'answer',
        answer: answer === 'late' ? { query: question.query, ok: false, reason: 'away' } : answer,
      });
    }
    outcome.state = state;
    outcome.says.push(...part.says);
    outcome.timers = part.timers;
    outcome.orders.push(...part.orders);
    if (mail.type === 'message') {
      outcome.received.push(mail.received ?? mail.at);
      if (mail.content.kind !== 'membership') outcome.wrote = true;
      outcome.left = mail.content.kind === 'membership' && mail.content.state === 'blocked';
      // A group is not asked to forgive: its people press again, or look at the case.
      if (mail.by === undefined && clock.now() - mail.at > settings.longWait) outcome.waitedLong = true;
    }
  }

  function takeOverAll(chat: ChatRef, mails: readonly LiveMail[]): Map<string, Promise<MediaOutcome>> {
    const files = new Map<string, Promise<MediaOutcome>>();
    for (const stored of mails) {
      // A cheap look before the full reading: most mails hold no file.
      if (!stored.body.includes('"offer"')) continue;
      const mail = readMail(stored);
      if (mail?.type !== 'message' || mail.content.kind !== 'media') continue;
      const channel = channelOf(chat);
      const file: Promise<MediaOutcome> =
        channel === undefined
          ? Promise.resolve({ ok: false, reason: 'unavailable', kind: mail.content.offer.kind })
          : takeOverMedia(channel, stored.key, mail.content);
      // Awaited when its mail's turn comes; until then a failure must not count as unhandled.
      file.catch(() => undefined);
      files.set(stored.key, file);
    }
    return files;
  }

  async function inputOf(mail: Mail, key: string, file: Promise<MediaOutcome> | undefined): Promise<Input> {
    switch (mail.type) {
      case 'message':
        return {
          type: 'message',
          id: mail.id,
          key,
          at: mail.received ?? mail.at,
          content: await held(mail.content, file),
          ...(mail.about !== undefined && { about: mail.about }),
          ...(mail.forwarded === true && { forwarded: true }),
          ...(mail.by !== undefined && { by: mail.by }),
        };
      case 'timer':
        return { type: 'timer', name: mail.name, due: mail.due };
      case 'update':
        return { type: 'update', update: mail.update };
    }
  }
}

async function held(
  content: (Mail & { type: 'message' })['content'],
  file: Promise<MediaOutcome> | undefined,
): Promise<HeldContent> {
  if (content.kind !== 'media') return content;
  const { caption, album, offer } = content;
  const outcome = (await file) ?? { ok: false, reason: 'unavailable', kind: offer.kind };
  return { kind: 'media', outcome, ...(caption !== undefined && { caption }), ...(album !== undefined && { album }) };
}

function readMail({ body, mail }: LiveMail): Mail | undefined {
  if (mail !== undefined) return mail;
  try {
    return mailSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
