// Ambil alih percakapan: an officer talks with the reporter through the bot. What both sides say is kept in the case; either
// side ends it, and so does a long silence.
import { z } from 'zod';
import type { Calling, Case, CaseChange, Telling } from '../../domain/case.ts';
import { openStates } from '../../domain/lifecycle.ts';
import { mediaRef } from '../../domain/media.ts';
import type { Update } from '../../domain/update.ts';
import { act, type Decision, type Moment } from '../act.ts';
import { remark } from '../changes.ts';
import { type Desk, doAct } from '../desk.ts';
import { addInformation } from './add-information.ts';

/** Past this a timeline would outgrow its document. */
const mostSaid = 400;
const said = z.strictObject({ text: z.string().max(20_000), media: z.array(mediaRef).max(10).default([]) });

export const takeOver = act({
  name: 'take-over',
  input: z.strictObject({}),
  decide(kase, _none, moment) {
    const { actor, now } = moment;
    if (!openStates.includes(kase.state) || kase.reporter === undefined) return { ok: false, code: 'not-open' };
    if (actor.kind !== 'officer') return { ok: false, code: 'not-allowed' };
    if (kase.talk !== undefined && kase.talk.officer !== actor.officer.id) return { ok: false, code: 'talk-taken' };
    const talk = { officer: actor.officer.id, since: now };
    return withTold(kase, moment, { kind: 'talk-begun' }, { talk }, [toReporter(kase, moment, 'talk-begun')]);
  },
});

/** One side says something; what a citizen says once the talk is over is added to the case. */
export const say = act({
  name: 'talk',
  input: said,
  decide(kase, { text, media }, moment) {
    const { actor } = moment;
    if (text.trim() === '' && media.length === 0) return { ok: false, code: 'empty-words' };
    if (kase.timeline.filter(({ kind }) => kind === 'said').length >= mostSaid) return { ok: false, code: 'too-often' };
    const words = { ...(text.trim() !== '' && { text }), ...(media.length > 0 && { media }) };
    const event = { kind: 'said', ...words } as const;
    if (actor.kind === 'officer') {
      if (kase.talk?.officer !== actor.officer.id) return { ok: false, code: 'no-talk' };
      return withTold(kase, moment, event, {}, [toReporter(kase, moment, 'talk', words)]);
    }
    if (kase.talk === undefined) return addInformation.decide(kase, { text, media }, moment);
    return withTold(kase, moment, event, {}, [toOfficer(kase, moment, 'heard', words)]);
  },
});

export const endTalk = act({
  name: 'end-talk',
  input: z.strictObject({}),
  decide(kase, _none, moment) {
    if (kase.talk === undefined) return { ok: false, code: 'no-talk' };
    const told =
      moment.actor.kind === 'citizen' ? toOfficer(kase, moment, 'talk-over') : toReporter(kase, moment, 'talk-ended');
    return withTold(kase, moment, { kind: 'talk-ended' }, { talk: null }, [told]);
  },
});

/** `change` with the talk ended by it: whoever has it open may not see the case any more. Its own event stays the last. */
export function talkEnded(kase: Case, moment: Moment, change: CaseChange): Decision {
  const ended = { id: `${moment.eventId}-talk`, at: moment.now, by: { role: 'sistem' }, kind: 'talk-ended' } as const;
  const told = toReporter(kase, moment, 'talk-ended');
  return {
    ok: true,
    change: {
      ...change,
      set: { ...change.set, talk: null },
      events: [ended, ...change.events],
      tell: [...change.tell, ...(told === undefined ? [] : [told])],
    },
  };
}

/** Ends what an officer has open who is none any more: their reporters must not write to nobody. */
export async function endTalksOf(desk: Desk, officer: string): Promise<void> {
  for (const { id, number } of await desk.cases.talkedBy(officer, 100)) {
    await doAct(desk, endTalk, { kind: 'system' }, { number, eventId: `t-${officer}-${id}`.slice(0, 100) }, {});
  }
}

type Words = Pick<Update, 'text' | 'media'>;
type Told = Telling | Calling | undefined;

function withTold(
  kase: Case,
  moment: Moment,
  event: Parameters<typeof remark>[2],
  set: Parameters<typeof remark>[4],
  told: readonly Told[],
): Decision {
  const decision = remark(kase, moment, event, undefined, set);
  if (!decision.ok) return decision;
  return { ok: true, change: { ...decision.change, tell: told.filter((each) => each !== undefined) } };
}

function toReporter(kase: Case, { eventId }: Moment, kind: Update['kind'], words: Words = {}): Told {
  const { reporter: chat, number, title } = kase;
  return chat === undefined ? undefined : { chat, update: { id: `u-${eventId}`, kind, number, title, ...words } };
}

function toOfficer(kase: Case, { eventId }: Moment, kind: Update['kind'], words: Words = {}): Told {
  const { talk, number, title } = kase;
  return talk && { to: `officer:${talk.officer}`, update: { id: `u-${eventId}-t`, kind, number, title, ...words } };
}
