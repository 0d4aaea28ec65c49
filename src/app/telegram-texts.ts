// The words that Telegram shows outside a conversation, from locales/<language>/telegram.yaml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type TelegramTexts, telegramText } from '../channels/telegram/setup.ts';
import { localeFolder } from './flow-files.ts';

const file = z.strictObject({
  /** Telegram's own limits: core.telegram.org/bots/api#botcommand. */
  commands: z.record(z.string().regex(/^[a-z0-9_]{1,32}$/), z.string().min(1).max(256)),
  ...telegramText.shape,
});

/** Throws when the file does not hold exactly these words, or one is longer than Telegram allows. */
export function readTelegramTexts(locale: string, regency: string, folder: string = localeFolder): TelegramTexts {
  const source = readFileSync(join(folder, locale, 'telegram.yaml'), 'utf8').replaceAll('{regency}', regency);
  const { commands, ...texts } = file.parse(parse(source));
  return {
    ...texts,
    commands: Object.entries(commands).map(([command, description]) => ({ command, description })),
  };
}
