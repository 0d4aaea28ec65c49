// aduan bench intake: reports filed a second, from the order to the case and its receipt through both queues, against a bare
// insertOne of each of the same documents on the same engine: into a collection that bears the indexes of cases, as any that can
// be asked must, and into one that bears none. All three grow alike, and all are warmed up by as many reports.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../domain/case.ts';
import type { Order } from '../../domain/command.ts';
import { makeTrackingNumber } from '../../domain/tracking-number.ts';
import { openCaseWork } from '../cases/work.ts';
import { startEngines } from '../engines/start-engines.ts';
import { flowFolder } from '../files/flow-files.ts';
import { loadSchedule } from '../files/schedule-files.ts';
import { makeLog } from '../log.ts';
import { makeCases } from '../seed/make-cases.ts';
import { readSeedTexts } from '../seed/seed-texts.ts';

export interface IntakeBench {
  /** A second. */
  filed: Range;
  inserted: Floors;
  /** filed over inserted, of each round. */
  ratio: Floors;
  /** Milliseconds of this process's time a report. */
  cpu: Range;
  /** Milliseconds from the case's write to the update at the chat's mailbox, 95th percentile, one report at a time. */
  toldP95: number;
}
/** Into a collection with the indexes of cases, and into one without any. */
interface Floors {
  indexed: Range;
  unindexed: Range;
}
interface Range {
  min: number;
  median: number;
  max: number;
}

export interface IntakePlan {
  /** A round. */
  reports: number;
  rounds: number;
  /** Reports before the measured ones, of each way. */
  warmUp: number;
}

/** Runs it on engines of its own in a folder that goes with it; `say` hears how far it is. */
export async function benchIntake(
  { reports, rounds, warmUp }: IntakePlan,
  say: (line: string) => void,
): Promise<IntakeBench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const engines = await startEngines({ dataDir, say });
  try {
    const { redisUrl, mongodbUri } = engines;
    const config = {
      DATA_DIR: dataDir,
      ADUAN_KEY: undefined,
      NODE_ENV: undefined,
      TZ_WILAYAH: 'Asia/Makassar',
      BAHASA_WARGA: 'id',
      JAM_RINGKASAN: '07:30',
    };
    const work = await openCaseWork({ config, redisUrl, mongodbUri, log: makeLog('silent', false) });
    const arrived = new Map<string, number>();
    let hear: () => void = () => undefined;
    await work.serve(async (batch) => {
      for (const { mail } of batch) arrived.set(mail.id, performance.now());
      hear();
      return batch.map(() => 'kept' as const);
    });
    const all = (ids: readonly string[]): Promise<void> =>
      new Promise((resolve) => {
        hear = () => ids.every((id) => arrived.has(id)) && resolve();
        hear();
      });
    const made = await madeUp(Math.max(reports, warmUp));
    /** The milliseconds that each way takes for so many, and those of our own time for filing. */
    const run = async (count: number) => {
      const orders = made.slice(0, count).map((kase) => orderOf(kase));
      const [begun, used] = [performance.now(), process.cpuUsage()];
      for (let n = 0; n < orders.length; n += 50) await work.queues.jobs.hand(orders.slice(n, n + 50));
      await all(orders.map(({ id }) => `u-${id}`));
      const took = performance.now() - begun;
      const { user, system } = process.cpuUsage(used);
      const cases: Case[] = [];
      for (let n = 0; n < count; n += 50)
        cases.push(...(await work.stores.cases.byIds(orders.slice(n, n + 50).map(({ id }) => id))));
      const bare = (into: 'indexed' | 'unindexed') => work.stores.insertBare(cases.map(anew), 16, into);
      return {
        took,
        cpu: (user + system) / 1_000,
        indexed: await bare('indexed'),
        unindexed: await bare('unindexed'),
      };
    };
    say(`warming up by ${warmUp} reports, filed and inserted`);
    await run(warmUp);
    const measured: Awaited<ReturnType<typeof run>>[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const one = await run(reports);
      measured.push(one);
      const [filed, indexed, unindexed] = [one.took, one.indexed, one.unindexed].map((ms) =>
        rate(reports, ms).toFixed(0),
      );
      say(`round ${round}: ${filed} filed/s, ${indexed} inserted/s with the indexes, ${unindexed} without`);
    }
    const waits: number[] = [];
    for (const kase of made.slice(0, 200)) {
      const order = orderOf(kase);
      const begun = performance.now();
      await work.queues.jobs.hand([order]);
      await all([`u-${order.id}`]);
      waits.push((arrived.get(`u-${order.id}`) ?? 0) - begun);
    }
    await work.close();
    const toldP95 = Number((waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0).toFixed(1));
    const rates = (way: 'took' | 'indexed' | 'unindexed') => measured.map((one) => rate(reports, one[way]));
    const against = (floor: 'indexed' | 'unindexed') => measured.map((one) => one[floor] / one.took);
    return {
      filed: range(rates('took'), 0),
      inserted: { indexed: range(rates('indexed'), 0), unindexed: range(rates('unindexed'), 0) },
      ratio: { indexed: range(against('indexed'), 2), unindexed: range(against('unindexed'), 2) },
      cpu: range(
        measured.map(({ cpu }) => cpu / reports),
        2,
      ),
      toldP95,
    };
  } finally {
    await engines.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function madeUp(count: number): Promise<Case[]> {
  const { schedule } = loadSchedule(flowFolder, 'Asia/Makassar');
  return [...makeCases({ count, seed: 3, now: Date.now(), schedule, open: true, ...(await readSeedTexts()) })];
}

function orderOf(kase: Case): Order {
  const { classification, topic, tag, agency, title, body, eventDate, place, media, anonymous, confidential, urgency } =
    kase;
  const report = {
    classification,
    topic,
    tag,
    agency,
    title,
    body,
    ...(eventDate !== undefined && { eventDate }),
    place,
    media,
    anonymous,
    confidential,
    urgency,
  };
  return {
    v: 1,
    id: `bench-${randomBytes(8).toString('hex')}`,
    chat: kase.reporter ?? { channel: 'web', account: 'bench', chat: 'bench' },
    at: Date.now(),
    command: { name: 'file-report', report: { ...report, consentAt: kase.consentAt } },
  };
}

const rate = (count: number, ms: number): number => (count / ms) * 1_000;

/** The same case once more, under an id and a number of its own. */
function anew(kase: Case): Case {
  return { ...kase, id: `bench-${randomBytes(8).toString('hex')}`, number: makeTrackingNumber(randomBytes(5)) };
}

function range(values: readonly number[], digits: number): Range {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => Number((sorted[index] ?? 0).toFixed(digits));
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

/** The figures as lines. */
export function tellIntake({ filed, inserted, ratio, cpu, toldP95 }: IntakeBench): string {
  const row = ({ min, median, max }: Range): string => `${median} [${min}, ${max}]`;
  return [
    `filed a second, order to case and receipt: ${row(filed)}; our processor time a report: ${row(cpu)} ms`,
    'bare insertOne a second of the same documents, 16 at a time:',
    `  with the indexes of cases: ${row(inserted.indexed)}; ratio ${row(ratio.indexed)}`,
    `  with no index:             ${row(inserted.unindexed)}; ratio ${row(ratio.unindexed)}`,
    `order handed in to receipt in the mailbox, one at a time, p95: ${toldP95} ms`,
  ].join('\n');
}
