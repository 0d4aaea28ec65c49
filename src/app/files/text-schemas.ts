// The shape of the files of sentences that are read whole, not by key, and what stands in braces there.
import { z } from 'zod';
import { webChatTexts } from '../../channels/web-chat/texts.ts';

const sentence = z.string().min(1);
const intakeTexts = z.strictObject({
  full: sentence,
  unreadable: sentence,
  failed: sentence,
  late: sentence,
});
const telegramTexts = z.strictObject({
  commands: z.record(z.string().regex(/^[a-z0-9_]{1,32}$/), sentence.max(256)),
  description: sentence.max(512),
  shortDescription: sentence.max(120),
  groupOnly: sentence,
  locationButton: sentence,
});
const whatsAppTexts = z.strictObject({
  shareLocation: sentence,
  linkPage: z.strictObject({
    title: sentence,
    locked: sentence,
    states: z.strictObject({
      off: sentence,
      starting: sentence,
      'needs-link': sentence,
      linked: sentence,
      ready: sentence,
      degraded: sentence,
      restarting: sentence,
    }),
    scan: sentence,
    type: sentence,
    number: sentence,
    askCode: sentence,
    unlink: sentence,
  }),
});

/** By the name of the file. `args`: what its sentences may ask for. */
export const textSchemas = {
  intake: { schema: intakeTexts, args: [] },
  telegram: { schema: telegramTexts, args: ['kabupaten', 'bot'] },
  'web-chat': { schema: webChatTexts, args: ['kabupaten'] },
  whatsapp: { schema: whatsAppTexts, args: [] },
} as const;
export type WhatsAppTexts = z.infer<typeof whatsAppTexts>;
