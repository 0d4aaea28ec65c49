// Builders of inputs for tests of the engine.

import type { Conversation, Stepped } from '../../../src/conversation/conversation.ts';
import type { ConversationState } from '../../../src/conversation/state/state.ts';
import type { Effect } from '../../../src/domain/effect.ts';
import type { HeldContent, Input, LookupAnswer } from '../../../src/domain/input.ts';
import type { Say } from '../../../src/domain/say.ts';

export const noon = Date.parse('2026-11-25T12:00:00+08:00');

let count = 0;
export const message = (content: HeldContent, at = noon): Input => {
  const id = `m${++count}`;
  return { type: 'message', id, key: id.padStart(26, '0'), at, content };
};
export const text = (typed: string, at = noon): Input => message({ kind: 'text', text: typed }, at);

export const taken = (stepped: Stepped): Extract<Stepped, { state: ConversationState }> => {
  if ('rejected' in stepped) throw new Error(`rejected: ${stepped.rejected}`);
  return stepped;
};

export const said = (effects: readonly Effect[]): Say[] =>
  effects.flatMap((effect) => (effect.type === 'say' ? [effect.say] : []));

/** The state after these texts or other contents, each a message of its own; the store knows of nothing. */
export function chatted(
  conversation: Conversation,
  texts: readonly (string | HeldContent)[],
  from: ConversationState | null = null,
): ConversationState {
  let state = from;
  for (const typed of texts) {
    let stepped = taken(conversation.step(state, typeof typed === 'string' ? text(typed) : message(typed), noon));
    for (const effect of stepped.effects) {
      if (effect.type !== 'lookup') continue;
      const answer: LookupAnswer = { query: effect.lookup.query, ok: false, reason: 'away' };
      stepped = taken(conversation.step(stepped.state, { type: 'answer', answer }, noon));
    }
    state = stepped.state;
  }
  if (state === null) throw new Error('no texts were given');
  return state;
}
