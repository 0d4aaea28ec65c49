// The clock after a tanggapan ran out and the citizen said nothing: closed, without a score.
import { z } from 'zod';
import { act } from '../act.ts';
import { move } from '../changes.ts';

export const closeSilent = act({
  name: 'close-silent',
  input: z.strictObject({}),
  decide: (kase, _none, moment) => move(kase, 'close', moment, { kind: 'closed' }, { kind: 'closed' }),
});
