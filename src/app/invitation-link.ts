// The address that lets an invited officer in with one tap, where the bot's name can be asked for.
import { z } from 'zod';
import { linkPayload } from '../admin/read-command.ts';
import { makeBotApi } from '../channels/telegram/bot-api.ts';
import type { Config } from './settings/config.ts';

const me = z.object({ username: z.string().regex(/^\w{3,40}$/) });

/** Undefined without Telegram, or when it does not answer: the code alone does as well. */
export async function invitationLink(
  { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot }: Pick<Config, 'TELEGRAM_BOT_TOKEN' | 'TELEGRAM_API_ROOT'>,
  code: string,
): Promise<string | undefined> {
  if (token === undefined) return undefined;
  const api = makeBotApi({ token, apiRoot, timeout: 4_000 });
  try {
    const called = await api.call('getMe', {});
    const read = me.safeParse(called.kind === 'ok' ? called.result : undefined);
    return read.success ? `https://t.me/${read.data.username}?start=${linkPayload(code)}` : undefined;
  } finally {
    await api.close();
  }
}
