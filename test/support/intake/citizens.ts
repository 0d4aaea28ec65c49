// Citizens that write to whichever worker answers, each again and again until the message is taken, and who check
// afterwards that every message took effect once, in order.
import type { Redis } from 'ioredis';
import type { Mail } from '../../../src/domain/mail.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { until } from '../until.ts';
import type { Worker } from './worker.ts';

export interface Verdict {
  messages: number;
  chats: number;
  /** Replies that came more than once. */
  repeats: number;
  /** What must not be; each with its chat. Empty when all is well. */
  wrong: string[];
  orders: number;
}

export interface Citizens {
  /** For the workers: what is sent to a citizen. */
  onSend: (chat: string, text: string, reply: string) => Promise<void>;
  /** Every citizen writes so many messages, one after the other; resolves when all were taken. */
  writeAll(each: number): Promise<void>;
  /** How many messages were taken so far. */
  taken(): number;
  /** When each reply that came more than once had come first; ms of performance.now(). */
  repeatedAt(): number[];
  /** Waits until all replies have come, then says what is wrong. */
  verdict(prefix: string, redisUrl: string, deadline?: number): Promise<Verdict>;
}

/** `seq`: messages are numbered as Telegram's updates are. Every fifth message files an order. */
export function makeCitizens(options: {
  chats: number;
  workers: () => readonly Worker[];
  random: () => number;
  sendMs?: number;
  /** The longest that a citizen thinks before the next message, ms. */
  paceMs?: number;
  seq?: boolean;
}): Citizens {
  const { chats, workers, random, sendMs = 2, paceMs = 10, seq = false } = options;
  const got = new Map<string, string[]>();
  const firstAt = new Map<string, number>();
  const repeated = new Set<string>();
  const sentBy = new Map<string, string[]>();
  /** What was said under each reply's id. */
  const named = new Map<string, Set<string>>();
  let taken = 0;
  let seqs = 1000;

  async function write(chat: string, mail: Mail): Promise<void> {
    for (;;) {
      const alive = workers().filter((worker) => worker.alive());
      const worker = alive[Math.floor(random() * alive.length)];
      if (worker !== undefined) {
        try {
          await worker.receive([{ chat: { channel: 'web', account: 'uji', chat }, mail }]);
          taken += 1;
          // Now and then the confirmation gets lost, and the channel hands the same again.
          if (random() < 0.05) await worker.receive([{ chat: { channel: 'web', account: 'uji', chat }, mail }]);
          return;
        } catch {
          // Not taken, or nobody knows: handed in again, as a channel does.
        }
      }
      await new Promise((go) => setTimeout(go, 20));
    }
  }

  return {
    taken: () => taken,
    repeatedAt: () =>
      [...repeated].filter((name) => !name.endsWith(' MAAF LAMA')).map((name) => firstAt.get(name) ?? 0),
    async onSend(chat, text, reply) {
      await new Promise((go) => setTimeout(go, sendMs * random() * 2));
      const name = `${chat} ${text}`;
      if (firstAt.has(name)) repeated.add(name);
      else firstAt.set(name, performance.now());
      const list = got.get(chat) ?? [];
      got.set(chat, list);
      list.push(text);
      const said = named.get(`${chat} ${reply}`) ?? new Set();
      named.set(`${chat} ${reply}`, said.add(text));
    },
    async writeAll(each) {
      await Promise.all(
        Array.from({ length: chats }, async (_, c) => {
          const chat = `c${c}`;
          const mine = sentBy.get(chat) ?? [];
          sentBy.set(chat, mine);
          for (let i = 0; i < each; i += 1) {
            const n = mine.length + 1;
            const text = n % 5 === 0 ? 'lapor' : `p${n}`;
            mine.push(text);
            seqs += 1;
            await write(chat, {
              type: 'message',
              id: `${chat}-${n}`,
              at: Date.now(),
              content: { kind: 'text', text },
              ...(seq && { seq: seqs }),
            });
            await new Promise((go) => setTimeout(go, random() * paceMs));
          }
        }),
      );
    },
    async verdict(prefix, redisUrl, deadline = 60_000) {
      const expected = new Map([...sentBy].map(([chat, texts]) => [chat, texts.map((text, i) => `${i + 1} ${text}`)]));
      const missing = () =>
        [...expected].filter(
          ([chat, texts]) => new Set(got.get(chat)?.filter((text) => texts.includes(text))).size < texts.length,
        );
      const wrong: string[] = [];
      await until('all replies', () => missing().length === 0, deadline).catch((error: unknown) => {
        wrong.push(
          `${String(error)}: ${missing()
            .map(([chat]) => chat)
            .join(' ')}`,
        );
      });
      let repeats = 0;
      for (const [chat, texts] of expected) {
        const seen = (got.get(chat) ?? []).filter((text) => text !== 'MAAF LAMA');
        const first = [...new Set(seen)];
        repeats += seen.length - first.length;
        if (first.join() !== texts.join()) wrong.push(`${chat}: replies ${first.join()} instead of ${texts.join()}`);
      }
      // A channel that shows each id once must show each reply, and none of them twice.
      for (const [name, texts] of named)
        if (texts.size > 1) wrong.push(`${name} stands for ${[...texts].join(' and ')}`);
      const replies = [...got].reduce((sum, [, texts]) => sum + new Set(texts).size, 0);
      if (named.size !== replies) wrong.push(`${replies} replies under ${named.size} ids`);
      const link = await connectRedis(redisUrl);
      const store = makeConversationStore(link, { prefix });
      const keys = [...expected.keys()].map((chat) => `web:uji:${chat}`);
      const left = async () =>
        (await store.load(keys)).filter(({ mail, outbox }) => mail.length + outbox.length > 0).length;
      await until('empty boxes', async () => (await left()) === 0).catch((error: unknown) => {
        wrong.push(String(error));
      });
      const stored = await store.load(keys);
      [...expected].forEach(([chat, texts], i) => {
        const { state } = stored[i] ?? { state: '' };
        if (state !== `{"v":1,"n":${texts.length}}`)
          wrong.push(`${chat}: state ${state} after ${texts.length} messages`);
      });
      const orders = [...expected.values()].flat().filter((text) => text.endsWith(' lapor')).length;
      const handed = () => (link.redis as Redis).lrange(`${prefix}-handed`, 0, -1);
      await until('all orders', async () => new Set(await handed()).size >= orders).catch((error: unknown) => {
        wrong.push(String(error));
      });
      if (new Set(await handed()).size !== orders)
        wrong.push(`${new Set(await handed()).size} orders instead of ${orders}`);
      link.close();
      return { messages: [...expected.values()].flat().length, chats: expected.size, repeats, wrong, orders };
    },
  };
}
