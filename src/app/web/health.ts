// What /healthz and /readyz say: each part asked now, none assumed.
import type { Intake } from '../../intake/intake.ts';
import type { Channel } from '../../ports/channel.ts';
import type { Stores } from '../../store/mongo/open-stores.ts';
import type { RedisLink } from '../../store/redis/redis.ts';
import type { Health } from './health-routes.ts';

interface Parts {
  link: RedisLink;
  cases: Pick<Stores, 'ping'>;
  intake: Intake;
  channels: readonly Channel[];
}

/** Ready when both engines answer and turns are being taken; a channel that is down is told but turns nobody away. */
export function makeHealth({ link, cases, intake, channels }: Parts): Health {
  return async () => {
    const [redis, mongodb] = await Promise.all([answers(() => link.redis.ping()), answers(() => cases.ping())]);
    const { ok, partitions, waiting } = intake.health();
    const parts = {
      redis,
      mongodb,
      intake: { ok, detail: `${partitions} partitions, ${waiting} chats waiting` },
    };
    const ready = Object.values(parts).every((part) => part.ok);
    const told = channels.map((channel) => {
      const { state, detail } = channel.state();
      return [
        `channel ${channel.name}`,
        { ok: state === 'ready', detail: detail === undefined ? state : `${state}: ${detail}` },
      ];
    });
    return { ready, parts: { ...parts, ...Object.fromEntries(told) } };
  };
}

async function answers(ask: () => Promise<unknown>): Promise<{ ok: boolean; detail?: string }> {
  try {
    await ask();
    return { ok: true };
  } catch {
    return { ok: false, detail: 'does not answer' };
  }
}
