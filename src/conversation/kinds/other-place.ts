// A place that is told where several were offered to choose from.
import { cutText } from '../../domain/cut-text.ts';
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import type { Move } from '../turn/move.ts';
import { type Given, sentence, type Turn } from '../turn/turn.ts';
import { isBareName, place } from './place.ts';

/** Longer texts (UTF-16 units) tell more than a place. */
const longestName = 60;
/** Most characters of a place in the citizen's own words. */
const longestPlace = 200;

/** A place that was typed or shared instead of choosing one that was offered: a new try, at the step that asks for places. */
export function elsewhere(turn: Turn, frame: Frame, step: Step & { kind: 'choice' }, given: Given): Move | null {
  if (step.from !== 'places' || step.typed === undefined) return null;
  const asks = turn.engine.flows.get(frame.flow)?.steps.get(step.typed);
  if (asks?.kind !== 'place') return null;
  frame.answers.candidates = undefined;
  // What was written of the place before ("behind the stall") still helps whoever has to find it.
  return place.answer(turn, frame, { ...asks, more: true }, given);
}

/** True when the text names a place we know that is not what was asked about already. */
export function namesOther(turn: Turn, { answers }: Frame, text: string): boolean {
  const { byName, inText } = turn.engine.understand.places;
  const named = byName(text);
  const found = named.kind === 'none' ? inText(text) : named;
  const offered = (desa: string | undefined, kecamatan: string) =>
    answers.candidates?.some((one) => one.desa === desa && one.kecamatan === kecamatan) === true;
  if (found.kind === 'ask') return !found.candidates.every(({ desa, kecamatan }) => offered(desa, kecamatan));
  return found.kind !== 'none';
}

/** "Rampa baru", where only villages called Rampa are offered: whoever looks for the place may know which that is. */
export function addToPlace(turn: Turn, { answers }: Frame, typed: string): void {
  const { byName, inText } = turn.engine.understand.places;
  const named = byName(typed);
  const found = named.kind === 'none' ? inText(typed) : named;
  const before = answers.place?.text;
  if (
    found.kind !== 'ask' ||
    typed.length > longestName ||
    isBareName(typed, found) ||
    before?.includes(typed) === true
  )
    return;
  answers.place = {
    ...answers.place,
    text: cutText(before === undefined ? typed : `${before}, ${typed}`, longestPlace),
  };
  turn.lead.push(sentence(turn, 'engine.noted'));
}
