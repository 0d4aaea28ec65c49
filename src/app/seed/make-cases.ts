// Believable cases in any number: the same seed gives the same cases. Spread over two years, all kecamatan, all states.
import type { Case } from '../../domain/case.ts';
import { clocksIn, type Schedule } from '../../domain/case-clock.ts';
import type { CaseEvent } from '../../domain/case-event.ts';
import type { CaseState } from '../../domain/case-state.ts';
import { makeTrackingNumber } from '../../domain/tracking-number.ts';
import { dayOf } from '../../domain/working-days.ts';
import { searchWords } from '../../text/words/search-words.ts';
import type { SeedPlace, SeedTexts } from './seed-texts.ts';

export interface Seeding {
  count: number;
  seed: number;
  /** The newest case is filed at this instant; ms UTC. */
  now: number;
  schedule: Schedule;
  texts: SeedTexts;
  places: readonly SeedPlace[];
  /** Every case is still open, with clocks that are not due yet. */
  open?: boolean;
  /** So many of them are there already and are left out. */
  skip?: number;
}

const twoYears = 730 * 86_400_000;
const day = 86_400_000;

/** How many of a hundred end in each state. The way there is in the timeline. */
const shares: readonly [CaseState, number][] = [
  ['selesai', 62],
  ['diproses', 9],
  ['ditanggapi', 6],
  ['diarsipkan', 6],
  ['didisposisikan', 5],
  ['diterima', 4],
  ['terverifikasi', 3],
  ['menunggu_pelapor', 3],
  ['dibuka_kembali', 2],
];
const openShares: readonly [CaseState, number][] = [
  ['diproses', 50],
  ['didisposisikan', 30],
  ['diterima', 20],
];

/** The kinds of event that lead to a state, with the state that each leads to. */
const ways: Partial<Record<CaseState, readonly [CaseEvent['kind'], CaseState][]>> = {
  terverifikasi: [['verified', 'terverifikasi']],
  didisposisikan: [
    ['verified', 'terverifikasi'],
    ['assigned', 'didisposisikan'],
  ],
};
const toWork: readonly [CaseEvent['kind'], CaseState][] = [...(ways.didisposisikan ?? []), ['accepted', 'diproses']];
const toAnswer: readonly [CaseEvent['kind'], CaseState][] = [...toWork, ['responded', 'ditanggapi']];

/** The id of the n-th case, counted from 0, of a seed. */
export function caseId(seed: number, n: number): string {
  return `seed-${seed}-${n.toString(36).padStart(6, '0')}`;
}

/** The cases one after the other, so that any number fits into memory. */
export function* makeCases(seeding: Seeding): Generator<Case> {
  const { count, seed, now, schedule, texts, places, open = false, skip = 0 } = seeding;
  let random = mulberry(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  const topics = Object.entries(texts.topics);
  // Working out a due date is the dear part; cases of one day and clock share it.
  const dues = new Map<string, Case['clocks']>();
  for (let n = skip; n < count; n += 1) {
    // Chances of its own for each, so that those left out need not be made.
    random = mulberry(Math.imul(seed, 0x9e3779b1) + n);
    const filedAt = open ? now - Math.floor(random() * day) : now - Math.floor((twoYears * (count - n)) / count);
    const [topic, { agency, titles, texts: bodies, answers }] = pick(topics);
    const place = pick(places);
    const state = among(open ? openShares : shares, random());
    const named = (text: string): string => text.replaceAll('{tempat}', place.desa);
    const id = caseId(seed, n);
    const steps = wayTo(state);
    const timeline: CaseEvent[] = [
      { id, at: filedAt, kind: 'filed', by: { role: 'pelapor' }, to: 'diterima' },
      ...steps.map(([kind, to], index): CaseEvent => {
        const citizen = kind === 'rated' || kind === 'reopened';
        const said = kind === 'responded' ? { text: named(pick(answers)) } : {};
        return {
          id: `${id}-${index}`,
          at: Math.min(now, filedAt + (index + 1) * day),
          kind,
          by: citizen
            ? { role: 'pelapor' }
            : { role: kind === 'responded' ? 'penghubung' : 'koordinator', id: 'seed', agency },
          from: steps[index - 1]?.[1] ?? 'diterima',
          to,
          agency,
          ...said,
          ...(kind === 'rated' && { score: 1 + Math.floor(random() * 5) }),
        };
      }),
    ];
    const changedAt = timeline.at(-1)?.at ?? filedAt;
    const rated = timeline.find(({ kind }) => kind === 'rated');
    const [title, body] = [named(pick(titles)).slice(0, 80), named(pick(bodies))];
    const bare: Case = {
      id,
      number: makeTrackingNumber(Uint8Array.from({ length: 5 }, () => Math.floor(random() * 256))),
      rev: timeline.length - 1,
      state,
      ...(state === 'menunggu_pelapor' && { resume: 'diproses' as const }),
      classification: random() < 0.85 ? 'pengaduan' : pick(['aspirasi', 'permintaan_informasi'] as const),
      topic,
      tag: { topic, score: 0.9, reasons: [], candidates: [] },
      agency,
      title,
      body,
      eventDate: dayOf(schedule.calendar, filedAt),
      place: { ...place, text: place.desa },
      media: [],
      anonymous: random() < 0.1,
      confidential: random() < 0.05,
      supervisory: random() < 0.01,
      urgency: random() < 0.9 ? 'biasa' : 'mendesak',
      consentAt: filedAt,
      filedAt,
      changedAt,
      reporter: { channel: 'web', account: 'seed', chat: `seed-${Math.floor(random() * Math.max(10, count / 4))}` },
      followers: [],
      clocks: [],
      reopened: timeline.filter(({ kind }) => kind === 'reopened').length,
      ...(rated?.score !== undefined && { rating: { score: rated.score, at: rated.at } }),
      level: 0,
      timeline,
      tell: [],
      words: searchWords([title, place.desa, place.kecamatan, body]),
    };
    const key = `${state} ${bare.classification} ${bare.supervisory} ${dayOf(schedule.calendar, changedAt)}`;
    const clocks = dues.get(key) ?? clocksIn(bare, state, changedAt, schedule);
    dues.set(key, clocks);
    yield { ...bare, clocks };
  }
}

function wayTo(state: CaseState): readonly [CaseEvent['kind'], CaseState][] {
  switch (state) {
    case 'terverifikasi':
    case 'didisposisikan':
      return ways[state] ?? [];
    case 'diproses':
      return toWork;
    case 'menunggu_pelapor':
      return [...toWork, ['asked', 'menunggu_pelapor']];
    case 'ditanggapi':
      return toAnswer;
    case 'selesai':
      return [...toAnswer, ['rated', 'selesai']];
    case 'dibuka_kembali':
      return [...toAnswer, ['reopened', 'dibuka_kembali']];
    case 'diarsipkan':
      return [['archived', 'diarsipkan']];
    case 'diterima':
    case 'digabung':
      return [];
  }
}

function among(list: readonly [CaseState, number][], at: number): CaseState {
  let left = at * list.reduce((sum, [, share]) => sum + share, 0);
  for (const [state, share] of list) {
    left -= share;
    if (left < 0) return state;
  }
  return 'diterima';
}

/** A small seeded generator (mulberry32): numbers in [0, 1). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
