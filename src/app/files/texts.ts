// Sentences that are spoken outside the conversation, read from locales/ and checked once, at start.
import { join } from 'node:path';
import type { z } from 'zod';
import type { TelegramTexts } from '../../channels/telegram/setup.ts';
import type { WebChatTexts } from '../../channels/web-chat/texts.ts';
import type { IntakeSentences } from '../../intake/conversation.ts';
import { OperatorError } from '../operator-error.ts';
import { localeFolder } from './languages.ts';
import { textSchemas, type WhatsAppTexts } from './text-schemas.ts';
import { readYamlFile } from './yaml-file.ts';

export interface Texts {
  webChat: WebChatTexts;
  intake: IntakeSentences;
  telegram: TelegramTexts;
  whatsApp: WhatsAppTexts;
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
  const telegram = read('telegram', textSchemas.telegram.schema);
  const named = (text: string) => text.replaceAll('{kabupaten}', regency);
  return {
    webChat: read('web-chat', textSchemas['web-chat'].schema),
    intake: read('intake', textSchemas.intake.schema),
    whatsApp: read('whatsapp', textSchemas.whatsapp.schema),
    telegram: {
      ...telegram,
      commands: Object.entries(telegram.commands).map(([command, description]) => ({ command, description })),
      description: named(telegram.description),
      shortDescription: named(telegram.shortDescription),
    },
  };
}
