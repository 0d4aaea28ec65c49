// Names of keys. All keys of a partition share a hash tag, so that one script may change several chats of it at once,
// on a single server and on Redis Cluster alike.
import { hash } from 'node:crypto';

/** How many partitions there are: also the most processes that can work at once. Fixed for a deployment's life. */
export const partitions = 16;

export interface ChatKeys {
  readonly partition: number;
  readonly record: string;
  readonly mailbox: string;
  readonly outbox: string;
  readonly seen: string;
}

export interface PartitionKeys {
  readonly lease: string;
  readonly epoch: string;
  readonly busy: string;
  readonly timers: string;
  readonly orders: string;
  readonly dead: string;
  readonly tries: string;
  readonly leaving: string;
}

/** Names for `prefix`, which sets one deployment apart from another on the same server. */
export function makeConversationKeys(prefix: string) {
  const known = new Map<string, ChatKeys>();
  const all = Array.from({ length: partitions }, (_, p): PartitionKeys => {
    const at = `${prefix}{${p}}`;
    return {
      lease: `${at}lease`,
      epoch: `${at}epoch`,
      busy: `${at}busy`,
      timers: `${at}timers`,
      orders: `${at}orders`,
      dead: `${at}dead`,
      tries: `${at}tries`,
      leaving: `${at}leaving`,
    };
  });
  return {
    live: `${prefix}live`,
    wake: `${prefix}wake:`,
    of(partition: number): PartitionKeys {
      const keys = all[partition];
      if (keys === undefined) throw new RangeError(`no partition ${partition}`);
      return keys;
    },
    /** The partition and the record of a chat that is asked for once: nothing of it is remembered. */
    recordOf(chat: string): Pick<ChatKeys, 'partition' | 'record'> {
      const partition = partitionOf(chat);
      return { partition, record: `${prefix}{${partition}}c:${chat}` };
    },
    chat(chat: string): ChatKeys {
      let keys = known.get(chat);
      if (keys === undefined) {
        const partition = partitionOf(chat);
        const at = `${prefix}{${partition}}`;
        keys = {
          partition,
          record: `${at}c:${chat}`,
          mailbox: `${at}m:${chat}`,
          outbox: `${at}o:${chat}`,
          seen: `${at}s:${chat}`,
        };
        // Names are remembered for speed only; forgetting all of them now and then bounds the memory.
        if (known.size >= 20_000) known.clear();
        known.set(chat, keys);
      }
      return keys;
    },
  };
}

function partitionOf(chat: string): number {
  return Number.parseInt(hash('sha1', chat, 'hex').slice(0, 4), 16) % partitions;
}

export type ConversationKeys = ReturnType<typeof makeConversationKeys>;
