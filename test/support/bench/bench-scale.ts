// What a turn costs with very many stored conversations against few, and what each stored one takes of Redis's memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { inputKey } from '../../../src/intake/input-key.ts';
import { makeIntake } from '../../../src/intake/intake.ts';
import type { Arrival, TurnChange } from '../../../src/ports/conversation-store.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../../src/store/redis/redis.ts';
import { countingConversation } from '../intake/counting-conversation.ts';
import { noJobs, noLookups, noMedia, sentences } from '../intake/nothing-around.ts';
import { plainChannel } from '../intake/plain-channel.ts';
import { until } from '../until.ts';
import { spread } from './spread.ts';

export interface ScaleOrder {
  small: number;
  large: number;
  rounds: number;
  messages: number;
  say: (line: string) => void;
}

/** Bytes of Redis's memory a chat. `numbered`: its channel's ids grow (Telegram), so one number remembers what was seen. */
export interface Stored {
  inProgress: { numbered: number; unnumbered: number };
  finished: { numbered: number; unnumbered: number };
}
/** µs of CPU a turn. */
interface Cost {
  own: number;
  redis: number;
}
export interface ScaleResult {
  small: number;
  large: number;
  stored: Stored;
  rounds: { small: Cost; large: Cost }[];
}

const batch = 250;
/** With the rest of the state about as much as a half-finished report (aduan bench step). */
const filler = 'x'.repeat(700);
const writers = 200;
/** Messages of a usual report. */
const report = 8;
const draft = JSON.stringify({ v: 1, n: 1, filler: filler });
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function benchScale(order: ScaleOrder): Promise<ScaleResult> {
  const { small, large, say } = order;
  const dir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const [few, many] = [await place(join(dir, 'few')), await place(join(dir, 'many'))];
  try {
    await plant(few.link, small, () => undefined);
    const stored = await plant(many.link, large, say);
    const rounds: ScaleResult['rounds'] = [];
    // The first round warms up and does not count; who is first takes turns.
    for (let round = 0; round <= order.rounds; round += 1) {
      const first = await turns(round % 2 === 0 ? few.link : many.link, order, round);
      const second = await turns(round % 2 === 0 ? many.link : few.link, order, round);
      const cost = round % 2 === 0 ? { small: first, large: second } : { small: second, large: first };
      if (round === 0) continue;
      rounds.push(cost);
      say(
        `round ${round}: ${cost.small.own.toFixed(0)} µs a turn, ${cost.large.own.toFixed(0)} µs with ${large} chats`,
      );
    }
    return { small, large, stored, rounds };
  } finally {
    await few.end();
    await many.end();
    await rm(dir, { recursive: true, force: true });
  }
}

async function place(dir: string): Promise<{ link: RedisLink; end: () => Promise<void> }> {
  const redis = await startRedis({ dir });
  const link = await connectRedis(redis.url, { commandMs: 20_000 });
  const end = async () => {
    link.close();
    await redis.stop();
  };
  return { link, end };
}

/** Stores `count` conversations the way the service does: a quarter each in progress and finished, numbered and not. */
async function plant(link: RedisLink, count: number, say: (line: string) => void): Promise<Stored> {
  const quarter = Math.ceil(count / 4);
  const one = async (name: string, what: string, state: string, numbered: boolean): Promise<number> => {
    const before = await memory(link);
    for (let from = 0; from < quarter; from += batch) {
      const chats = Array.from({ length: Math.min(batch, quarter - from) }, (_, i) =>
        numbered ? `telegram:700:${name}${from + i}` : `web:web:${name}${from + i}`.padEnd(48, 'f'),
      );
      await converse(link, chats, state, numbered);
    }
    const bytes = ((await memory(link)) - before) / quarter;
    say(`${quarter} ${what}: ${bytes.toFixed(0)} bytes each`);
    return bytes;
  };
  return {
    inProgress: {
      numbered: await one('1', 'in progress, numbered', draft, true),
      unnumbered: await one('2', 'in progress', draft, false),
    },
    finished: {
      numbered: await one('3', 'finished, numbered', '', true),
      unnumbered: await one('4', 'finished', '', false),
    },
  };
}

/** A report's messages and their turn for each of these chats; a draft has a timer running, as a report in progress has. */
async function converse(link: RedisLink, chats: string[], state: string, numbered: boolean): Promise<void> {
  const store = makeConversationStore(link);
  const leases = new Map([
    ...(await store.claim(
      'bench',
      Array.from({ length: store.partitions }, (_, p) => p),
    )),
  ]);
  const now = Date.now();
  const last = (chat: string) => inputKey(chat, `m${report}`);
  const arrivals = chats.flatMap((chat) =>
    Array.from({ length: report }, (_, i): Arrival => {
      const key = inputKey(chat, `m${i + 1}`);
      return { chat, key, at: now, body: 'x', ...(numbered && { seq: i + 1 }) };
    }),
  );
  await store.receive('bench', arrivals, now);
  const timers = state === '' ? [] : [{ name: 'draft', at: now + 24 * 3600_000 }];
  const turn = (last: string): TurnChange => ({
    ...{ version: 0, key: 'aaaaaa', took: report, last, state, says: [], timers, orders: [], dead: [] },
  });
  const stored = await store.commit(
    chats.map((chat) => ({ chat, sentTo: 0, turn: turn(last(chat)) })),
    leases,
  );
  const failed = stored.find(({ result }) => result !== 'done');
  if (failed !== undefined) throw new Error(`a conversation was not stored: ${failed.result}`);
  await store.release(leases);
}

/** A fresh process's worth of the intake: citizens from among those stored write, several messages each. */
async function turns(link: RedisLink, { messages }: ScaleOrder, round: number): Promise<Cost> {
  const channel = { ...plainChannel('700'), name: 'telegram' as const };
  const intake = makeIntake({
    ...{ store: makeConversationStore(link), conversation: withDraft, channels: [channel], media: noMedia },
    ...{ jobs: noJobs, lookups: noLookups, clock: Date, log, sentences },
  });
  await intake.start();
  let done = 0;
  channel.send = async () => {
    done += 1;
    return { ok: true };
  };
  const [own, redis] = [process.cpuUsage(), await redisCpu(link)];
  for (let sent = 0; sent < messages; sent += batch) {
    const some = Array.from({ length: Math.min(batch, messages - sent) }, (_, i) => (sent + i) % writers);
    await intake.receive(
      some.map((who, i) => ({
        chat: { channel: 'telegram', account: '700', chat: `1${who}` },
        mail: {
          ...{ type: 'message', id: `r${round}-${sent + i}`, at: Date.now(), seq: 10 + round * messages + sent + i },
          content: { kind: 'text', text: 'halo' },
        },
      })),
    );
    await until('the replies', () => done >= sent + some.length, 60_000);
  }
  const { user, system } = process.cpuUsage(own);
  const cost = { own: (user + system) / messages, redis: ((await redisCpu(link)) - redis) / messages };
  await intake.stop();
  return cost;
}

const withDraft: typeof countingConversation = {
  ...countingConversation,
  step(state, input, now) {
    const stepped = countingConversation.step(state, input, now);
    if ('rejected' in stepped || stepped.state === null) return stepped;
    return { ...stepped, state: { ...stepped.state, filler: state?.filler ?? filler } };
  },
};

async function memory(link: RedisLink): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await info(link, 'memory'))?.[1]);
}

async function redisCpu(link: RedisLink): Promise<number> {
  const text = await info(link, 'cpu');
  return ['used_cpu_user', 'used_cpu_sys'].reduce(
    (sum, name) => sum + Number(new RegExp(`${name}:([\\d.]+)`).exec(text)?.[1]) * 1e6,
    0,
  );
}

const info = async (link: RedisLink, section: string) => String(await link.redis.call('INFO', section));

export function scaleTable({ small, large, stored, rounds }: ScaleResult): string {
  const row = (name: string, of: (round: ScaleResult['rounds'][number]) => number, digits: number) =>
    `| ${name} | ${spread(rounds.map(of), digits)} |`;
  const bytes = (name: string, { numbered, unnumbered }: Stored['finished']) =>
    `| ${name} | ${numbered.toFixed(0)} where ids grow (Telegram), ${unnumbered.toFixed(0)} elsewhere |`;
  return [
    `${small} and ${large} stored conversations, ${rounds.length} rounds: median [least, most]`,
    '| | |',
    '|---|---|',
    row(`CPU µs a turn with ${small}`, (round) => round.small.own, 0),
    row(`CPU µs a turn with ${large}`, (round) => round.large.own, 0),
    row('large / small: CPU', (round) => round.large.own / round.small.own, 2),
    row(`Redis CPU µs a turn with ${small}`, (round) => round.small.redis, 0),
    row(`Redis CPU µs a turn with ${large}`, (round) => round.large.redis, 0),
    row('large / small: Redis CPU', (round) => round.large.redis / round.small.redis, 2),
    bytes('Redis bytes a conversation in progress', stored.inProgress),
    bytes('Redis bytes a finished chat', stored.finished),
  ].join('\n');
}
