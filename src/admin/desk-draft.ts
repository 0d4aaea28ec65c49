// Words and files for a case, collected in an officer's chat until they are shown whole and sent by one press. Purely.
import { cutText } from '../domain/cut-text.ts';
import type { DeskDraft } from '../domain/desk.ts';
import type { Effect } from '../domain/effect.ts';
import type { MediaRef } from '../domain/media.ts';
import type { Say } from '../domain/say.ts';
import { button, type Pressed } from './buttons.ts';
import { asked, type DeskRules, type DeskStep, said } from './desk-effects.ts';
import type { DeskState, OpenDraft } from './desk-state.ts';

/** Files of one album come one by one: so long the preview waits for the next (ms). */
const albumPause = 1_200;
export const previewTimer = 'desk-preview';
const mostFiles = 10;

/** The desk lets the officer write. What was written while it was asked is kept; `effects` are what it says to it. */
export function takeDraft(rules: DeskRules, state: DeskState, draft: DeskDraft, effects: Effect[]): DeskStep {
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

/** The pause after files is over: what was collected is shown. */
export function onDeskTimer(rules: DeskRules, state: DeskState): DeskStep {
  const ready = state.draft?.open === true && !state.draft.waiting && state.draft.media.length > 0;
  return ready ? preview(rules, state) : { state, effects: [] };
}

/** A button of the draft itself. */
export function onDraftButton(
  rules: DeskRules,
  state: DeskState,
  draft: OpenDraft,
  pressed: Extract<Pressed, { kind: 'draft' }>,
): DeskStep {
  const { words } = rules;
  const { gen } = state;
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

interface Written {
  text: string;
  file?: MediaRef;
  about?: string | undefined;
}

/** Words or a file that are no command: part of what is being written, or of what a reply to a card begins. */
export function written(rules: DeskRules, state: DeskState, { text, file, about }: Written, now: number): DeskStep {
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
  const typed = file === undefined && about === undefined ? typedButton(rules, draft, text) : undefined;
  if (typed !== undefined)
    return onDraftButton(rules, state, draft, { kind: 'draft', button: typed, gen: state.gen, index: 0 });
  const media = file === undefined ? draft.media : [...draft.media, file].slice(0, mostFiles);
  const blank = blankIn(draft);
  const all = blank === undefined || text === '' ? joined(draft.text, text) : draft.text.replace(blank, () => text);
  const whole = cutText(all, 20_000);
  const next = { ...state, draft: { ...draft, text: whole, media } };
  if (draft.waiting) return { state: next, effects: [] };
  if (file === undefined) return preview(rules, next);
  return { state: next, effects: [{ type: 'timer', name: previewTimer, at: now + albumPause }] };
}

/** The button of the draft whose label was typed instead of pressed; nothing is sent that is not there. */
function typedButton({ words }: DeskRules, draft: OpenDraft, text: string): 'send' | 'redo' | 'drop' | undefined {
  const typed = text
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase();
  const buttons = draft.text === '' ? (['drop'] as const) : (['send', 'redo', 'drop'] as const);
  return buttons.find((name) => words(`button.${name}`).toLowerCase() === typed);
}

/** Shows what would be sent, with its files counted; sending is one press away. */
export function preview({ words }: DeskRules, state: DeskState): DeskStep {
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

/** What a ready-made sentence leaves to be filled in: `[tanggal]`. An officer's own brackets are theirs. */
function blankIn({ text, templates }: OpenDraft): string | undefined {
  const blanks = text.match(/\[[^\]\n]{1,60}\]/g) ?? [];
  return blanks.find((blank) => templates.some((template) => template.text.includes(blank)));
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
export function closeDraft(state: DeskState): DeskState {
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
