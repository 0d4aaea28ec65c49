// For a command that works on broadcasts, beside a running service: its engines, its cases, and what its channels permit.
import type { BroadcastDesk } from '../../broadcasts/desk.ts';
import { makeConversationStore } from '../../store/conversations/conversation-store.ts';
import { connectRedis } from '../../store/redis/redis.ts';
import { withEngines } from '../beside-service.ts';
import { type CaseWork, openCaseWork } from '../cases/work.ts';
import { makeLog } from '../log.ts';
import type { Config } from '../settings/config.ts';
import { readFacts } from './channel-facts.ts';
import { makeBroadcastDesk } from './work.ts';

/** Does `task` and closes everything after it. */
export function withBroadcasts<T>(
  task: (desk: BroadcastDesk, beside: { work: CaseWork; config: Config }) => Promise<T>,
): Promise<T> {
  return withEngines(async (joined) => {
    const { config, redisUrl } = joined;
    const work = await openCaseWork({ ...joined, log: makeLog('error', false) });
    const link = await connectRedis(redisUrl);
    try {
      const conversations = makeConversationStore(link);
      const channels = await readFacts(work.stores.meta);
      return await task(makeBroadcastDesk({ work, config, conversations, channels }), { work, config });
    } finally {
      link.close();
      await work.close();
    }
  });
}
