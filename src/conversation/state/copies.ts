// States, frames and answers made new or copied. All have every one of their properties, in one order, those without a value
// too: whatever reads them then finds each at the same place, which is what makes a step quick. What has no value is not stored.
import type { Answers, ConversationState, Frame } from './state.ts';

type Whole<T> = { [K in keyof Required<T>]: T[K] };

/** A chat that has never been spoken to. */
export function newState(now: number): ConversationState {
  return copyOf({ v: 1, gen: 1, seen: now, frames: [], due: {} });
}

/** A flow that begins at `step`; the answers become its own. */
export function newFrame(flow: string, version: number, step: string, gen: number, answers: Whole<Answers>): Frame {
  return {
    flow,
    version,
    step,
    gen,
    answers,
    trail: undefined,
    tries: undefined,
    tried: undefined,
    told: undefined,
    recalled: undefined,
    gathering: undefined,
    mend: undefined,
    called: undefined,
  };
}

/** A copy deep enough to be written to: frames and their answers; lists and records are replaced, never changed. */
export function copyOf(from: ConversationState): Whole<ConversationState> {
  const { frames } = from;
  const copies: Frame[] = [];
  for (const frame of frames) copies.push(copyOfFrame(frame));
  return {
    v: from.v,
    gen: from.gen,
    seen: from.seen,
    frames: copies,
    due: from.due,
    consentAt: from.consentAt,
    undo: from.undo,
    offers: from.offers,
    asked: from.asked,
    talk: from.talk,
    ended: from.ended,
    pressed: from.pressed,
    said: from.said,
    last: from.last,
    album: from.album,
  };
}

/** A copy of a flow at work that may be written to. */
export function copyOfFrame(from: Frame): Whole<Frame> {
  return {
    flow: from.flow,
    version: from.version,
    step: from.step,
    gen: from.gen,
    answers: copyOfAnswers(from.answers),
    trail: from.trail,
    tries: from.tries,
    tried: from.tried,
    told: from.told,
    recalled: from.recalled,
    gathering: from.gathering,
    mend: from.mend,
    called: from.called,
  };
}

/** All answers of both; where both have one, it is `later`'s. */
export function joined(earlier: Answers, later: Answers): Answers {
  const given = Object.entries(later).filter(([, answer]) => answer !== undefined);
  return Object.assign(newAnswers(earlier), Object.fromEntries(given));
}

/** What is known at the beginning of a flow. */
export function newAnswers(known?: Answers): Whole<Answers> {
  const answers: Whole<Answers> = {
    consentAt: undefined,
    body: undefined,
    parts: undefined,
    media: undefined,
    noPhoto: undefined,
    place: undefined,
    away: undefined,
    candidates: undefined,
    eventDate: undefined,
    days: undefined,
    classification: undefined,
    topic: undefined,
    near: undefined,
    refused: undefined,
    title: undefined,
    urgency: undefined,
    warned: undefined,
    anonymous: undefined,
    confidential: undefined,
    own: undefined,
    number: undefined,
    caseTitle: undefined,
    cases: undefined,
    shown: undefined,
    state: undefined,
    text: undefined,
    score: undefined,
    pending: undefined,
    extra: undefined,
  };
  return known === undefined ? answers : Object.assign(answers, known);
}

/** A copy of the answers; their lists and records are replaced, never changed. */
export function copyOfAnswers(from: Answers): Whole<Answers> {
  return {
    consentAt: from.consentAt,
    body: from.body,
    parts: from.parts,
    media: from.media,
    noPhoto: from.noPhoto,
    place: from.place,
    away: from.away,
    candidates: from.candidates,
    eventDate: from.eventDate,
    days: from.days,
    classification: from.classification,
    topic: from.topic,
    near: from.near,
    refused: from.refused,
    title: from.title,
    urgency: from.urgency,
    warned: from.warned,
    anonymous: from.anonymous,
    confidential: from.confidential,
    own: from.own,
    number: from.number,
    caseTitle: from.caseTitle,
    cases: from.cases,
    shown: from.shown,
    state: from.state,
    text: from.text,
    score: from.score,
    pending: from.pending,
    extra: from.extra,
  };
}
