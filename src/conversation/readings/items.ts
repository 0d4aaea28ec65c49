// The answers that a report is made of, as its review lists them: which of them words mean, and the mending of one, with
// the open question coming again.
import { readChange } from '../../text/answers/answers.ts';
import { namesItself } from '../../text/answers/option-words.ts';
import { isDateOnly, readDate } from '../../text/dates/dates.ts';
import { read } from '../draft/read-answers.ts';
import type { Step } from '../flows/steps.ts';
import { answerTo, questionOf } from '../kinds/index.ts';
import { chosen, everWritten, offer } from '../kinds/options.ts';
import { itemsOf } from '../kinds/review.ts';
import { labelOf, saysManyWords } from '../kinds/told-ahead.ts';
import type { Frame } from '../state/state.ts';
import { type Given, say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { enter } from '../walk/moves.ts';

export type ReviewStep = Extract<Step, { kind: 'review' }>;
export type Item = ReviewStep['items'][number];
export type Pin = Given & { kind: 'location' };

/** Longer texts (UTF-16 units) are no bare new answer. */
export const longestBare = 40;

/** The item that these words name: its number, its label, or another word for it; "lokasinya" is "lokasi". */
export function named(turn: Turn, { answers }: Frame, step: ReviewStep, what: string): Item | undefined {
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
export function fitting(turn: Turn, frame: Frame, step: ReviewStep, value: string, plain = false): Item | undefined {
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
export function mendItem(
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
  const before = asked === undefined ? undefined : read(answers, asked.save ?? '');
  return before !== undefined && asked !== undefined && valueFor(turn, asked, typed) !== before;
}

/** What `typed` says to a question that one message answers; null where it does not fit or takes more. */
export function valueFor(turn: Turn, asked: Step, typed: string): string | null {
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

/** Does `doing` without a word: the question is answered before it is asked. */
export function unsaid(turn: Turn, doing: () => void): void {
  const { lead, state, effects } = turn;
  const { said } = state;
  const from = effects.length;
  doing();
  const kept = effects.splice(from).filter(({ type }) => type !== 'say');
  effects.push(...kept);
  turn.lead = lead;
  state.said = said;
}
