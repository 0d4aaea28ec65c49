// How long it takes to plan a broadcast for very many, and what memory that takes beyond the idle process.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngines } from '../../../src/app/engines/start-engines.ts';
import { plantCases } from '../../../src/app/seed/plant-cases.ts';
import type { Case } from '../../../src/domain/case.ts';
import { openBenchDesk } from './bench-desk.ts';
import { firstOf, startChild } from './children.ts';

export interface PlanOrder {
  recipients: number;
  /** A server of one's own; the engines' ladder finds one when left out. */
  mongodbUri?: string;
  /** Keeps the planted cases for the next run; planting takes longer than planning. */
  folder?: string;
  say: (line: string) => void;
}

/** Milliseconds and megabytes. */
export interface PlanResult {
  people: number;
  took: number;
  cpu: number;
  idle: number;
  most: number;
  /** How long the process could do nothing else, at a time: what a reply waits for in the midst of a plan. */
  held: { p99: number; most: number };
}

const topic = 'listrik';
const account = '700';

export async function benchPlan({ recipients, mongodbUri, folder, say }: PlanOrder): Promise<PlanResult> {
  const dataDir = folder ?? (await mkdtemp(join(tmpdir(), 'aduan-bench-')));
  const engines = await startEngines({ dataDir, mongodbUri, say });
  try {
    const place = { redisUrl: engines.redisUrl, mongodbUri: engines.mongodbUri, dataDir, account };
    await plant(place, recipients, say);
    const planner = await startChild('broadcast-planner', { ...place, topic });
    try {
      say(`planning for ${recipients} …`);
      planner.send('plan');
      const [result] = await firstOf(planner);
      return result;
    } finally {
      planner.kill('SIGKILL');
    }
  } finally {
    await engines.stop();
    if (folder === undefined) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function plant(
  place: Parameters<typeof openBenchDesk>[0],
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const { work, close } = await openBenchDesk(place);
  try {
    const { stores, desk } = work;
    if ((await stores.meta.get('bench-planted')) === String(count)) return;
    let planted = 0;
    const seeding = { count, seed: 5, now: Date.now(), schedule: desk.schedule, open: true };
    await plantCases(stores, seeding, say, (kase) => oneEach(kase, planted++));
    await stores.meta.set('bench-planted', String(count));
  } finally {
    await close();
  }
}

/** Two thirds on Telegram, the others on the web; all of one topic. */
function oneEach(kase: Case, n: number): Case {
  const reporter =
    n % 3 === 2
      ? ({ channel: 'web', account: 'web', chat: n.toString(16).padStart(40, '0') } as const)
      : ({ channel: 'telegram', account, chat: String(3_000_000 + n) } as const);
  return { ...kase, topic, reporter, followers: [], supervisory: false };
}
