// From what we say to the calls that say it on Telegram, purely. Text goes out without any mark-up: names and words of
// citizens cannot turn into tags, and nothing needs escaping. A case number is made easy to copy by an entity instead.

import { clipText } from '../../domain/cut-text.ts';
import type { MediaKind, MediaRef } from '../../domain/media.ts';
import type { Say, SayOption } from '../../domain/say.ts';
import { cleanText } from '../clean-text.ts';
import { captionLimit, inParts, readable, textLimit } from './in-parts.ts';

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

/** One call for each part (see in-parts.ts). @param chat Telegram's id of the chat, digits with a sign. An empty say gives no calls. */
export function renderSay(chat: string, say: Say, context: RenderContext): ApiCall[] {
  const target = { chat_id: Number(chat) };
  return inParts(say).flatMap((part) => {
    const { text, place, media: [file] = [] } = part;
    const markup = markupOf(part, context);
    if (place) return [placeCall(target, place, markup)];
    if (file) {
      const call = fileCall(target, file, { ...(text !== '' && { caption: text }), reply_markup: markup });
      // A group may take words and no files. A person's chat takes both: there it is said that the file did not go.
      const inGroup = target.chat_id < 0 && text !== '';
      return [inGroup ? withLast(call, textCall(target, text, markup, context)) : call];
    }
    return text === '' ? [] : [textCall(target, text, markup, context)];
  });
}

/**
 * Shows message `id` anew, of a message with a file its caption; undefined where nothing would be left to show. It stays one
 * message, so what does not fit is cut. Buttons that are not given go.
 */
export function editCall(chat: string, id: number, say: Say, context: RenderContext): ApiCall | undefined {
  const { text, options = [], media = [] } = readable(say);
  const markup = options.length > 0 ? markupOf({ text, options }, context) : { inline_keyboard: [] };
  const target = { chat_id: Number(chat), message_id: id, reply_markup: markup };
  if (media.length > 0)
    return { method: 'editMessageCaption', payload: { ...target, caption: clipText(text, captionLimit) } };
  if (text === '') return undefined;
  const words = { text: clipText(text, textLimit), link_preview_options: { is_disabled: true } };
  return { method: 'editMessageText', payload: { ...target, ...words } };
}

/** The same call with one more to fall back to, after all others. */
function withLast(call: ApiCall, last: ApiCall): ApiCall {
  return { ...call, fallback: call.fallback ? withLast(call.fallback, last) : last };
}

function textCall(target: object, text: string, markup: object, { copyable }: RenderContext): ApiCall {
  const plain = {
    method: 'sendMessage',
    payload: { ...target, text, link_preview_options: { is_disabled: true }, reply_markup: markup },
  };
  const entities = copyable ? [...text.matchAll(copyable)].map(codeEntity) : [];
  if (entities.length === 0) return plain;
  return { ...plain, payload: { ...plain.payload, entities }, fallback: plain };
}

/** A venue needs both words; without them it is a bare point. Source: core.telegram.org/bots/api#sendvenue. */
function placeCall(target: object, { lat, lng, name, address }: NonNullable<Say['place']>, markup: object): ApiCall {
  const point = { ...target, latitude: lat, longitude: lng, reply_markup: markup };
  const bare = { method: 'sendLocation', payload: point };
  if (!name || !address) return bare;
  return {
    method: 'sendVenue',
    payload: { ...point, title: cleanText(name), address: cleanText(address) },
    fallback: bare,
  };
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

/** Buttons under the message; where a position is asked for a keyboard in place of the phone's own, as only its buttons can share one. */
function markupOf({ options = [], hint }: Say, { locationButton }: RenderContext): object {
  if (hint === 'location') {
    const rows = inRows(options).map((row) => row.map(({ label }) => ({ text: label })));
    const keyboard = [[{ text: locationButton, request_location: true }], ...rows];
    return { keyboard, resize_keyboard: true, one_time_keyboard: true };
  }
  if (options.length === 0) return { remove_keyboard: true };
  const rows = inRows(options).map((row) => row.map(({ ref, label }) => ({ text: label, callback_data: ref })));
  return { inline_keyboard: rows };
}

/** Two short labels share a line; a phone cuts longer ones off. */
function inRows(options: SayOption[]): SayOption[][] {
  const perRow = options.every(({ label }) => label.length <= 16) ? 2 : 1;
  return Array.from({ length: Math.ceil(options.length / perRow) }, (_, i) =>
    options.slice(i * perRow, (i + 1) * perRow),
  );
}
