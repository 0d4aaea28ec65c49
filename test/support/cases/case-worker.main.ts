// A process of ours that carries out orders until it is killed. What reaches a chat's mailbox is counted in the database, so
// that a test can see what came, and how often. Settings come as JSON in argv[2].
import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { z } from 'zod';
import { makeDesk } from '../../../src/app/cases/make-desk.ts';
import { caseTicks } from '../../../src/app/cases/ticks.ts';
import { loadSchedule } from '../../../src/app/files/schedule-files.ts';
import { carryOut, giveUp } from '../../../src/cases/carry-out.ts';
import { chatKey } from '../../../src/domain/chat-ref.ts';
import { makeQueues } from '../../../src/queues/queues.ts';
import { keyFile } from '../../../src/store/keys/key-ring.ts';
import { makeMediaOnDisk } from '../../../src/store/media/media-on-disk.ts';
import { openStores } from '../../../src/store/mongo/open-stores.ts';

const settings = z.object({
  redisUrl: z.string(),
  uri: z.string(),
  prefix: z.string(),
  keys: keyFile,
  dir: z.string(),
});
const { redisUrl, uri, prefix, keys, dir } = settings.parse(JSON.parse(process.argv[2] ?? '{}'));

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const stores = await openStores(uri, keys, Date);
const queues = makeQueues({ redisUrl, log, prefix });
const { schedule } = loadSchedule('flows', 'Asia/Makassar');
const desk = makeDesk(stores, {
  ...{ jobs: queues.jobs, media: makeMediaOnDisk(dir), clock: Date, log, schedule },
  forgetChat: async () => undefined,
  agencyName: (id) => id,
  sentence: (key) => key,
  citizens: { locale: 'id', sentence: (key) => key },
  random: (n) => randomBytes(n),
});
const connection = await mongoose.createConnection(uri).asPromise();
const mailbox = connection.collection<{ _id: string; times: number }>('mailbox');
await queues.work({
  order: async (order) => {
    const { command } = order;
    if (command.name !== 'desk') await carryOut(desk, { ...order, command });
  },
  gaveUp: (order) => giveUp(desk, order),
  update: async ({ chat, update }) => {
    await mailbox.updateOne({ _id: `${chatKey(chat)} ${update.id}` }, { $inc: { times: 1 } }, { upsert: true });
  },
  ticks: caseTicks(desk),
});
process.stdout.write('ready\n');
