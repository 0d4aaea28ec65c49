// A Telegram channel on the stand-in, for tests: what it received is kept, what a test leaves out has a default.

import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { inject } from 'vitest';
import { makeTelegram, type TelegramParts } from '../../../src/channels/telegram/telegram.ts';
import type { ChatRef } from '../../../src/domain/chat-ref.ts';
import type { Mail } from '../../../src/domain/mail.ts';
import type { Receive } from '../../../src/ports/channel.ts';
import { makeMarks } from '../../../src/store/channels/telegram-marks.ts';
import { makeTelegramPace } from '../../../src/store/channels/telegram-pace.ts';
import type { TelegramApi } from './telegram-api.ts';
import { testTexts } from './telegram-texts.ts';

export function makeTestTelegram(api: TelegramApi, over: Partial<TelegramParts> = {}) {
  const redis = new Redis(inject('redisUrl'), { lazyConnect: false, maxRetriesPerRequest: 2 });
  const prefix = `test-${randomUUID()}`;
  const received: { chat: ChatRef; mail: Mail }[] = [];
  const lines: string[] = [];
  const write = (level: string) => (fields: Record<string, unknown>, sentence: string) => {
    lines.push(`${level} ${JSON.stringify(fields)} ${sentence}`);
  };
  const pace = makeTelegramPace({ redis, botId: api.token.split(':')[0] ?? '', prefix, makeId: randomUUID });
  const telegram = makeTelegram({
    token: api.token,
    apiRoot: api.apiRoot,
    pace,
    marks: makeMarks({ redis, prefix }),
    media: { shown: async ({ mime }) => ({ mime, bytes: new Uint8Array([1, 2, 3]) }) },
    texts: testTexts,
    clock: { now: Date.now },
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    hold: 2,
    backOff: () => 30,
    ...over,
  });
  const receive: Receive = async (batch) => {
    received.push(...batch);
    return batch.map(() => 'kept' as const);
  };
  return {
    telegram,
    received,
    receive,
    lines,
    pace,
    redis,
    prefix,
    async end() {
      await telegram.stop();
      redis.disconnect();
    },
  };
}
