// The conversation store on Redis: one script call for a batch of chats (one a partition on a cluster).
import type { Receipt } from '../../ports/channel.ts';
import type {
  Arrival,
  Arrived,
  Change,
  Committed,
  ConversationStore,
  Reply,
  StoredChat,
  TurnChange,
} from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import { byPartition, callsFor } from './batch.ts';
import { makeDeadLetters } from './dead.ts';
import { type ConversationKeys, makeConversationKeys, partitions } from './keys.ts';
import { makeLeases } from './leases.ts';
import { makeLeaving } from './leaving.ts';
import { mailItem, readMail } from './mail.ts';
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

export function makeConversationStore(link: RedisLink, settings: ConversationStoreSettings = {}): ConversationStore {
  const keys = makeConversationKeys(settings.prefix ?? 'aduan');
  const run = makeRunScript(link);
  const most = settings.mailboxMost ?? 200;
  const remember = settings.rememberSeconds ?? 8 * 24 * 3600;
  const leaseMs = settings.leaseMs ?? 5000;
  return {
    partitions,
    leaseMs,
    replyNumber,
    partitionOf: (chat) => keys.chat(chat).partition,
    ...makeLeases(link, run, keys, leaseMs),
    ...makeTimers(link, run, keys),
    ...makeDeadLetters(link, run, keys),
    ...makeLeaving(link, run, keys, remember),

    async receive(process, batch, now) {
      const arrived = new Array<Arrived>(batch.length);
      const head = [process, digits(seconds(now), 10), most, quiet, remember, keys.wake];
      const calls = callsFor(
        link.cluster,
        byPartition(batch, (arrival) => keys.chat(arrival.chat).partition),
      );
      await Promise.all(
        calls.map(async (groups) => {
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
        }),
      );
      return arrived;
    },

    async load(chats) {
      const stored = new Array<StoredChat>(chats.length);
      const calls = callsFor(
        link.cluster,
        byPartition(chats, (chat) => keys.chat(chat).partition),
      );
      await Promise.all(
        calls.map(async (groups) => {
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
        }),
      );
      return stored;
    },

    async commit(changes, leases) {
      const committed = new Array<Committed>(changes.length);
      const calls = callsFor(
        link.cluster,
        byPartition(changes, (change) => keys.chat(change.chat).partition),
      );
      await Promise.all(
        calls.map(async (groups) => {
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
        }),
      );
      return committed;
    },

    async reach(chats) {
      const marks = new Array<unknown>(chats.length);
      const records = chats.map((chat) => keys.recordOf(chat));
      const calls = callsFor(
        link.cluster,
        byPartition(records, ({ partition }) => partition),
      );
      await Promise.all(
        calls.map(async (groups) => {
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
        }),
      );
      return marks.map((mark) => (mark === '' ? 'never-wrote' : mark === '1' ? 'closed' : 'open'));
    },

    async countTry(chat) {
      return await link.redis.hincrby(keys.of(keys.chat(chat).partition).tries, chat, 1);
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

/** Small fields of a set width in one argument: each argument has a price of its own, here and in Redis. */
function addArrival(
  keys: ConversationKeys,
  { chat, key, seq, pushed, at, body }: Arrival,
  names: string[],
  args: (string | number)[],
): void {
  const { record, mailbox, seen } = keys.chat(chat);
  names.push(record, mailbox, seen);
  const hash = Buffer.from(key.slice(0, 12), 'hex').toString('base64');
  const order = seq === undefined ? '-' : pushed === true ? 'p' : 'o';
  args.push(`${order}${digits(seq ?? 0, 16)}${hash}${seconds(at)}`, mailItem({ key, body }));
}

function addChange(keys: ConversationKeys, change: Change, names: string[], args: (string | number)[]): void {
  const { record, mailbox, outbox } = keys.chat(change.chat);
  names.push(record, mailbox, outbox);
  const { sentTo, gone, turn, unsent = [] } = change;
  const lists = hasLists(turn);
  const head = `${gone === undefined ? '-' : gone ? 1 : 0}${turn === undefined ? 0 : lists ? 2 : 1}${digits(sentTo, 13)}`;
  if (turn === undefined) {
    args.push(head);
    return;
  }
  const { version, key, took, last, state } = turn;
  const fields = `${head}${digits(version, 9)}${digits(version + 1, 9)}${key}${digits(took, 4)}${last}`;
  args.push(fields, state, outboxAfter(sentTo, unsent, turn));
  if (!lists) return;
  args.push(turn.timers.length);
  for (const { name, at } of turn.timers) args.push(name, at ?? '');
  args.push(turn.orders.length);
  for (const { id, body } of turn.orders) args.push(`${id} ${body}`);
  args.push(turn.dead.length);
  for (const { id, body } of turn.dead) args.push(id, body);
}

function hasLists(turn: TurnChange | undefined): boolean {
  return turn !== undefined && turn.timers.length + turn.orders.length + turn.dead.length > 0;
}

/** What stands in the outbox already is written anew only where some of it has gone out. */
function outboxAfter(sentTo: number, unsent: readonly Reply[], { version, says }: TurnChange): string {
  const more = says.map((body, i) => line({ n: replyNumber(version, i), body })).join('');
  if (sentTo > 0) return `!${unsent.map(line).join('')}${more}`;
  return more === '' ? '=' : `+${more}`;
}

function line({ n, body }: Reply): string {
  if (body.includes('\n')) throw new RangeError('a stored reply is one line');
  return `${n}:${body}\n`;
}

/** Where a record says that the chat is closed to us, and how many hashes stand before its state (lua/commit.lua). */
const goneAt = 41;
const windowAt = 42;

function stateAt(record: string): number {
  const hashes = Math.max(0, record.charCodeAt(windowAt) - 96 || 0);
  return windowAt + 1 + 8 * hashes;
}

/** Grows within a chat; a turn has far fewer than 1000 replies. */
function replyNumber(version: number, i: number): number {
  return (version + 1) * 1000 + i;
}

function readCommitted(answer: number): Committed {
  if (answer === -2) return { result: 'not-owner' };
  if (answer === -1) return { result: 'stale' };
  return { result: 'done', waiting: answer };
}

function readStored([record, mail, outbox, tries]: unknown[]): StoredChat {
  const text = String(record);
  return {
    version: Number(text.slice(0, 9) || 0),
    gone: text[goneAt] === '1',
    state: text.slice(stateAt(text)),
    mail: flat(mail).map((item) => readMail(String(item))),
    outbox: readOutbox(String(outbox)),
    tries: Number(tries),
  };
}

function readOutbox(lines: string): Reply[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((reply) => {
      const colon = reply.indexOf(':');
      return { n: Number(reply.slice(0, colon)), body: reply.slice(colon + 1) };
    });
}

/** Whole numbers of a set width, so that scripts need not make any. */
const digits = (n: number, width: number) => String(n).padStart(width, '0');
const seconds = (ms: number) => Math.floor(ms / 1000);

function flat(reply: unknown): unknown[] {
  if (!Array.isArray(reply)) throw new Error('a script answered something else than a list');
  return reply;
}
