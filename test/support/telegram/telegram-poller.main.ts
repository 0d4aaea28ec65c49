// One of the processes that poll for the same bot, for tests: what it takes goes into a list in Redis, with its name.
import { makeTelegram } from '../../../src/channels/telegram/telegram.ts';
import { makeMarks } from '../../../src/store/channels/telegram-marks.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { makeSole } from '../../../src/store/sole.ts';
import { testTexts } from './telegram-texts.ts';

const { apiRoot, token, redisUrl, prefix } = JSON.parse(process.argv[2] ?? '{}');
const link = await connectRedis(redisUrl);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const sole = await makeSole({ link, name: 'telegram', prefix, leaseMs: 1_000, log });
const telegram = makeTelegram({
  token,
  apiRoot,
  marks: makeMarks({ redis: link.redis, prefix }),
  media: { shown: async () => undefined },
  texts: testTexts,
  clock: Date,
  log,
  hold: 2,
  mayPoll: sole.mine,
});
process.on('disconnect', () => process.exit(0));
await telegram.start(async (batch) => {
  await link.redis.rpush(`${prefix}taken`, ...batch.map(({ mail }) => `${process.pid} ${mail.id}`));
  return batch.map(() => 'kept' as const);
});
process.send?.('ready');
