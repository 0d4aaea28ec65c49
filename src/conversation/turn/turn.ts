// One turn at work: a copy of the state that may be written to, and what is to be said and done. Step kinds read it and
// answer with a Move; moves.ts carries the move out.
import type { Effect } from '../../domain/effect.ts';
import type { MediaOutcome } from '../../domain/media.ts';
import type { Say } from '../../domain/say.ts';
import type { FlowOption } from '../flows/flow.ts';
import type { Flow, Flows } from '../flows/flows.ts';
import type { Args, Sentences } from '../flows/sentences.ts';
import type { Step } from '../flows/steps.ts';
import type { ConversationState, Frame } from '../state/state.ts';
import type { Move } from './move.ts';
import type { ConversationSettings } from './settings.ts';
import type { Understand } from './understand.ts';

/** What an engine is made of; nothing in it changes while it runs. */
export interface Engine {
  readonly flows: Flows;
  readonly sentences: Sentences;
  readonly settings: ConversationSettings;
  readonly understand: Understand;
  /** Told of each way taken, for tests that count them. */
  readonly trace: ((flow: string, step: string, by: string, to: string) => void) | undefined;
  /** Options as offered, by the step they belong to. */
  readonly offers: WeakMap<Step, readonly Offered[]>;
  /** The step that {@link stepOf} found last, and the flow that has it. */
  readonly found: { id: string; flow: Flow | undefined; name: string; step: Step | undefined };
}

export interface Turn {
  readonly engine: Engine;
  readonly now: number;
  readonly state: ConversationState;
  readonly effects: Effect[];
  /** Sentences that go before the next question, in the same message. */
  lead: string[];
  /** The lead tells what became of something new, so that it is said though it was a moment ago. */
  news: boolean;
  /** Steps entered without an answer in between; bounds a loop in a flow. */
  hops: number;
}

/** An option with its words, ready to be matched; `ref` is the option's name within its step. */
export interface Offered {
  readonly ref: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
  readonly option: FlowOption | null;
}

/** What a citizen gave, in the shapes that a step can take. */
export type Given =
  | { kind: 'text'; text: string; mark: string }
  | { kind: 'choice'; ref: string }
  | { kind: 'media'; outcome: MediaOutcome; caption?: string; mark: string }
  | { kind: 'location'; lat: number; lng: number; name?: string };

export interface Question {
  key: string;
  options?: readonly Offered[];
  hint?: 'location' | 'photo';
  args?: Args;
}

/** How the steps of one kind ask, and what they make of an answer. */
export interface Kind<S extends Step = Step> {
  ask(turn: Turn, frame: Frame, step: S): Question;
  answer(turn: Turn, frame: Frame, step: S, given: Given): Move;
}

/** The frame that asks. */
export const topOf = (turn: Turn): Frame | undefined => turn.state.frames[turn.state.frames.length - 1];

/** The step that a frame stands at, if the flow still has it. */
export function stepOf({ flows, found }: Engine, { flow, step }: Frame): Step | undefined {
  // One step is asked for many times in a turn, and others of its flow.
  if (found.id === flow && found.name === step) return found.step;
  if (found.id !== flow) {
    found.flow = flows.get(flow);
    found.id = flow;
  }
  found.step = found.flow?.steps.get(step);
  found.name = step;
  return found.step;
}

/** Says a sentence, after what leads it. `options` are those of `frame`'s present step; `rest` may bring others. */
export function say(
  turn: Turn,
  text: string,
  frame?: Frame,
  options: readonly Offered[] = [],
  rest: Omit<Say, 'text'> = nothing,
): void {
  const lead = turn.lead;
  const led = lead.length === 0 ? text : [...lead, text].filter((part) => part !== '').join('\n\n');
  // An apology or a thanks that was said a moment ago need not lead the same question again.
  const old = lead.length > 0 && text !== '' && !turn.news && turn.state.said === hashOf(led);
  const whole = old ? text : led;
  if (lead.length > 0) turn.lead = [];
  if (turn.news) turn.news = false;
  const said: Say = rest === nothing ? { text: fresh(turn, whole) } : { text: fresh(turn, whole), ...rest };
  if (frame !== undefined && options.length > 0) {
    const suffix = `.${frame.gen.toString(36)}`;
    const prefix = `${frame.flow}.${frame.step}.`;
    const shown: NonNullable<Say['options']> = [];
    for (const { ref, label } of options) shown.push({ ref: prefix + ref + suffix, label });
    said.options = shown;
  }
  turn.effects.push({ type: 'say', say: said });
}

const nothing = {};

/** The sentence of this key in the citizens' language, with `args` in its placeholders. */
export const sentence = (turn: Turn, key: string, args?: Args): string => turn.engine.sentences.render(key, args);

/** True when the sentence `key` was what was said last. */
export const saidLast = (turn: Turn, key: string): boolean => turn.state.said === hashOf(sentence(turn, key));

/** Says a short sentence, or its other form when it was what was said last. */
export function sayOther(turn: Turn, key: string, other: string): void {
  say(turn, sentence(turn, saidLast(turn, key) ? other : key));
}

/** Never the same sentence twice in a row: what was said last is said again in other words. */
function fresh(turn: Turn, text: string): string {
  const hash = hashOf(text);
  const out = turn.state.said === hash ? sentence(turn, 'engine.again', () => text) : text;
  turn.state.said = out === text ? hash : hashOf(out);
  return out;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  // The beginning and the length tell sentences apart; long texts differ early.
  const end = Math.min(text.length, 160);
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ text.length) >>> 0;
}
