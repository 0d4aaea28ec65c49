// IN1: a case store that takes 8 s to answer is no reason to let Telegram wait, which would push the same updates again.
import { rm } from 'node:fs/promises';
import { expect, inject, onTestFinished, test } from 'vitest';
import { intakeDefaults } from '../../src/intake/settings.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../src/store/redis/redis.ts';
import { endAllAfterEach, redisToKill } from '../support/intake/crew.ts';
import { slowWay } from '../support/slow-way.ts';
import { spawnTelegramApi } from '../support/telegram/telegram-api.ts';
import { telegramService } from '../support/telegram/telegram-service.ts';
import { textUpdate } from '../support/telegram/telegram-updates.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

endAllAfterEach();
const secret = 'rahasia-untuk-uji-saja-0123';

/** ms that MongoDB takes to hear a question. */
const slow = 8_000;

test('200 pushes of 20 chats while MongoDB is slow: none waits for it, nor for as long as a turn does, and all are answered', async () => {
  const redis = await redisToKill();
  const mongodb = new URL(inject('mongodbUri'));
  const way = await slowWay(Number(mongodb.port));
  onTestFinished(() => way.close());
  mongodb.port = `${way.port}`;
  mongodb.pathname = `/lambat-${process.pid}`;
  const api = await spawnTelegramApi({ limited: false });
  onTestFinished(() => api.close());
  const folder = await temporaryFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const service = telegramService(api, folder, {
    ...{ TELEGRAM_API_ROOT: api.apiRoot, TELEGRAM_BOT_TOKEN: api.token },
    ...{ TELEGRAM_WEBHOOK_URL: 'https://aduan.contoh.id/telegram/masuk', TELEGRAM_WEBHOOK_SECRET: secret },
    ...{ REDIS_URL: redis.url, MONGODB_URI: mongodb.href },
  });
  onTestFinished(() => service.end());
  const run = await service.start();
  const [, port] = await run.printed(/http:\/\/127\.0\.0\.1:(\d+)/);
  const time = async (path: string, init: RequestInit = {}): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
    return performance.now() - began;
  };
  const push = (update: Record<string, unknown>): Promise<number> =>
    time('/telegram/masuk', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    });
  way.set(slow);
  const pushes: Promise<number>[] = [];
  /** What the machine takes for an answer for which nobody is asked, at the same moments. */
  const pages: Promise<number>[] = [];
  for (let n = 0; n < 200; n += 1) {
    // Every third asks what only MongoDB knows.
    const words = n % 3 === 0 ? '/status' : `halo ${n}`;
    pushes.push(push({ update_id: 1000 + n, ...textUpdate(300 + (n % 20), words) }));
    pages.push(time('/'));
    await new Promise((go) => setTimeout(go, 50));
  }
  const sorted = async (each: Promise<number>[]) => (await Promise.all(each)).toSorted((a, b) => a - b);
  const [times, others] = [await sorted(pushes), await sorted(pages)];
  /** How much longer than a page, of so many of 200; ms. */
  const more = (of: number) => (times[of - 1] ?? 0) - (others[of - 1] ?? 0);
  expect(more(200)).toBeLessThan(slow);
  // A turn that asks waits for an answer this long, and its push for none of it.
  expect(more(198)).toBeLessThan(intakeDefaults.lookupDeadline - 1_000);
  expect(more(100)).toBeLessThan(1_000);
  way.set(0);
  const link = await connectRedis(redis.url);
  onTestFinished(() => link.close());
  const store = makeConversationStore(link);
  const chats = Array.from({ length: 20 }, (_, n) => `telegram:${api.token.split(':')[0]}:${300 + n}`);
  const waiting = async () => {
    const stored = await store.load(chats);
    return stored.reduce((sum, { mail, outbox }) => sum + mail.length + outbox.length, 0);
  };
  await until('all is answered', async () => (await waiting()) === 0);
  expect(await store.deadLetters()).toEqual([]);
  expect((await store.load(chats)).every(({ version }) => version > 0)).toBe(true);
  const heard = new Set((await api.called('sendMessage')).map(({ payload }) => payload.chat_id));
  expect(heard.size).toBe(20);
});
