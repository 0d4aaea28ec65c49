// Takes over a file that a citizen sent: getFile, then its bytes, from the configured server and nowhere else.
import { setTimeout as pauseFor } from 'node:timers/promises';
import { z } from 'zod';
import type { MediaOffer, MediaRefusal } from '../../domain/media.ts';
import type { BotApi, Called } from './bot-api.ts';

/** What getFile hands out at most. Source: core.telegram.org/bots/api#getfile. */
export const fileLimit = 20 * 1024 * 1024;

type Fetched = { ok: true; bytes: Uint8Array } | { ok: false; reason: MediaRefusal; limit?: number };
/** Try again, where Telegram said so not before so many milliseconds. */
type Again = { again: number };

/** A path relative to the server's file folder; anything that could lead elsewhere is refused. */
const fileInfo = z.object({
  file_path: z
    .string()
    .max(300)
    .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/),
  file_size: z.number().optional(),
});

const tooBig: Fetched = { ok: false, reason: 'too-big', limit: fileLimit };
const unavailable: Fetched = { ok: false, reason: 'unavailable' };
const again: Again = { again: 0 };
/** A pause beyond this, in ms, is not waited for: the citizen is asked to send the file again. */
const longestPause = 40_000;

/** @param waits milliseconds before each repeat of a try that found the server away. */
export function makeFetchMedia(api: BotApi, waits: readonly number[] = [300, 1_000, 3_000]) {
  return async function fetchMedia(offer: MediaOffer): Promise<Fetched> {
    if ((offer.size ?? 0) > fileLimit) return tooBig;
    for (const wait of [...waits, undefined]) {
      const got = await once(offer.handle);
      if (!('again' in got)) return got;
      if (got.again > longestPause) return unavailable;
      if (wait !== undefined) await pauseFor(Math.max(wait, got.again));
    }
    return unavailable;
  };

  async function once(handle: string): Promise<Fetched | Again> {
    const called = await api.call('getFile', { file_id: handle });
    if (called.kind !== 'ok') return refusal(called);
    const info = fileInfo.safeParse(called.result);
    if (!info.success) return unavailable;
    if ((info.data.file_size ?? 0) > fileLimit) return tooBig;
    const got = await api.download(info.data.file_path, fileLimit);
    if (!got.answered) return got.code === 'TOO_BIG' ? tooBig : again;
    // A redirect is not followed. A path lives an hour: on 404 a new one is asked for.
    if (got.status !== 200) return got.status >= 500 || got.status === 404 || got.status === 429 ? again : unavailable;
    return got.body.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, bytes: got.body };
  }
}

function refusal(called: Exclude<Called, { kind: 'ok' }>): Fetched | Again {
  if (called.kind !== 'refused') return again;
  if (/too big/i.test(called.description)) return tooBig;
  if (called.code === 429) return { again: (called.retryAfter ?? 1) * 1000 };
  return called.code >= 500 ? again : unavailable;
}
