// aduan bench cases: what it costs to list, find and change a case, and to find what is due, in a small and in a large store
// on one engine. Rounds alternate between the stores, so that what else the machine does falls on both.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../domain/case.ts';
import { freshKeys } from '../store/key-ring.ts';
import { openStores, type Stores } from '../store/open-stores.ts';
import { startMongo } from './engines/start-mongo.ts';
import { flowFolder } from './flow-files.ts';
import { loadSchedule } from './schedule-files.ts';
import { plantCases } from './seed/plant-cases.ts';

export interface CaseFigures {
  cases: number;
  /** Milliseconds: median and 95th percentile of each. */
  list: Spread;
  search: Spread;
  update: Spread;
  /** Milliseconds to find the 500 cases that are due among so many open ones. */
  due: Spread;
}
interface Spread {
  p50: number;
  p95: number;
}
export interface CaseBench {
  small: CaseFigures;
  large: CaseFigures;
  /** p95 in the large store over p95 in the small one. */
  ratios: { list: number; search: number; update: number };
}

interface Field {
  size: number;
  stores: Stores;
  samples: Case[];
  times: { list: number[]; search: number[]; update: number[]; due: number[] };
}

const dueCount = 500;

/** @param sizes the small and the large number of cases; @param say hears how far it has come. */
export async function benchCases(
  sizes: [number, number],
  rounds: number,
  say: (line: string) => void,
): Promise<CaseBench> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const mongo = await startMongo({ dir, say });
  try {
    const [small, large] = [await prepare(mongo.uri, sizes[0], say), await prepare(mongo.uri, sizes[1], say)];
    for (let round = -10; round < rounds; round += 1) {
      for (const field of [small, large]) await play(field, round);
    }
    for (const { stores } of [small, large]) await stores.close();
    const [a, b] = [figures(small), figures(large)];
    const ratio = (of: 'list' | 'search' | 'update'): number => Number((b[of].p95 / a[of].p95).toFixed(2));
    return { small: a, large: b, ratios: { list: ratio('list'), search: ratio('search'), update: ratio('update') } };
  } finally {
    await mongo.stop();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

const now = Date.parse('2026-11-02T10:00:00+08:00');

async function prepare(uri: string, size: number, say: (line: string) => void): Promise<Field> {
  const { schedule } = loadSchedule(flowFolder, 'Asia/Makassar');
  const at = new URL(uri);
  at.pathname = `/bench-${size}`;
  const stores = await openStores(at.href, freshKeys(), { now: () => now });
  const samples: Case[] = [];
  const every = Math.max(1, Math.floor(size / 400));
  const dueEvery = Math.max(1, Math.floor(size / 2 / dueCount));
  let planted = 0;
  const keep = (kase: Case): Case => {
    planted += 1;
    if (planted % every === 0) samples.push(kase);
    return kase;
  };
  // One half as life leaves them, the other all open, with so many due; older than the first, out of the way of the lists.
  await plantCases(stores, { count: Math.ceil(size / 2), seed: 1, now, schedule }, say, keep);
  let open = 0;
  await plantCases(
    stores,
    { count: Math.floor(size / 2), seed: 2, now: now - 731 * 86_400_000, schedule, open: true },
    say,
    (kase) => {
      open += 1;
      const isDue = open % dueEvery === 0 && open / dueEvery <= dueCount;
      const clocks = kase.clocks.map((clock) => ({ ...clock, remind: isDue ? 1_000 : now * 2, due: now * 2 }));
      return { ...kase, clocks };
    },
  );
  return { size, stores, samples, times: { list: [], search: [], update: [], due: [] } };
}

async function play({ stores: { cases }, samples, times }: Field, round: number): Promise<void> {
  const sample = samples[Math.abs(round * 7) % samples.length];
  if (sample === undefined) throw new Error('no samples');
  const timed = async (into: number[], task: () => Promise<unknown>): Promise<void> => {
    const begun = performance.now();
    await task();
    if (round >= 0) into.push(performance.now() - begun);
  };
  const window = { from: now - 90 * 86_400_000, to: now, limit: 10 };
  await timed(times.list, () => cases.list({ ...window, agency: sample.agency, states: ['diproses'] }));
  await timed(times.search, () => cases.byNumber(sample.number));
  const seen = await cases.byId(sample.id);
  if (seen === undefined) throw new Error('a sample is gone');
  const event = { id: `e-${round}`, at: now, kind: 'noted', by: { role: 'koordinator' }, text: 'Catatan' } as const;
  await timed(times.update, () => cases.change(seen, { set: {}, events: [event], tell: [] }));
  if (round % 20 === 0) await timed(times.due, () => cases.due(now - 800 * 86_400_000, dueCount));
}

function figures({ size, times }: Field): CaseFigures {
  return {
    cases: size,
    list: spread(times.list),
    search: spread(times.search),
    update: spread(times.update),
    due: spread(times.due),
  };
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

export function tellCases({ small, large, ratios }: CaseBench): string {
  const row = ({ cases, list, search, update, due }: CaseFigures): string =>
    [cases, ...[list, search, update, due].map(({ p50, p95 }) => `${p50} / ${p95}`)].join(' | ');
  return [
    'cases | list | by number | update | 500 due (ms, p50 / p95)',
    row(small),
    row(large),
    `p95, large over small: list ${ratios.list}, by number ${ratios.search}, update ${ratios.update}`,
  ].join('\n');
}
