// Orders leave a partition's list for the queues, which keep them until they are done. Handed first, taken off after:
// a crash between the two hands an order again under the same id, which the queues know.
import { type Order, order as orderSchema } from '../domain/command.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Log } from '../ports/log.ts';

const most = 100;
const retry = (failures: number) => Math.min(250 * 2 ** failures, 10_000);

export function makeHandOrders(deps: {
  store: ConversationStore;
  jobs: Jobs;
  log: Log;
  isOurs: (partition: number) => boolean;
}): { begin(partition: number): void; drain(partitions: ReadonlySet<number>): Promise<void> } {
  const { store, jobs, log, isOurs } = deps;
  const running = new Map<number, { again: boolean; done: Promise<void> }>();

  async function handAll(partition: number): Promise<void> {
    for (let failures = 0; isOurs(partition); ) {
      try {
        const items = await store.orders(partition, most);
        if (items.length === 0) return;
        const orders = items.map(readOrder);
        await jobs.hand(orders.filter((one) => one !== null));
        await store.dropOrders(
          partition,
          orders.map((one, i) => one?.id ?? idOf(items[i] ?? '')),
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

  function readOrder(text: string): Order | null {
    try {
      const read = orderSchema.safeParse(JSON.parse(text));
      if (read.success) return read.data;
    } catch {
      // Told below, like an order of a wrong shape.
    }
    log.error({ order: idOf(text) }, 'An order can’t be read and was taken off');
    return null;
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

const idOf = (text: string) => /"id":"([^"]*)"/.exec(text)?.[1] ?? '';
