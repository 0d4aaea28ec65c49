// Orders leave a partition's list for the queues, which keep them until they are done. Handed first, taken off after:
// a crash between the two hands an order again under the same id, which the queues know.
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Log } from '../ports/log.ts';
import { deadOrder, readOrder } from './dead-letter.ts';

const most = 100;
const retry = (failures: number) => Math.min(250 * 2 ** failures, 10_000);

/** Hands the orders of a partition on while it is ours; `drain` waits for those under way. */
export function makeHandOrders(deps: {
  store: ConversationStore;
  jobs: Jobs;
  clock: Clock;
  log: Log;
  isOurs: (partition: number) => boolean;
}): { begin(partition: number): void; drain(partitions: ReadonlySet<number>): Promise<void> } {
  const { store, jobs, clock, log, isOurs } = deps;
  const running = new Map<number, { again: boolean; done: Promise<void> }>();

  async function handAll(partition: number): Promise<void> {
    for (let failures = 0; isOurs(partition); ) {
      try {
        const items = await store.orders(partition, most);
        if (items.length === 0) return;
        const orders = items.map(({ body }) => readOrder(body));
        const unreadable = items.filter((_, i) => orders[i] === undefined);
        for (const { body } of unreadable) await store.putDead(deadOrder(partition, body, clock.now()));
        if (unreadable.length > 0)
          log.error({ orders: unreadable.map(({ id }) => id) }, 'Orders can’t be read and were put aside');
        await jobs.hand(orders.filter((one) => one !== undefined));
        await store.dropOrders(
          partition,
          items.map(({ id }) => id),
        );
        failures = 0;
        if (items.length < most && running.get(partition)?.again !== true) return;
        const state = running.get(partition);
        if (state !== undefined) state.again = false;
      } catch (error) {
        log.warn({ err: error, partition }, 'Orders can’t be handed on; they wait');
        await new Promise<void>((go) => setTimeout(go, retry(failures)).unref());
        failures += 1;
      }
    }
  }

  return {
    begin(partition) {
      const state = running.get(partition);
      if (state !== undefined) {
        state.again = true;
        return;
      }
      const done = handAll(partition).finally(() => {
        const again = running.get(partition)?.again === true;
        running.delete(partition);
        if (again) this.begin(partition);
      });
      running.set(partition, { again: false, done });
    },
    async drain(partitions) {
      await Promise.all([...running].filter(([partition]) => partitions.has(partition)).map(([, { done }]) => done));
    },
  };
}
