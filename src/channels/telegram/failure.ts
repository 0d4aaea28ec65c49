// Why a send failed, in the closed classes of the channel port. One table for all of Telegram's answers.
import type { SendFailure } from '../../ports/channel.ts';
import type { Called } from './bot-api.ts';

// Telegram tells by its descriptions alone what a 400 or 403 means (tdlib/telegram-bot-api, Client.cpp; td, DialogManager.cpp).

/** There is nobody there. */
const gone =
  /chat not found|user not found|user is deactivated|user_deactivated|peer_id_invalid|user_is_blocked|channel_(?:private|invalid)|group chat was deactivated|bot was (kicked|blocked)/i;
/** A group takes words of ours, but no files of this kind. */
const noFiles =
  /not enough rights to send (?:animations|audios|documents|photos|stickers|videos|video notes|voice notes)|chat_send_(?!plain)[a-z]+_forbidden/i;
/** A group in which we may not write at present. */
const notAllowed =
  /not enough rights|no rights to send|no write access|administrator rights|chat_(?:write|send_plain|guest_send)_forbidden|chat_(?:restricted|admin_required)|topic_closed|user_banned_in_channel/i;

/**
 * A group that this bot has never met: a bot that was put out of a group, or whose group is no more, is told so in other
 * words. It is what another bot's token brings about, and no reason to forget the group.
 */
const unmet = /chat not found/i;

/** What stands before Telegram has handed the request on and heard nothing: the message may be out. */
const gatewayTimeout = 504;

/** @param chat to whom it was to go; a group's begins with a minus. */
export function failureOf(called: Exclude<Called, { kind: 'ok' }>, chat: string): SendFailure {
  switch (called.kind) {
    case 'refused':
      return refusal(called, chat.startsWith('-'));
    case 'strange':
      // A 2xx that isn't Telegram's envelope was cut on its way back: the message may be out.
      return called.status < 300 || called.status === gatewayTimeout
        ? { class: 'unknown', reason: `answer ${called.status} could not be read` }
        : { class: 'retry-later', reason: `answer ${called.status} did not come from Telegram` };
    case 'silent':
      return called.taken ? { class: 'unknown', reason: called.code } : { class: 'retry-later', reason: called.code };
  }
}

function refusal(called: Extract<Called, { kind: 'refused' }>, group: boolean): SendFailure {
  const { code, description: reason } = called;
  if (code === 429) return { class: 'retry-after', seconds: Math.max(1, Math.ceil(called.retryAfter ?? 5)) };
  if (called.migratedTo !== undefined) return { class: 'chat-moved', to: called.migratedTo };
  if (code === 400 || code === 403) {
    if (noFiles.test(reason)) return { class: 'content-refused', reason };
    if (notAllowed.test(reason) || (group && unmet.test(reason))) return { class: 'not-allowed', reason };
  }
  if (code === gatewayTimeout) return { class: 'unknown', reason: `${code}: ${reason}` };
  if (code === 403) return { class: 'chat-gone', reason };
  // 404 is what a token of the wrong shape gets.
  if (code === 401 || code === 404) return { class: 'channel-down', reason: `${code}: the bot token was refused` };
  if (code === 400) return gone.test(reason) ? { class: 'chat-gone', reason } : { class: 'content-refused', reason };
  if (code === 413) return { class: 'content-refused', reason };
  return { class: 'retry-later', reason: `${code}: ${reason}` };
}
