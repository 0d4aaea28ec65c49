// Arsipkan: no case for us (unclear, in court, no answer to a question), always with the reason that the citizen is told.
import { z } from 'zod';
import { act, move } from './act.ts';
import { saysSomething, words } from './words.ts';

export const archive = act({
  name: 'archive',
  input: z.strictObject({ text: words }),
  decide(kase, { text }, moment) {
    if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
    return move(kase, 'archive', moment, { kind: 'archived', text }, { kind: 'archived', text });
  },
});
