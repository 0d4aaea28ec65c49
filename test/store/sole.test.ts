// Work that one process of several does: taken up when its holder is gone, handed over when it stops.
import { afterEach, expect, inject, it } from 'vitest';
import type { Sole } from '../../src/ports/sole.ts';
import { connectRedis, type RedisLink } from '../../src/store/redis/redis.ts';
import { makeSole } from '../../src/store/sole.ts';
import { until } from '../support/until.ts';

const links: RedisLink[] = [];
const soles: Sole[] = [];
afterEach(async () => {
  for (const sole of soles.splice(0)) await sole.stop().catch(() => undefined);
  for (const link of links.splice(0)) link.close();
});
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function open(name: string, leaseMs = 400) {
  const link = await connectRedis(inject('redisUrl'));
  links.push(link);
  const sole = await makeSole({ link, name, log, prefix: `uji-${process.pid}`, leaseMs });
  soles.push(sole);
  return { link, sole };
}

it('is one process’s while it lives, however long', async () => {
  // Long enough for a machine that pauses, and yet looked at beyond its end.
  const lease = 2_000;
  const [first, second] = [await open('lama', lease), await open('lama', lease)];
  const end = performance.now() + 2 * lease;
  while (performance.now() < end) {
    expect([first.sole.mine(), second.sole.mine()]).toEqual([true, false]);
    await new Promise((go) => setTimeout(go, 20));
  }
});

it('is handed over at once by one that stops', async () => {
  const [first, second] = [await open('henti', 20_000), await open('henti', 20_000)];
  await first.sole.stop();
  expect(first.sole.mine()).toBe(false);
  // Sooner than the lease would run out.
  await until('the other has it', () => second.sole.mine(), 15_000);
});

it('is taken up when its holder is cut off, which knows by itself', async () => {
  const [first, second] = [await open('putus'), await open('putus')];
  first.link.close();
  await until('the other has it', () => second.sole.mine());
  expect(first.sole.mine()).toBe(false);
});

it('is given up by one that stops just as it asks anew', async () => {
  const { link } = await open('lain');
  let onAsked = (): void => undefined;
  const redis: typeof link.redis = Object.create(link.redis, {
    eval: {
      value: (...asked: Parameters<typeof link.redis.eval>) => {
        const answer = link.redis.eval(...asked);
        onAsked();
        return answer;
      },
    },
  });
  const settings = { name: 'tanya', log, prefix: `uji-${process.pid}`, leaseMs: 400 };
  const sole = await makeSole({ link: { ...link, redis }, ...settings });
  await new Promise<void>((go) => {
    onAsked = go;
  });
  await sole.stop();
  expect(sole.mine()).toBe(false);
  expect((await open('tanya')).sole.mine()).toBe(true);
});
