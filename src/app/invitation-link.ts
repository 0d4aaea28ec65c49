// The address that lets an invited officer in with one tap. The bot is the one that the service runs with, else the one of our settings.
import { z } from 'zod';
import { linkPayload } from '../admin/read-command.ts';
import { makeBotApi } from '../channels/telegram/bot-api.ts';
import type { ChannelName } from '../domain/chat-ref.ts';
import type { Meta } from '../store/mongo/meta.ts';
import { readFacts } from './broadcasts/channel-facts.ts';
import type { Config } from './settings/config.ts';

const username = z.string().regex(/^\w{3,40}$/);
const me = z.object({ username });
const named = z.object({ account: z.string(), username });
const fact = 'telegram-bot';

/** Keeps the name of the bot that the service runs with, for commands that don't have its token (`aduan dev telegram`). */
export async function keepBotName(meta: Meta, account: string, name: string): Promise<void> {
  await meta.set(fact, JSON.stringify({ account, username: name }));
}

type Reached = Pick<Config, 'TELEGRAM_BOT_TOKEN' | 'TELEGRAM_API_ROOT'>;

/** Undefined without Telegram, or when it does not answer: the code alone does as well. */
export async function invitationLink(config: Reached, meta: Meta, code: string): Promise<string | undefined> {
  const name = (await keptName(meta)) ?? (await askedName(config));
  return name === undefined ? undefined : `https://t.me/${name}?start=${linkPayload(code)}`;
}

async function askedName({
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_ROOT: apiRoot,
}: Reached): Promise<string | undefined> {
  if (token === undefined) return undefined;
  const api = makeBotApi({ token, apiRoot, timeout: 4_000 });
  try {
    const called = await api.call('getMe', {});
    return me.safeParse(called.kind === 'ok' ? called.result : undefined).data?.username;
  } finally {
    await api.close();
  }
}

/** Of the bot that the service last ran with, and only if that was with Telegram. */
async function keptName(meta: Meta): Promise<string | undefined> {
  const kept = await meta.get(fact);
  const bot = named.safeParse(kept === undefined ? undefined : JSON.parse(kept)).data;
  const telegram: ChannelName = 'telegram';
  const channels = await readFacts(meta);
  return channels.some(({ name, account }) => name === telegram && account === bot?.account)
    ? bot?.username
    : undefined;
}
