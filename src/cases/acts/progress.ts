// Tindak lanjut: the agency says what it is doing, before there is a result. Ends the clock of the first follow-up.
import { z } from 'zod';
import { mediaRef } from '../../domain/media.ts';
import { act } from '../act.ts';
import { remark } from '../changes.ts';
import { saysSomething, words } from '../words.ts';

export const progress = act({
  name: 'progress',
  input: z.strictObject({ text: words, media: z.array(mediaRef).max(10).default([]) }),
  decide(kase, { text, media }, moment) {
    if (kase.state !== 'diproses') return { ok: false, code: 'wrong-state', state: kase.state };
    if (!saysSomething(text)) return { ok: false, code: 'empty-words' };
    const clocks = kase.clocks.filter(({ name }) => name !== 'tindak_lanjut');
    const telle = { kind: 'in-progress', text, agency: kase.agency, ...(media.length > 0 && { media }) } as const;
    return remark(kase, moment, { kind: 'progress', text, ...(media.length > 0 && { media }) }, telle, { clocks });
  },
});
