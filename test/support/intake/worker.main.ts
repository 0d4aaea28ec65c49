// One process of the service as far as the intake goes: mail comes in and replies go out over the line to the test, which
// is the citizens and the channel's server in one. Orders go to a list in Redis, whatever their number.
import { makeIntake } from '../../../src/intake/intake.ts';
import type { Sent } from '../../../src/ports/channel.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { countingConversation } from './counting-conversation.ts';
import { noLookups, noMedia, sentences } from './nothing-around.ts';
import { plainChannel } from './plain-channel.ts';
import type { FromWorker, ToWorker, WorkerOrder } from './worker.ts';

const order: WorkerOrder = JSON.parse(process.argv[2] ?? '{}');
const tell = (message: FromWorker) => void process.send?.(message);
const line = (level: string) => (fields: Record<string, unknown>, sentence: string) => {
  const { err, ...ids } = fields;
  tell({ log: `${level} ${sentence} ${JSON.stringify(ids)} ${err instanceof Error ? err.message : ''}` });
};
const log = { info: line('info'), warn: line('warn'), error: line('error') };
const link = await connectRedis(order.redisUrl, { commandMs: order.commandMs ?? 3000 });
const store = makeConversationStore(link, { prefix: order.prefix, ...order.store });

const sends = new Map<number, (sent: Sent) => void>();
let sendIds = 0;
const channel = plainChannel();
channel.send = (chat, say, _lane, reply = '') =>
  new Promise((done) => {
    sendIds += 1;
    sends.set(sendIds, done);
    tell({ send: { id: sendIds, chat, text: say.text, reply } });
  });

const intake = makeIntake({
  store,
  conversation: countingConversation,
  channels: [channel],
  media: noMedia,
  jobs: {
    hand: async (orders) => {
      await link.redis.rpush(`${order.prefix}-handed`, ...orders.map(({ id }) => id));
    },
    tell: async () => undefined,
  },
  lookups: noLookups,
  clock: { now: Date.now },
  log,
  sentences,
  settings: { sweepEvery: 500, beatEvery: 500, ...order.settings },
});

process.on('message', (message: ToWorker) => {
  if ('receive' in message) {
    const { id, batch } = message.receive;
    intake.receive(batch).then(
      (receipts) => tell({ received: { id, receipts } }),
      (error: unknown) => tell({ received: { id, error: String(error) } }),
    );
  } else if ('sent' in message) {
    sends.get(message.sent)?.({ ok: true });
    sends.delete(message.sent);
  } else tell({ health: intake.health() });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  void intake.stop().then(() => process.exit(0));
});
await intake.start();
tell({ ready: true });
