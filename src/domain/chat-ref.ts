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
  const account = key.indexOf(':') + 1;
  const chat = key.indexOf(':', account) + 1;
  // Without a second colon nothing is left of either, which no address is.
  const [from, to] = chat === 0 ? [0, 0] : [account, chat - 1];
  return chatRef.parse({ channel: key.slice(0, account - 1), account: key.slice(from, to), chat: key.slice(chat) });
}
