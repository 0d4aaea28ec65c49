// Steps that a broadcast takes with many cases: each through its own use case, so that permission, lifecycle and timeline
// hold as they do for one.
import type { MassAct } from '../domain/broadcast.ts';
import type { CaseState } from '../domain/case-state.ts';
import { chatKey } from '../domain/chat-ref.ts';
import { next } from '../domain/lifecycle.ts';
import type { UpdateKind } from '../domain/update.ts';
import type { CaseActs, MassStep } from '../ports/case-acts.ts';
import type { Act } from './act.ts';
import { archive } from './acts/archive.ts';
import { settleMerges } from './acts/merge.ts';
import { progress } from './acts/progress.ts';
import { respond } from './acts/respond.ts';
import { tellAll } from './changes.ts';
import { type Desk, doAct, type Outcome } from './desk.ts';

/** Somebody may work on the case at the same moment; the step is then tried on what they left. */
const mostTries = 20;
const by = (officer: MassStep['officer']) => ({ kind: 'officer', officer }) as const;

/** The use cases as broadcasts need them; a step is tried again when the case was changed meanwhile. */
export function makeCaseActs(desk: Desk): CaseActs {
  return {
    possible,
    settleMerges: () => settleMerges(desk),
    async take(step) {
      for (let tries = 1; ; tries += 1) {
        const outcome = await take(desk, step);
        if (outcome.ok) return { ok: true, case: outcome.case };
        if (outcome.code !== 'changed' || tries >= mostTries) return { ok: false, code: outcome.code };
      }
    },
    async tell(kase, eventId, chat) {
      const event = kase.timeline.find(({ id }) => id === eventId);
      if (event === undefined) throw new Error(`case ${kase.id} has no event ${eventId}`);
      const { schedule, agencyName, citizens } = desk;
      const moment = {
        now: event.at,
        eventId,
        actor: { kind: 'system' },
        schedule,
        agencyName,
        sentence: citizens.sentence,
      } as const;
      const kind = kinds[event.kind] ?? 'in-progress';
      const { text = '', media } = event;
      const telle = { kind, text, agency: kase.agency, ...(media !== undefined && { media }) };
      await desk.jobs.tell(tellAll(kase, moment, telle).filter((each) => chatKey(each.chat) === chatKey(chat)));
    },
  };
}

function take(desk: Desk, { act, officer, number, eventId, text, media, tell }: MassStep): Promise<Outcome> {
  const doing = { number, eventId };
  switch (act) {
    case 'respond':
      return doAct(desk, toldTo(respond, tell), by(officer), doing, { text, media });
    case 'progress':
      return doAct(desk, toldTo(progress, tell), by(officer), doing, { text, media });
    case 'archive':
      return doAct(desk, toldTo(archive, tell), by(officer), doing, { why: 'lain', text });
  }
}

/** The same act, whose update goes only to whom `tell` lets it. */
function toldTo<I>(it: Act<I>, tell: MassStep['tell']): Act<I> {
  return {
    ...it,
    decide(kase, input, moment) {
      const decision = it.decide(kase, input, moment);
      if (!decision.ok) return decision;
      // What an officer is to hear stays.
      const left = decision.change.tell.filter((each) => !('chat' in each) || tell(each.chat, kase));
      return { ok: true, change: { ...decision.change, tell: left } };
    },
  };
}

/** The update that tells of an event. */
const kinds: Record<string, UpdateKind> = { responded: 'responded', progress: 'in-progress', archived: 'archived' };

/** A coordinator's answer takes the steps before it on the way. */
function possible(act: MassAct, state: CaseState): boolean {
  switch (act) {
    case 'progress':
      return state === 'diproses';
    case 'archive':
      return next(state, 'archive') !== undefined;
    case 'respond': {
      const ways = ['verify', 'assign', 'accept', 'resume'] as const;
      const on = (from: CaseState): CaseState | undefined =>
        ways.map((way) => next(from, way)).find((to) => to !== undefined);
      for (let at: CaseState | undefined = state; at !== undefined; at = on(at))
        if (next(at, 'respond') !== undefined) return true;
      return false;
    }
  }
}
