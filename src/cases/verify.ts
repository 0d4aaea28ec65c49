// Verifikasi (telaah): the coordinator has read the report and it can be handed on.
import { z } from 'zod';
import { classification } from '../domain/report.ts';
import { act, move } from './act.ts';

const input = z.strictObject({
  classification: classification.optional(),
  topic: z.string().max(60).optional(),
  /** Berkadar pengawasan: for the Inspektorat from now on. */
  supervisory: z.boolean().optional(),
  /** Pengaduan normatif: the shorter clock. */
  normative: z.boolean().optional(),
});

export const verify = act({
  name: 'verify',
  input,
  decide(kase, { classification: kind, topic, supervisory, normative }, moment) {
    const set = {
      ...(kind !== undefined && { classification: kind }),
      ...(topic !== undefined && { topic }),
      ...(supervisory !== undefined && { supervisory }),
      ...(normative !== undefined && { normative }),
    };
    const details = { kind: 'verified', ...(topic !== undefined && { topic }) } as const;
    return move(kase, 'verify', moment, details, { kind: 'verified' }, set);
  },
});
