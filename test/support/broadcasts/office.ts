// A whole service as a process of its own, on a Redis of its own and a Telegram stand-in, with the desk of its broadcasts
// beside it in this process, as the command line has it.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readFacts } from '../../../src/app/broadcasts/channel-facts.ts';
import { makeBroadcastDesk } from '../../../src/app/broadcasts/work.ts';
import { type CaseWork, openCaseWork } from '../../../src/app/cases/work.ts';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { loadConfig } from '../../../src/app/settings/config.ts';
import type { BroadcastDesk } from '../../../src/broadcasts/desk.ts';
import { type DraftInput, draftBroadcast } from '../../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../../src/broadcasts/plan.ts';
import { type BroadcastStatus, broadcastStatus } from '../../../src/broadcasts/status.ts';
import { confirmBroadcast } from '../../../src/broadcasts/steer.ts';
import type { Broadcast } from '../../../src/domain/broadcast.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { ChatRef } from '../../../src/domain/chat-ref.ts';
import type { Row } from '../../../src/domain/ledger.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../../src/store/redis/redis.ts';
import { databaseUri, koordinator, newCase, quiet } from '../case-builders.ts';
import { type Running, runAduan } from '../run-aduan.ts';
import { spawnTelegramApi, type TelegramApi, testToken } from '../telegram/telegram-api.ts';
import { until } from '../until.ts';

/** Every case of the last days. */
export const days = { from: '2026-01-01', to: '2027-12-31' };

export interface Office {
  api: TelegramApi;
  desk: BroadcastDesk;
  work: CaseWork;
  link: RedisLink;
  env: Record<string, string>;
  /** http://host:port of the service as it runs now. */
  address(): string;
  /** Starts the service; resolves when it is up. */
  start(): Promise<Running>;
  /** Kills it without a word, and waits for its end. */
  kill(): Promise<void>;
  /** Drafts and plans; the broadcast as it is then. */
  plan(input: Partial<DraftInput>): Promise<Broadcast>;
  /** Confirms what was planned. */
  send(planned: Broadcast): Promise<void>;
  status(id: string): Promise<BroadcastStatus>;
  /** Waits until it has ended. */
  ended(id: string, within?: number): Promise<BroadcastStatus>;
  rows(id: string): Promise<Row[]>;
  /** A citizen of Telegram writes. */
  write(chat: string, text: string): Promise<void>;
  /** Presses the button of this label under the last message to the chat; waits for the button. */
  press(chat: string, label: RegExp): Promise<void>;
  /** What Telegram has taken, by chat. */
  received(): Promise<Map<string, string[]>>;
}

export const citizen = (n: number): ChatRef => ({
  channel: 'telegram',
  account: testToken.split(':')[0] ?? '',
  chat: String(3_000_000 + n),
});
/** A chat of the web, whose names are hashes. */
export const webCitizenOf = (n: number): ChatRef => ({
  channel: 'web',
  account: 'web',
  chat: n.toString(16).padStart(40, '0'),
});

/** Cases of one power cut, one for each chat. */
export const powerCut = (chats: readonly ChatRef[], given: Partial<Case> = {}): Case[] =>
  chats.map((reporter, n) =>
    newCase({
      ...{
        topic: 'listrik',
        agency: 'pln',
        title: `Listrik padam di RT ${n}`,
        reporter,
        filedAt: Date.now() - 3_600_000,
      },
      ...{ changedAt: Date.now() - 3_600_000, ...given },
    }),
  );

/** @param onEnd takes what must be done at the end; of the test unless told. */
export async function openOffice(
  settings: Record<string, string> = {},
  onEnd: (end: () => Promise<void> | void) => void = onTestFinished,
): Promise<Office> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-siaran-'));
  onEnd(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  const redis = await startRedis({ dir: `${dir}/redis`, server: inject('redisServer') });
  onEnd(() => redis.stop());
  const api = await spawnTelegramApi();
  onEnd(() => api.close());
  const env = {
    ...{ DATA_DIR: dir, REDIS_URL: redis.url, MONGODB_URI: databaseUri(), ADUAN_KEY: randomBytes(32).toString('hex') },
    ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot, HTTP_PORT: '0', BURST_PAUSE_MS: '0' },
    ...{ BROADCAST_QUIET_HOURS: '00:00-00:00', BROADCAST_SECOND_ABOVE: '100000', LOG_LEVEL: 'error', ...settings },
  };
  let running: Running | undefined;
  let messages = 900_000;
  let address = '';
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    running?.child.kill(signal);
    await running?.ended;
    running = undefined;
  };
  onEnd(() => kill());
  const start = async () => {
    const started = runAduan(['start'], env);
    running = started;
    [address = ''] = await started.printed(/http:\/\/127\.0\.0\.1:\d+/);
    return started;
  };
  await start();
  const config = loadConfig(() => undefined, { env, folder: dir });
  const work = await openCaseWork({ config, redisUrl: redis.url, mongodbUri: env.MONGODB_URI, log: quiet });
  onEnd(() => work.close());
  const link = await connectRedis(redis.url);
  onEnd(() => link.close());
  const conversations = makeConversationStore(link);
  const channels = await readFacts(work.stores.meta);
  const desk = makeBroadcastDesk({ work, config, conversations, channels });

  const status = async (id: string): Promise<BroadcastStatus> => {
    const found = await broadcastStatus(desk, koordinator, id);
    if (!found.ok) throw new Error(found.code);
    return found.status;
  };
  return {
    ...{ api, desk, work, link, env, start, kill, status },
    address: () => address,
    async plan(input) {
      const drafted = await draftBroadcast(desk, koordinator, {
        audience: days,
        text: 'Listrik sudah menyala.',
        ...input,
      });
      if (!drafted.ok) throw new Error(`not drafted: ${drafted.code}`);
      const planned = await planBroadcast(desk, koordinator, drafted.broadcast.id);
      if (!planned.ok) throw new Error(`not planned: ${planned.code}`);
      return planned.broadcast;
    },
    async send({ id, plan }) {
      const sent = await confirmBroadcast(desk, koordinator, id, { code: plan?.code ?? '', everybody: true });
      if (!sent.ok) throw new Error(`not sent: ${sent.code}`);
    },
    async ended(id, within = 240_000) {
      await until(
        'the end of the broadcast',
        async () => (await desk.broadcasts.byId(id))?.endedAt !== undefined,
        within,
      );
      return status(id);
    },
    async rows(id) {
      const { plan } = (await status(id)).broadcast;
      const all: Row[] = [];
      for (const lane of plan?.lanes.keys() ?? [])
        for await (const page of desk.broadcasts.pages(id, plan?.no ?? 0, lane)) all.push(...page.rows);
      return all;
    },
    write(chat, text) {
      const id = Number(chat);
      const person = { id, type: 'private', first_name: 'Warga' };
      messages += 1;
      const message = { message_id: messages, date: Math.floor(Date.now() / 1000), chat: person, text };
      return api.inject({ message: { ...message, from: { id, is_bot: false, first_name: 'Warga' } } });
    },
    async press(chat, label) {
      const id = Number(chat);
      const found = await api.called('sendMessage', {
        within: 60_000,
        fits: ({ payload }) => buttonIn(payload, id, label) !== undefined,
      });
      const data = buttonIn(found.at(-1)?.payload ?? {}, id, label);
      messages += 1;
      const message = {
        message_id: messages,
        date: Math.floor(Date.now() / 1000),
        chat: { id, type: 'private' },
        text: '?',
      };
      const from = { id, is_bot: false, first_name: 'Petugas' };
      await api.inject({ callback_query: { id: `press-${messages}`, from, chat_instance: '1', message, data } });
    },
    async received() {
      const chats = new Map<string, string[]>();
      for (const { payload, status: answer } of await api.calls('sendMessage')) {
        const chat = String(payload.chat_id);
        if (answer === 200) chats.set(chat, [...(chats.get(chat) ?? []), String(payload.text)]);
      }
      return chats;
    },
  };
}

const keyboard = z.object({
  inline_keyboard: z.array(z.array(z.object({ text: z.string(), callback_data: z.string() }))),
});

/** What a button of this label carries in a message to `chat`. */
function buttonIn(payload: Record<string, unknown>, chat: number, label: RegExp): string | undefined {
  if (Number(payload.chat_id) !== chat) return undefined;
  const read = keyboard.safeParse(payload.reply_markup);
  return read.success
    ? read.data.inline_keyboard.flat().find(({ text }) => label.test(text))?.callback_data
    : undefined;
}
