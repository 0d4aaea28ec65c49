// An intake on the run's Redis with everything around it in this process, under a key prefix of its own.
import type { Order } from '../../../src/domain/command.ts';
import { type Intake, makeIntake } from '../../../src/intake/intake.ts';
import type { IntakeSettings } from '../../../src/intake/settings.ts';
import type { ConversationStore } from '../../../src/ports/conversation-store.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { MediaStore } from '../../../src/ports/media-store.ts';
import {
  type ConversationStoreSettings,
  makeConversationStore,
} from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../../src/store/redis/redis.ts';
import { countingConversation } from './counting-conversation.ts';
import { noMedia, sentences } from './nothing-around.ts';
import { type PlainChannel, plainChannel } from './plain-channel.ts';

export interface Bench {
  prefix: string;
  link: RedisLink;
  store: ConversationStore;
  channel: PlainChannel;
  orders: Order[];
  logged: { level: string; sentence: string; fields: Record<string, unknown> }[];
  media: MediaStore;
  intake: Intake;
  /** A second process's worth of intake on the same store and channel. */
  another(): Promise<Intake>;
  /** Hands texts in; each with an id of its own. */
  write(chat: string, ...texts: string[]): Promise<string[]>;
  close(): Promise<void>;
}

let prefixes = 0;

export async function intakeBench(
  redisUrl: string,
  options: {
    settings?: Partial<IntakeSettings>;
    store?: ConversationStoreSettings;
    channel?: PlainChannel;
    media?: MediaStore;
    now?: () => number;
    start?: boolean;
    onShut?: Parameters<typeof makeIntake>[0]['onShut'];
  } = {},
): Promise<Bench> {
  const link = await connectRedis(redisUrl);
  prefixes += 1;
  const prefix = options.store?.prefix ?? `uji-${process.pid}-${prefixes}-${Date.now().toString(36)}`;
  const store = makeConversationStore(link, { ...options.store, prefix });
  const channel = options.channel ?? plainChannel();
  const orders: Order[] = [];
  const logged: Bench['logged'] = [];
  const write = (level: string) => (fields: Record<string, unknown>, sentence: string) => {
    logged.push({ level, sentence, fields });
  };
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  const media = options.media ?? noMedia;
  const clock = { now: options.now ?? Date.now };
  const make = () =>
    makeIntake({
      store,
      conversation: countingConversation,
      channels: [channel],
      media,
      jobs: { hand: async (some) => void orders.push(...some), tell: async () => undefined },
      lookups: {
        answer: async (_chat, { query }) => ({
          query: query === 'report-status' ? 'my-reports' : query,
          ok: true,
          cases: [],
        }),
      },
      clock,
      log,
      sentences,
      ...(options.onShut !== undefined && { onShut: options.onShut }),
      settings: { sweepEvery: 200, beatEvery: 300, ...options.settings },
    });
  const intakes = [make()];
  const [intake] = intakes;
  if (intake === undefined) throw new Error('no intake');
  if (options.start !== false) await intake.start();
  let ids = 0;
  return {
    prefix,
    link,
    store,
    channel,
    orders,
    logged,
    media,
    intake,
    async another() {
      const other = make();
      intakes.push(other);
      await other.start();
      return other;
    },
    write: (chat, ...texts) =>
      intake.receive(
        texts.map((text) => {
          ids += 1;
          return {
            chat: { channel: 'web', account: channel.account, chat },
            mail: { type: 'message', id: `${prefixes}.${ids}`, at: clock.now(), content: { kind: 'text', text } },
          };
        }),
      ),
    async close() {
      for (const one of intakes) await one.stop();
      link.close();
    },
  };
}
