// The conversation store on Redis: one script call for a batch of chats (one a partition on a cluster).
import type { Receipt } from '../../ports/channel.ts';
import type { Arrived, Committed, ConversationStore, StoredChat } from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import { inCalls } from './batch.ts';
import { makeDeadLetters } from './dead.ts';
import { makeConversationKeys, partitions } from './keys.ts';
import { makeLeases } from './leases.ts';
import { makeLeaving } from './leaving.ts';
import { readMail } from './mail.ts';
import {
  addArrival,
  addChange,
  digits,
  flat,
  goneAt,
  hasLists,
  readCommitted,
  readStored,
  replyNumber,
  seconds,
} from './record.ts';
import { makeRunScript } from './scripts.ts';
import { makeTimers } from './timers.ts';

export interface ConversationStoreSettings {
  /** Sets deployments apart on one server. */
  prefix?: string;
  /** Mails that may wait in one chat's mailbox before more is refused. */
  mailboxMost?: number;
  /** How long the ids of handled messages are remembered; seconds. */
  rememberSeconds?: number;
  leaseMs?: number;
}

const receipts: readonly Receipt[] = ['kept', 'seen', 'full'];
/** After this long without mail a channel's numbers may have started anew (Telegram: a week); seconds. */
const quiet = 6 * 24 * 3600;

/** The store on this link. Defaults: 200 mails a mailbox, 8 days of remembering seen messages, leases of 5 s. */
export function makeConversationStore(link: RedisLink, settings: ConversationStoreSettings = {}): ConversationStore {
  const keys = makeConversationKeys(settings.prefix ?? 'aduan');
  const run = makeRunScript(link);
  const most = settings.mailboxMost ?? 200;
  const remember = settings.rememberSeconds ?? 8 * 24 * 3600;
  const leaseMs = settings.leaseMs ?? 5000;
  const partitionOf = (chat: string) => keys.chat(chat).partition;
  const placed = ({ chat }: { chat: string }) => partitionOf(chat);
  return {
    partitions,
    leaseMs,
    replyNumber,
    partitionOf,
    ...makeLeases(link, run, keys, leaseMs),
    ...makeTimers(link, run, keys),
    ...makeDeadLetters(link, run, keys),
    ...makeLeaving(link, run, keys, remember),

    async receive(process, batch, now) {
      const arrived = new Array<Arrived>(batch.length);
      const head = [process, digits(seconds(now), 10), most, quiet, remember, keys.wake];
      await inCalls(link.cluster, batch, placed, async (groups) => {
        const names: string[] = [];
        const args: (string | number)[] = [...head, groups.length];
        for (const { partition, items } of groups) {
          names.push(keys.of(partition).lease, keys.of(partition).busy);
          args.push(items.length);
          for (const { item } of items) addArrival(keys, item, names, args);
        }
        const reply = flat(await run('receive', names, args));
        let r = 0;
        for (const { items } of groups) {
          const lease = String(reply[r++]) || null;
          for (const { index } of items) {
            const receipt = receipts[Number(reply[r])];
            if (receipt === undefined) throw new Error('the receive script answered what it does not say');
            arrived[index] = { receipt, waiting: Number(reply[r + 1]), lease };
            r += 2;
          }
        }
      });
      return arrived;
    },

    async load(chats) {
      const stored = new Array<StoredChat>(chats.length);
      await inCalls(link.cluster, chats, partitionOf, async (groups) => {
        const names: string[] = [];
        const args: (string | number)[] = [groups.length];
        for (const { partition, items } of groups) {
          names.push(keys.of(partition).tries);
          args.push(items.length);
          for (const { item } of items) {
            const { record, mailbox, outbox } = keys.chat(item);
            names.push(record, mailbox, outbox);
            args.push(item);
          }
        }
        const reply = flat(await run('load', names, args));
        let r = 0;
        for (const { items } of groups)
          for (const { index } of items) {
            stored[index] = readStored(reply.slice(r, r + 4));
            r += 4;
          }
      });
      return stored;
    },

    async commit(changes, leases) {
      const committed = new Array<Committed>(changes.length);
      await inCalls(link.cluster, changes, placed, async (groups) => {
        const names: string[] = [];
        const args: (string | number)[] = [groups.length];
        for (const { partition, items } of groups) {
          const p = keys.of(partition);
          const lists = items.some(({ item }) => hasLists(item.turn));
          names.push(p.lease, p.busy);
          if (lists) names.push(p.timers, p.orders, p.dead, p.tries);
          args.push(`${lists ? '!' : '='}${leases.get(partition) ?? ''}`, items.length);
          for (const { item } of items) addChange(keys, item, names, args);
        }
        const reply = flat(await run('commit', names, args));
        let r = 0;
        for (const { items } of groups)
          for (const { index } of items) committed[index] = readCommitted(Number(reply[r++]));
      });
      return committed;
    },

    async reach(chats) {
      const marks = new Array<unknown>(chats.length);
      const records = chats.map((chat) => keys.recordOf(chat));
      await inCalls(
        link.cluster,
        records,
        ({ partition }) => partition,
        async (groups) => {
          const asked = groups.flatMap(({ items }) => items);
          const reply = flat(
            await run(
              'reach',
              asked.map(({ item }) => item.record),
              [goneAt],
            ),
          );
          asked.forEach(({ index }, n) => {
            marks[index] = reply[n];
          });
        },
      );
      return marks.map((mark) => (mark === '' ? 'never-wrote' : mark === '1' ? 'closed' : 'open'));
    },

    async countTry(chat) {
      return await link.redis.hincrby(keys.of(partitionOf(chat)).tries, chat, 1);
    },

    async busy(of) {
      const sets = await Promise.all(of.map((partition) => link.redis.smembers(keys.of(partition).busy)));
      return sets.flat();
    },

    async orders(partition, limit) {
      const items = await link.redis.lrange(keys.of(partition).orders, 0, limit - 1);
      return items.map(readMail).map(({ key: id, body }) => ({ id, body }));
    },

    async dropOrders(partition, ids) {
      if (ids.length > 0) await run('drop-orders', [keys.of(partition).orders], ids);
    },
  };
}
