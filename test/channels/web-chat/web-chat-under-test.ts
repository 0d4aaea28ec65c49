// The web chat as it ships, on a real server, Redis and disk, with a scripted other side in place of the conversation.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { makeWebServer } from '../../../src/app/web/server.ts';
import type { WebChatSettings } from '../../../src/channels/web-chat/settings.ts';
import type { WebChat } from '../../../src/channels/web-chat/web-chat.ts';
import { makeWebChat } from '../../../src/channels/web-chat/web-chat.ts';
import type { Message } from '../../../src/domain/mail.ts';
import type { Say } from '../../../src/domain/say.ts';
import type { Receipt } from '../../../src/ports/channel.ts';
import type { MediaStore } from '../../../src/ports/media-store.ts';
import type { WebTranscript } from '../../../src/ports/web-transcript.ts';
import { makeWebTranscript } from '../../../src/store/channels/web-transcript.ts';
import { makeMediaOnDisk } from '../../../src/store/media/media-on-disk.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { readTexts } from './read-texts.ts';

export interface UnderTest {
  url: string;
  prefix: string;
  web: WebChat;
  media: MediaStore;
  transcript: WebTranscript;
  /** Every message that was kept, once each, in order, with its chat. */
  got: { chat: string; message: Message }[];
  /** What `receive` does with the next messages; by default it keeps them. */
  receipt: { next: Receipt | 'reject' | 'hang' };
  /** How the other side answers a message that was kept. */
  script: { answer: (message: Message) => Say[] };
  close(): Promise<void>;
}

export interface Options {
  settings?: Partial<WebChatSettings>;
  /** Shared by servers that stand for several processes of one installation. */
  prefix?: string;
  port?: number;
  transcript?: { lines?: number };
}

export async function startWebChat({
  settings = {},
  prefix = randomUUID(),
  port = 0,
  transcript: kept = {},
}: Options = {}): Promise<UnderTest> {
  const log = pino({ level: 'silent' });
  const dir = await mkdtemp(join(tmpdir(), 'aduan-web-chat-'));
  const link = await connectRedis(inject('redisUrl'));
  const transcript = makeWebTranscript({ link, prefix: `test:${prefix}`, ...kept });
  const media = makeMediaOnDisk(dir);
  const web = makeWebChat({
    transcript,
    media,
    clock: { now: () => Date.now() },
    log,
    settings,
    texts: await readTexts(),
  });
  const server = makeWebServer({
    host: '127.0.0.1',
    port,
    plugins: [web.routes],
    health: async () => ({ ready: true, parts: {} }),
    log,
  });
  const url = await server.listen();

  const got: UnderTest['got'] = [];
  const receipt: UnderTest['receipt'] = { next: 'kept' };
  const script: UnderTest['script'] = { answer: () => [] };
  const seen = new Set<string>();
  await web.start(async (batch) => {
    const { next } = receipt;
    if (next === 'reject') throw new Error('the store is away');
    if (next === 'hang') return new Promise(() => undefined);
    return batch.map(({ chat: { chat }, mail }) => {
      if (next === 'full') return 'full';
      if (seen.has(`${chat} ${mail.id}`)) return 'seen';
      seen.add(`${chat} ${mail.id}`);
      if (mail.type !== 'message') return 'kept';
      got.push({ chat, message: mail });
      void (async () => {
        for (const say of script.answer(mail)) await web.send(chat, say);
      })();
      return next;
    });
  });

  return {
    url,
    prefix,
    web,
    media,
    transcript,
    got,
    receipt,
    script,
    async close() {
      await web.stop();
      await server.close();
      link.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
