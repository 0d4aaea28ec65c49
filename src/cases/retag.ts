// Pindah topik or klasifikasi: a person's word against the classifier's; the event is a labelled example to learn from.
import { z } from 'zod';
import { openStates } from '../domain/lifecycle.ts';
import { classification } from '../domain/report.ts';
import { act, remark } from './act.ts';
import { wasAssigned } from './permission.ts';

export const retag = act({
  name: 'retag',
  input: z.strictObject({
    topic: z.string().min(1).max(60),
    classification: classification.optional(),
    /** The agency whose matter this topic usually is: proposed from now on, unless an agency has the case, or it is the one that sent it back. */
    proposes: z.string().min(1).max(60).optional(),
  }),
  decide(kase, { topic, classification: kind, proposes }, moment) {
    if (!openStates.includes(kase.state)) return { ok: false, code: 'wrong-state', state: kase.state };
    const sentBack = kase.timeline.some((event) => event.kind === 'returned' && event.by.agency === proposes);
    const open = !wasAssigned(kase) && !sentBack;
    const set = {
      topic,
      ...(kind !== undefined && { classification: kind }),
      ...(open && proposes !== undefined && { agency: proposes }),
    };
    return remark(kase, moment, { kind: 'retagged', topic }, undefined, set);
  },
});
