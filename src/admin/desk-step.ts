// An officer's chat, purely: what is written or pressed becomes an ask of the desk, and what the desk answers becomes
// messages.
import type { DeskAnswer } from '../domain/desk.ts';
import type { Effect } from '../domain/effect.ts';
import type { Input } from '../domain/input.ts';
import type { MediaRef } from '../domain/media.ts';
import type { Say } from '../domain/say.ts';
import type { Update } from '../domain/update.ts';
import type { AskShape, Words } from './ask.ts';
import { button, readButton } from './buttons.ts';
import { closeDraft, onDraftButton, preview, takeDraft, written } from './desk-draft.ts';
import { asked, type DeskRules, type DeskStep, said } from './desk-effects.ts';
import type { DeskState } from './desk-state.ts';
import { groupLeft, groupMoved, groupShut } from './group-step.ts';
import { readCommand } from './read-command.ts';

type Message = Extract<Input, { type: 'message' }>;
/** One message of an officer, at `now` (ms, UTC). */
export function onDeskMessage(rules: DeskRules, before: DeskState, input: Message, now: number): DeskStep {
  const { content, about } = input;
  // Whoever has written since presses on purpose.
  const state = content.kind === 'choice' ? before : unpressed(before);
  const { words } = rules;
  switch (content.kind) {
    case 'choice':
      return onPress(rules, state, content.ref, now);
    case 'text':
      return (
        commanded(rules, state, content.text, input) ??
        (content.text.startsWith('/')
          ? { state, effects: [said({ text: words('unknown-command') })] }
          : written(rules, state, { text: content.text.trim(), about }, now))
      );
    case 'media': {
      if (!content.outcome.ok) return { state, effects: [said({ text: words(`file.${content.outcome.reason}`) })] };
      const { media: file } = content.outcome;
      // Nobody but its sender could look at it.
      if (file.unshown === true) return { state, effects: [said({ text: words('file.unshown') })] };
      // A command below a picture has the picture.
      const command = commanded(rules, state, content.caption ?? '', input, [file]);
      return command ?? written(rules, state, { text: content.caption?.trim() ?? '', file, about }, now);
    }
    case 'edited':
      return state.draft?.open === true && !state.draft.direct
        ? preview(rules, { ...state, draft: { ...state.draft, text: content.text.trim() } })
        : { state, effects: [said({ text: words('edited') })] };
    case 'membership':
      return { state, effects: [] };
    case 'location':
    case 'unusable':
      return { state, effects: [said({ text: words('unusable') })] };
  }
}

/** Carries a typed command on; undefined where there is none. */
function commanded(
  rules: DeskRules,
  state: DeskState,
  text: string,
  { forwarded }: Message,
  media: readonly MediaRef[] = [],
): DeskStep | undefined {
  const command = readCommand(text, rules.asks);
  if (command === undefined) return undefined;
  // Whoever passes a command on has not given it.
  if (forwarded === true) return { state, effects: [asked('forwarded', {})] };
  // A command typed in a talk is about its case, where it names no other.
  const about = state.draft?.direct === true ? state.draft.with : {};
  const given = { ...about, ...command.with, ...(media.length > 0 && { media }) };
  return { state: closeDraft(state), effects: [asked(command.ask, given)] };
}

/** A case has something for this officer: it is looked up anew, as it is now and as they may see it. */
export function onDeskUpdate(rules: DeskRules, state: DeskState, update: Update): DeskStep {
  const { kind, number = '', why = '', text = '', desk } = update;
  if (kind === 'card' && why === 'question') return { state, effects: [asked('question', { id: number })] };
  if (kind === 'card') return { state, effects: [asked('card', { number, why })] };
  if (kind === 'heard' || kind === 'talk-over') return onTalk(rules, state, update);
  if (kind === 'group-left') return { state, effects: [asked(groupLeft, {})] };
  if (kind === 'group-shut') return { state, effects: [asked(groupShut, {})] };
  if (kind === 'group-moved') return { state, effects: [asked(groupMoved, { to: text })] };
  if (desk !== undefined) return onAnswer(rules, state, desk);
  const lists = ['terlambat', 'jatuhtempo'].map((which) => button(rules.words(`list-name.${which}`), 'list', which));
  return { state, effects: [said({ text, options: lists })] };
}

/** Words of the citizen whom the officer talks with, or that the citizen has ended it. */
function onTalk({ words }: DeskRules, state: DeskState, { kind, number = '', text = '', media }: Update): DeskStep {
  const shown = (media ?? []).filter(({ unshown }) => unshown !== true);
  if (kind === 'talk-over') {
    const draft = state.draft?.direct === true && state.draft.with.number === number ? null : state.draft;
    return { state: { ...state, draft }, effects: [said({ text: words('talk-over', { number }) })] };
  }
  const files = shown.length > 0 ? { media: shown } : {};
  return {
    state,
    effects: [said({ text: words('talk-heard', { number, text }), options: [endButton(words, number)], ...files })],
  };
}

function onAnswer(rules: DeskRules, before: DeskState, { says, draft, undone }: DeskAnswer): DeskStep {
  const effects: Effect[] = says.map(said);
  const state = undone === true ? unpressed(before) : before;
  if (draft === undefined) return { state, effects };
  if (draft === null) return { state: { ...state, draft: null }, effects };
  return takeDraft(rules, state, draft, effects);
}

/** A button pressed again within so long (ms) has been answered; lists may be looked at as often as one likes. */
const impatience = 60_000;

function onPress(rules: DeskRules, before: DeskState, ref: string, now: number): DeskStep {
  const { words, asks } = rules;
  const pressed = readButton(ref, asks);
  const again = before.pressed?.ref === ref && now - before.pressed.at < impatience;
  const state = { ...before, pressed: { ref, at: now } };
  if (pressed?.kind === 'ask') {
    if (again && changesCase(asks, pressed.ask)) return { state, effects: [] };
    return { state: closeDraft(state), effects: [asked(pressed.ask, pressed.with)] };
  }
  const { draft, gen } = state;
  if (pressed === undefined || draft === null || pressed.gen !== gen) {
    return { state, effects: again ? [] : [said({ text: words('old-button') })] };
  }
  return onDraftButton(rules, state, draft, pressed);
}

const unpressed = ({ pressed: _, ...state }: DeskState): DeskState => state;

/** Buttons that do something to a case carry how far it had come. */
const changesCase = (asks: readonly AskShape[], name: string): boolean =>
  asks.find((each) => each.name === name)?.parts?.includes('mark') === true;

/** Ends the talk about this case. */
export function endButton(words: Words, number: string): NonNullable<Say['options']>[number] {
  return button(words('button.end-talk'), 'end-talk', number);
}
