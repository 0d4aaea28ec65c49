// Whether the clocks of a case were kept, also those that have ended: a case keeps only the clocks that run, so what came
// before is played again from its timeline.
import type { RunningClock } from './case.ts';
import { type Clocked, clocksIn, running, type Schedule } from './case-clock.ts';
import type { CaseEvent } from './case-event.ts';
import type { ClockName } from './clock-rules.ts';

/** `running`: it is not due yet, or stands still. */
export type Verdict = 'kept' | 'late' | 'running';
export interface Judged {
  clock: ClockName;
  verdict: Verdict;
}

export interface Lived extends Clocked {
  timeline: readonly Pick<CaseEvent, 'at' | 'kind' | 'to'>[];
}

/**
 * Each clock of work that the case has had, the earliest first; one that was started again after a reopening stands here
 * twice. Those that ended are judged by the calendar and by the classification as they are now, those that run as they are
 * kept in the case. A clock that a merge ended is not judged: its work goes on in the other case. The clock of silence is
 * nobody's work.
 */
export function judgeClocks(kase: Lived, now: number, schedule: Schedule): Judged[] {
  const judged: Judged[] = [];
  let clocks: RunningClock[] = [];
  for (const event of kase.timeline) {
    const after = clocksAfter({ ...kase, clocks }, event, schedule);
    const ended = clocks.filter((clock) => !after.some((each) => each.name === clock.name));
    if (event.to !== 'digabung') judged.push(...ended.map((clock) => judge(clock, event.at)));
    clocks = after;
  }
  return [...judged, ...kase.clocks.map((clock) => judgeRunning(clock, now))].filter(
    ({ clock }) => clock !== 'penutupan',
  );
}

function clocksAfter(kase: Lived, { at, kind, to }: Lived['timeline'][number], schedule: Schedule): RunningClock[] {
  if (to !== undefined) return clocksIn(kase, to, at, schedule);
  return kind === 'progress' ? kase.clocks.filter(({ name }) => name !== 'tindak_lanjut') : [...kase.clocks];
}

function judge({ name, due }: RunningClock, endedAt: number): Judged {
  return { clock: name, verdict: endedAt > due ? 'late' : 'kept' };
}

function judgeRunning(clock: RunningClock, now: number): Judged {
  return { clock: clock.name, verdict: running(clock) && clock.due < now ? 'late' : 'running' };
}
