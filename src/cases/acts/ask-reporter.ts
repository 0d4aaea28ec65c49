// Tunda: something is missing, the reporter is asked, and the clocks that may pause stand still until they answer.
import { z } from 'zod';
import { hasPeople } from '../../domain/case.ts';
import { act } from '../act.ts';
import { move } from '../changes.ts';
import { saysSomething, words } from '../words.ts';

export const askReporter = act({
  name: 'ask',
  input: z.strictObject({ text: words }),
  decide(kase, { text }, moment) {
    if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
    if (!hasPeople(kase)) return { ok: false, code: 'nobody-left' };
    return move(kase, 'ask', moment, { kind: 'asked', text }, { kind: 'asked', text }, { resume: kase.state });
  },
});
