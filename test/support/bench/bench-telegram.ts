// Measures Telegram's channel against the stand-in: a broadcast under limits kept strictly, with citizens writing
// meanwhile; and memory over hours' worth of updates.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { spawnTelegramApi } from '../telegram/telegram-api.ts';
import { enforced } from '../telegram/telegram-api-limits.ts';
import type { Distance } from '../telegram/telegram-api-server.ts';
import { firstOf, startChild } from './children.ts';

/** None of one kind leaves that part out. */
export interface TelegramOrder {
  messages: number;
  updates: number;
  /** Milliseconds to the server and back, and up to so many more each way. */
  distance: Distance;
  say: (line: string) => void;
}

interface BroadcastResult {
  messages: number;
  replies: number;
  /** Milliseconds from the first send to the last answer. */
  took: number;
  /** What went out of what the limit permits, the first second's thirty left out of both. */
  share: number;
  refused429: number;
  failures: Record<string, number>;
  /** Milliseconds from a citizen's message to the reply at Telegram, while the broadcast ran. */
  replyP50: number;
  replyP99: number;
  replyMax: number;
}

interface MemoryResult {
  updates: number;
  /** Megabytes at each fifth, once collections have settled; `peak` is the most that ever was resident. */
  rss: number[];
  peak: number[];
  heap: number[];
  /** The most of what came after the second fifth by that fifth, less one: below zero is less than then. */
  rssGrowth: number;
  peakGrowth: number;
  heapGrowth: number;
}

export interface TelegramResult {
  broadcast?: BroadcastResult;
  memory?: MemoryResult;
}

export async function benchTelegram(order: TelegramOrder): Promise<TelegramResult> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const redis = await startRedis({ dir });
  try {
    const result: TelegramResult = {};
    if (order.messages > 0) result.broadcast = await benchBroadcast(order, redis.url);
    if (order.updates > 0) result.memory = await benchMemory(order, redis.url);
    return result;
  } finally {
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function benchBroadcast({ messages, distance, say }: TelegramOrder, redisUrl: string): Promise<BroadcastResult> {
  const api = await spawnTelegramApi({ limited: true });
  await api.distance(distance);
  const order = { apiRoot: api.apiRoot, token: api.token, redisUrl, firstChat: 2_000_000 };
  const answering = await startChild('telegram-sender', { ...order, broadcastTo: 0 });
  const sending = await startChild('telegram-sender', { ...order, broadcastTo: messages });
  try {
    say(`${messages} messages to as many chats, and three citizens a second who write meanwhile …`);
    const seconds = Math.ceil(messages / (enforced.perSecond - 3));
    await api.load({ chats: 3 * seconds, total: 3 * seconds, rate: 3, texts: ['halo'] });
    sending.send('go');
    const [said] = await firstOf(sending);
    const { took, failures }: { took: number; failures: Record<string, number> } = said;
    const { replied, p50, p99, max } = await api.loadResult();
    const { counts } = await api.state();
    const out = counts['sendMessage 200'] ?? 0;
    return {
      messages: out - replied,
      replies: replied,
      took,
      share: (out - enforced.perSecond) / ((took / 1000) * enforced.perSecond),
      refused429: counts['sendMessage 429'] ?? 0,
      failures,
      replyP50: p50,
      replyP99: p99,
      replyMax: max,
    };
  } finally {
    sending.kill('SIGKILL');
    answering.kill('SIGKILL');
    await api.close();
  }
}

async function benchMemory({ updates, say }: TelegramOrder, redisUrl: string): Promise<MemoryResult> {
  const api = await spawnTelegramApi();
  const turn = await startChild('durable-turn', { apiRoot: api.apiRoot, token: api.token, redisUrl, prefix: 'memory' });
  const [rss, peak, heap]: [number[], number[], number[]] = [[], [], []];
  const fifths = 5;
  try {
    say(`${updates} updates of 1,000 citizens …`);
    for (let fifth = 0; fifth < fifths; fifth += 1) {
      const total = Math.ceil(updates / fifths);
      await api.load({ chats: 1000, total, texts: ['halo'] });
      for (let done = false; !done; ) {
        await new Promise((go) => setTimeout(go, 100));
        if (turn.exitCode !== null) throw new Error(`the turn ended with ${turn.exitCode}`);
        done = (await api.loadResult()).replied >= total;
      }
      // V8 gives pages back some time after a collection, and shrinks what it keeps for young objects only by several.
      for (let collection = 0; collection < 4; collection += 1) {
        turn.send('used');
        await firstOf(turn);
        await new Promise((go) => setTimeout(go, 1_000));
      }
      turn.send('used');
      const [used] = await firstOf(turn);
      rss.push(used.memory / 1e6);
      peak.push(used.peak / 1e6);
      heap.push(used.heap / 1e6);
    }
    return {
      updates,
      rss,
      peak,
      heap,
      rssGrowth: growth(rss),
      peakGrowth: growth(peak),
      heapGrowth: growth(heap),
    };
  } finally {
    turn.kill('SIGKILL');
    await api.close();
  }
}

const growth = ([, warm = 0, ...later]: number[]) => Math.max(...later) / warm - 1;

export function tellTelegram({ broadcast: b, memory: m }: TelegramResult): string {
  const mb = (list: number[]) => list.map((one) => one.toFixed(0)).join(' ');
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const lines: string[] = [];
  if (b) {
    lines.push(
      `broadcast: ${b.messages} messages and ${b.replies} replies in ${(b.took / 1000).toFixed(1)} s, ${percent(b.share)} of the permitted rate, ${b.refused429} refused (429), failures ${JSON.stringify(b.failures)}`,
      `replies meanwhile: p50 ${b.replyP50.toFixed(0)} ms, p99 ${b.replyP99.toFixed(0)} ms, longest ${b.replyMax.toFixed(0)} ms`,
    );
  }
  if (m) {
    lines.push(
      `memory over ${m.updates} updates, at each fifth: heap ${mb(m.heap)} MB (${percent(m.heapGrowth)} since the second), resident ${mb(m.rss)} MB (${percent(m.rssGrowth)}), most ever ${mb(m.peak)} MB (${percent(m.peakGrowth)})`,
    );
  }
  return lines.join('\n');
}
