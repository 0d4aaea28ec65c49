// What a citizen does without words, purely: taps an emoji under a message, or calls.
import { notACitizen, type Parsed } from './parse-message.ts';
import { rawCall, rawReaction } from './raw-message.ts';

const unreadable: Parsed = { kind: 'ignored', why: 'unreadable form' };

/** @param oldest taps before this (ms) are history. */
export function parseReaction(raw: unknown, oldest: number): Parsed {
  const read = rawReaction.safeParse(raw);
  if (!read.success) return unreadable;
  const { id, senderId, timestamp, reaction } = read.data;
  const at = timestamp * 1000;
  // An empty one takes a tap back; ours and those in groups are nobody's words to us.
  const nobodys = id.fromMe || notACitizen(id.remote) !== undefined || notACitizen(senderId) !== undefined;
  if (at < oldest || nobodys || reaction === '') return { kind: 'ignored', why: 'reaction' };
  const content = { kind: 'unusable', what: 'reaction' } as const;
  return { kind: 'mail', address: senderId, message: { type: 'message', id: id.id, at, content } };
}

/** @param now ms; a call tells no time of its own. */
export function parseCall(raw: unknown, now: number): Parsed {
  const read = rawCall.safeParse(raw);
  if (!read.success) return unreadable;
  const { id, from, fromMe, isGroup } = read.data;
  if (fromMe || isGroup || notACitizen(from) !== undefined) return { kind: 'ignored', why: 'call' };
  const content = { kind: 'unusable', what: 'call' } as const;
  return { kind: 'mail', address: from, message: { type: 'message', id: `call-${id}`, at: now, content } };
}
