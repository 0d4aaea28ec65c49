// One of several: what an answer means, by button, number or words. Which options there are: choice-options.ts.
import {
  afterAgreeing,
  agrees,
  asksBack,
  deniesOther,
  isOptionNumber,
  isPlainNo,
  readSatisfaction,
  readYesNo,
  saysYesFirst,
} from '../../text/answers/answers.ts';
import { saysOnly } from '../../text/answers/option-words.ts';
import { isDateOnly } from '../../text/dates/dates.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { readPrivacyWish } from '../../text/reports/who-may-see.ts';
import { fold, words as wordsOf } from '../../text/words/fold.ts';
import { forget, keep } from '../draft/answers.ts';
import { weigh } from '../draft/digest.ts';
import { SKIP } from '../flows/flow.ts';
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import { again, detour, done, type Move, pass, stay, wrong } from '../turn/move.ts';
import { type Given, type Kind, type Offered, say, sentence, type Turn } from '../turn/turn.ts';
import { optionsOf, pressable, topicNames } from './choice-options.ts';
import { append, attach } from './gathering.ts';
import { chosen, everWritten, take, written } from './options.ts';
import { addToPlace, elsewhere, namesOther } from './other-place.ts';
import { toldAhead } from './told-ahead.ts';

type ChoiceStep = Extract<Step, { kind: 'choice' }>;

/** Longer texts (UTF-16 units) tell something, whatever they hold. */
const longestWord = 60;

export const choice: Kind<ChoiceStep> = {
  ask: (turn, frame, step) => ({ key: step.ask, options: optionsOf(turn, frame, step) }),
  answer(turn, frame, step, given) {
    if (given.kind === 'media') return belowAFile(turn, frame, step, given) ?? pass;
    if (given.kind === 'location') return elsewhere(turn, frame, step, given) ?? pass;
    if (given.kind !== 'text' && given.kind !== 'choice') return pass;
    const asks = step.save === 'consent' && given.kind === 'text' && asksBack(given.text);
    const offered = given.kind === 'choice' ? pressable(turn, frame, step) : optionsOf(turn, frame, step);
    const found = asks ? null : chosen(offered, given);
    const isLabel = found !== null && 'one' in found && given.kind === 'text' && saysOnly(found.one, given.text);
    const told = given.kind === 'text' && !isLabel ? inOwnWords(turn, frame, step, given, found !== null) : null;
    if (told !== null) return told;
    const agreed = step.save === 'consent' && !asks && given.kind === 'text' && agreesAndTells(turn, frame, given.text);
    if (!agreed && found !== null && 'one' in found && !isUnclearRefusal(step, found.one, given))
      return pick(turn, frame, step, found.one);
    if (!agreed && found !== null && 'many' in found)
      return wrong('engine.wrong.many', () => found.many.map(({ label }) => label).join(' / '));
    if (given.kind === 'choice') return pass;
    if (agreed || (step.save === 'consent' && !asks && agrees(given.text))) {
      const wish = readPrivacyWish(given.text);
      if (wish !== null) keep(turn, frame.answers, 'privacy', wish);
      const yes = written(turn, frame, step).find(({ option }) => option?.means === 'yes');
      if (yes !== undefined) return pick(turn, frame, step, yes);
    }
    const wish = step.save === 'privacy' && found === null ? readPrivacyWish(given.text) : null;
    const wished = written(turn, frame, step).find(({ ref }) => ref === wish);
    if (wished !== undefined) return pick(turn, frame, step, wished);
    if (step.adds === 'text') {
      append(turn, frame.answers, 'text', given.text.trim(), given.mark);
      return again;
    }
    const tells = given.text.length > longestWord || (isReport(given.text) && !answersLater(turn, frame, given.text));
    if (step.adds === 'body' && (tells || tellsWhenOrWhere(turn, given.text))) {
      // Someone who goes on telling while we ask has not answered us.
      append(turn, frame.answers, 'body', given.text.trim(), given.mark);
      weigh(turn, frame.answers, given.text);
      say(turn, sentence(turn, step.added ?? step.ask), frame, optionsOf(turn, frame, step));
      return stay;
    }
    if (step.from === 'places') {
      const move = namesOther(turn, frame, given.text) ? elsewhere(turn, frame, step, given) : null;
      if (move !== null) return move;
      addToPlace(turn, frame, given.text.trim());
    } else if (step.typed !== undefined) {
      const topic = byWords(turn, given.text);
      if (topic !== null) {
        keep(turn, frame.answers, 'topic', topic);
        // "Kebakaran!!" names a topic, and may be a cry for help.
        weigh(turn, frame.answers, given.text);
        return done('typed', step.typed);
      }
    }
    const passes = step.soft === true && (step.wrong === undefined || isReport(given.text));
    return passes ? pass : wrong(step.wrong ?? 'engine.wrong.choice');
  },
};

/** "Ya terbuka aja" and "iya, di stagen" agree, and answer a later question in the same breath. */
function agreesAndTells(turn: Turn, { flow, answers }: Frame, text: string): boolean {
  const more = afterAgreeing(text);
  return more !== null && toldAhead(turn, flow, answers, more);
}

/** "Kemarin sore" and "di desa stagen" answer later questions, out of what is told. */
const tellsWhenOrWhere = (turn: Turn, text: string): boolean =>
  isDateOnly(text) ||
  (/^\s*(?:di|desa|ds|kel|kelurahan|kec|kecamatan)\b/i.test(text) &&
    turn.engine.understand.places.inText(text).kind !== 'none');

/** "Tanpa foto" is an option of a question that has yet to come: it answers, and tells nothing. */
function answersLater(turn: Turn, { flow }: Frame, text: string): boolean {
  const steps = [...(turn.engine.flows.get(flow)?.steps.values() ?? [])];
  return steps.some((step) => everWritten(turn, step).some((option) => saysOnly(option, text)));
}

/** A report is given up for a plain no only: "tidak ada", "bukan", "ya 2" and "tidak paham" do not refuse the consent. */
const isUnclearRefusal = (step: ChoiceStep, { option }: Offered, given: Given): boolean =>
  step.save === 'consent' &&
  option?.means === 'no' &&
  given.kind === 'text' &&
  (saysYesFirst(given.text) || deniesOther(given.text) || (readYesNo(given.text) === 'no' && !isPlainNo(given.text)));

/** Own words below a file are an answer like any other; the file goes with them. */
function belowAFile(turn: Turn, frame: Frame, step: ChoiceStep, given: Given & { kind: 'media' }): Move | null {
  const { caption = '', mark, outcome } = given;
  const told = inOwnWords(turn, frame, step, { kind: 'text', text: caption, mark }, false);
  if (told !== null) attach(turn, frame.answers, outcome);
  return told;
}

/** Whether the matter is settled, told in other or more words than an option has; they are kept. Null where it is not. */
function inOwnWords(
  turn: Turn,
  { answers }: Frame,
  step: ChoiceStep,
  { text, mark }: Given & { kind: 'text' },
  isOption: boolean,
): Move | null {
  const { satisfied, unsatisfied } = step;
  if (satisfied === undefined || unsatisfied === undefined) return null;
  if (isOption && wordsOf(fold(text), 3).length < 2) return null;
  const told = readSatisfaction(text);
  if (told === null) return null;
  forget(answers, 'text');
  append(turn, answers, 'text', text.trim(), mark);
  return told === 'satisfied' ? detour('satisfied', satisfied) : detour('unsatisfied', unsatisfied);
}

function pick(turn: Turn, frame: Frame, step: ChoiceStep, option: Offered): Move {
  if (option.option !== null || option.ref === SKIP) return take(turn, frame, step, option);
  const { answers } = frame;
  switch (step.from) {
    case 'near':
    case 'topics':
      keep(turn, answers, 'topic', option.ref);
      break;
    case 'places': {
      const place = answers.candidates?.[Number(option.ref)];
      if (place !== undefined) answers.place = { ...answers.place, ...place };
      answers.candidates = undefined;
      break;
    }
    case 'cases': {
      const found = answers.cases?.[Number(option.ref)];
      if (found !== undefined) {
        answers.number = found.number;
        answers.caseTitle = found.title;
        if (found.state !== undefined) answers.state = found.state;
      }
      answers.cases = undefined;
      break;
    }
    case 'items':
      return detour('item', option.ref);
    default:
  }
  return done('next', step.next);
}

/** A topic by its name or by a description of it; null when it is none we know. */
function byWords(turn: Turn, typed: string): string | null {
  // A number stands for what is on the screen: "3" below two options is not the third of all topics.
  if (isOptionNumber(typed)) return null;
  const { classifier } = turn.engine.understand;
  const named = chosen(topicNames(turn), { kind: 'text', text: typed });
  if (named !== null && 'one' in named) return named.one.ref;
  // A guess that isn't sure ("terserah") must not take the place of what the whole report was tagged with.
  const { topic, score } = classifier.tag(typed);
  return topic === turn.engine.settings.otherTopic || score < classifier.sure ? null : topic;
}
