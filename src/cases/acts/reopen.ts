// Belum puas: the citizen says that it is not solved. The agency is at it again, its clocks start anew; beyond a set number
// of times the case also goes to the next level.
import { z } from 'zod';
import { mediaRef } from '../../domain/media.ts';
import { act } from '../act.ts';
import { move } from '../changes.ts';

export const reopen = act({
  name: 'reopen',
  input: z.strictObject({ reason: z.string().max(20_000), media: z.array(mediaRef).max(20).default([]) }),
  decide(kase, { reason, media }, moment) {
    const reopened = kase.reopened + 1;
    const escalates = reopened > moment.schedule.rules.reopenings;
    const text = reason.trim();
    return move(
      kase,
      'reopen',
      moment,
      { kind: 'reopened', ...(text !== '' && { text }), ...(media.length > 0 && { media }) },
      { kind: escalates ? 'escalated' : 'reopened', agency: kase.agency },
      { reopened, ...(escalates && { level: kase.level + 1 }) },
    );
  },
});
