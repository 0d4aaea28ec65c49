// How long each step of a case may take, in working days, and where that figure comes from. Regencies set their own: the
// file flows/clocks.yaml has these defaults and may change every one.
import { z } from 'zod';

export const clockNames = [
  'verifikasi',
  'tindak_lanjut',
  'penutupan',
  'permintaan_informasi',
  'normatif',
  'tidak_berkadar',
  'berkadar',
] as const;
export type ClockName = (typeof clockNames)[number];

const rule = z.strictObject({
  /** Working days. */
  days: z.number().int().min(1).max(250),
  /** Stands still while the reporter is asked. */
  pauses: z.boolean(),
  source: z.string().min(3),
});

export const clockRules = z.strictObject({
  v: z.literal(1),
  clocks: z.record(z.enum(clockNames), rule),
  /** The share of a clock's time after which the one in charge is reminded. */
  remindAt: z.number().gt(0).lt(1),
  /** Office hours, HH:MM. */
  hours: z.strictObject({ opens: time(), closes: time() }),
  /** When officers get their list of what is due or late: HH:MM on working days, earliest first. */
  lists: z.array(time()).min(1).max(6),
  /** Days that personal data is kept: after a case ended, after a question was answered, of the audit, of who had a siaran. */
  retention: z.strictObject({
    caseDays: z.number().int().min(30),
    questionDays: z.number().int().min(30),
    auditDays: z.number().int().min(90),
    broadcastDays: z.number().int().min(30),
    source: z.string().min(3),
  }),
  /** How often a citizen may reopen a case before it goes to the next level instead. */
  reopenings: z.number().int().min(0).max(20),
});
export type RetentionRules = z.infer<typeof clockRules>['retention'];
export type ClockRules = z.infer<typeof clockRules>;

function time(): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>> {
  return z
    .string()
    .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
    .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
}
