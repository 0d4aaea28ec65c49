// Where a citizen can be answered: which channel, which account of ours on it, which chat there.
import { z } from 'zod';

export const channelNames = ['web', 'telegram', 'whatsapp'] as const;
export const channelName = z.enum(channelNames);
export type ChannelName = z.infer<typeof channelName>;

/** A chat's address. `account` is our own side (the bot's id, the linked number), `chat` the channel's id of the chat. */
export const chatRef = z.strictObject({
  channel: channelName,
  account: z.string().min(1).max(64),
  chat: z.string().min(1).max(128),
});
export type ChatRef = z.infer<typeof chatRef>;

/** One string a chat: `channel:account:chat`. Account ids never hold a colon; chat ids may. */
export function chatKey(ref: ChatRef): string {
  return `${ref.channel}:${ref.account}:${ref.chat}`;
}

/** The inverse of {@link chatKey}; throws on a string that it did not make. */
export function parseChatKey(key: string): ChatRef {
  const [channel, account, ...chat] = key.split(':');
  return chatRef.parse({ channel, account, chat: chat.join(':') });
}
