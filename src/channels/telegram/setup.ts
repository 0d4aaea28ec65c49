// What citizens see before they write: the bot's menu of commands and its description, kept equal to our own words.
import type { Log } from '../../ports/log.ts';
import type { TelegrafApi } from './telegraf-api.ts';

/** Lengths are Telegram's: core.telegram.org/bots/api#setmydescription. */
export interface TelegramTexts {
  /** The menu, in order; `command` without the slash, a–z, 0–9 and _. */
  commands: readonly { command: string; description: string }[];
  /** Shown in an empty chat; at most 512 characters. */
  description: string;
  /** Shown on the bot's profile; at most 120. */
  shortDescription: string;
  /** Said once in a group; `{bot}` becomes the bot's @name. */
  groupOnly: string;
  /** On the button that shares the phone's position. */
  locationButton: string;
}

/** Sets only what differs, as Telegram limits how often it may be set. Trouble is logged: the bot works without a menu. */
export async function setUp(telegram: TelegrafApi, texts: TelegramTexts, log: Log): Promise<void> {
  try {
    const commands = await telegram.getMyCommands();
    if (!sameCommands(commands, texts.commands)) await telegram.setMyCommands(texts.commands);
    const { description } = await telegram.getMyDescription();
    if (description !== texts.description) await telegram.setMyDescription(texts.description);
    const { short_description } = await telegram.getMyShortDescription();
    if (short_description !== texts.shortDescription) await telegram.setMyShortDescription(texts.shortDescription);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    log.warn({ reason }, 'telegram: the menu or the description could not be set; tried again at the next start');
  }
}

function sameCommands(have: TelegramTexts['commands'], want: TelegramTexts['commands']): boolean {
  const line = (list: TelegramTexts['commands']) => list.map((one) => `${one.command} ${one.description}`).join('\n');
  return line(have) === line(want);
}
