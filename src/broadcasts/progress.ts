// How far a broadcast has come, in the chat of the officer who sent it: one message, shown anew until the broadcast has ended.
// Which message that is, is in the store, so that another process goes on with it.
import type { Broadcast } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Officer } from '../domain/officer.ts';
import type { Say } from '../domain/say.ts';
import type { Channel, Sent } from '../ports/channel.ts';
import type { BroadcastDesk } from './desk.ts';
import { type BroadcastStatus, statusOf } from './status.ts';

/** Begins a message of its own for this officer, below what is in their chat by now; `again`: also where one is shown. */
export async function showProgress(
  { broadcasts }: Pick<BroadcastDesk, 'broadcasts'>,
  { id, progress }: Broadcast,
  { id: officer }: Pick<Officer, 'id'>,
  again = false,
): Promise<void> {
  if (progress === undefined || again) await broadcasts.shows(id, { officer, open: true });
}

/**
 * Brings all messages of progress up to date; to be called again and again, by one process at a time. Rejects with StoreAway
 * when the store is away.
 */
export function makeProgress(
  desk: Pick<BroadcastDesk, 'broadcasts' | 'officers' | 'log'>,
  channelOf: (chat: Pick<ChatRef, 'channel' | 'account'>) => Channel | undefined,
  sayOf: (status: BroadcastStatus) => Say,
): () => Promise<void> {
  /** What each message shows, as far as this process knows. */
  const shown = new Map<string, string>();

  return async () => {
    for (const broadcast of await desk.broadcasts.shown()) await bring(broadcast);
  };

  async function bring(broadcast: Broadcast): Promise<void> {
    const { id, state, endedAt, progress } = broadcast;
    if (progress === undefined) return;
    const [chat] = await desk.officers.chatsOf(`officer:${progress.officer}`);
    const channel = chat === undefined ? undefined : channelOf(chat);
    const { officer, ref } = progress;
    // An officer who is none any more, or a channel that cannot change its messages: nothing is shown.
    if (chat === undefined || channel?.edit === undefined)
      return desk.broadcasts.shows(id, { ...progress, open: false });
    const say = sayOf(await statusOf(desk, broadcast));
    const words = JSON.stringify([ref, say]);
    const over = endedAt !== undefined && state !== 'sending';
    if (ref !== undefined && shown.get(id) === words && !over) return;
    const sent = ref === undefined ? await channel.send(chat.chat, say) : await channel.edit(chat.chat, ref, say);
    const known = sent.ok ? (sent.ref ?? ref) : ref;
    shown.set(id, JSON.stringify([known, say]));
    const open = sent.ok ? !over : comesAgain(sent);
    if (open && known === ref) return;
    if (!open) shown.delete(id);
    if (!sent.ok) desk.log.warn({ broadcast: id, class: sent.failure.class }, 'progress can be shown no more');
    await desk.broadcasts.shows(id, { officer, open, ...(known !== undefined && { ref: known }) });
  }

  function comesAgain(sent: Extract<Sent, { ok: false }>): boolean {
    return !['chat-gone', 'not-allowed', 'chat-moved', 'content-refused'].includes(sent.failure.class);
  }
}
