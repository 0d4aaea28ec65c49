// Where it happened: a pin, a name that we know, or words that only a person of the place understands.
import { cutText } from '../../domain/cut-text.ts';
import { readWord, readYesNo, withoutSlip } from '../../text/answers/answers.ts';
import type { PlaceAnswer } from '../../text/places/answer.ts';
import { weigh } from '../draft/digest.ts';
import { SKIP } from '../flows/flow.ts';
import type { Step } from '../flows/steps.ts';
import type { Answers } from '../state/state.ts';
import { detour, done, type Move, pass, wrong } from '../turn/move.ts';
import type { Given, Kind, Turn } from '../turn/turn.ts';
import { chosen, take, written } from './options.ts';

type PlaceStep = Extract<Step, { kind: 'place' }>;

export const place: Kind<PlaceStep> = {
  ask: (turn, frame, step) => ({ key: step.ask, options: written(turn, frame, step), hint: 'location' }),
  answer(turn, frame, step, given) {
    if (given.kind === 'media') return pass;
    if (given.kind === 'location') return { ...byPin(turn, frame.answers, given, step) };
    const option = chosen(written(turn, frame, step), given);
    if (option !== null && 'one' in option) return take(turn, frame, step, option.one);
    if (given.kind === 'choice') return pass;
    if (step.optional === true && readWord(given.text) === 'selesai') return done(SKIP, step.next);
    const typed = cutText(withoutSlip(given.text.trim()), 200);
    if (!/\p{L}{2}/u.test(typed) || readYesNo(typed) !== null) return wrong(step.wrong ?? 'engine.wrong.place');
    const { answers } = frame;
    // "Tolong rumah saya kebakaran" would be a place in words.
    if (!isBeside.test(typed)) weigh(turn, answers, typed);
    const { byName, inText } = turn.engine.understand.places;
    const named = byName(typed);
    const found = named.kind === 'none' ? inText(typed) : named;
    const before = step.more === true ? answers.place : undefined;
    const base: NonNullable<Answers['place']> = before === undefined ? {} : { ...before };
    if (found.kind === 'none' || !isBareName(typed, found)) {
      base.text = before?.text === undefined ? typed : `${before.text}, ${typed}`;
    }
    return found.kind === 'none' ? unknown(answers, base, step) : known(answers, widened(answers, found), base, step);
  },
};

/**
 * A kecamatan alone, where the desa was told before: it stays if it lies there; if it lies elsewhere, which of the two is
 * meant is asked.
 */
function widened({ place }: Answers, found: PlaceAnswer): PlaceAnswer {
  if (found.kind !== 'one' || found.desa !== undefined || place?.desa === undefined) return found;
  const { kecamatan = '', desa } = place;
  if (kecamatan === found.kecamatan) return { kind: 'one', kecamatan, desa };
  return { kind: 'ask', candidates: [{ kecamatan: found.kecamatan }, { kecamatan, desa }] };
}

function unknown(answers: Answers, as: NonNullable<Answers['place']>, step: PlaceStep): Move {
  answers.place = as;
  return detour('unknown', step.unknown);
}

function byPin(turn: Turn, answers: Answers, pin: Given & { kind: 'location' }, step: PlaceStep): Move {
  const before = step.more === true ? answers.place?.text : undefined;
  const move = known(answers, turn.engine.understand.places.byPin(pin.lat, pin.lng), pinned(pin, before), step);
  return move.kind === 'done' ? detour('pin', step.pin) : move;
}

/** The part of a place that a pin gives before its village is known. @param before what was typed of it */
function pinned(
  { lat, lng, name }: Given & { kind: 'location' },
  before: string | undefined,
): NonNullable<Answers['place']> {
  const text = [before, name].filter((part) => part !== undefined && part !== '').join(', ');
  return { lat, lng, ...(text !== '' && { text }) };
}

function known(answers: Answers, found: PlaceAnswer, base: NonNullable<Answers['place']>, step: PlaceStep): Move {
  answers.candidates = undefined;
  answers.place = base;
  switch (found.kind) {
    case 'ask':
      answers.candidates = [...found.candidates];
      return detour('several', step.several);
    case 'outside':
    case 'elsewhere':
    case 'none':
      return detour('outside', step.outside);
    default:
      base.kecamatan = found.kecamatan;
      if (found.desa !== undefined) base.desa = found.desa;
      return done('next', step.next);
  }
}

/** "Dekat jembatan putus" tells where, and of no danger. */
const isBeside = /^\s*(?:di\s+)?(?:dekat|depan|samping|belakang|seberang|sebelah|simpang|antara|parak|higa)\b/i;

/** True when the words are no more than the name that was found, so that they need not be kept beside it. */
export function isBareName(typed: string, found: PlaceAnswer): boolean {
  const spots = found.kind === 'one' ? [found] : found.kind === 'ask' ? found.candidates : [];
  const names = spots.map(({ desa = '', kecamatan }) => `${desa} ${kecamatan}`.toLowerCase());
  const words = typed.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.every((word) => titles.has(word) || names.some((name) => name.includes(word)));
}
const titles = new Set([
  'desa',
  'ds',
  'dsa',
  'kel',
  'kelurahan',
  'kec',
  'kecamatan',
  'di',
  'kab',
  'kabupaten',
  'kotabaru',
]);
