// From one of Telegram's updates to mail, purely. Nothing a citizen sends is dropped without a name for what it was.
import type { Content, Message } from '../../domain/mail.ts';
import { printedNumber } from '../../domain/tracking-number.ts';
import { parseContent } from './parse-content.ts';
import { bareUpdate, type TelegramMessage, type TelegramUpdate, update as updateSchema } from './update-schema.ts';

/**
 * What an update means here. `press` is the id of a button press that must be answered, whatever else.
 * A `group` is told once that reports are private; `migrated`: a group goes on under another id; `left`: the bot was
 * taken out of one, at `at` (ms UTC). Of a group only commands
 * and presses are mail, with `by`, the person's own chat; its talk is none of ours.
 */
export type Parsed =
  | { kind: 'mail'; chat: string; mail: Message; by?: string; press?: string }
  | { kind: 'group'; chat: string; press?: string }
  | { kind: 'migrated'; from: string; to: string }
  | { kind: 'left'; chat: string; at: number }
  | { kind: 'nothing'; why: string; press?: string };

export interface ParseContext {
  /** The bot's @name, once known: `/status@name` is `/status`. */
  botName?: string;
  /** Milliseconds since 1970; for updates that carry no time of their own. */
  now: number;
  /** Milliseconds that our clock is ahead of Telegram's; 0 unless told. What a message says of its time is put into ours. */
  ahead?: number;
  /** Long polling hands updates in order, so that update_id may serve as a mark of what was seen; pushes may overtake each other. */
  pushed: boolean;
}

/** @param raw one update as Telegram's JSON has it. Never throws. */
export function parseUpdate(raw: unknown, context: ParseContext): Parsed {
  const parsed = updateSchema.safeParse(raw);
  if (!parsed.success) return parseBare(raw, context);
  const update = parsed.data;
  const seq = seqOf(update.update_id, context);
  if (update.message) return fromMessage(update.message, context, seq);
  if (update.edited_message) return fromEdit(update.update_id, update.edited_message, context, seq);
  if (update.callback_query) return fromPress(update.callback_query, context, seq);
  if (update.my_chat_member) return fromMembership(update, update.my_chat_member, context, seq);
  return { kind: 'nothing', why: update.channel_post ? 'a post of a channel' : 'a kind that was not asked for' };
}

/** ms by our clock. @param date seconds by Telegram's. */
function timeOf(date: number, { ahead = 0 }: ParseContext): number {
  return Math.max(0, Math.round(date * 1000 + ahead));
}

type Seq = Pick<Message, 'seq' | 'pushed'>;

function seqOf(updateId: number, { pushed }: ParseContext): Seq {
  return { seq: updateId, ...(pushed && { pushed: true }) };
}

function fromMessage(message: TelegramMessage, context: ParseContext, seq: Seq): Parsed {
  const chat = String(message.chat.id);
  if (message.migrate_to_chat_id !== undefined) {
    return { kind: 'migrated', from: chat, to: String(message.migrate_to_chat_id) };
  }
  if (message.migrate_from_chat_id !== undefined) {
    return { kind: 'migrated', from: String(message.migrate_from_chat_id), to: chat };
  }
  if (message.chat.type !== 'private') return fromGroup(message, context, seq);
  const content = parseContent(message, context.botName);
  if (content === undefined) return { kind: 'nothing', why: 'a note of Telegram itself' };
  return mailed(chat, {
    id: `m${message.message_id}`,
    at: timeOf(message.date, context),
    content,
    ...relation(message),
    ...seq,
  });
}

function fromGroup(message: TelegramMessage, context: ParseContext, seq: Seq): Parsed {
  const place = elsewhere(message.chat);
  if (place.kind !== 'group' || message.from === undefined || message.text?.startsWith('/') !== true) return place;
  const content = parseContent(message, context.botName);
  if (content === undefined) return place;
  const { forwarded } = relation(message);
  const mail = {
    id: `m${message.message_id}`,
    at: timeOf(message.date, context),
    content,
    ...(forwarded && { forwarded }),
    ...seq,
  };
  return { ...mailed(place.chat, mail), by: String(message.from.id) };
}

/** What a message says of others: the case of the one that it replies to, and that it was written elsewhere. */
function relation({
  reply_to_message: answered,
  forward_origin,
}: TelegramMessage): Pick<Message, 'about' | 'forwarded'> {
  const about = (answered?.text ?? answered?.caption)?.match(printedNumber)?.[0];
  return { ...(about !== undefined && { about }), ...(forward_origin !== undefined && { forwarded: true }) };
}

function fromEdit(updateId: number, message: TelegramMessage, context: ParseContext, seq: Seq): Parsed {
  if (message.chat.type !== 'private') return { kind: 'nothing', why: 'an edit in a group' };
  // A live location moves by edits: the first point is the answer, the rest says nothing new.
  const content = message.location ? undefined : parseContent(message, context.botName);
  const words = content?.kind === 'text' ? content.text : content?.kind === 'media' ? content.caption : undefined;
  if (content === undefined) return { kind: 'nothing', why: 'an edit without words' };
  const edited = message.edit_date ?? message.date;
  return mailed(String(message.chat.id), {
    // By the update, as two edits may fall into one second.
    id: `e${message.message_id}-${updateId}`,
    at: timeOf(edited, context),
    // A file put in another's place cannot correct an answer: its citizen is told.
    content:
      words === undefined
        ? { kind: 'unusable', what: 'unknown' }
        : { kind: 'edited', of: `m${message.message_id}`, text: words },
    ...seq,
  });
}

function fromPress(press: NonNullable<TelegramUpdate['callback_query']>, { now }: ParseContext, seq: Seq): Parsed {
  const chat = press.message?.chat ?? { id: press.from.id, type: 'private' };
  if (chat.type === 'channel') return { kind: 'nothing', why: 'a button in a channel', press: press.id };
  const content: Content =
    press.data !== undefined && press.data.length <= 64
      ? { kind: 'choice', ref: press.data.replaceAll('\0', '') }
      : { kind: 'unusable', what: 'unknown' };
  return {
    ...mailed(String(chat.id), { id: `c${press.id}`, at: now, content, ...seq }),
    press: press.id,
    ...(chat.type !== 'private' && { by: String(press.from.id) }),
  };
}

function fromMembership(
  { update_id }: TelegramUpdate,
  change: NonNullable<TelegramUpdate['my_chat_member']>,
  context: ParseContext,
  seq: Seq,
): Parsed {
  const { status } = change.new_chat_member;
  if (change.chat.type !== 'private') {
    const here = status === 'member' || status === 'administrator';
    const place = elsewhere(change.chat);
    const gone = status === 'left' || status === 'kicked';
    if (place.kind === 'group' && gone) return { kind: 'left', chat: place.chat, at: change.date * 1000 };
    return here ? place : { kind: 'nothing', why: 'what the bot may do in a group has changed' };
  }
  const state = status === 'kicked' || status === 'left' ? 'blocked' : 'unblocked';
  return mailed(String(change.chat.id), {
    id: `s${update_id}`,
    at: timeOf(change.date, context),
    content: { kind: 'membership', state },
    ...seq,
  });
}

/** Someone sent what the schema cannot read (a new kind, a broken field): the citizen is still told. */
function parseBare(raw: unknown, context: ParseContext): Parsed {
  const parsed = bareUpdate.safeParse(raw);
  if (!parsed.success) return { kind: 'nothing', why: 'not an update' };
  const { update_id, message = parsed.data.edited_message, callback_query } = parsed.data;
  if (callback_query !== undefined) return { kind: 'nothing', why: 'a press of no shape', press: callback_query.id };
  if (message === undefined) return { kind: 'nothing', why: 'not an update' };
  if (message.chat.type !== 'private') return elsewhere(message.chat);
  return mailed(String(message.chat.id), {
    id: parsed.data.message ? `m${message.message_id}` : `e${message.message_id}-${update_id}`,
    at: timeOf(message.date, context),
    content: { kind: 'unusable', what: 'unknown' },
    ...seqOf(update_id, context),
  });
}

function elsewhere(chat: { id: number; type: string }): Parsed {
  return chat.type === 'channel'
    ? { kind: 'nothing', why: 'a post of a channel' }
    : { kind: 'group', chat: String(chat.id) };
}

function mailed(chat: string, message: Omit<Message, 'type'>): Extract<Parsed, { kind: 'mail' }> {
  return { kind: 'mail', chat, mail: { type: 'message', ...message } };
}
