// Terima: the agency takes the case on; also a case that the citizen reopened.
import { z } from 'zod';
import { act } from '../act.ts';
import { move } from '../changes.ts';

export const accept = act({
  name: 'accept',
  input: z.strictObject({}),
  decide: (kase, _none, moment) =>
    move(
      kase,
      kase.state === 'dibuka_kembali' ? 'resume' : 'accept',
      moment,
      { kind: 'accepted', agency: kase.agency },
      { kind: 'in-progress', agency: kase.agency },
    ),
});
