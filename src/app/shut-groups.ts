// News of a group that cannot be written to enters the group's own mailbox, as what the channel itself tells of it does: from
// there it is handled once, in order, and survives a crash.
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Receive } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

/** ms before it is tried again. */
const again = 2_000;

/**
 * Takes note that a chat is gone, or that we may not write in it; repeats under one `reply` are one mail. Chats of single
 * people are left out: who has blocked us is marked, and nobody need hear of it.
 */
export function makeShutGroups({ receive, clock, log }: { receive: Receive; clock: Clock; log: Log }) {
  const underWay = new Set<string>();

  async function note(chat: ChatRef, kind: 'group-left' | 'group-shut', id: string): Promise<void> {
    for (;;) {
      try {
        await receive([{ chat, mail: { type: 'update', id, at: clock.now(), update: { id, kind } } }]);
        return;
      } catch (error) {
        log.warn({ err: error }, 'a group cannot be written to, and that could not be noted yet');
        await pauseFor(again, undefined, { ref: false });
      }
    }
  }

  return (chat: ChatRef, why: 'gone' | 'not-allowed', reply: string): void => {
    const kind = why === 'gone' ? 'group-left' : 'group-shut';
    const id = `${kind}-${chat.chat}-${reply}`;
    if (!isGroup(chat) || underWay.has(id)) return;
    underWay.add(id);
    void note(chat, kind, id).finally(() => underWay.delete(id));
  };
}

/** Telegram's groups have negative ids. Source: core.telegram.org/bots/api#chat. */
const isGroup = ({ channel, chat }: ChatRef): boolean => channel === 'telegram' && chat.startsWith('-');
