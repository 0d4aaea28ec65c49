// Tanggapan: the agency's answer, with proof where there is some. The citizen may judge it; silence closes the case later.
import { z } from 'zod';
import type { Case, CaseChange } from '../../domain/case.ts';
import { mediaRef } from '../../domain/media.ts';
import { type Act, act, type Decision, type Moment } from '../act.ts';
import { move } from '../changes.ts';
import { saysSomething, words } from '../words.ts';
import { accept } from './accept.ts';
import { assign } from './assign.ts';
import { verify } from './verify.ts';

export const respond = act({
  name: 'respond',
  input: z.strictObject({ text: words, media: z.array(mediaRef).max(10).default([]) }),
  decide(kase, { text, media }, moment) {
    if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
    const ready = broughtToWork(kase, moment);
    if (!ready.ok) return ready;
    const telle = { kind: 'responded', text, agency: kase.agency, ...(media.length > 0 && { media }) } as const;
    const answered = move(
      { ...kase, ...ready.case },
      'respond',
      moment,
      { kind: 'responded', text, agency: kase.agency, ...(media.length > 0 && { media }) },
      telle,
    );
    if (!answered.ok) return answered;
    const { set, events, tell } = answered.change;
    return {
      ok: true,
      change: { set: { ...ready.set, ...set }, events: [...ready.events, ...events], tell },
    };
  },
});

/**
 * A coordinator may answer at once what needs no agency: the case then takes every listed step on its way, each with
 * its own event, in the same write. The citizen hears the answer, not the steps.
 */
function broughtToWork(
  kase: Case,
  moment: Moment,
): { ok: true; case: Case; set: CaseChange['set']; events: CaseChange['events'] } | (Decision & { ok: false }) {
  let now = kase;
  let set: CaseChange['set'] = {};
  const events: CaseChange['events'] = [];
  if (moment.actor.kind !== 'officer' || moment.actor.officer.role === 'penghubung')
    return { ok: true, case: now, set, events };
  for (const [index, step] of stepsTo(kase).entries()) {
    const decision = step(now, { ...moment, eventId: `${moment.eventId}-${index}` });
    if (!decision.ok) return decision;
    set = { ...set, ...decision.change.set };
    events.push(...decision.change.events);
    now = { ...now, ...changed(decision.change.set), timeline: [...now.timeline, ...decision.change.events] };
  }
  return { ok: true, case: now, set, events };
}

type Step = (kase: Case, moment: Moment) => Decision;

function stepsTo({ state, agency }: Case): Step[] {
  const step =
    <I>({ decide }: Act<I>, input: I): Step =>
    (kase, moment) =>
      decide(kase, input, moment);
  const steps = [step(verify, {}), step(assign, { agency }), step(accept, {})];
  switch (state) {
    case 'diterima':
      return steps;
    case 'terverifikasi':
      return steps.slice(1);
    case 'didisposisikan':
    case 'dibuka_kembali':
      return steps.slice(2);
    default:
      return [];
  }
}

function changed(set: CaseChange['set']): Partial<Case> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
}
