// Sentences that are spoken outside the conversation, read from locales/ and checked once, at start.
import { join } from 'node:path';
import { z } from 'zod';
import type { TelegramTexts } from '../../channels/telegram/setup.ts';
import { type WebChatTexts, webChatTexts } from '../../channels/web-chat/texts.ts';
import type { IntakeSentences } from '../../intake/conversation.ts';
import { OperatorError } from '../operator-error.ts';
import { localeFolder } from './flow-files.ts';
import { readYamlFile } from './yaml-file.ts';

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

export interface Texts {
  webChat: WebChatTexts;
  intake: IntakeSentences;
  telegram: TelegramTexts;
  whatsApp: z.infer<typeof whatsAppTexts>;
}

/** Throws an OperatorError that names the file and the key of a sentence that is missing or unknown. */
export function loadTexts(locale: string, regency: string, folder: string = localeFolder): Texts {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const file = join(folder, locale, `${name}.yaml`);
    const checked = schema.safeParse(readYamlFile(file));
    if (checked.success) return checked.data;
    const flaws = checked.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
    throw new OperatorError(flaws.join('\n'));
  };
  const telegram = read('telegram', telegramTexts);
  const named = (text: string) => text.replaceAll('{kabupaten}', regency);
  return {
    webChat: read('web-chat', webChatTexts),
    intake: read('intake', intakeTexts),
    whatsApp: read('whatsapp', whatsAppTexts),
    telegram: {
      ...telegram,
      commands: Object.entries(telegram.commands).map(([command, description]) => ({ command, description })),
      description: named(telegram.description),
      shortDescription: named(telegram.shortDescription),
    },
  };
}
