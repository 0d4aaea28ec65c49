// Who works on which partition: leases with a growing epoch, a list of living processes, and a wake-up call between them.
import { randomBytes } from 'node:crypto';
import type { ConversationStore, Leases } from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import type { ConversationKeys } from './keys.ts';
import type { RunScript } from './scripts.ts';

/**
 * The form in which records, mail, replies and orders are stored. To be raised with every change that the version before can't
 * read, or reads as something else; until then versions may work side by side.
 */
const form = 1;

type LeaseMethods =
  | 'newProcess'
  | 'beat'
  | 'leave'
  | 'otherForms'
  | 'claim'
  | 'renew'
  | 'release'
  | 'listen'
  | 'callAll';

/** The leases' part of the conversation store; a lease runs `leaseMs` after its last beat. */
export function makeLeases(
  link: RedisLink,
  run: RunScript,
  keys: ConversationKeys,
  leaseMs: number,
): Pick<ConversationStore, LeaseMethods> {
  const inCalls = <T>(items: readonly T[]) =>
    link.cluster ? items.map((item) => [item]) : items.length > 0 ? [items] : [];

  const touch = async (leases: Leases, ms: number): Promise<number[]> => {
    const lost: number[] = [];
    await Promise.all(
      inCalls([...leases]).map(async (held) => {
        const reply = await run(
          'renew',
          held.map(([partition]) => keys.of(partition).lease),
          [ms, ...held.map(([, token]) => token)],
        );
        held.forEach(([partition], i) => {
          if (!Array.isArray(reply) || Number(reply[i]) !== 1) lost.push(partition);
        });
      }),
    );
    return lost;
  };

  return {
    newProcess: () => `${form}.${randomBytes(6).toString('hex')}`,
    async beat(process) {
      const living = await run('beat', [keys.live], [process, leaseMs]);
      return Array.isArray(living) ? living.map(String).sort() : [];
    },
    async leave(process) {
      await link.redis.zrem(keys.live, process);
    },
    async otherForms() {
      // By the server's clock, as the beats are; the list is only cleared of the dead when somebody alive beats.
      const [seconds, micros] = await link.redis.time();
      const alive = Number(seconds) * 1000 + Number(micros) / 1000 - leaseMs;
      const living = await link.redis.zrangebyscore(keys.live, alive, '+inf');
      return living.filter((process) => !process.startsWith(`${form}.`));
    },
    async claim(process, wanted) {
      const got = new Map<number, string>();
      await Promise.all(
        inCalls(wanted).map(async (some) => {
          const names = some.flatMap((partition) => [keys.of(partition).lease, keys.of(partition).epoch]);
          const reply = await run('claim', names, [process, leaseMs]);
          some.forEach((partition, i) => {
            const token = Array.isArray(reply) ? String(reply[i]) : '';
            if (token !== '') got.set(partition, token);
          });
        }),
      );
      return got;
    },
    renew: (leases) => touch(leases, leaseMs),
    async release(leases) {
      await touch(leases, 0);
    },
    async listen(process, woken) {
      const ears = await link.subscriber();
      ears.on('message', (_channel: string, text: string) => woken(text === '' ? [] : text.split('\n')));
      const subscribe = () => ears.subscribe(`${keys.wake}${process}`, `${keys.wake}all`);
      await subscribe();
      ears.on('ready', () => {
        // Deaf until the next connection; meanwhile the sweep finds what waits.
        subscribe().catch(() => ears.disconnect(true));
      });
      return async () => {
        ears.disconnect();
      };
    },
    async callAll() {
      await link.redis.publish(`${keys.wake}all`, '');
    },
  };
}
