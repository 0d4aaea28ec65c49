// The conversation engine: step(state, input, now) -> state and effects. Pure: what it knows comes in, what it wants
// done goes out as data.
import type { Effect } from '../domain/effect.ts';
import type { Input } from '../domain/input.ts';
import type { Flows } from './flows/flows.ts';
import type { Sentences } from './flows/sentences.ts';
import { onAnswer } from './inputs/lookups.ts';
import { onMessage } from './inputs/messages.ts';
import { onTimer } from './inputs/timeouts.ts';
import { onUpdate } from './inputs/updates.ts';
import { copyOf, newState } from './state/copies.ts';
import type { ConversationState } from './state/state.ts';
import type { ConversationSettings } from './turn/settings.ts';
import type { Engine, Turn } from './turn/turn.ts';
import type { Understand } from './turn/understand.ts';
import { migrate } from './walk/migrate.ts';

/**
 * What an input led to. `stale`: a timer or an answer that is no longer waited for; `repeat`: the very message that was
 * handled last. Neither changes anything.
 */
export type Stepped = { state: ConversationState; effects: Effect[] } | { rejected: 'stale' | 'repeat' };

export interface Conversation {
  /**
   * Takes one input. `state` is null for a chat never spoken to; it is not written to. `now`: milliseconds since 1970,
   * UTC. A `lookup` among the effects is to be answered within the same turn by an input of type `answer`.
   */
  step(state: ConversationState | null, input: Input, now: number): Stepped;
}

export interface ConversationParts {
  flows: Flows;
  sentences: Sentences;
  settings: ConversationSettings;
  understand: Understand;
  trace?: Engine['trace'];
}

/** A conversation of these flows; one engine serves all chats, as states come in and go out with every step. */
export function makeConversation({ flows, sentences, settings, understand, trace }: ConversationParts): Conversation {
  const engine: Engine = {
    ...{ flows, sentences, settings, understand, trace },
    ...{ offers: new WeakMap(), found: { id: '', flow: undefined, name: '', step: undefined } },
  };
  return {
    step(state, input, now) {
      const turn: Turn = {
        engine,
        now,
        state: state === null ? newState(now) : copyOf(state),
        effects: [],
        lead: [],
        news: false,
        hops: 0,
      };
      migrate(turn);
      const rejected = handle(turn, input);
      return rejected === null ? { state: turn.state, effects: turn.effects } : { rejected };
    },
  };
}

function handle(turn: Turn, input: Input): 'stale' | 'repeat' | null {
  switch (input.type) {
    case 'message':
      return onMessage(turn, input);
    case 'timer':
      return onTimer(turn, input);
    case 'update':
      onUpdate(turn, input.update);
      return null;
    case 'answer':
      return onAnswer(turn, input.answer);
  }
}
