// Who works on which partition: leases with a growing epoch, a list of living processes, and a wake-up call between them.
import type { ConversationStore, Leases } from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import type { ConversationKeys } from './keys.ts';
import type { RunScript } from './scripts.ts';

type LeaseMethods = 'beat' | 'leave' | 'claim' | 'renew' | 'release' | 'listen' | 'callAll';

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
    async beat(process) {
      const living = await run('beat', [keys.live], [process, leaseMs]);
      return Array.isArray(living) ? living.map(String).sort() : [];
    },
    async leave(process) {
      await link.redis.zrem(keys.live, process);
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
