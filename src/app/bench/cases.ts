// aduan bench cases: what it costs to list, find and change a case, and to find what is due, in a small and in a large store
// on one engine. Rounds alternate between the stores, so that what else the machine does falls on both.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchNow, dueCount, type Field, field, fill, serverOf } from './field.ts';

export interface CaseFigures {
  /** All that the store holds; ten of eleven are open. */
  cases: number;
  /** Milliseconds: median and 95th percentile of each. */
  list: Spread;
  /** By number: each of up to 400 cases for the first time, and again later. */
  first: Spread;
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
  ratios: { list: number; first: number; search: number; update: number };
}

export interface BenchPlace {
  data?: string | undefined;
  asIs?: boolean | undefined;
  mongodb?: string | undefined;
}

interface Times {
  list: number[];
  first: number[];
  search: number[];
  update: number[];
  due: number[];
}
type Measured = Field & { times: Times };

/**
 * @param sizes how many open cases the small and the large store have; each has a tenth as many again from two years.
 * @param data a folder to keep the stores in and to find them again; one of its own that goes afterwards when left out.
 * @param asIs measures what lies in `data` as far as it has been filled.
 * @param mongodb a server of one's own instead of one of ours; `data` then holds the keys only.
 * @param say hears how far it has come.
 */
export async function benchCases(
  sizes: [number, number],
  rounds: number,
  say: (line: string) => void,
  { data, asIs = false, mongodb }: BenchPlace = {},
): Promise<CaseBench> {
  const dir = data ?? (await mkdtemp(join(tmpdir(), 'aduan-bench-')));
  try {
    if (!asIs) for (const size of sizes) await fill(dir, size, say, mongodb);
    return await measure(dir, sizes, rounds, say, mongodb);
  } finally {
    if (data === undefined) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(
  dir: string,
  sizes: [number, number],
  rounds: number,
  say: (line: string) => void,
  given: string | undefined,
): Promise<CaseBench> {
  const mongo = await serverOf(dir, given, { say });
  try {
    const times = (): Times => ({ list: [], first: [], search: [], update: [], due: [] });
    const small = { ...(await field(mongo.uri, dir, sizes[0])), times: times() };
    const large = { ...(await field(mongo.uri, dir, sizes[1])), times: times() };
    // The pages of a case that nobody has asked for lately lie outside the server's cache: a figure of its own, and the
    // warming of what is measured after it, alike in both.
    for (let n = 0; n < Math.max(small.samples.length, large.samples.length); n += 1)
      for (const each of [small, large]) await lookUpFirst(each, n);
    const run = Date.now().toString(36);
    for (let round = -10; round < rounds; round += 1) {
      for (const each of [small, large]) await play(each, round, run);
    }
    for (const { stores } of [small, large]) await stores.close();
    const [a, b] = [figures(small), figures(large)];
    const ratio = (of: keyof CaseBench['ratios']): number => Number((b[of].p95 / a[of].p95).toFixed(2));
    const ratios = { list: ratio('list'), first: ratio('first'), search: ratio('search'), update: ratio('update') };
    return { small: a, large: b, ratios };
  } finally {
    await mongo.stop();
  }
}

async function lookUpFirst({ stores, samples, times }: Measured, n: number): Promise<void> {
  const sample = samples[n];
  if (sample === undefined) return;
  const begun = performance.now();
  await stores.cases.byNumber(sample.number);
  times.first.push(performance.now() - begun);
}

async function play({ stores: { cases }, samples, times }: Measured, round: number, run: string): Promise<void> {
  const sample = samples[Math.abs(round * 7) % samples.length];
  if (sample === undefined) throw new Error('no samples');
  const timed = async (into: number[], task: () => Promise<unknown>): Promise<void> => {
    const begun = performance.now();
    await task();
    if (round >= 0) into.push(performance.now() - begun);
  };
  const window = { from: benchNow - 90 * 86_400_000, to: benchNow, limit: 10 };
  await timed(times.list, () => cases.list({ ...window, agency: sample.agency, states: ['diproses'] }));
  await timed(times.search, () => cases.byNumber(sample.number));
  const seen = await cases.byId(sample.id);
  if (seen === undefined) throw new Error('a sample is gone');
  const event = {
    id: `e-${run}-${round}`,
    at: benchNow,
    kind: 'noted',
    by: { role: 'koordinator' },
    text: 'Catatan',
  } as const;
  await timed(times.update, () => cases.change(seen, { set: {}, events: [event], tell: [] }));
  if (round % 20 === 0) await timed(times.due, () => cases.due(benchNow - 800 * 86_400_000, dueCount));
}

function figures({ held, times }: Measured): CaseFigures {
  return {
    cases: held,
    list: spread(times.list),
    first: spread(times.first),
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

/** The figures as lines of a table. */
export function tellCases({ small, large, ratios }: CaseBench): string {
  const row = ({ cases, list, first, search, update, due }: CaseFigures): string =>
    [cases, ...[list, first, search, update, due].map(({ p50, p95 }) => `${p50} / ${p95}`)].join(' | ');
  return [
    'cases | list | by number, first | by number | update | 500 due (ms, p50 / p95)',
    row(small),
    row(large),
    `p95, large over small: list ${ratios.list}, by number for the first time ${ratios.first}, again ${ratios.search}, update ${ratios.update}`,
  ].join('\n');
}
