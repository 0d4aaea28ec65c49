// A conversation small enough to check: it counts what it was told and says each input back with the count.
import { z } from 'zod';
import type { Effect } from '../../../src/domain/effect.ts';
import type { Input } from '../../../src/domain/input.ts';
import type { Conversation } from '../../../src/intake/conversation.ts';

const state = z.strictObject({ v: z.literal(1), n: z.number().int(), filler: z.string().optional() });
export type Count = z.infer<typeof state>;

/** Text "lapor" files an order, "racun" throws, "status" looks up, "ingat" sets a timer for 1 s, "tombol lama" is stale; "kapan" asks when it came. */
export const countingConversation: Conversation<Count> = {
  read: (stored) => state.safeParse(stored).data,
  step(from, input, now) {
    const n = (from?.n ?? 0) + 1;
    const effects: Effect[] = [];
    const word =
      input.type === 'message' && wordOf(input) === 'kapan' ? `masuk ${now - input.at} ms lalu` : wordOf(input);
    if (word === 'racun') throw new Error('poison');
    if (word.startsWith('racun ')) throw new Error(`poison in ${word}`);
    if (word === 'tombol lama') return { rejected: 'stale' };
    if (word === 'lapor') effects.push({ type: 'command', command: { name: 'ask-officer', text: `${n}` } });
    if (word === 'ingat') effects.push({ type: 'timer', name: 'ingat', at: now + 1000 });
    if (word === 'lupakan') effects.push({ type: 'cancel-timer', name: 'ingat' });
    if (word === 'status') effects.push({ type: 'lookup', lookup: { query: 'my-reports' } });
    effects.push({ type: 'say', say: { text: `${n} ${word}` } });
    return { state: { v: 1, n }, effects };
  },
};

function wordOf(input: Input): string {
  switch (input.type) {
    case 'message':
      if (input.content.kind === 'text') return input.content.text;
      if (input.content.kind === 'media')
        return input.content.outcome.ok ? `file ${input.content.outcome.media.id}` : input.content.outcome.reason;
      return input.content.kind;
    case 'timer':
      return `timer ${input.name}`;
    case 'update':
      return `update ${input.update.id}`;
    case 'answer':
      return input.answer.ok ? 'answer' : input.answer.reason;
  }
}
