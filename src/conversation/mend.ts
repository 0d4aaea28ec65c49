// At the review, in the citizen's own words: what is to be mended is found and, where the new answer stands in the same
// message, mended at once; anything more that is told joins the report.
import {
  agrees,
  isBareChange,
  readChange,
  readMend,
  readNoChange,
  readYesNo,
  withoutSlip,
} from '../text/answers/answers.ts';
import { namesItself } from '../text/answers/option-words.ts';
import { isDateOnly, readDate } from '../text/dates/dates.ts';
import { isPhotoLater, isPhotoTalk } from '../text/reports/no-photo.ts';
import { onlyAsksToBeAnonymous } from '../text/reports/privacy-wish.ts';
import { keep } from './answers.ts';
import { apply } from './apply.ts';
import { ask } from './ask.ts';
import { draftOf } from './drafts.ts';
import type { Step } from './flows.ts';
import { answerTo, questionOf } from './kinds/index.ts';
import { itemsOf } from './kinds/review.ts';
import { enter } from './moves.ts';
import { chosen, everWritten, offer } from './options.ts';
import { detail } from './route.ts';
import type { Frame } from './state.ts';
import { anonymous, labelOf, privacyTold, saysManyWords } from './told-ahead.ts';
import { type Given, read, say, sentence, stepOf, type Turn, topOf } from './turn.ts';

type ReviewStep = Extract<Step, { kind: 'review' }>;
type Item = ReviewStep['items'][number];
type Pin = Given & { kind: 'location' };

/** Longer texts (UTF-16 units) are no bare new answer. */
const longestBare = 40;

/** True when the text, at a review or where one asks which answer to mend, asked for a change, and we have gone to it. */
export function mends(turn: Turn, frame: Frame, asked: Step, text: string, mark: string): boolean {
  const step = reviewOf(turn, frame, asked);
  if (step === undefined) return false;
  if (asked.kind === 'choice' && changesNothing(turn, frame, step, text)) return true;
  for (const { what, to } of readMend(text)) {
    const item = what === null ? fitting(turn, frame, step, to ?? '') : named(turn, frame, step, what);
    if (item !== undefined) return open(turn, frame, step.id, item, to, mark);
  }
  if (text.length > longestBare || isBareChange(text) || isOption(turn, frame, asked, text)) return false;
  // "Fotonya", where one asks which.
  const meant = asked.kind === 'choice' ? named(turn, frame, step, text.trim()) : undefined;
  if (meant !== undefined) return open(turn, frame, step.id, meant, null, mark);
  // "Ya ada" names nothing, and "ga ada yang bener" is no "tidak ada" to the question for photos.
  if (asked.kind === 'choice' && readYesNo(text.replace(/\bada\b/gi, '')) !== null) return false;
  const item = fitting(turn, frame, step, text);
  return item !== undefined && open(turn, frame, step.id, item, text, mark);
}

/** "Udah bener", where one asks which answer to mend: the review comes again; "ya kirim" sends what it showed. */
function changesNothing(turn: Turn, frame: Frame, review: ReviewStep, text: string): boolean {
  const said = readNoChange(text);
  if (said === null) return false;
  frame.mend = undefined;
  const sends = everWritten(turn, review).find(({ option }) => option?.means === 'yes');
  if (said === 'none' || sends === undefined) {
    enter(turn, review.id);
    return true;
  }
  unsaid(turn, () => enter(turn, review.id));
  return apply(turn, frame, review, answerTo(turn, frame, review, { kind: 'choice', ref: sends.ref }));
}

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
  return item !== undefined && item.step !== step.id && open(turn, frame, step.id, item, told, mark);
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

/** A message that answered the draft's question `asked` now reads otherwise: that answer is mended, and the open question comes again. */
export function corrects(turn: Turn, frame: Frame, asked: string, text: string, mark: string): boolean {
  if (topOf(turn) !== frame || frame.mend !== undefined || frame.gathering === true || frame.step === asked)
    return false;
  return open(turn, frame, frame.step, { step: asked }, text, mark, 'engine.edited');
}

/** A named item is asked to be mended while another question is open. */
function asksToMend(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  const review = reviewBelow(turn, frame, step);
  if (review === undefined) return false;
  for (const { what, to } of readMend(text)) {
    const item = what === null ? undefined : named(turn, frame, review, what);
    if (item !== undefined && item.step !== step.id) return open(turn, frame, step.id, item, to, mark);
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

/** "Jangan sebut nama saya", at any question of a report but its own; with a yes it answers the consent. */
export function hidesName(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  if (frame.gathering === true || !onlyAsksToBeAnonymous(text) || draftOf(turn) === undefined) return false;
  if (step.kind === 'choice' && (step.save === 'privacy' || (step.save === 'consent' && agrees(text)))) return false;
  const caller = frame.called === true ? turn.state.frames.at(-2) : frame;
  if (caller !== draftOf(turn)) return false;
  return noted(turn, frame, 'privacy', anonymous(frame.answers));
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

/** What `typed` says to a question that one message answers; null where it does not fit or takes more. */
function valueFor(turn: Turn, asked: Step, typed: string): string | null {
  switch (asked.kind) {
    case 'text':
      return asked.gather === true || typed.length < (asked.min ?? 1) || typed.length > (asked.max ?? Infinity)
        ? null
        : typed;
    case 'date': {
      const found = readDate(typed, turn.now, turn.engine.settings.zone);
      return found.kind === 'date' ? found.date : null;
    }
    case 'choice': {
      const found = asked.from === undefined ? chosen(everWritten(turn, asked), { kind: 'text', text: typed }) : null;
      return found !== null && 'one' in found ? (found.one.option?.value ?? found.one.ref) : null;
    }
    default:
      return null;
  }
}

function noted(turn: Turn, frame: Frame, name: string, value: string): true {
  keep(turn, frame.answers, name, value);
  turn.lead.push(sentence(turn, 'engine.noted'));
  ask(turn);
  return true;
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
  return item !== undefined && open(turn, frame, step.id, item, pin, '');
}

function reviewOf(turn: Turn, frame: Frame, asked: Step): ReviewStep | undefined {
  if (asked.kind === 'review') return asked;
  if (asked.kind !== 'choice' || asked.from !== 'items') return undefined;
  const review = turn.engine.flows.get(frame.flow)?.steps.get(frame.mend ?? '');
  return review?.kind === 'review' ? review : undefined;
}

const isOption = (turn: Turn, frame: Frame, asked: Step, text: string): boolean =>
  chosen(questionOf(turn, frame, asked)?.options ?? [], { kind: 'text', text }) !== null;

/** The item that these words name: its number, its label, or another word for it; "lokasinya" is "lokasi". */
function named(turn: Turn, { answers }: Frame, step: ReviewStep, what: string): Item | undefined {
  const items = itemsOf(step, answers);
  const number = readChange(`ubah ${what}`);
  if (number !== null) return items[number - 1];
  const bare = what.replace(/nya(?=\s|$)/giu, '');
  const options = items.map((item, n) => offer(turn, String(n), sentence(turn, item.label), item.words));
  for (const text of [what, bare]) {
    const found = chosen(options, { kind: 'text', text });
    if (found !== null && 'one' in found && namesLike(found.one, text)) return items[Number(found.one.ref)];
  }
  return undefined;
}

/** True for a word, not merely a number: in "salah 2" nothing is named. */
const namesLike = (option: Parameters<typeof namesItself>[0], text: string): boolean =>
  /\p{L}/u.test(text) && (namesItself(option, text) || text.length > 4);

/**
 * The item that takes `value` for an answer, where only one kind of thing could be meant: a day, a choice, a place.
 * `plain`: only what can be nothing else, since something else was asked for.
 */
function fitting(turn: Turn, frame: Frame, step: ReviewStep, value: string, plain = false): Item | undefined {
  const { engine, now } = turn;
  const { places } = engine.understand;
  const steps = engine.flows.get(frame.flow)?.steps;
  const fits = (asked: Step | undefined): boolean => {
    switch (asked?.kind) {
      case 'date':
        if (plain && !isDateOnly(value)) return false;
        return ['date', 'ambiguous', 'future'].includes(readDate(value, now, engine.settings.zone).kind);
      case 'choice': {
        if (plain && asked.save !== 'privacy') return false;
        const found = chosen(questionOf(turn, frame, asked)?.options ?? [], { kind: 'text', text: value });
        if (found === null || !('one' in found) || !/\p{L}{3}/u.test(value)) return false;
        // "Terserah" and "biasa" answer it only where it is asked.
        return namesItself(plain ? labelOf(found.one) : found.one, value) || saysManyWords(found.one, value);
      }
      case 'call':
        return places.byName(value).kind !== 'none' && (!plain || places.inText(value).kind !== 'none');
      default:
        return false;
    }
  };
  const items = itemsOf(step, frame.answers);
  return items.find((item) => fits(steps?.get(item.step)));
}

/** Goes to the item's question, and answers it where the answer is there already; then the step `back` comes again. `told`: the sentence that says so. */
function open(
  turn: Turn,
  frame: Frame,
  back: string,
  item: Pick<Item, 'step'>,
  to: string | Pin | null,
  mark: string,
  told?: string,
): boolean {
  frame.mend = back;
  turn.engine.trace?.(frame.flow, back, 'item', item.step);
  if (to === null) {
    enter(turn, item.step);
    return true;
  }
  const reviewed = turn.engine.flows.get(frame.flow)?.steps.get(back)?.kind === 'review';
  const mended = reviewed || typeof to !== 'string' || replaces(turn, frame, item, to);
  unsaid(turn, () => enter(turn, item.step));
  const top = topOf(turn);
  const asked = top === undefined ? undefined : stepOf(turn.engine, top);
  if (top === undefined || asked === undefined) return true;
  const move = answerTo(turn, top, asked, typeof to === 'string' ? { kind: 'text', text: to, mark } : to);
  // An edit is answered in a message of its own: a second one at the same question would read like the first.
  if (move.kind === 'done' && told !== undefined) say(turn, sentence(turn, told));
  else if (move.kind === 'done') turn.lead.push(sentence(turn, mended ? 'engine.corrected' : 'engine.noted'));
  if (!apply(turn, top, asked, move)) ask(turn);
  return true;
}

/** True where `typed` is another answer than the one that is kept; told once more, it is none. */
function replaces(turn: Turn, { flow, answers }: Frame, item: Pick<Item, 'step'>, typed: string): boolean {
  const asked = turn.engine.flows.get(flow)?.steps.get(item.step);
  if (asked?.kind === 'call') {
    const { place } = answers;
    const found = turn.engine.understand.places.byName(typed);
    return place?.kecamatan !== undefined && !(found.kind === 'one' && found.desa === place.desa);
  }
  const before = asked !== undefined && 'save' in asked ? read(answers, asked.save ?? '') : undefined;
  return before !== undefined && asked !== undefined && valueFor(turn, asked, typed) !== before;
}

/** Does `doing` without a word: the question is answered before it is asked. */
function unsaid(turn: Turn, doing: () => void): void {
  const { lead, state, effects } = turn;
  const { said } = state;
  const from = effects.length;
  doing();
  const kept = effects.splice(from).filter(({ type }) => type !== 'say');
  effects.push(...kept);
  turn.lead = lead;
  state.said = said;
}
