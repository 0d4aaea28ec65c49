// From a message of WhatsApp to mail of ours, purely; and what is left alone, with the reason that the log counts it by.
import { cutText } from '../../../domain/cut-text.ts';
import type { Content, Message } from '../../../domain/mail.ts';
import type { MediaKind } from '../../../domain/media.ts';
import { cleanText } from '../../clean-text.ts';
import { safeName } from '../../safe-name.ts';
import type { RawMessage } from './raw-message.ts';

export type Parsed =
  /** `address` is where the citizen wrote from, and where the answer goes. */
  { kind: 'mail'; address: string; message: Message } | { kind: 'ignored'; why: string };

/** What happened to the message: it came, it was changed or taken back, or it never became readable. */
export type Happening = 'came' | 'edited' | 'revoked' | 'unreadable';

/** Notes of WhatsApp's own in a chat, said by nobody. `album` only announces pictures, which come each by itself. */
const notes = new Set([
  'album',
  'broadcast_notification',
  'call_log',
  'debug',
  'e2e_notification',
  'gp2',
  'group_notification',
  'newsletter_notification',
  'notification',
  'notification_template',
  'pinned_message',
  'protocol',
  'revoked',
]);

const mediaKinds: Record<string, MediaKind> = {
  image: 'photo',
  video: 'video',
  ptv: 'video',
  document: 'document',
  audio: 'voice',
  ptt: 'voice',
};

const unusable: Record<string, Extract<Content, { kind: 'unusable' }>['what']> = {
  sticker: 'sticker',
  vcard: 'contact',
  multi_vcard: 'contact',
  poll_creation: 'poll',
};

/** @param oldest messages sent before this (ms) are history that somebody has dealt with. */
export function parseMessage(raw: RawMessage, happening: Happening, oldest: number): Parsed {
  const { id, from, type } = raw;
  if (id.fromMe) return { kind: 'ignored', why: 'our own' };
  const why = notACitizen(raw.isStatusV3 ? 'status@broadcast' : id.remote);
  if (why !== undefined) return { kind: 'ignored', why };
  if (happening !== 'revoked' && notes.has(type)) return { kind: 'ignored', why: `note ${type}` };
  if (raw.t * 1000 < oldest) return { kind: 'ignored', why: 'old' };
  const content = contentOf(raw, happening);
  return {
    kind: 'mail',
    address: from,
    message: { type: 'message', id: mailId(raw, happening), at: raw.t * 1000, content },
  };
}

/** Who is no citizen, by address. Undefined: one who is. */
export function notACitizen(address: string): string | undefined {
  const [user, server] = address.split('@');
  if (server === 'g.us') return 'group';
  if (server === 'broadcast') return user === 'status' ? 'status' : 'broadcast list';
  if (server === 'newsletter') return 'channel';
  if (server !== 'c.us' && server !== 'lid') return 'another kind';
  // WhatsApp's own account, which tells of its service.
  return user === '0' || user === '' ? 'WhatsApp itself' : undefined;
}

/** A message's own id without its chat: it is the same whichever of a person's two addresses it comes from. */
function mailId({ id, body, latestEditSenderTimestampMs: edited }: RawMessage, happening: Happening): string {
  if (happening === 'came') return id.id;
  if (happening === 'edited') return `${id.id}-e${edited ?? body?.length ?? 0}`;
  return `${id.id}-${happening === 'revoked' ? 'r' : 'u'}`;
}

function contentOf(raw: RawMessage, happening: Happening): Content {
  if (happening === 'revoked') return { kind: 'unusable', what: 'deleted' };
  if (happening === 'unreadable')
    return { kind: 'unusable', what: raw.subtype?.startsWith('view_once') ? 'view-once' : 'undecryptable' };
  const { type, lat, lng } = raw;
  const words = cleanText((mediaKinds[type] === undefined ? raw.body : raw.caption) ?? '');
  if (happening === 'edited') return { kind: 'edited', of: raw.id.id, text: words };
  if (raw.isViewOnce) return { kind: 'unusable', what: 'view-once' };
  const media = mediaKinds[type];
  if (media !== undefined) return mediaOf(raw, media, words);
  if (type === 'location' || type === 'live_location') {
    if (typeof lat !== 'number' || typeof lng !== 'number' || Math.abs(lat) > 90 || Math.abs(lng) > 180)
      return { kind: 'unusable', what: 'unknown' };
    const name = cutText(cleanText((raw.loc ?? '').split('\n').filter(Boolean).join(', ')), 300);
    return { kind: 'location', lat, lng, ...(name.trim() && { name }) };
  }
  // A text, or an answer by a button or a list of somebody else's making, which reads as text.
  const spoken = ['chat', 'buttons_response', 'list_response', 'template_button_reply', 'interactive_response'];
  if (spoken.includes(type) && words.trim() !== '') return { kind: 'text', text: words };
  return { kind: 'unusable', what: unusable[type] ?? 'unknown' };
}

function mediaOf(raw: RawMessage, kind: MediaKind, caption: string): Content {
  const name = raw.filename ? safeName(raw.filename) : undefined;
  return {
    kind: 'media',
    offer: {
      kind,
      handle: raw.id.whole,
      ...(name && { name }),
      ...(raw.mimetype && { mime: cutText(cleanText(raw.mimetype), 100) }),
      ...(typeof raw.size === 'number' && { size: Math.trunc(raw.size) }),
    },
    ...(caption.trim() && { caption }),
    ...(raw.parentMsgKey && { album: raw.parentMsgKey.id.slice(0, 100) }),
  };
}
