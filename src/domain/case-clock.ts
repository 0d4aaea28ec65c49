// The clocks of a case: which run in which state, when each comes due, and when the next thing must be said about one.
import type { Case, RunningClock } from './case.ts';
import type { CaseState } from './case-state.ts';
import type { ClockName, ClockRules } from './clock-rules.ts';
import { addWorkingDays, type Calendar, dayOf, instantOf, workingDaysBetween } from './working-days.ts';

/** All that a due date depends on. */
export interface Schedule {
  calendar: Calendar;
  rules: ClockRules;
}

/** What of a case its clocks depend on. */
export type Clocked = Pick<Case, 'clocks' | 'classification' | 'supervisory' | 'normative'>;

/**
 * The clocks of `kase` once it is in state `to`: those that the new state needs are started, those it has no use for
 * end, and those that pause stand still while the reporter is asked.
 */
export function clocksIn(kase: Clocked, to: CaseState, now: number, schedule: Schedule): RunningClock[] {
  const needed = needs(kase, to);
  const kept = kase.clocks.filter(({ name }) => needed.some((each) => each === name));
  const fresh = needed.filter((name) => !kept.some((clock) => clock.name === name));
  const all = [...kept, ...fresh.map((name) => begun(name, kase.clocks, now, schedule))];
  return all.map((clock) => (to === 'menunggu_pelapor' ? pause : go)(clock, now, schedule));
}

/** Of another kind than was thought, an answer has been awaited all the same since the clock before began. */
function begun(name: ClockName, before: readonly RunningClock[], now: number, schedule: Schedule): RunningClock {
  const fresh = start(name, now, schedule);
  const other = answerClocks.includes(name) ? before.find((clock) => answerClocks.includes(clock.name)) : undefined;
  return other === undefined ? fresh : dated({ ...fresh, started: other.started, pauses: other.pauses }, schedule);
}

/** Those that the answer is due by, each for a kind of case. */
export const answerClocks: readonly ClockName[] = ['permintaan_informasi', 'normatif', 'tidak_berkadar', 'berkadar'];

function start(name: ClockName, now: number, schedule: Schedule): RunningClock {
  const { days } = schedule.rules.clocks[name];
  return dated(
    { name, started: now, days, pauses: [], due: 0, remind: 0, reminded: name === 'penutupan', escalated: false },
    schedule,
  );
}

/**
 * `clock` with its due and remind instants worked out anew: due at the close of the last of its working days. Every
 * working day that began while it stood still is given back, so a pause never shortens.
 */
export function dated(clock: RunningClock, { calendar, rules }: Schedule): RunningClock {
  const from = dayOf(calendar, clock.started);
  const lost = clock.pauses.reduce(
    (sum, { from: begun, to }) =>
      to === undefined ? sum : sum + workingDaysBetween(calendar, dayOf(calendar, begun), dayOf(calendar, to)),
    0,
  );
  const share = clock.days * rules.remindAt;
  const whole = Math.floor(share);
  const remindDay = addWorkingDays(calendar, from, whole + 1 + lost);
  const minutes = calendar.opens + (share - whole) * (calendar.closes - calendar.opens);
  return {
    ...clock,
    due: instantOf(calendar, addWorkingDays(calendar, from, clock.days + lost), calendar.closes),
    remind: instantOf(calendar, remindDay, Math.floor(minutes)),
  };
}

/** When the next notice of any of these clocks is due (ms UTC), or undefined when none will be. */
export function nextWake(clocks: readonly RunningClock[]): number | undefined {
  const times = clocks.filter(running).flatMap(({ reminded, escalated, remind, due }) => {
    if (!reminded) return [remind];
    return escalated ? [] : [due];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * When whoever is at work has to be done (ms UTC): the earliest of the clocks that run. The clock of silence after a
 * response makes nobody late.
 */
export function workDue(clocks: readonly RunningClock[]): number | undefined {
  const dues = clocks.filter((clock) => running(clock) && clock.name !== 'penutupan').map(({ due }) => due);
  return dues.length === 0 ? undefined : Math.min(...dues);
}

/** False while the clock stands still. */
export function running(clock: RunningClock): boolean {
  return clock.pauses.every(({ to }) => to !== undefined);
}

/** The civil date by which the next step is due, or undefined while nothing runs. */
export function dueDate(clocks: readonly RunningClock[], calendar: Calendar): string | undefined {
  const dues = clocks.filter(running).map(({ due }) => due);
  return dues.length === 0 ? undefined : dayOf(calendar, Math.min(...dues));
}

function needs(kase: Clocked, to: CaseState): ClockName[] {
  const answer = answerClock(kase);
  const has = (name: ClockName): boolean => kase.clocks.some((clock) => clock.name === name);
  switch (to) {
    case 'diterima':
    case 'terverifikasi':
      return ['verifikasi'];
    case 'didisposisikan':
    case 'dibuka_kembali':
      return ['tindak_lanjut', answer];
    case 'diproses':
      // Ended by the first follow-up, and not begun again by what comes after it.
      return has('tindak_lanjut') ? ['tindak_lanjut', answer] : [answer];
    case 'menunggu_pelapor':
      return kase.clocks.map(({ name }) => name);
    case 'ditanggapi':
      return ['penutupan'];
    case 'selesai':
    case 'diarsipkan':
    case 'digabung':
      return [];
  }
}

function answerClock({ classification, supervisory, normative }: Clocked): ClockName {
  if (supervisory) return 'berkadar';
  if (classification === 'permintaan_informasi') return 'permintaan_informasi';
  return normative === true ? 'normatif' : 'tidak_berkadar';
}

function pause(clock: RunningClock, now: number, { rules }: Schedule): RunningClock {
  if (!running(clock) || !rules.clocks[clock.name].pauses) return clock;
  return { ...clock, pauses: [...clock.pauses, { from: now }] };
}

function go(clock: RunningClock, now: number, schedule: Schedule): RunningClock {
  if (running(clock)) return clock;
  return dated({ ...clock, pauses: clock.pauses.map((each) => ({ ...each, to: each.to ?? now })) }, schedule);
}
