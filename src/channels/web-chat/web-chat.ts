// The web chat: a page in a citizen's browser, as a channel like the others. What is said goes into the transcript,
// from which every open page of the chat reads; what the citizen says goes to `receive` first.

import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { within } from '../../async/within.ts';
import type { Channel, Delivered, Receive } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { WebEntry, WebLine, WebTranscript } from '../../ports/web-transcript.ts';
import { placeAsLink } from '../place-link.ts';
import { isChat } from './chat-token.ts';
import { makeRoutes } from './routes.ts';
import type { WebChatSettings } from './settings.ts';
import { webChatDefaults } from './settings.ts';
import { fetchUpload, uploadPrefix } from './take-upload.ts';
import type { WebChatTexts } from './texts.ts';

export interface WebChatParts {
  transcript: WebTranscript;
  media: MediaStore;
  clock: Clock;
  log: Log;
  settings?: Partial<WebChatSettings>;
  /** locales/<language>/web-chat.yaml, checked by `webChatTexts`. */
  texts: WebChatTexts;
  /** Told when an open page of the chat has been sent a line of ours. */
  delivered?: Delivered;
}

/** `routes` is the page and its API, for the web server to mount at the root. `forget` erases a chat's transcript and uploads. */
export type WebChat = Channel & {
  routes: FastifyPluginAsync;
  forget(chat: string): Promise<void>;
  /** Removes uploads that no page shows any more; what a report holds is a copy of its own. */
  tidy(): Promise<void>;
};

/** Before the id that a line of ours was sent under. */
const ours = 'reply-';

/** The channel and its routes; pages wait until it is started. */
export function makeWebChat(parts: WebChatParts): WebChat {
  const { transcript, media, clock, log, settings: given, texts, delivered } = parts;
  const settings = { ...webChatDefaults, ...given };
  /** Set while we take mail in. */
  let receive: Receive | undefined;
  const pages = new Set<() => void>();

  const onSent = (lines: readonly WebLine[]) => {
    for (const { entry } of lines)
      if (entry.from === 'us' && entry.id.startsWith(ours)) delivered?.(entry.id.slice(ours.length));
  };

  const forget = async (chat: string) => {
    const lines = await transcript.read(chat);
    await transcript.erase(chat);
    const uploads = lines.flatMap(({ entry }) => (entry.from === 'citizen' ? (entry.media ?? []) : []));
    for (const { id } of uploads) await media.remove(id);
  };

  return {
    name: 'web',
    account: settings.account,
    limits: { text: settings.maxText, caption: 1_000, options: 30, label: 80 },
    broadcast: { perSecond: 100, rings: false, answersOnly: false },
    routes: makeRoutes({
      ...{ transcript, media, clock, log, settings, texts, pages, forget, onSent },
      receiver: () => receive,
    }),
    forget,
    async tidy() {
      const removed = await media.removeOlder(uploadPrefix, clock.now() - settings.days * 86_400_000);
      if (removed > 0) log.info({ uploads: removed }, 'web chat: old uploads removed');
    },
    async start(handIn) {
      receive = handIn;
    },
    async stop() {
      receive = undefined;
      for (const end of [...pages]) end();
    },
    async send(chat, say, _lane, id) {
      const { text, options, media: files, hint } = placeAsLink(say);
      if (!isChat(chat)) return { ok: false, failure: { class: 'chat-gone', reason: 'not a chat of the web' } };
      const entry: WebEntry = {
        // What comes again after a crash is known by its name and shown once.
        id: id === undefined ? randomUUID() : ours + id,
        from: 'us',
        at: clock.now(),
        text,
        ...(options?.length && { options }),
        ...(files?.length && { media: files }),
        ...(hint && { hint }),
      };
      try {
        const line = await within(settings.patience, transcript.add(chat, entry));
        return { ok: true, ref: line?.cursor ?? entry.id };
      } catch (error) {
        log.warn({ chat, err: error }, 'web chat: transcript away');
        return { ok: false, failure: { class: 'retry-later', reason: 'transcript away' } };
      }
    },
    async typing(chat) {
      if (isChat(chat)) await transcript.typing(chat);
    },
    async fetchMedia(offer) {
      try {
        return { ok: true, bytes: await fetchUpload(media, offer) };
      } catch (error) {
        log.warn({ err: error }, 'web chat: an upload is gone');
        return { ok: false, reason: 'unavailable' };
      }
    },
    state: () => ({ state: receive === undefined ? 'off' : 'ready' }),
  };
}
