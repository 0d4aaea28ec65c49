// The clocks' sweep: finds cases whose next notice is due, by index, and does what the clock says. A notice is kept before
// the case is marked, under an id that the same clock always gets, so a crash in between says nothing twice.
import type { Case, RunningClock } from '../domain/case.ts';
import { running } from '../domain/case-clock.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Recipient } from '../domain/officer.ts';
import type { Notice } from '../ports/officer-store.ts';
import { closeSilent } from './acts/close-silent.ts';
import { type Desk, doAct } from './desk.ts';
import { whoLooksInto } from './permission.ts';

const batch = 500;

/** How many cases had something due. */
export async function sweepClocks(desk: Desk): Promise<number> {
  let count = 0;
  for (;;) {
    const now = desk.clock.now();
    const due = await desk.cases.due(now, batch);
    for (const kase of due) await ring(desk, kase, now);
    count += due.length;
    if (due.length < batch) return count;
  }
}

async function ring(desk: Desk, kase: Case, now: number): Promise<void> {
  if (kase.state === 'ditanggapi' && kase.clocks.some(({ name, due }) => name === 'penutupan' && due <= now)) {
    await doAct(desk, closeSilent, { kind: 'system' }, { number: kase.number, eventId: `silent-${kase.rev}` }, {});
    return;
  }
  const rung = kase.clocks.map((clock) => ringOne(kase, clock, now));
  const notices = rung.flatMap(({ notice }) => notice);
  await desk.officers.notice(notices);
  const clocks = rung.map(({ clock }) => clock);
  const escalations = notices.filter(({ kind }) => kind === 'escalation').length;
  const events = rung.flatMap(({ clock, notice: [first] }) =>
    first === undefined ? [] : [rungEvent(clock, first.kind, now)],
  );
  const set = { clocks, ...(escalations > 0 && { level: kase.level + 1 }) };
  // Undefined: somebody worked on the case at this very moment. What is still due is found by the next sweep.
  await desk.cases.change(kase, { set, events, tell: [] });
}

function ringOne(kase: Case, clock: RunningClock, now: number): { clock: RunningClock; notice: Notice[] } {
  if (!running(clock)) return { clock, notice: [] };
  const { name, started, due, remind, reminded, escalated } = clock;
  const say = (to: Recipient, kind: Notice['kind'], at: number): Notice => ({
    id: `${kase.id}-${name}-${started}-${kind}-${to}`,
    ...{ to, kind, at, started, caseId: kase.id, clock: name },
  });
  // Both at once after a time of silence: the reminder would only say less.
  if (due <= now && !escalated) {
    const notice = [above(kase), inCharge(kase, clock)].map((to) => say(to, 'escalation', due));
    return { clock: { ...clock, reminded: true, escalated: true }, notice };
  }
  if (remind <= now && !reminded) {
    return { clock: { ...clock, reminded: true }, notice: [say(inCharge(kase, clock), 'reminder', remind)] };
  }
  return { clock, notice: [] };
}

function rungEvent({ name, started }: RunningClock, kind: Notice['kind'], at: number): CaseEvent {
  const said = kind === 'reminder' ? 'reminded' : 'escalated';
  return { id: `c-${name}-${started}-${kind}`, at, by: { role: 'sistem' }, kind: said, why: name };
}

/** Who has to act while this clock runs. */
function inCharge(kase: Case, { name }: RunningClock): Recipient {
  if (kase.supervisory) return whoLooksInto(kase);
  return name === 'verifikasi' ? 'koordinator' : `penghubung:${kase.agency}`;
}

/** Who hears when it was not done. Alleged misconduct stays with the Inspektorat. */
function above(kase: Case): Recipient {
  return kase.supervisory ? whoLooksInto(kase) : 'pimpinan';
}
