// Verifikasi (telaah): the coordinator has read the report and it can be handed on.
import { z } from 'zod';
import { classification } from '../../domain/report.ts';
import { act } from '../act.ts';
import { move } from '../changes.ts';

const input = z.strictObject({
  classification: classification.optional(),
  topic: z.string().max(60).optional(),
  /** Berkadar pengawasan: for the Inspektorat from now on. */
  supervisory: z.boolean().optional(),
  /** The agency that is accused, where it is the one that looks into such cases: it does not see this one. */
  accused: z.string().min(1).max(60).optional(),
  /** Pengaduan normatif: the shorter clock. */
  normative: z.boolean().optional(),
});

export const verify = act({
  name: 'verify',
  input,
  decide(kase, { classification: kind, topic, supervisory, accused, normative }, moment) {
    const set = {
      ...(kind !== undefined && { classification: kind }),
      ...(topic !== undefined && { topic }),
      ...(supervisory !== undefined && { supervisory }),
      ...(accused !== undefined && { accused }),
      ...(normative !== undefined && { normative }),
    };
    const details = { kind: 'verified', ...(topic !== undefined && { topic }) } as const;
    return move(kase, 'verify', moment, details, { kind: 'verified' }, set);
  },
});
