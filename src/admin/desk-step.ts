// An officer's chat, purely: what is written or pressed becomes an ask of the desk, and what the desk answers becomes
// messages. Words for a case are collected here until they are sent.
import { cutText } from '../domain/cut-text.ts';
import type { DeskAnswer, DeskCommand } from '../domain/desk.ts';
import type { Effect } from '../domain/effect.ts';
import type { Input } from '../domain/input.ts';
import type { MediaRef } from '../domain/media.ts';
import type { Say } from '../domain/say.ts';
import type { Update } from '../domain/update.ts';
import type { AskShape, Words } from './ask.ts';
import { button, readButton } from './buttons.ts';
import type { DeskState, OpenDraft } from './desk-state.ts';
import { groupLeft, groupMoved, groupShut } from './group-step.ts';
import { readCommand } from './read-command.ts';

type Message = Extract<Input, { type: 'message' }>;
export interface DeskRules {
  asks: readonly AskShape[];
  words: Words;
}
export interface DeskStep {
  state: DeskState;
  effects: Effect[];
}

/** Files of one album come one by one: so long the preview waits for the next (ms). */
const albumPause = 1_200;
export const previewTimer = 'desk-preview';
const mostFiles = 10;

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

export function onDeskTimer(rules: DeskRules, state: DeskState): DeskStep {
  const ready = state.draft?.open === true && !state.draft.waiting && state.draft.media.length > 0;
  return ready ? preview(rules, state) : { state, effects: [] };
}

function onAnswer(rules: DeskRules, before: DeskState, { says, draft, undone }: DeskAnswer): DeskStep {
  const effects: Effect[] = says.map(said);
  const state = undone === true ? unpressed(before) : before;
  if (draft === undefined) return { state, effects };
  if (draft === null) return { state: { ...state, draft: null }, effects };
  const { draft: open } = state;
  // What was written while the desk looked it up is kept.
  const kept = open?.waiting === true && open.ask === draft.ask ? open : undefined;
  const media = [...draft.media, ...(kept?.media ?? [])].slice(0, mostFiles);
  const text = [draft.text, kept?.text ?? ''].filter((part) => part !== '').join('\n');
  const next: DeskState = {
    ...state,
    gen: state.gen + 1,
    draft: { ...draft, text, media, open: true, waiting: false },
  };
  if (text !== '' || media.length > 0) {
    // A reply to a card has said it already: nothing more is asked for.
    const shown = preview(rules, next);
    return { state: shown.state, effects: kept === undefined ? [...effects, ...shown.effects] : shown.effects };
  }
  const last = effects.at(-1);
  if (draft.direct || last?.type !== 'say') return { state: next, effects };
  const options = [...(last.say.options ?? []), ...templateButtons(next), dropButton(rules, next)];
  return { state: next, effects: [...effects.slice(0, -1), said({ ...last.say, options })] };
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
  switch (pressed.button) {
    case 'send':
      return send(rules, state, draft);
    case 'drop':
      return { state: { ...state, draft: null }, effects: [said({ text: words('dropped') })] };
    case 'redo': {
      const empty = { ...state, gen: gen + 1, draft: { ...draft, text: '', media: [], open: true } };
      const options = [...templateButtons(empty), dropButton(rules, empty)];
      return { state: empty, effects: [said({ text: words('redo'), options })] };
    }
    case 'use': {
      const text = draft.templates[pressed.index]?.text ?? '';
      return preview(rules, { ...state, draft: { ...draft, text, open: true } });
    }
  }
}

const unpressed = ({ pressed: _, ...state }: DeskState): DeskState => state;

/** Buttons that do something to a case carry how far it had come. */
const changesCase = (asks: readonly AskShape[], name: string): boolean =>
  asks.find((each) => each.name === name)?.parts?.includes('mark') === true;

interface Written {
  text: string;
  file?: MediaRef;
  about?: string | undefined;
}

function written(rules: DeskRules, state: DeskState, { text, file, about }: Written, now: number): DeskStep {
  const { words } = rules;
  const draft =
    state.draft?.open === true && (about === undefined || state.draft.with.number === about) ? state.draft : null;
  if (draft === null && about !== undefined) {
    const media = file === undefined ? [] : [file];
    const begun: OpenDraft = {
      ...{ ask: 'respond', with: { number: about }, heading: '', text, media, files: true, templates: [] },
      ...{ direct: false, open: true, waiting: true },
    };
    return { state: { ...state, draft: begun }, effects: [asked('begin', { what: 'respond', number: about })] };
  }
  if (draft === null) {
    return file === undefined
      ? {
          state: { ...state, searched: cutText(text, 4_000) },
          effects: [asked('search', { words: cutText(text, 300) })],
        }
      : { state, effects: [said({ text: words('file.alone') })] };
  }
  if (draft.direct) {
    const media = file === undefined ? [] : [file];
    return { state, effects: [asked(draft.ask, { ...draft.with, text, media })] };
  }
  if (file !== undefined && !draft.files) return { state, effects: [said({ text: words('file.unwanted') })] };
  const media = file === undefined ? draft.media : [...draft.media, file].slice(0, mostFiles);
  const blank = blankIn(draft);
  const all = blank === undefined || text === '' ? joined(draft.text, text) : draft.text.replace(blank, () => text);
  const whole = cutText(all, 20_000);
  const next = { ...state, draft: { ...draft, text: whole, media } };
  if (draft.waiting) return { state: next, effects: [] };
  if (file === undefined) return preview(rules, next);
  return { state: next, effects: [{ type: 'timer', name: previewTimer, at: now + albumPause }] };
}

/** Shows what would be sent, with its files counted; sending is one press away. */
function preview({ words }: DeskRules, state: DeskState): DeskStep {
  const { draft } = state;
  if (draft === null) return { state, effects: [] };
  const next = { ...state, gen: state.gen + 1 };
  const files = draft.media.length === 0 ? '' : words('preview-files', { count: draft.media.length });
  const text = [draft.heading, draft.text === '' ? words('preview-empty') : draft.text, files]
    .filter((part) => part !== '')
    .join('\n\n');
  const keep = (name: 'send' | 'redo' | 'drop') => button(words(`button.${name}`), name, next.gen);
  const blank = blankIn(draft);
  if (blank !== undefined) {
    const asking = [text, words('fill', { blank })].join('\n\n');
    return { state: next, effects: [said({ text: asking, options: [keep('redo'), keep('drop')] })] };
  }
  const options = draft.text === '' ? [keep('drop')] : [keep('send'), keep('redo'), keep('drop')];
  return { state: next, effects: [said({ text, options }), { type: 'cancel-timer', name: previewTimer }] };
}

/** What a ready-made sentence leaves to be filled in: `[tanggal]`. */
function blankIn({ text, templates }: OpenDraft): string | undefined {
  return templates.length === 0 ? undefined : /\[[^\]\n]{1,60}\]/.exec(text)?.[0];
}

function joined(before: string, text: string): string {
  return [before, text].filter((part) => part !== '').join('\n');
}

function send(rules: DeskRules, state: DeskState, draft: OpenDraft): DeskStep {
  // A button of an older preview: what is left to be filled in is asked for again.
  if (blankIn(draft) !== undefined) return preview(rules, state);
  return {
    state: { ...state, draft: null },
    effects: [asked(draft.ask, { ...draft.with, text: draft.text, media: draft.media })],
  };
}

/** A draft with words waits for its own buttons; an empty one is given up. A talk with a citizen goes on until it is ended. */
function closeDraft(state: DeskState): DeskState {
  const { draft } = state;
  if (draft?.direct === true) return state;
  if (draft === null || (draft.text === '' && draft.media.length === 0)) return { ...state, draft: null };
  return { ...state, draft: { ...draft, open: false } };
}

function templateButtons({ draft, gen }: DeskState): NonNullable<Say['options']> {
  return (draft?.templates ?? []).map(({ label }, index) => button(label, 'use', gen, index));
}

function dropButton({ words }: DeskRules, { gen }: DeskState): NonNullable<Say['options']>[number] {
  return button(words('button.drop'), 'drop', gen);
}

/** Ends the talk about this case. */
export function endButton(words: Words, number: string): NonNullable<Say['options']>[number] {
  return button(words('button.end-talk'), 'end-talk', number);
}

function said(say: Say): Effect {
  return { type: 'say', say };
}

function asked(ask: string, given: DeskCommand['with']): Effect {
  return { type: 'command', command: { name: 'desk', ask, with: given } };
}
