// How far each message of ours has come, as WhatsApp tells it: −1 failed, 0 on its way, 1 sent, 2 delivered, 3 read (4: a
// voice note was played). Kept for the last messages in memory, and counted.
export type Reach = 'failed' | 'pending' | 'sent' | 'delivered' | 'read' | 'unknown';

export interface Acks {
  /** A message was handed over; undefined: nobody knows under which id, or whether. `name` is what our side calls it. */
  handedOver(id: string | undefined, ack: number, name?: string): void;
  /** Told by WhatsApp; false when it failed now. */
  told(id: string, ack: number): void;
  reachOf(id: string): Reach | undefined;
  counts(): Readonly<Record<Reach, number>>;
}

const mostKept = 5_000;

/** @param onDelivered told once of each message with a name that has reached the citizen's device. */
export function makeAcks(onDelivered: (name: string) => void = () => undefined): Acks {
  const reached = new Map<string, number>();
  const names = new Map<string, string>();
  let unknown = 0;
  /** Of those that are no longer kept. */
  const gone: Record<Reach, number> = { failed: 0, pending: 0, sent: 0, delivered: 0, read: 0, unknown: 0 };

  function set(id: string, ack: number): void {
    const before = reached.get(id);
    // Told out of order at times; a message that was read is not undelivered again. A failure is final.
    if (before !== undefined && (before === -1 || (ack !== -1 && ack <= before))) return;
    reached.set(id, ack);
    const name = names.get(id);
    if (name !== undefined && ack >= 2) {
      names.delete(id);
      onDelivered(name);
    }
    const [oldest] = reached.entries();
    if (reached.size <= mostKept || oldest === undefined) return;
    gone[nameOf(oldest[1])] += 1;
    reached.delete(oldest[0]);
    names.delete(oldest[0]);
  }

  return {
    handedOver(id, ack, name) {
      if (id === undefined) {
        unknown += 1;
        return;
      }
      if (name !== undefined) names.set(id, name);
      set(id, ack);
    },
    told: (id, ack) => {
      if (reached.has(id)) set(id, ack);
    },
    reachOf(id) {
      const ack = reached.get(id);
      return ack === undefined ? undefined : nameOf(ack);
    },
    counts() {
      const all = { ...gone, unknown };
      for (const ack of reached.values()) all[nameOf(ack)] += 1;
      return all;
    },
  };
}

function nameOf(ack: number): Reach {
  if (ack < 0) return 'failed';
  return (['pending', 'sent', 'delivered'] as const)[ack] ?? 'read';
}
