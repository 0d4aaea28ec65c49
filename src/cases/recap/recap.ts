// The figures of a month, counted a case at a time: what is kept grows with the kinds of things counted, never with the cases.

import type { Schedule } from '../../domain/case-clock.ts';
import type { CaseState } from '../../domain/case-state.ts';
import type { ClockName } from '../../domain/clock-rules.ts';
import { type Judged, judgeClocks, type Verdict } from '../../domain/clock-verdict.ts';
import type { FiledCase } from '../../ports/case-store.ts';
import { wasAssigned } from '../permission.ts';

/** One case of the month, as its row in the file says it. */
export interface RecapRow {
  kase: FiledCase;
  /** The agency that has it; undefined before disposisi, where one is only proposed. */
  agency?: string;
  clocks: Judged[];
  /** When it was first answered (ms UTC). */
  answeredAt?: number;
}

/** How an agency did: cases, those that have been answered, those of which a clock of its own was overrun. */
export interface OfAgency {
  cases: number;
  answered: number;
  late: number;
}

export interface Recap {
  cases: number;
  /** By the agency that has it; '' before disposisi. */
  agencies: Map<string, OfAgency>;
  topics: Map<string, number>;
  states: Map<CaseState, number>;
  /** '' where no kecamatan is known. */
  kecamatan: Map<string, number>;
  clocks: Map<ClockName, Record<Verdict, number>>;
  /** Cases that have been answered, by the whole hours from filing to the first answer. */
  answeredAfter: Map<number, number>;
  /** Reporters' ratings, by score. */
  scores: Map<number, number>;
  /** Cases that were reopened at least once. */
  reopened: number;
}

/** The figures of no case at all. */
export function emptyRecap(): Recap {
  return {
    cases: 0,
    agencies: new Map(),
    topics: new Map(),
    states: new Map(),
    kecamatan: new Map(),
    clocks: new Map(),
    answeredAfter: new Map(),
    scores: new Map(),
    reopened: 0,
  };
}

/** What the figures need of one case, its clocks judged at `now` (ms, UTC). */
export function rowOf(kase: FiledCase, now: number, schedule: Schedule): RecapRow {
  const answered = kase.timeline.find(({ kind }) => kind === 'responded');
  return {
    kase,
    ...(wasAssigned(kase) && { agency: kase.agency }),
    clocks: judgeClocks(kase, now, schedule),
    ...(answered !== undefined && { answeredAt: answered.at }),
  };
}

/** Adds one case to the figures. */
export function count(recap: Recap, { kase, agency = '', clocks, answeredAt }: RecapRow): void {
  recap.cases += 1;
  if (kase.reopened > 0) recap.reopened += 1;
  const of = recap.agencies.get(agency) ?? { cases: 0, answered: 0, late: 0 };
  const late = clocks.some(({ clock, verdict }) => clock !== 'verifikasi' && verdict === 'late');
  recap.agencies.set(agency, {
    cases: of.cases + 1,
    answered: of.answered + (answeredAt === undefined ? 0 : 1),
    late: of.late + (late ? 1 : 0),
  });
  add(recap.topics, kase.topic);
  add(recap.states, kase.state);
  add(recap.kecamatan, kase.place.kecamatan ?? '');
  for (const { clock, verdict } of clocks) {
    const verdicts = recap.clocks.get(clock) ?? { kept: 0, late: 0, running: 0 };
    recap.clocks.set(clock, { ...verdicts, [verdict]: verdicts[verdict] + 1 });
  }
  if (answeredAt !== undefined) add(recap.answeredAfter, Math.floor((answeredAt - kase.filedAt) / hour));
  if (kase.score !== undefined) add(recap.scores, kase.score);
}

const hour = 3_600_000;

/** The median days, to the hour, from filing to the first answer; undefined where nothing has been answered. */
export function medianDays({ answeredAfter }: Recap): number | undefined {
  const half = sum(answeredAfter) / 2;
  let before = 0;
  let lower: number | undefined;
  for (const [hours, cases] of [...answeredAfter].sort(([a], [b]) => a - b)) {
    before += cases;
    // Of an even number the middle lies between two.
    if (lower !== undefined) return (lower + hours) / 48;
    if (before > half) return hours / 24;
    if (before === half) lower = hours;
  }
  return undefined;
}

/** The mean of the ratings; undefined without any. */
export function meanScore({ scores }: Recap): number | undefined {
  const ratings = sum(scores);
  return ratings === 0 ? undefined : [...scores].reduce((all, [score, times]) => all + score * times, 0) / ratings;
}

/** All counts together. */
export function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((all, each) => all + each, 0);
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
