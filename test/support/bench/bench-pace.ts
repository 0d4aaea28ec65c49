// A broadcast of the whole service to Telegram's stand-in, which keeps the limits strictly, while citizens write and are
// answered: what of the permitted rate is used, and how long an answer takes meanwhile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngines } from '../../../src/app/engines/start-engines.ts';
import { plantCases } from '../../../src/app/seed/plant-cases.ts';
import type { BroadcastDesk } from '../../../src/broadcasts/desk.ts';
import { draftBroadcast } from '../../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../../src/broadcasts/plan.ts';
import { broadcastStatus } from '../../../src/broadcasts/status.ts';
import { confirmBroadcast } from '../../../src/broadcasts/steer.ts';
import type { Tally } from '../../../src/domain/ledger.ts';
import { runAduan } from '../run-aduan.ts';
import { spawnTelegramApi } from '../telegram/telegram-api.ts';
import { enforced } from '../telegram/telegram-api-limits.ts';
import { allDays, benchOfficer, openBenchDesk } from './bench-desk.ts';

export interface PaceOrder {
  messages: number;
  say: (line: string) => void;
}

/** Milliseconds. */
export interface PaceResult {
  tally: Tally;
  /** Messages besides the broadcast's, all of them answers to citizens. */
  replies: number;
  /** From the first of the broadcast's messages to its last. */
  took: number;
  /** What went out of what the limit permits, the first second's thirty left out of both. */
  share: number;
  refused429: number;
  /** From a citizen's message to its first reply at Telegram. */
  answered: number;
  replyP50: number;
  replyP99: number;
  replyMax: number;
}

/** Citizens a second who write meanwhile. */
const writing = 3;

export async function benchPace({ messages, say }: PaceOrder): Promise<PaceResult> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const engines = await startEngines({ dataDir: join(dir, 'engines'), say });
  const api = await spawnTelegramApi({ limited: true });
  const account = api.token.split(':')[0] ?? '';
  const { redisUrl, mongodbUri } = engines;
  const dataDir = join(dir, 'service');
  const service = runAduan(['start'], {
    ...{ DATA_DIR: dataDir, REDIS_URL: redisUrl, MONGODB_URI: mongodbUri, HTTP_PORT: '0', LOG_LEVEL: 'warn' },
    ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot, BROADCAST_QUIET_HOURS: '00:00-00:00' },
    ...{ BURST_PAUSE_MS: '0' },
  });
  try {
    await service.printed(/telegram +hidup/, 60_000);
    const { desk, work, close } = await openBenchDesk({ redisUrl, mongodbUri, dataDir, account });
    try {
      let planted = 0;
      const seeding = { count: messages, seed: 5, now: Date.now(), schedule: work.desk.schedule, open: true };
      await plantCases(work.stores, seeding, say, (kase) => {
        planted += 1;
        const reporter = { channel: 'telegram', account, chat: String(3_000_000 + planted) } as const;
        return { ...kase, topic: 'listrik', reporter, followers: [], supervisory: false };
      });
      const id = await planned(desk);
      const seconds = Math.ceil(messages / (enforced.perSecond - writing));
      say(`${messages} messages to as many chats, and ${writing} citizens a second who write meanwhile …`);
      const before = (await api.state()).counts['sendMessage 200'] ?? 0;
      await api.load({ chats: writing * seconds, total: writing * seconds, rate: writing, texts: ['halo'] });
      const code = (await desk.broadcasts.byId(id))?.plan?.code ?? '';
      const sent = await confirmBroadcast(desk, benchOfficer, id, { code });
      if (!sent.ok) throw new Error(`not sent: ${sent.code}`);
      await ended(desk, id);
      const { counts } = await api.state();
      const { replied, p50, p99, max } = await api.loadResult();
      const found = await broadcastStatus(desk, benchOfficer, id);
      if (!found.ok) throw new Error(found.code);
      const { tally } = found.status;
      const took = await spanOf(desk, id);
      const out = (counts['sendMessage 200'] ?? 0) - before;
      return {
        tally,
        replies: out - (tally.sent ?? 0),
        took,
        share: (out - enforced.perSecond) / ((took / 1000) * enforced.perSecond),
        refused429: counts['sendMessage 429'] ?? 0,
        ...{ answered: replied, replyP50: p50, replyP99: p99, replyMax: max },
      };
    } finally {
      await close();
    }
  } finally {
    service.child.kill('SIGKILL');
    await service.ended;
    await api.close();
    await engines.stop();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function planned(desk: BroadcastDesk): Promise<string> {
  const text = 'Laporan {nomor} ({judul}): listrik sudah menyala lagi.';
  const drafted = await draftBroadcast(desk, benchOfficer, { audience: { ...allDays, topics: ['listrik'] }, text });
  if (!drafted.ok) throw new Error(`not drafted: ${drafted.code}`);
  const { id } = drafted.broadcast;
  const plan = await planBroadcast(desk, benchOfficer, id);
  if (!plan.ok) throw new Error(`not planned: ${plan.code}`);
  return id;
}

async function ended(desk: BroadcastDesk, id: string): Promise<void> {
  while ((await desk.broadcasts.byId(id))?.endedAt === undefined) await new Promise((go) => setTimeout(go, 100));
}

/** Milliseconds from the first row that was settled to the last. */
async function spanOf(desk: BroadcastDesk, id: string): Promise<number> {
  const plan = (await desk.broadcasts.byId(id))?.plan;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const lane of plan?.lanes.keys() ?? [])
    for await (const { rows } of desk.broadcasts.pages(id, plan?.no ?? 0, lane))
      for (const { at = 0 } of rows) [first, last] = [Math.min(first, at), Math.max(last, at)];
  return last - first;
}
