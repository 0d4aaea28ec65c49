// aduan bench intake: reports filed a second, from the order to the case and its receipt through both queues, against a bare
// insertOne of the same documents on the same engine. Rounds alternate.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../domain/case.ts';
import type { Order } from '../../domain/command.ts';
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
  inserted: Range;
  /** filed over inserted, of each round. */
  ratio: Range;
  /** Milliseconds from the case's write to the update at the chat's mailbox, 95th percentile, one report at a time. */
  toldP95: number;
}
interface Range {
  min: number;
  median: number;
  max: number;
}

export async function benchIntake(reports: number, rounds: number, say: (line: string) => void): Promise<IntakeBench> {
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
    const made = await madeUp(reports);
    const filed: number[] = [];
    const inserted: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const orders = made.map((kase) => orderOf(kase));
      const begun = performance.now();
      for (let n = 0; n < orders.length; n += 50) await work.queues.jobs.hand(orders.slice(n, n + 50));
      await all(orders.map(({ id }) => `u-${id}`));
      const took = performance.now() - begun;
      const bare = await work.stores.insertBare(
        made.map((kase) => ({ ...kase, _id: randomBytes(12).toString('hex') })),
        16,
      );
      if (round < 0) continue;
      filed.push((reports / took) * 1_000);
      inserted.push((reports / bare) * 1_000);
      say(`round ${round + 1}: ${filed.at(-1)?.toFixed(0)} filed/s, ${inserted.at(-1)?.toFixed(0)} inserted/s`);
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
    return {
      filed: range(filed, 0),
      inserted: range(inserted, 0),
      ratio: range(
        filed.map((rate, n) => rate / (inserted[n] ?? 1)),
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

function range(values: readonly number[], digits: number): Range {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => Number((sorted[index] ?? 0).toFixed(digits));
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

export function tellIntake({ filed, inserted, ratio, toldP95 }: IntakeBench): string {
  const row = ({ min, median, max }: Range): string => `${median} [${min}, ${max}]`;
  return [
    `filed a second, order to case and receipt: ${row(filed)}`,
    `bare insertOne a second, 16 at a time:      ${row(inserted)}`,
    `ratio: ${row(ratio)}`,
    `order handed in to receipt in the mailbox, one at a time, p95: ${toldP95} ms`,
  ].join('\n');
}
