// The desk of broadcasts for a bench, beside engines that are up already.
import { makeBroadcastDesk } from '../../../src/app/broadcasts/work.ts';
import { type CaseWork, openCaseWork } from '../../../src/app/cases/work.ts';
import type { BroadcastDesk, ChannelFacts } from '../../../src/broadcasts/desk.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';

export interface BenchDesk {
  desk: BroadcastDesk;
  work: CaseWork;
  close(): Promise<void>;
}

export const benchOfficer = { id: 'bench', role: 'koordinator' } as const;
/** An audience's days: all of them. */
export const allDays = { from: '2020-01-01', to: '2099-12-31' };

const limits = { text: 4096, caption: 1024, options: 10, label: 60 };
const terms = { perSecond: 30, rings: true, answersOnly: false };

/** @param account of Telegram's lane. */
export async function openBenchDesk({
  redisUrl,
  mongodbUri,
  dataDir,
  account,
}: {
  redisUrl: string;
  mongodbUri: string;
  dataDir: string;
  account: string;
}): Promise<BenchDesk> {
  const silent = () => undefined;
  const config = {
    ...{ DATA_DIR: dataDir, ADUAN_KEY: undefined, NODE_ENV: undefined, TZ_WILAYAH: 'Asia/Makassar' },
    BAHASA_WARGA: 'id',
    ...{ JAM_RINGKASAN: '07:30', BROADCAST_QUIET_HOURS: '00:00-00:00', BROADCAST_SECOND_ABOVE: 1_000_000 },
  };
  const work = await openCaseWork({ config, redisUrl, mongodbUri, log: { info: silent, warn: silent, error: silent } });
  const link = await connectRedis(redisUrl);
  const channels: ChannelFacts[] = [
    { name: 'telegram', account, limits, terms },
    { name: 'web', account: 'web', limits, terms: { ...terms, perSecond: 100, rings: false } },
  ];
  return {
    desk: makeBroadcastDesk({ work, config, conversations: makeConversationStore(link), channels }),
    work,
    async close() {
      link.close();
      await work.close();
    },
  };
}
