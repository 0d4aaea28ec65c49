// The durable turn as it ships: the Telegram channel, the intake and Redis; the conversation is a counter whose state is
// as large as a report in progress, so that what is measured is the way and not the words.
import { makeTelegram } from '../../../src/channels/telegram/telegram.ts';
import { makeIntake } from '../../../src/intake/intake.ts';
import { makeMarks } from '../../../src/store/channels/telegram-marks.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { countingConversation } from '../intake/counting-conversation.ts';
import { noJobs, noLookups, noMedia, sentences } from '../intake/nothing-around.ts';
import { measured } from './measured.ts';

const { apiRoot, token, redisUrl, prefix } = JSON.parse(process.argv[2] ?? '{}');
const link = await connectRedis(redisUrl);
const store = makeConversationStore(link, { prefix });
const log = {
  info: () => undefined,
  warn: (fields: Record<string, unknown>, sentence: string) =>
    process.stderr.write(`${sentence} ${JSON.stringify(fields)}\n`),
  error: (fields: Record<string, unknown>, sentence: string) =>
    process.stderr.write(`${sentence} ${JSON.stringify(fields)}\n`),
};
const clock = { now: Date.now };
const telegram = makeTelegram({
  token,
  apiRoot,
  marks: makeMarks({ redis: link.redis, prefix }),
  media: noMedia,
  texts: { commands: [], description: '', shortDescription: '', groupOnly: '', locationButton: 'Lokasi' },
  clock,
  log,
});
const filler = 'x'.repeat(560);
const intake = makeIntake({
  store,
  conversation: {
    ...countingConversation,
    step(state, input, now) {
      const stepped = countingConversation.step(state, input, now);
      return 'rejected' in stepped || stepped.state === null
        ? stepped
        : { ...stepped, state: { ...stepped.state, filler } };
    },
  },
  channels: [telegram],
  media: noMedia,
  jobs: noJobs,
  lookups: noLookups,
  clock,
  log,
  sentences,
});
await intake.start();
await telegram.start(intake.receive);
measured();
