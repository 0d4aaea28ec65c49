// What is told at an open question of the report and answers another one: taken as that answer, and the open question comes
// again.
import { agrees, isBareChange, readMend, withoutSlip } from '../../text/answers/answers.ts';
import { isDateOnly, readDate } from '../../text/dates/dates.ts';
import { isPhotoLater, isPhotoTalk } from '../../text/reports/no-photo.ts';
import { onlyAsksToBeAnonymous } from '../../text/reports/privacy-wish.ts';
import { keep } from '../draft/answers.ts';
import { draftOf } from '../draft/drafts.ts';
import { detail } from '../draft/route.ts';
import type { Step } from '../flows/steps.ts';
import { anonymous, privacyTold } from '../kinds/told-ahead.ts';
import type { Frame } from '../state/state.ts';
import { sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { ask } from '../walk/ask.ts';
import { fitting, longestBare, mendItem, named, type Pin, type ReviewStep, valueFor } from './items.ts';

/**
 * What answers another question of the report than the open one is taken as that; the open question comes again. True
 * when it was. For a text that does not fit the open question.
 */
export function answersOther(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  if (asksToMend(turn, frame, step, text, mark)) return true;
  const review = reviewBelow(turn, frame, step);
  if (review === undefined || text.length > longestBare) return false;
  const told = withoutSlip(text);
  const item = fitting(turn, frame, review, told, true);
  return item !== undefined && item.step !== step.id && mendItem(turn, frame, step.id, item, told, mark);
}

/**
 * The same for a text that the open question would take for an answer: "ubah judul jadi …" is no topic, and neither
 * "tadi malam" nor "anonim" is a place.
 */
export function tellsOther(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  if (text.length > longestAsked) return false;
  if (step.kind !== 'media' && tellsOfPhotos(turn, frame, text)) return true;
  // "Ganti", and not what: all can be changed before it is sent.
  if (step.kind === 'place' && isBareChange(text)) return mendsLater(turn);
  // "Anonim aja" does not tell which agency it is for.
  if (step.kind === 'text')
    return step.save === detail && /anonim|rahasia|terbuka|tabuka/i.test(text) && tellsPrivacy(turn, frame, text);
  if (step.kind === 'place' || (step.kind === 'choice' && step.from === 'places'))
    return tellsDay(turn, frame, text) || tellsPrivacy(turn, frame, text) || changesAbove(turn, frame, text);
  return changing.test(text) && asksToMend(turn, frame, step, text, mark);
}
const changing = /\b(?:r?ubah|ganti|perbaiki|koreksi|ralat|edit|change|correct)/i;
const longestAsked = 200;

/** "Jangan sebut nama saya", at any question of a report but its own; with a yes it answers the consent. */
export function hidesName(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  if (frame.gathering === true || !onlyAsksToBeAnonymous(text) || draftOf(turn) === undefined) return false;
  if (step.kind === 'choice' && (step.save === 'privacy' || (step.save === 'consent' && agrees(text)))) return false;
  const caller = frame.called === true ? turn.state.frames.at(-2) : frame;
  if (caller !== draftOf(turn)) return false;
  return noted(turn, frame, 'privacy', anonymous(frame.answers));
}

/**
 * A pin that has to be asked about (near an edge, outside the regency) where a village was told before: asked at once, and
 * the open question comes again. True when it was.
 */
export function asksAboutPin(turn: Turn, frame: Frame, pin: Pin): boolean {
  const step = stepOf(turn.engine, frame);
  if (step === undefined || frame !== topOf(turn) || frame.gathering === true) return false;
  if (frame.answers.place?.kecamatan === undefined || frame.mend !== undefined) return false;
  const review = step.kind === 'review' ? step : reviewBelow(turn, frame, step);
  const item = review?.items.find(({ show }) => show === 'place');
  return item !== undefined && mendItem(turn, frame, step.id, item, pin, '');
}

/** A named item is asked to be mended while another question is open. */
function asksToMend(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  const review = reviewBelow(turn, frame, step);
  if (review === undefined) return false;
  for (const { what, to } of readMend(text)) {
    const item = what === null ? undefined : named(turn, frame, review, what);
    if (item !== undefined && item.step !== step.id) return mendItem(turn, frame, step.id, item, to, mark);
  }
  return false;
}

/** The review that the draft's open step leads to; undefined at the review itself, and while an answer is mended. */
function reviewBelow(turn: Turn, frame: Frame, step: Step): ReviewStep | undefined {
  if (frame !== draftOf(turn) || frame.called === true || frame.mend !== undefined || step.kind === 'review')
    return undefined;
  const steps = turn.engine.flows.get(frame.flow)?.steps.values() ?? [];
  const review = [...steps].find((one) => one.kind === 'review');
  return review?.kind === 'review' ? review : undefined;
}

/** "Ga ada foto", where something else is asked: no place, no topic, and nothing that happened. */
function tellsOfPhotos(turn: Turn, frame: Frame, text: string): boolean {
  if (!isPhotoTalk(text) || frame !== draftOf(turn)) return false;
  frame.answers.noPhoto = true;
  const none = (frame.answers.media?.length ?? 0) > 0 ? 'engine.noted' : 'engine.photo-none';
  turn.lead.push(sentence(turn, isPhotoLater(text) ? 'engine.photo-later' : none));
  ask(turn);
  return true;
}

/** A time told where the place is asked for is when it happened. */
function tellsDay(turn: Turn, frame: Frame, text: string): boolean {
  const { engine, now } = turn;
  if (!isDateOnly(text) || engine.understand.places.byName(text).kind !== 'none') return false;
  const found = readDate(text, now, engine.settings.zone);
  return found.kind === 'date' && noted(turn, frame, 'eventDate', found.date);
}

/** Who may see the report, told where the place is asked for; the caller's own question has the words for it. */
function tellsPrivacy(turn: Turn, frame: Frame, text: string): boolean {
  const caller = frame.called === true ? turn.state.frames.at(-2) : frame;
  if (text.length > longestBare || caller === undefined) return false;
  const told = privacyTold(turn, caller.flow, text);
  return told !== null && noted(turn, frame, 'privacy', told);
}

/** "Ubah judul jadi …" where the place is asked: noted where it can be, or told to come later; the place itself is no change. */
function changesAbove(turn: Turn, frame: Frame, text: string): boolean {
  const caller = turn.state.frames.at(-2);
  if (!changing.test(text) || frame.called !== true || caller === undefined) return false;
  const steps = turn.engine.flows.get(caller.flow)?.steps;
  const review = [...(steps?.values() ?? [])].find((one) => one.kind === 'review');
  if (review?.kind !== 'review') return false;
  for (const { what, to } of readMend(text)) {
    const item = what === null ? undefined : named(turn, frame, review, what);
    const asked = item === undefined ? undefined : steps?.get(item.step);
    if (asked === undefined || asked.kind === 'call') continue;
    const value = to === null ? null : valueFor(turn, asked, to);
    if (value !== null && asked.save !== undefined) return noted(turn, frame, asked.save, value);
    return mendsLater(turn);
  }
  return false;
}

function mendsLater(turn: Turn): true {
  turn.lead.push(sentence(turn, 'engine.mend-later'));
  ask(turn);
  return true;
}

function noted(turn: Turn, frame: Frame, name: string, value: string): true {
  keep(turn, frame.answers, name, value);
  turn.lead.push(sentence(turn, 'engine.noted'));
  ask(turn);
  return true;
}
