// Disposisi: the case goes to the agency in charge.
import { z } from 'zod';
import { act } from '../act.ts';
import { move } from '../changes.ts';

export const assign = act({
  name: 'assign',
  input: z.strictObject({ agency: z.string().min(1).max(60), text: z.string().trim().max(3_000).optional() }),
  decide: (kase, { agency, text }, moment) =>
    move(
      kase,
      'assign',
      moment,
      { kind: 'assigned', agency, ...(text !== undefined && text !== '' && { text }) },
      { kind: 'assigned', agency },
      { agency, level: 0 },
    ),
});
