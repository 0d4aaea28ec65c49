// One of the processes that write for the same bot, for the bench: it either answers citizens or sends a broadcast.
import { randomUUID } from 'node:crypto';
import { makeTelegram } from '../../../src/channels/telegram/telegram.ts';
import { makeMarks } from '../../../src/store/channels/telegram-marks.ts';
import { makeTelegramPace } from '../../../src/store/channels/telegram-pace.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { testTexts } from '../telegram/telegram-texts.ts';

const { apiRoot, token, redisUrl, broadcastTo, firstChat } = JSON.parse(process.argv[2] ?? '{}');
const link = await connectRedis(redisUrl);
const telegram = makeTelegram({
  token,
  apiRoot,
  pace: makeTelegramPace({ redis: link.redis, botId: 'bench', prefix: 'bench', makeId: randomUUID }),
  marks: makeMarks({ redis: link.redis, prefix: 'bench' }),
  media: { shown: async () => undefined },
  texts: testTexts,
  clock: Date,
  log: {
    info: () => undefined,
    warn: (_, sentence) => process.stderr.write(`${sentence}\n`),
    error: (_, sentence) => process.stderr.write(`${sentence}\n`),
  },
});
const failures: Record<string, number> = {};

/** Sends until it is out; a message handed back for a pause is sent again, as the outbox does. */
async function deliver(chat: string, lane: 'conversation' | 'broadcast'): Promise<void> {
  for (;;) {
    const sent = await telegram.send(
      chat,
      { text: lane === 'broadcast' ? 'Siaran: air mati pukul 9–12.' : 'Terima kasih.' },
      lane,
    );
    if (sent.ok) return;
    failures[sent.failure.class] = (failures[sent.failure.class] ?? 0) + 1;
    if (sent.failure.class !== 'retry-after') return;
  }
}

if (broadcastTo === 0) {
  await telegram.start(async (batch) => {
    for (const { chat } of batch) void deliver(chat.chat, 'conversation');
    return batch.map(() => 'kept' as const);
  });
}
process.on('disconnect', () => process.exit(0));
process.on('message', async () => {
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < broadcastTo) await deliver(String(firstChat + next++), 'broadcast');
  };
  await Promise.all(Array.from({ length: 40 }, worker));
  process.send?.({ took: performance.now() - began, failures });
});
process.send?.('ready');
