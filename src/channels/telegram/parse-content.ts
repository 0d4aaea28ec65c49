// What a message of Telegram holds, as content of our own. Order matters: a venue carries a location too, an animation a document.
import { cutText } from '../../domain/cut-text.ts';
import type { Content } from '../../domain/mail.ts';
import type { MediaKind, MediaOffer } from '../../domain/media.ts';
import { cleanText } from '../clean-text.ts';
import { safeName } from '../safe-name.ts';
import type { TelegramMessage } from './update-schema.ts';

/** Telegram's own notes in a chat, said by nobody. Source: core.telegram.org/bots/api#message, the service fields. */
const notes = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'chat_background_set',
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'group_chat_created',
  'supergroup_chat_created',
  'channel_chat_created',
  'users_shared',
  'chat_shared',
  'boost_added',
  'proximity_alert_triggered',
  'forum_topic_created',
  'video_chat_started',
  'video_chat_ended',
  'successful_payment',
  'refunded_payment',
];

/** Undefined for Telegram's own notes. @param botName cut from `/command@botName`. */
export function parseContent(message: TelegramMessage, botName: string | undefined): Content | undefined {
  if (message.text !== undefined) {
    const text = withoutBotName(cleanText(message.text), botName);
    return text.trim() === '' ? { kind: 'unusable', what: 'unknown' } : { kind: 'text', text };
  }
  if (message.venue) {
    const { location, title, address } = message.venue;
    const name = cutText(cleanText([title, address].filter((part) => part.trim() !== '').join(', ')), 300);
    return { kind: 'location', lat: location.latitude, lng: location.longitude, ...(name && { name }) };
  }
  if (message.location) return { kind: 'location', lat: message.location.latitude, lng: message.location.longitude };
  const offer = offerOf(message);
  if (offer) {
    const caption = cleanText(message.caption ?? '');
    const album = message.media_group_id?.slice(0, 100);
    return { kind: 'media', offer, ...(caption.trim() && { caption }), ...(album && { album }) };
  }
  if (message.sticker) return { kind: 'unusable', what: 'sticker' };
  if (message.contact) return { kind: 'unusable', what: 'contact' };
  if (message.poll) return { kind: 'unusable', what: 'poll' };
  if (message.dice) return { kind: 'unusable', what: 'dice' };
  return notes.some((key) => key in message) ? undefined : { kind: 'unusable', what: 'unknown' };
}

function offerOf(message: TelegramMessage): MediaOffer | undefined {
  const largest = message.photo?.reduce((best, next) =>
    next.width * next.height > best.width * best.height ? next : best,
  );
  if (largest) return offer('photo', largest);
  const video = message.video ?? message.animation ?? message.video_note;
  if (video) return offer('video', video);
  const voice = message.voice ?? message.audio;
  if (voice) return offer('voice', voice);
  return message.document && offer('document', message.document);
}

function offer(kind: MediaKind, file: NonNullable<TelegramMessage['document']>): MediaOffer {
  const name = file.file_name === undefined ? undefined : safeName(file.file_name);
  return {
    kind,
    handle: file.file_id,
    ...(name && { name }),
    ...(file.mime_type && { mime: cutText(cleanText(file.mime_type), 100) }),
    ...(file.file_size !== undefined && { size: Math.trunc(file.file_size) }),
  };
}

function withoutBotName(text: string, botName: string | undefined): string {
  if (botName === undefined) return text;
  const [whole, command, name] = /^(\/\w+)@(\w+)/.exec(text) ?? [];
  return whole && command && name?.toLowerCase() === botName.toLowerCase() ? command + text.slice(whole.length) : text;
}
