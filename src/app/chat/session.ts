// A conversation in this process, without engines: what the shell does for a real chat, done plainly for one in a
// terminal. Time stands still unless it is moved; timers run out in order as it moves.
import { createHash } from 'node:crypto';
import type { Conversation } from '../../conversation/conversation.ts';
import { type ConversationState, readState } from '../../conversation/state/state.ts';
import type { Command } from '../../domain/command.ts';
import type { Effect, Lookup } from '../../domain/effect.ts';
import type { HeldContent, Input, LookupAnswer } from '../../domain/input.ts';
import type { Say } from '../../domain/say.ts';

export type Heard = { say: Say; step: string } | { command: Command };

export interface ChatSession {
  /** Takes a citizen's message; resolves to what was said and ordered, in order. */
  send(content: HeldContent): Heard[];
  /** Takes any other input. */
  give(input: Input): Heard[];
  /** Moves the clock to `until` (ms UTC), letting timers run out on the way. */
  wait(until: number): Heard[];
  /** When the next timer runs out, if any. */
  readonly nextTimer: number | undefined;
  readonly now: number;
  readonly state: ConversationState | null;
  /** Options of the last message that had any. */
  readonly options: NonNullable<Say['options']>;
}

export interface SessionParts {
  conversation(): Conversation;
  answer(lookup: Lookup): LookupAnswer;
  now: number;
  /** Hands every input in twice, as a channel may. */
  twice?: boolean;
}

/** The state is written out and read back between inputs, as it is for a real chat. */
export function makeChatSession({ conversation, answer, now: start, twice = false }: SessionParts): ChatSession {
  let stored: string | null = null;
  let now = start;
  let count = 0;
  let options: NonNullable<Say['options']> = [];
  const timers = new Map<string, number>();
  const load = () => (stored === null ? null : readState(JSON.parse(stored)));

  function give(input: Input): Heard[] {
    const heard = once(input);
    // An update is told once by its id, which the mailbox sees to; messages and timers are known again here.
    return twice && input.type !== 'update' ? [...heard, ...once(input)] : heard;
  }

  function once(input: Input): Heard[] {
    const heard: Heard[] = [];
    let next: Input | null = input;
    while (next !== null) {
      const stepped = conversation().step(load(), next, now);
      next = null;
      if ('rejected' in stepped) break;
      stored = JSON.stringify(stepped.state);
      for (const effect of stepped.effects) {
        const asked = carryOut(effect, heard, stepped.state);
        if (asked !== null) next = { type: 'answer', answer: answer(asked) };
      }
    }
    return heard;
  }

  function carryOut(effect: Effect, heard: Heard[], state: ConversationState): Lookup | null {
    switch (effect.type) {
      case 'say':
        if (effect.say.options !== undefined) options = effect.say.options;
        heard.push({ say: effect.say, step: stepName(state) });
        return null;
      case 'command':
        heard.push({ command: effect.command });
        return null;
      case 'timer':
        timers.set(effect.name, effect.at);
        return null;
      case 'cancel-timer':
        timers.delete(effect.name);
        return null;
      case 'lookup':
        return effect.lookup;
    }
  }

  const first = () => [...timers].sort(([, a], [, b]) => a - b)[0];

  return {
    give,
    send(content) {
      count++;
      const id = String(count);
      const key = createHash('sha256').update(id).digest('hex').slice(0, 26);
      return give({ type: 'message', id, key, at: now, content });
    },
    wait(until) {
      const heard: Heard[] = [];
      for (let timer = first(); timer !== undefined && timer[1] <= until; timer = first()) {
        const [name, due] = timer;
        timers.delete(name);
        now = Math.max(now, due);
        heard.push(...give({ type: 'timer', name, due }));
      }
      now = Math.max(now, until);
      return heard;
    },
    get nextTimer() {
      return first()?.[1];
    },
    get now() {
      return now;
    },
    get state() {
      return load();
    },
    get options() {
      return options;
    },
  };
}

/** Where a conversation stands, for people and programs that follow it: `lapor.isi`; `idle` when nothing is asked. */
export function stepName(state: ConversationState | null): string {
  const top = state?.frames.at(-1);
  return top === undefined ? 'idle' : `${top.flow}.${top.step}`;
}
