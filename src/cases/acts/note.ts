// Catatan internal: between officers, never shown to the citizen.
import { z } from 'zod';
import { act } from '../act.ts';
import { remark } from '../changes.ts';
import { words } from '../words.ts';

export const note = act({
  name: 'note',
  input: z.strictObject({ text: words.min(1, { error: 'catatannya kosong' }) }),
  decide: (kase, { text }, moment) => remark(kase, moment, { kind: 'noted', text }),
});
