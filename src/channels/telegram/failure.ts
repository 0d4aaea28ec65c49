// Why a send failed, in the closed classes of the channel port. One table for all of Telegram's answers.
import type { SendFailure } from '../../ports/channel.ts';
import type { Called } from './bot-api.ts';

/** Telegram's 400s that mean "there is nobody there". Its descriptions are the only way to tell (tdlib/telegram-bot-api, Client.cpp). */
const gone =
  /chat not found|user not found|user is deactivated|peer_id_invalid|user_is_blocked|group chat was deactivated|have no rights to send|not enough rights|chat_write_forbidden|chat_restricted|bot was (kicked|blocked)|topic_closed/i;

/** @param redact cuts the token from a description that repeats it. */
export function failureOf(called: Exclude<Called, { kind: 'ok' }>, redact: (words: string) => string): SendFailure {
  switch (called.kind) {
    case 'refused':
      return refusal(called, redact(called.description));
    case 'strange':
      // A 2xx that isn't Telegram's envelope was cut on its way back: the message may be out.
      return called.status < 300
        ? { class: 'unknown', reason: `answer ${called.status} could not be read` }
        : { class: 'retry-later', reason: `answer ${called.status} did not come from Telegram` };
    case 'silent':
      return called.taken ? { class: 'unknown', reason: called.code } : { class: 'retry-later', reason: called.code };
  }
}

function refusal(called: Extract<Called, { kind: 'refused' }>, reason: string): SendFailure {
  const { code } = called;
  if (code === 429) return { class: 'retry-after', seconds: Math.max(1, Math.ceil(called.retryAfter ?? 5)) };
  if (called.migratedTo !== undefined) return { class: 'chat-moved', to: called.migratedTo };
  if (code === 403) return { class: 'chat-gone', reason };
  // 404 is what a token of the wrong shape gets.
  if (code === 401 || code === 404) return { class: 'channel-down', reason: `${code}: the bot token was refused` };
  if (code === 400) return gone.test(reason) ? { class: 'chat-gone', reason } : { class: 'content-refused', reason };
  if (code === 413) return { class: 'content-refused', reason };
  return { class: 'retry-later', reason: `${code}: ${reason}` };
}
