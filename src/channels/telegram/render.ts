// From what we say to the calls that say it on Telegram, purely. Text goes out without any mark-up: names and words of
// citizens cannot turn into tags, and nothing needs escaping. A case number is made easy to copy by an entity instead.
import type { MediaKind, MediaRef } from '../../domain/media.ts';
import type { Say, SayOption } from '../../domain/say.ts';
import { cleanText } from './clean-text.ts';
import { splitText } from './split-text.ts';

export const textLimit = 4096;
export const captionLimit = 1024;
/** Bytes of a button's data. */
const dataLimit = 64;
export const labelLimit = 64;

/** One call to make. `file` is uploaded under `field`; `fallback` is what to try when Telegram refuses this content. */
export interface ApiCall {
  method: string;
  payload: Record<string, unknown>;
  file?: { field: string; media: MediaRef };
  fallback?: ApiCall;
}

export interface RenderContext {
  /** Words of the button that shares the phone's position. */
  locationButton: string;
  /** What can be copied by a tap; must carry the flag g. */
  copyable?: RegExp;
}

/** @param chat Telegram's id of the chat, digits with a sign. An empty say gives no calls. */
export function renderSay(chat: string, say: Say, context: RenderContext): ApiCall[] {
  const target = { chat_id: Number(chat) };
  const { text, markup } = withOptions(say, context);
  const media = say.media ?? [];
  const [only] = media;
  if (only && media.length === 1 && text.length <= captionLimit) {
    return [fileCall(target, only, { ...(text !== '' && { caption: text }), reply_markup: markup })];
  }
  const files = media.map((one) => fileCall(target, one, {}));
  const parts = splitText(text, textLimit);
  const texts = parts.map((part, i) => textCall(target, part, i === parts.length - 1 ? markup : undefined, context));
  return [...files, ...texts];
}

function textCall(target: object, text: string, markup: object | undefined, { copyable }: RenderContext): ApiCall {
  const plain = {
    method: 'sendMessage',
    payload: { ...target, text, link_preview_options: { is_disabled: true }, ...(markup && { reply_markup: markup }) },
  };
  const entities = copyable ? [...text.matchAll(copyable)].map(codeEntity) : [];
  if (entities.length === 0) return plain;
  return { ...plain, payload: { ...plain.payload, entities }, fallback: plain };
}

const codeEntity = (match: RegExpExecArray) => ({ type: 'code', offset: match.index, length: match[0].length });

const methods: Record<MediaKind, { method: string; field: string }> = {
  photo: { method: 'sendPhoto', field: 'photo' },
  video: { method: 'sendVideo', field: 'video' },
  voice: { method: 'sendVoice', field: 'voice' },
  document: { method: 'sendDocument', field: 'document' },
};

function fileCall(target: object, media: MediaRef, rest: object): ApiCall {
  const { method, field } = methods[media.kind];
  const payload = { ...target, ...rest };
  const asDocument = { method: 'sendDocument', payload, file: { field: 'document', media } };
  return media.kind === 'document' ? asDocument : { method, payload, file: { field, media }, fallback: asDocument };
}

/**
 * Buttons under the message; a keyboard in place of the phone's own where a position is asked for, as only such a button
 * can share it; a numbered list when a ref does not fit into a button.
 */
function withOptions(say: Say, { locationButton }: RenderContext): { text: string; markup: object } {
  const text = cleanText(say.text).trim();
  const options = (say.options ?? []).map(({ ref, label }) => ({ ref, label: shorten(cleanText(label), labelLimit) }));
  if (say.hint === 'location') {
    const rows = inRows(options).map((row) => row.map(({ label }) => ({ text: label })));
    const keyboard = [[{ text: locationButton, request_location: true }], ...rows];
    return { text, markup: { keyboard, resize_keyboard: true, one_time_keyboard: true } };
  }
  if (options.length === 0) return { text, markup: { remove_keyboard: true } };
  if (options.some(({ ref }) => Buffer.byteLength(ref) > dataLimit)) {
    const list = options.map(({ label }, i) => `${i + 1}. ${label}`).join('\n');
    return { text: `${text}\n\n${list}`, markup: { remove_keyboard: true } };
  }
  const rows = inRows(options).map((row) => row.map(({ ref, label }) => ({ text: label, callback_data: ref })));
  return { text, markup: { inline_keyboard: rows } };
}

/** Two short labels share a line; a phone cuts longer ones off. */
function inRows(options: SayOption[]): SayOption[][] {
  const perRow = options.every(({ label }) => label.length <= 16) ? 2 : 1;
  return Array.from({ length: Math.ceil(options.length / perRow) }, (_, i) =>
    options.slice(i * perRow, (i + 1) * perRow),
  );
}

function shorten(label: string, limit: number): string {
  if (label.length <= limit) return label;
  return `${cleanText(label.slice(0, limit - 1)).replace(/\ufffd$/, '')}…`;
}
