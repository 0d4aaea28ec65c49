// Bukan wewenang: the agency sends the case back to the coordinator, who finds the right one. The citizen is told only
// that the right office is being looked for, never "done".
import { z } from 'zod';
import { act } from '../act.ts';
import { move } from '../changes.ts';
import { saysSomething, words } from '../words.ts';

export const returnCase = act({
  name: 'return',
  input: z.strictObject({ text: words }),
  decide(kase, { text }, moment) {
    if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
    const { agency } = kase;
    return move(kase, 'return', moment, { kind: 'returned', text, agency }, { kind: 'rerouted' });
  },
});
