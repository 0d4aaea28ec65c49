// Two senders on one bot, each with its own connection, as two processes are; the stand-in counts strictly.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { Pace } from '../../../src/ports/pace.ts';
import { makeTelegramPace, telegramLimits } from '../../../src/store/channels/telegram-pace.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import { enforced } from '../../support/telegram/telegram-api-limits.ts';
import { makeTestTelegram } from '../../support/telegram/telegram-channel.ts';

let api: TelegramApi;
let redis: Redis;
const botId = '700000001';
const pace = (prefix: string, over: Partial<Parameters<typeof makeTelegramPace>[0]> = {}) =>
  makeTelegramPace({ redis, botId, prefix, makeId: randomUUID, ...over });
beforeAll(async () => {
  api = await spawnTelegramApi();
  redis = new Redis(inject('redisUrl'));
});
afterAll(async () => {
  redis.disconnect();
  await api.close();
});

/**
 * When a permit that is given back now may be used again, ms: the answer of the one who asks next is short by as long as the
 * machine took to ask, so it lies between `least` and `most`.
 */
async function comesBackIn(one: Pace, giveBack: () => Promise<void>): Promise<{ least: number; most: number }> {
  const began = performance.now();
  await giveBack();
  const refused = await one.take('waits', 'conversation');
  const least = refused.ok ? 0 : refused.wait;
  return { least, most: least + performance.now() - began };
}

describe('what leave is given', () => {
  test('thirty a second, and each comes back a second after the answer while nothing is known of the way', async () => {
    const one = pace(randomUUID());
    const permits: string[] = [];
    for (let chat = 0; chat < 30; chat += 1) {
      const pass = await one.take(`${chat}`, 'conversation');
      if (pass.ok) permits.push(pass.permit);
    }
    expect(permits).toHaveLength(30);
    expect(await one.take('100', 'conversation')).toMatchObject({ ok: false, scope: 'bot' });
    const [first = ''] = permits;
    await one.give(first, '0');
    const refused = await one.take('100', 'conversation');
    expect(refused).toMatchObject({ ok: false, scope: 'bot' });
    expect(!refused.ok && refused.wait).toBeGreaterThan(900);
  });

  test('a permit comes back sooner by the shortest round trip of late', async () => {
    const one = pace(randomUUID(), { span: 700, limits: { ...telegramLimits, perSecond: 1 } });
    let chat = 0;
    const waitAfter = async (took: number) => {
      const permit = await vi.waitFor(
        async () => {
          const pass = await one.take(`${chat}`, 'conversation');
          if (!pass.ok) throw new Error('not yet');
          return pass.permit;
        },
        { timeout: 60_000, interval: 20 },
      );
      chat += 1;
      return comesBackIn(one, () => one.give(permit, `${chat}`, took));
    };
    expect((await waitAfter(400)).most).toBeGreaterThan(990);
    const sooner = await waitAfter(450);
    expect(sooner.most).toBeGreaterThan(600);
    expect(sooner.least).toBeLessThanOrEqual(604);
    expect((await waitAfter(100)).most).toBeGreaterThan(890);
  });

  test('where round trips vary a part of it is kept back; after a 429 all of it, until the way is known anew', async () => {
    // What is known is forgotten when nobody has asked for two spans: longer than a busy machine may pause between two looks.
    const one = pace(randomUUID(), { span: 400 });
    const held: string[] = [];
    let chat = 0;
    /** Takes all thirty, waiting for those that are not back yet. */
    const takeAll = () =>
      vi.waitFor(
        async () => {
          for (let pass = await one.take(`${chat}`, 'conversation'); pass.ok; chat += 1) {
            held.push(pass.permit);
            pass = await one.take(`${chat + 1}`, 'conversation');
          }
          expect(held).toHaveLength(30);
        },
        { timeout: 60_000, interval: 10 },
      );
    const give = (took: number) => one.give(held.pop() ?? '', '0', took);
    const lastComesBackIn = async (took: number) => {
      await takeAll();
      return comesBackIn(one, () => give(took));
    };
    await takeAll();
    await give(400);
    await takeAll();
    for (let n = 0; n < 16; n += 1) await give(n % 2 === 0 ? 600 : 400);
    // Steady, it would be 602; half of about 60 is added.
    const varied = await lastComesBackIn(400);
    expect(varied.most).toBeGreaterThan(615);
    expect(varied.least).toBeLessThan(650);
    await one.pause(0.02);
    expect((await lastComesBackIn(400)).most).toBeGreaterThan(950);
  });

  test('a chat may have three at once, then one a second; another chat is free', async () => {
    const one = pace(randomUUID());
    const passes = [];
    for (let i = 0; i < 4; i += 1) passes.push(await one.take('7', 'conversation'));
    expect(passes.map((pass) => pass.ok)).toEqual([true, true, true, false]);
    expect(passes[3]).toMatchObject({ scope: 'chat' });
    expect(await one.take('8', 'conversation')).toMatchObject({ ok: true });
  });

  test('a group has twenty a minute', async () => {
    const one = pace(randomUUID());
    for (let i = 0; i < 20; i += 1) expect(await one.take('-7', 'conversation')).toMatchObject({ ok: true });
    const refused = await one.take('-7', 'conversation');
    expect(refused).toMatchObject({ ok: false, scope: 'chat' });
    expect(!refused.ok && refused.wait).toBeGreaterThan(50_000);
  });

  test('while a conversation waits no broadcast gets a permit', async () => {
    const one = pace(randomUUID());
    let given = '';
    for (let chat = 0; chat < 30; chat += 1) {
      const pass = await one.take(`${chat}`, 'conversation');
      if (pass.ok) given = pass.permit;
    }
    await one.give(given, '0');
    expect(await one.take('50', 'conversation')).toMatchObject({ ok: false });
    const broadcast = await one.take('51', 'broadcast');
    expect(!broadcast.ok && broadcast.wait).toBeGreaterThan(900);
  });

  test('a pause holds for all, and a shorter one does not shorten it', async () => {
    const prefix = randomUUID();
    await pace(prefix).pause(30);
    await pace(prefix).pause(1);
    const pass = await pace(prefix).take('1', 'conversation');
    expect(pass).toMatchObject({ ok: false, scope: 'pause' });
    expect(!pass.ok && pass.wait).toBeGreaterThan(29_000);
  });

  test('scripts that Redis has forgotten are sent anew', async () => {
    const one = pace(randomUUID());
    await one.take('1', 'conversation');
    await redis.script('FLUSH');
    expect(await one.take('2', 'conversation')).toMatchObject({ ok: true });
  });
});

describe('against limits kept strictly', () => {
  let made: ReturnType<typeof makeTestTelegram>[];
  beforeEach(async () => {
    await api.limits(enforced);
    const prefix = randomUUID();
    // What the way takes is learned from two seconds (in life five): a busy machine is slow for a part of them, not for all.
    made = [1, 2].map(() => makeTestTelegram(api, { pace: pace(prefix, { span: 2_000 }) }));
  });
  afterEach(async () => {
    await api.distance({ roundTrip: 0, jitter: 0 });
    await Promise.all(made.map((one) => one.end()));
  });

  test.each([
    ['nearby', 0, 0],
    ['far off', 150, 40],
  ])(
    'two senders together stay within the limits without one 429, and a reply overtakes: %s',
    async (_, roundTrip, jitter) => {
      await api.distance({ roundTrip, jitter });
      const { n: seen = 0 } = (await api.calls()).at(-1) ?? {};
      const [one, two] = made;
      if (!one || !two) throw new Error('two are made');
      const began = performance.now();
      const broadcasts = Array.from({ length: 120 }, async (_, i) => {
        const { telegram } = i % 2 ? one : two;
        for (;;) {
          const sent = await telegram.send(`${200 + i}`, { text: 'siaran' }, 'broadcast');
          if (sent.ok) return;
          // On a busy machine the line is longer than a sender waits.
          expect(sent.failure.class).toBe('retry-after');
        }
      });
      const before = (await api.called('sendMessage', { after: seen, count: 40 })).length;
      expect(await two.telegram.send('999', { text: 'balasan' })).toMatchObject({ ok: true });
      const overtaken =
        (await api.calls('sendMessage', seen)).findIndex((call) => call.payload.text === 'balasan') - before;
      // Of the 80 that still wait.
      expect(overtaken).toBeLessThan(40);
      await Promise.all(broadcasts);
      const took = performance.now() - began;
      expect((await api.calls('sendMessage', seen)).filter((call) => call.status === 429)).toEqual([]);
      // 121 messages: four full seconds and one.
      expect(took).toBeGreaterThan(3_900);
    },
  );
});
