// At the review, in the citizen's own words: what is to be mended is found and, where the new answer stands in the same
// message, mended at once; anything more that is told joins the report.
import { readChange, readMend } from '../text/answers.ts';
import { readDate } from '../text/dates.ts';
import { apply } from './apply.ts';
import { ask } from './ask.ts';
import type { Step } from './flows.ts';
import { answerTo, questionOf } from './kinds/index.ts';
import { itemsOf } from './kinds/review.ts';
import { enter } from './moves.ts';
import { chosen, namesItself, offer } from './options.ts';
import type { Frame } from './state.ts';
import { sentence, stepOf, type Turn, topOf } from './turn.ts';

type ReviewStep = Extract<Step, { kind: 'review' }>;
type Item = ReviewStep['items'][number];

/** Longer texts (UTF-16 units) are no bare new answer. */
const longestBare = 40;

/** True when the text, at a review or where one asks which answer to mend, asked for a change, and we have gone to it. */
export function mends(turn: Turn, frame: Frame, asked: Step, text: string, mark: string): boolean {
  const step = reviewOf(turn, frame, asked);
  if (step === undefined) return false;
  for (const { what, to } of readMend(text)) {
    const item = what === null ? fitting(turn, frame, step, to ?? '') : named(turn, frame, step, what);
    if (item !== undefined) return open(turn, frame, step, item, to, mark);
  }
  if (text.length > longestBare || isOption(turn, frame, asked, text)) return false;
  const item = fitting(turn, frame, step, text);
  return item !== undefined && open(turn, frame, step, item, text, mark);
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

/** The item that takes `value` for an answer, where only one kind of thing could be meant: a day, a choice, a place. */
function fitting(turn: Turn, frame: Frame, step: ReviewStep, value: string): Item | undefined {
  const { engine, now } = turn;
  const { places } = engine.understand;
  const steps = engine.flows.get(frame.flow)?.steps;
  const fits = (asked: Step | undefined): boolean => {
    switch (asked?.kind) {
      case 'date':
        return ['date', 'ambiguous', 'future'].includes(readDate(value, now, engine.settings.zone).kind);
      case 'choice': {
        const found = chosen(questionOf(turn, frame, asked)?.options ?? [], { kind: 'text', text: value });
        return found !== null && 'one' in found && /\p{L}{3}/u.test(value) && namesItself(found.one, value);
      }
      case 'call':
        return places.byName(value).kind !== 'none';
      default:
        return false;
    }
  };
  const items = itemsOf(step, frame.answers);
  return items.find((item) => fits(steps?.get(item.step)));
}

/** Goes to the item's question, and answers it where the answer is there already. */
function open(turn: Turn, frame: Frame, review: ReviewStep, item: Item, to: string | null, mark: string): boolean {
  frame.mend = review.id;
  turn.engine.trace?.(frame.flow, review.id, 'item', item.step);
  if (to === null) {
    enter(turn, item.step);
    return true;
  }
  unsaid(turn, () => enter(turn, item.step));
  const top = topOf(turn);
  const asked = top === undefined ? undefined : stepOf(turn.engine, top);
  if (top === undefined || asked === undefined) return true;
  const move = answerTo(turn, top, asked, { kind: 'text', text: to, mark });
  if ('done' in move) turn.lead.push(sentence(turn, 'engine.corrected'));
  if (!apply(turn, top, asked, move)) ask(turn);
  return true;
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
