// The options of a step: those written in the flow, and those found while running.
import { matchOption, readYesNo } from '../../text/answers/answers.ts';
import { doubts } from '../../text/answers/doubt.ts';
import { saysJust } from '../../text/answers/option-words.ts';
import { forget, keep } from '../draft/answers.ts';
import { holds } from '../draft/read-answers.ts';
import { clip } from '../draft/view.ts';
import type { FlowOption } from '../flows/flow.ts';
import { SKIP } from '../flows/flow.ts';
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import { detour, done, type Move, starts } from '../turn/move.ts';
import { type Offered, sentence, type Turn } from '../turn/turn.ts';

/** Longest label: fits a button on a phone. */
const label = 40;

/** The options written in the flow for this step, with "lewati" where the step is optional and has no own way out. */
export function written(turn: Turn, frame: Frame, step: Step): readonly Offered[] {
  const offered = everWritten(turn, step);
  return offered.some(({ option }) => option?.when !== undefined)
    ? offered.filter(({ option }) => option?.when === undefined || holds(option.when, frame.answers))
    : offered;
}

/** The same, whether offered just now or not: a button that can be pressed has been on the screen. */
export function everWritten(turn: Turn, step: Step): readonly Offered[] {
  let offered = turn.engine.offers.get(step);
  if (offered === undefined) {
    const options = step.options ?? [];
    offered = options.map((option) => offer(turn, option.id, sentence(turn, option.label), option.words, option));
    if (step.optional === true && !options.some(({ id }) => id === SKIP)) {
      offered = [...offered, offer(turn, SKIP, sentence(turn, 'engine.skip'), undefined, null)];
    }
    turn.engine.offers.set(step, offered);
  }
  return offered;
}

/**
 * An option as it is offered: `ref` comes back when it is pressed, `synonyms` are other words for it, `option` is what
 * the flow has written of it.
 */
export const offer = (
  _turn: Turn,
  ref: string,
  text: string,
  synonyms: readonly string[] | undefined = undefined,
  option: FlowOption | null = null,
): Offered => ({ ref, label: clip(text, label), option, ...(synonyms !== undefined && { synonyms }) });

export type Chosen = { one: Offered } | { many: readonly Offered[] } | null;

/** The option that was pressed or is meant by what was typed. */
export function chosen(offered: readonly Offered[], given: { kind: string; ref?: string; text?: string }): Chosen {
  if (given.kind === 'choice') {
    const pressed = offered.find(({ ref }) => ref === given.ref);
    return pressed === undefined ? null : { one: pressed };
  }
  if (given.text === undefined || given.text.length > 200 || offered.length === 0) return null;
  if (last.test(given.text)) {
    // The ways out below a list ("Tempat lain", "Lewati") are not of it.
    const found = offered.filter(({ option, ref }) => option === null && ref !== SKIP).at(-1);
    if (found !== undefined) return { one: found };
  }
  const match = matchOption(given.text, offered);
  if (match.kind === 'many') return { many: offered.filter(({ ref }) => match.refs.includes(ref)) };
  if (match.kind === 'one') {
    const one = offered.find(({ ref }) => ref === match.ref);
    if (one === undefined) return null;
    // "Tidak" is the option that means no, before one that has the word among others ("Tidak tahu") or begins like a no ("Batal").
    const meant = meantBy(offered, given.text);
    // "Nanti hapus" holds the word of the option that erases, and is no yes to it.
    if (meant === undefined && one.option?.means === 'yes' && doubts(one, given.text)) return null;
    return { one: meant === undefined || meant === one || saysJust(one, given.text) ? one : meant };
  }
  const meant = meantBy(offered, given.text);
  return meant === undefined ? null : { one: meant };
}

const last =
  /^\s*(?:the|yang|yg|nang)?\s*(?:last|terakhir|tarakhir|paling bawah|paling akhir)(?:\s(?:one|aja|saja|ya|pak|bu|min|please))*[\s.!]*$/i;

/** The option that a plain yes or no stands for. */
function meantBy(offered: readonly Offered[], text: string): Offered | undefined {
  const meaning = readYesNo(text);
  return meaning === null ? undefined : offered.find(({ option }) => option?.means === meaning);
}

/** Carries out a written option: keeps what it says and goes where it leads. */
export function take(turn: Turn, frame: Frame, step: Extract<Step, { next: string }>, { option, ref }: Offered): Move {
  if (option === null) return done(ref, step.next);
  for (const name of option.forget ?? []) forget(frame.answers, name);
  if (step.kind === 'choice' && step.save !== undefined && (option.next === undefined || option.value !== undefined)) {
    keep(turn, frame.answers, step.save, option.value ?? option.id);
  }
  if (option.flow !== undefined) return starts(option.flow, option.id);
  return option.next === undefined ? done(ref, step.next) : detour(ref, option.next);
}
