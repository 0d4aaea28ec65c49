// Arsipkan: no case for us (unclear, in court, no answer to a question), always with the reason that the citizen is told.
import { z } from 'zod';
import { act } from '../act.ts';
import { move } from '../changes.ts';
import { saysSomething, words } from '../words.ts';

/** Why it ends here. `bukan_wewenang`: of no agency of the regency's; the words say whose. */
export const archiveReasons = ['bukan_wewenang', 'tidak_jelas', 'di_pengadilan', 'tanpa_balasan', 'lain'] as const;

export const archive = act({
  name: 'archive',
  input: z.strictObject({ why: z.enum(archiveReasons).default('lain'), text: words }),
  decide(kase, { why, text }, moment) {
    if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
    const kind = why === 'bukan_wewenang' ? 'not-ours' : 'archived';
    return move(kase, 'archive', moment, { kind: 'archived', why, text }, { kind, text });
  },
});
