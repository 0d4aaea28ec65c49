// A channel in this very process: what is sent is kept in a list, and fails as the test says.
import type { Say } from '../../../src/domain/say.ts';
import type { Channel, Sent } from '../../../src/ports/channel.ts';

export interface PlainChannel extends Channel {
  sent: { chat: string; say: Say }[];
  /** Texts that went to this chat, in order. */
  texts(chat: string): string[];
  typed: string[];
  /** What becomes of the next sends; in order, then all is well again. */
  failures: Sent[];
  fetch: Channel['fetchMedia'];
}

export function plainChannel(account = 'uji'): PlainChannel {
  const channel: PlainChannel = {
    name: 'web',
    account,
    limits: { text: 4096, caption: 1024, options: 10, label: 60 },
    sent: [],
    typed: [],
    failures: [],
    texts: (chat) => channel.sent.filter((one) => one.chat === chat).map(({ say }) => say.text),
    fetch: async () => ({ ok: false, reason: 'unavailable' }),
    start: async () => undefined,
    stop: async () => undefined,
    async send(chat, say) {
      const failure = channel.failures.shift();
      if (failure !== undefined && !failure.ok) return failure;
      channel.sent.push({ chat, say });
      return { ok: true };
    },
    async typing(chat) {
      channel.typed.push(chat);
    },
    fetchMedia: (offer) => channel.fetch(offer),
    state: () => ({ state: 'ready' }),
  };
  return channel;
}
