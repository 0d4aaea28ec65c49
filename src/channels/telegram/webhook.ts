// Telegram's pushes. The web server hands in what it got; here the secret is checked before a byte is parsed.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Log } from '../../ports/log.ts';

export interface WebhookRequest {
  /** The header X-Telegram-Bot-Api-Secret-Token. */
  secret: string | string[] | undefined;
  /** The body as bytes (UTF-8 is decoded whole), or what a JSON parser made of it. */
  body: unknown;
}

/** Bytes; Telegram's updates stay far below. */
export const webhookBodyLimit = 1024 * 1024;

/**
 * Statuses: 200 kept or nothing to keep, 401 wrong secret, 413 too large, 400 no JSON, 503 not kept: Telegram then sends
 * it again. Never rejects.
 */
export function makeWebhook(secret: string, take: (updates: readonly unknown[]) => Promise<void>, log: Log) {
  const expected = digest(secret);
  return async function handleWebhook({ secret: given, body }: WebhookRequest): Promise<{ status: number }> {
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) return { status: 401 };
    const update = decode(body);
    if (!update.ok) return { status: update.status };
    try {
      await take([update.json]);
      return { status: 200 };
    } catch (error) {
      log.error(
        { error: error instanceof Error ? error.name : 'unknown' },
        'telegram: a push could not be kept, Telegram will repeat it',
      );
      return { status: 503 };
    }
  };
}

type Decoded = { ok: true; json: unknown } | { ok: false; status: 400 | 413 };

function decode(body: unknown): Decoded {
  // A request without a body: no JSON, whatever the framework made of it.
  if (body === undefined || body === null) return { ok: false, status: 400 };
  if (!(body instanceof Uint8Array) && typeof body !== 'string') return { ok: true, json: body };
  if (body.length > webhookBodyLimit) return { ok: false, status: 413 };
  try {
    return { ok: true, json: JSON.parse(typeof body === 'string' ? body : new TextDecoder('utf-8').decode(body)) };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Equal lengths, so that the comparison tells nothing about the secret's own. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
