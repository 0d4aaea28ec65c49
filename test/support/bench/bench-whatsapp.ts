// Measures WhatsApp's channel on the real client in a real Chromium, against the stand-in: from the picture to ready, the
// time to a reply, and the memory of both over thousands of messages.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { treeMegabytes } from '../../../src/channels/whatsapp-web/browser/tree-megabytes.ts';
import { runner } from '../runner.ts';
import { spawnWhatsAppWeb, type WhatsAppWeb } from '../whatsapp-web/whatsapp-web.ts';
import type { Used } from './measured.ts';

export interface WhatsAppOrder {
  messages: number;
  say: (line: string) => void;
}

/** Times in ms, memory in MB at each fifth. */
export interface WhatsAppResult {
  messages: number;
  toPicture: number;
  pictureToReady: number;
  replyP50: number;
  replyP99: number;
  /** The p99 of those whose chat had been written in before. */
  knownP99: number;
  perSecond: number;
  chromium: number[];
  node: number[];
  /** The most after the first fifth by the first fifth, less one. */
  chromiumGrowth: number;
  nodeGrowth: number;
}

/** Citizens who wait for their reply at once, and how many there are in all. */
const [atOnce, citizens] = [10, 200];
/** How much more than after the first fifth either may take. */
const mayGrow = 0.1;

export async function benchWhatsApp({ messages, say }: WhatsAppOrder): Promise<WhatsAppResult> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const redis = await startRedis({ dir });
  const web = await spawnWhatsAppWeb({ keys: 'modern' });
  const began = performance.now();
  const settings = { redisUrl: redis.url, profile: join(dir, 'profile'), browserArgs: web.browserArgs };
  const main = new URL('./whatsapp-echo.main.ts', import.meta.url).pathname;
  const child = fork(runner, [main, JSON.stringify(settings)], { execArgv: ['--expose-gc'] });
  try {
    await word(child, 'needs-link');
    const picture = performance.now();
    await web.phone('pair');
    await word(child, 'ready');
    const ready = performance.now();
    const [chromium, node, times]: [number[], number[], number[]] = [[], [], []];
    let took = 0;
    for (let fifth = 1; fifth <= 5; fifth += 1) {
      const from = performance.now();
      times.push(...(await converse(web, Math.ceil(messages / 5), fifth)));
      took += performance.now() - from;
      chromium.push(Math.round(await treeMegabytes(await browserOf(child))));
      node.push(Math.round((await used(child)).memory / 1048576));
      say(`${times.length} messages: Chromium ${chromium.at(-1)} MB, node ${node.at(-1)} MB`);
    }
    const at = (share: number, list = times) =>
      Math.round(list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN);
    const growth = ([first = 1, ...later]: number[]) => Math.max(...later) / first - 1;
    return {
      messages: times.length,
      toPicture: Math.round(picture - began),
      pictureToReady: Math.round(ready - picture),
      replyP50: at(0.5),
      replyP99: at(0.99),
      knownP99: at(0.99, times.slice(citizens)),
      perSecond: Math.round((times.length / took) * 1000),
      chromium,
      node,
      chromiumGrowth: growth(chromium),
      nodeGrowth: growth(node),
    };
  } finally {
    child.send('stop');
    await once(child, 'exit');
    await web.close();
    await redis.stop();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

export function tellWhatsApp(result: WhatsAppResult): string {
  const { messages, toPicture, pictureToReady, replyP50, replyP99, knownP99, perSecond } = result;
  const memory = (name: string, list: number[], growth: number) =>
    `${name} ${list.join(' ')} MB: ${(growth * 100).toFixed(1)} % since the first fifth, ${mayGrow * 100} % at most: ${growth <= mayGrow ? 'met' : 'MISSED'}`;
  return [
    `start to picture ${toPicture} ms, picture to ready ${pictureToReady} ms`,
    `${messages} messages of ${citizens} citizens, ${atOnce} at once: ${perSecond}/s, reply p50 ${replyP50} ms, p99 ${replyP99} ms (${knownP99} ms where the chat was known)`,
    memory('Chromium', result.chromium, result.chromiumGrowth),
    memory('node', result.node, result.nodeGrowth),
  ].join('\n');
}

/** Each citizen writes again when their reply has come; resolves to the ms that each reply took. */
async function converse(web: WhatsAppWeb, count: number, round: number): Promise<number[]> {
  const times: number[] = [];
  let written = 0;
  const since = (await web.sent()).at(-1)?.n ?? 0;
  const asked = new Map<string, number>();
  const write = async () => {
    if (written >= count) return;
    written += 1;
    const body = `${round}-${written}`;
    asked.set(`Balasan ${body}`, Date.now());
    await web.receive({ from: `62812000${written % citizens}@c.us`, id: `B${body}`, body });
  };
  await Promise.all(Array.from({ length: atOnce }, write));
  for (let seen = since; times.length < count; ) {
    const news = await web.sent(seen, 30_000);
    if (news.length === 0) throw new Error(`no reply within 30 s, after ${times.length} of ${count}`);
    for (const { n, body = '', at } of news) {
      seen = n;
      times.push(at - (asked.get(body) ?? Number.NaN));
      await write();
    }
  }
  return times;
}

async function word(child: ChildProcess, wanted: string): Promise<void> {
  for (;;) {
    const [said] = await once(child, 'message');
    if (said === wanted) return;
  }
}

async function used(child: ChildProcess): Promise<Used> {
  child.send('used');
  const [said] = await once(child, 'message');
  return said;
}

/** The browser is the one child that the channel's process has (besides a compiler, which comes first if at all). */
async function browserOf(child: ChildProcess): Promise<number | undefined> {
  const children = (await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').catch(() => ''))
    .trim()
    .split(' ');
  for (const pid of children) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes('--user-data-dir=')) return Number(pid);
  }
  return undefined;
}
