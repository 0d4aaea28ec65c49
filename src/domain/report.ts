// A report: what a citizen sends, as it leaves the conversation. SP4N-LAPOR!'s own form is the model.
import { z } from 'zod';
import { mediaRef } from './media.ts';

export const classifications = ['pengaduan', 'aspirasi', 'permintaan_informasi'] as const;
export const classification = z.enum(classifications);
export type Classification = z.infer<typeof classification>;

export const urgencies = ['biasa', 'mendesak', 'darurat'] as const;
export const urgency = z.enum(urgencies);
export type Urgency = z.infer<typeof urgency>;

/** A topic with its score (a probability, 0 to 1), the words that decided and by how much, and who came close. */
export const tag = z.strictObject({
  topic: z.string(),
  score: z.number(),
  reasons: z.array(z.strictObject({ word: z.string(), weight: z.number() })),
  candidates: z.array(z.strictObject({ topic: z.string(), score: z.number() })),
});
export type Tag = z.infer<typeof tag>;

/** Where it happened. `text` is what the citizen typed; coordinates in WGS 84 degrees; names as in the boundary files. */
export const place = z.strictObject({
  text: z.string().optional(),
  kecamatan: z.string().optional(),
  desa: z.string().optional(),
  lat: z.number().optional(),
  lng: z.number().optional(),
});
export type Place = z.infer<typeof place>;

/** Who receives a report besides its agency, whose matter it is, and why: the line of flows/routing.yaml that decided. */
export const routing = z.strictObject({
  rule: z.string(),
  /** The words of the text that chose the line; none where the topic alone did. */
  words: z.array(z.string()),
  /** Agencies that should know too, by id. */
  second: z.array(z.string()),
  /** The owner of a matter that is not the regency's, and where to ask there. */
  external: z.strictObject({ id: z.string(), name: z.string(), ask: z.string() }).optional(),
  /** What the reporter was asked and did not say, and the coordinator may have to. */
  open: z.string().optional(),
  /** Alleged misconduct: only coordinator and Inspektorat may see it. */
  restricted: z.boolean(),
  /** The agency that is accused, where it would be the one to look into it; it never sees the report. */
  accused: z.string().max(60).optional(),
  /** How sure the line itself is. */
  sure: z.enum(['high', 'medium', 'low']),
});
export type Routing = z.infer<typeof routing>;

export const report = z.strictObject({
  classification,
  /** The topic that the citizen confirmed; `tag` keeps what the classifier proposed. */
  topic: z.string(),
  tag,
  agency: z.string(),
  /** Absent in reports that were filed before there was one. */
  routing: routing.optional(),
  title: z.string().min(1).max(80),
  body: z.string(),
  /** Civil date, YYYY-MM-DD, in the regency's time zone; absent where the reporter does not remember or was not asked. */
  eventDate: z.iso.date().optional(),
  place,
  media: z.array(mediaRef),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  urgency,
  consentAt: z.number().int(),
});
export type Report = z.infer<typeof report>;
