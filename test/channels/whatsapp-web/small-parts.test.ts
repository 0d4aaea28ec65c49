// The small parts of WhatsApp: how words look, how fast they go, how far they came, and when.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import wweb from 'whatsapp-web.js';
import { bearBrokenPipes } from '../../../src/channels/whatsapp-web/browser/bear-broken-pipes.ts';
import { findBrowser } from '../../../src/channels/whatsapp-web/browser/find-browser.ts';
import { guardRejections } from '../../../src/channels/whatsapp-web/browser/guard-rejections.ts';
import { makeGuardedClient } from '../../../src/channels/whatsapp-web/browser/guarded-client.ts';
import { runningProcesses } from '../../../src/channels/whatsapp-web/browser/processes.ts';
import { freeProfile } from '../../../src/channels/whatsapp-web/browser/profile.ts';
import { makeCatchUp } from '../../../src/channels/whatsapp-web/incoming/catch-up.ts';
import { quietHourAfter } from '../../../src/channels/whatsapp-web/link/link-settings.ts';
import { makeAcks } from '../../../src/channels/whatsapp-web/outgoing/acks.ts';
import { typingTime } from '../../../src/channels/whatsapp-web/outgoing/pacer.ts';
import { inParts, renderSay } from '../../../src/channels/whatsapp-web/outgoing/render.ts';
import { makeWhatsAppAddresses } from '../../../src/store/channels/whatsapp-addresses.ts';
import { makeWhatsAppPace } from '../../../src/store/channels/whatsapp-pace.ts';
import { makeHighWater } from '../../../src/store/high-water.ts';
import { quiet } from '../../support/case-builders.ts';

const redis = new Redis(inject('redisUrl'));
const prefix = `test-${randomUUID()}`;
afterAll(() => redis.disconnect());

describe('how words look', () => {
  const words = { shareLocation: '(Kirim lokasi.)' };
  const photo = { id: 'f', kind: 'photo', mime: 'image/png', size: 1, sha256: 'a'.repeat(64) } as const;

  test('options are a numbered list under the question', () => {
    const say = {
      text: 'Betul?',
      options: [
        { ref: 'y', label: 'Ya' },
        { ref: 'n', label: 'Bukan' },
      ],
    };
    expect(renderSay(say, words)).toEqual([{ text: 'Betul?\n\n1. Ya\n2. Bukan' }]);
  });

  test('a question for a place says how a place is shared', () => {
    expect(renderSay({ text: 'Di mana?', hint: 'location' }, words)).toEqual([{ text: 'Di mana?\n\n(Kirim lokasi.)' }]);
  });

  test('a place is a link that the phone’s map opens', () => {
    const place = { lat: -3.29, lng: 116.16, name: 'Semisir' };
    const parts = [{ text: 'Di sini:\nSemisir\nhttps://maps.google.com/?q=-3.29,116.16' }];
    expect(renderSay({ text: 'Di sini:', place }, words)).toEqual(parts);
    expect(inParts({ text: 'Di sini:', place }, words)).toEqual(parts);
  });

  test('one file takes the words under it; several files, or long words, stand apart', () => {
    expect(renderSay({ text: 'Ini buktinya.', media: [photo] }, words)).toEqual([
      { media: photo, text: 'Ini buktinya.' },
    ]);
    expect(renderSay({ text: 'a', media: [photo, photo] }, words)).toHaveLength(3);
    expect(renderSay({ text: 'kata '.repeat(300), media: [photo] }, words)).toHaveLength(2);
  });

  test('the outbox keeps each part, which looks the same when it goes out', () => {
    const say = { text: `*${'kata '.repeat(1_500)}`, media: [photo], options: [{ ref: 'y', label: 'Ya' }] };
    const parts = inParts(say, words);
    expect(parts).toHaveLength(3);
    expect(parts.flatMap((part) => renderSay(part, words))).toEqual(renderSay(say, words));
  });

  test('long words are cut in parts, empty ones are none', () => {
    expect(renderSay({ text: 'kata '.repeat(2_000) }, words)).toHaveLength(3);
    expect(renderSay({ text: ' ' }, words)).toEqual([]);
  });

  test('marks in a citizen’s words turn nothing bold, and addresses stay whole', () => {
    const [part] = renderSay({ text: 'Nama: *Budi* _x_ https://a.id/_b_c' }, words);
    expect(part?.text).not.toMatch(/(^|\s)[*_]\w/);
    expect(part?.text.replaceAll('\u2060', '')).toBe('Nama: *Budi* _x_ https://a.id/_b_c');
    expect(part?.text).toContain('https://a.id/_b_c');
  });
});

describe('how far a message came', () => {
  test('only ever further; a failure is final; what is not known is counted', () => {
    const acks = makeAcks();
    acks.handedOver('a', 0);
    expect(acks.reachOf('a')).toBe('pending');
    for (const ack of [1, 3, 2]) acks.told('a', ack);
    expect(acks.reachOf('a')).toBe('read');
    acks.handedOver('b', 1);
    acks.told('b', -1);
    acks.told('b', 2);
    acks.handedOver(undefined, 0);
    acks.told('somebody else’s', 2);
    expect(acks.counts()).toMatchObject({ read: 1, failed: 1, unknown: 1, delivered: 0 });
  });

  test('remembers the last five thousand and counts the rest', () => {
    const acks = makeAcks();
    for (let i = 0; i < 6_000; i += 1) acks.handedOver(`m${i}`, 2);
    expect(acks.reachOf('m0')).toBeUndefined();
    expect(acks.counts().delivered).toBe(6_000);
  });
});

describe('how fast', () => {
  test('the pause grows with the words, up to its longest', () => {
    const human = { least: 800, eachCharacter: 8, longest: 4_000 };
    expect(typingTime('', human)).toBe(800);
    expect(typingTime('x'.repeat(100), human)).toBe(1_600);
    expect(typingTime('x'.repeat(4_000), human)).toBe(4_000);
  });

  const pace = (caps: { perMinute: number; perDay: number }, number = randomUUID()) =>
    makeWhatsAppPace({ redis, number, prefix, makeId: randomUUID, caps });

  test('no more than so many a minute, of which broadcasts get half', async () => {
    const own = pace({ perMinute: 4, perDay: 100 });
    const take = async (lane: 'conversation' | 'broadcast') => (await own.take('a', lane)).ok;
    expect(await take('broadcast')).toBe(true);
    expect(await take('broadcast')).toBe(true);
    expect(await own.take('a', 'broadcast')).toMatchObject({ ok: false, scope: 'bot', wait: expect.any(Number) });
    expect(await take('conversation')).toBe(true);
    expect(await take('conversation')).toBe(true);
    const full = await own.take('a', 'conversation');
    expect(full).toMatchObject({ ok: false, scope: 'bot' });
    expect(!full.ok && full.wait > 50_000 && full.wait <= 60_000).toBe(true);
  });

  test('no more than so many a day; a new process does not begin anew', async () => {
    const number = randomUUID();
    const caps = { perMinute: 100, perDay: 3 };
    for (let i = 0; i < 3; i += 1) expect((await pace(caps, number).take('a', 'conversation')).ok).toBe(true);
    const full = await pace(caps, number).take('a', 'conversation');
    expect(!full.ok && full.wait > 0 && full.wait <= 3_600_000).toBe(true);
  });

  test('a pause holds everybody', async () => {
    const own = pace({ perMinute: 100, perDay: 100 });
    await own.pause(30);
    expect(await own.take('a', 'conversation')).toMatchObject({ ok: false, scope: 'pause' });
  });
});

describe('when', () => {
  const at = (time: string) => Date.parse(`2026-11-26T${time}:00+08:00`);
  const zone = 'Asia/Makassar';

  test('a browser is replaced at the quiet hour, not when it is new', () => {
    expect(quietHourAfter(at('10:00'), 3, zone)).toBe(at('03:00') + 24 * 3600_000);
    expect(quietHourAfter(at('02:00'), 3, zone)).toBe(at('03:00') + 24 * 3600_000);
  });
});

describe('who', () => {
  test('one person with two addresses is one chat, answered where they wrote last', async () => {
    const book = makeWhatsAppAddresses({ redis, number: randomUUID(), prefix });
    expect(await book.addressOf('62@c.us')).toBeUndefined();
    expect(await book.met('m1', '62@c.us')).toBe('62@c.us');
    expect(await book.met('m2', '7@lid', '62@c.us')).toBe('62@c.us');
    expect(await book.addressOf('62@c.us')).toBe('7@lid');
    expect(await book.met('m3', '7@lid')).toBe('62@c.us');
    expect(await book.joins()).toEqual([]);
  });

  test('two chats that turn out to be one person’s are joined, and answered where they write now', async () => {
    const book = makeWhatsAppAddresses({ redis, number: randomUUID(), prefix });
    await book.met('m4', '62@c.us');
    await book.met('m5', '7@lid');
    expect(await book.met('m6', '7@lid', '62@c.us')).toBe('7@lid');
    const join = { kept: '7@lid', absorbed: '62@c.us' };
    expect(await book.joins()).toEqual([join]);
    expect(await book.met('m7', '62@c.us', '7@lid')).toBe('7@lid');
    expect(await book.addressOf('7@lid')).toBe('62@c.us');
    expect(await book.addressOf('62@c.us')).toBe('7@lid');
    await book.joined(join);
    expect(await book.joins()).toEqual([]);
  });

  test('a message that is told again after the join stays where it was, and moves nothing', async () => {
    const book = makeWhatsAppAddresses({ redis, number: randomUUID(), prefix });
    await book.met('a', '62@c.us');
    await book.met('b', '7@lid');
    await book.met('c', '7@lid', '62@c.us');
    expect(await book.met('a', '62@c.us', '7@lid')).toBe('62@c.us');
    expect(await book.met('b', '7@lid', '62@c.us')).toBe('7@lid');
    expect(await book.addressOf('7@lid')).toBe('7@lid');
    expect(await book.joins()).toEqual([{ kept: '7@lid', absorbed: '62@c.us' }]);
  });

  test('who is forgotten is known no more under any address, and a message that is told again brings nothing back', async () => {
    const number = randomUUID();
    const book = makeWhatsAppAddresses({ redis, number, prefix });
    await book.met('a', '62@c.us');
    await book.met('b', '7@lid');
    await book.met('c', '7@lid', '62@c.us');
    await book.met('d', '63@c.us');
    expect((await book.addressesOf('7@lid')).sort()).toEqual(['62@c.us', '7@lid']);
    await book.forget('7@lid');
    await book.forget('62@c.us');
    await book.forget('7@lid');
    await book.met('c', '7@lid', '62@c.us');
    for (const gone of ['7@lid', '62@c.us']) {
      expect(await book.addressOf(gone)).toBeUndefined();
      expect(await book.addressesOf(gone)).toEqual([]);
    }
    expect(await book.joins()).toEqual([]);
    expect(await book.addressOf('63@c.us')).toBe('63@c.us');
    // Written anew, they are a new chat.
    expect(await book.met('e', '62@c.us')).toBe('62@c.us');
  });

  test('a mark only rises', async () => {
    const mark = makeHighWater({ redis, key: `${prefix}:mark` });
    expect(await mark.read()).toBeUndefined();
    await mark.rise(7);
    await mark.rise(5);
    expect(await mark.read()).toBe(7);
  });

  describe('what is read on the way back', () => {
    const hour = 3600_000;
    /** From when on (ms) messages are asked for. */
    async function readFrom(name: string, began: number, until?: number) {
      const mark = makeHighWater({ redis, key: `${prefix}:${name}:mark` });
      const beginning = makeHighWater({ redis, key: `${prefix}:${name}:beginning` });
      if (until !== undefined) await Promise.all([mark.rise(until), beginning.rise(1_000)]);
      const asked: number[] = [];
      const missed = async (since: number) => {
        asked.push(since * 1_000);
        return [];
      };
      const ending = new AbortController().signal;
      const catchUp = makeCatchUp({ mark, beginning, oldest: 24 * hour, decryptWithin: 0, ending, log: quiet });
      await catchUp.read({ missed }, began, () => undefined);
      return { asked, beginning: await catchUp.beginning() };
    }

    test('a number that has just become ours: what comes from the second on in which the link came up', async () => {
      expect(await readFrom('new', 90_061_500)).toEqual({ asked: [], beginning: 90_061_000 });
    });

    test('from ten minutes before the mark on, and not from the day before', async () => {
      const now = 40 * 24 * hour;
      expect((await readFrom('back', now, now - hour)).asked).toEqual([now - hour - 10 * 60_000]);
      expect((await readFrom('long', now, now - 30 * hour)).asked).toEqual([now - 24 * hour]);
    });

    test('a mark that a wrong clock has put ahead hides nothing', async () => {
      const now = 40 * 24 * hour;
      expect((await readFrom('ahead', now, now + hour)).asked).toEqual([now - 24 * hour]);
    });
  });
});

describe('the browser', () => {
  test('the library keeps no copy of the page, whose folder it may not be able to write', () => {
    const tells = { onLoggedOut: () => undefined, onLost: () => undefined, unwanted: () => false };
    const client = makeGuardedClient(wweb, { profile: '/nowhere', browser: '/nowhere', browserArgs: [] }, '', tells);
    expect(Reflect.get(client, 'options')).toMatchObject({ webVersionCache: { type: 'none' } });
  });

  test('a promise that the library loses is a lost link; of the next one only once the end of the last has upset all it can', async () => {
    const before = new Set(process.listeners('unhandledRejection'));
    const told: string[] = [];
    const endFirst = guardRejections(() => told.push('first'));
    const [hear] = process.listeners('unhandledRejection').filter((each) => !before.has(each));
    const reject = (stack: string) => hear?.(Object.assign(new Error('lost'), { stack }), Promise.resolve());
    const lose = () => reject('at node_modules/puppeteer-core/lib/x.js:1');
    lose();
    endFirst();
    const endNext = guardRejections(() => told.push('next'));
    lose();
    expect(told).toEqual(['first', 'first']);
    expect(() => reject('at src/intake/intake.ts:1')).toThrow('lost');
    await vi.waitFor(
      () => {
        lose();
        expect(told.at(-1)).toBe('next');
      },
      { timeout: 60_000 },
    );
    endNext();
  });

  test('where there is none, the sentence says what to do', async () => {
    await expect(findBrowser('/nowhere/chrome', [])).rejects.toThrow('CHROME_PATH is /nowhere/chrome');
    await expect(findBrowser(undefined, ['/nowhere'])).rejects.toThrow('apt-get install chromium');
  });

  test('a browser that a dead service left behind has gone with its children before the profile is called free', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'aduan-test-profile-'));
    const left = spawn('sh', ['-c', 'sleep 600 & echo $!; wait', `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [child] = await once(createInterface({ input: left.stdout }), 'line');
    expect(await freeProfile(profile)).toEqual({ ended: [left.pid] });
    const running = (await runningProcesses()).map(({ pid }) => pid);
    expect([left.pid, Number(child)].filter((pid) => pid === undefined || running.includes(pid))).toEqual([]);
    await rm(profile, { recursive: true });
  });

  test('a browser that ends with a command unread breaks its pipes, and nothing else', async () => {
    const browser = spawn('sleep', ['600'], { stdio: ['pipe', 'pipe', 'pipe', 'pipe', 'pipe'] });
    const uncaught = vi.fn();
    const heardBefore = process.rawListeners('uncaughtException');
    process.removeAllListeners('uncaughtException').on('uncaughtException', uncaught);
    try {
      bearBrokenPipes(browser);
      const [, , , commands] = browser.stdio;
      const broke = vi.fn();
      commands?.on('close', broke);
      (commands as Writable).write('{"id":1}\0');
      browser.kill('SIGKILL');
      await vi.waitFor(() => expect(broke).toHaveBeenCalledWith(true), { timeout: 60_000 });
      expect(uncaught).not.toHaveBeenCalled();
    } finally {
      process.removeAllListeners('uncaughtException');
      for (const hears of heardBefore) process.on('uncaughtException', hears as NodeJS.UncaughtExceptionListener);
    }
  });

  test('a lock that another host name left is removed, the session beside it is not', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'aduan-test-profile-'));
    await symlink('another-host-4242', join(profile, 'SingletonLock'));
    await symlink('/tmp/gone/socket', join(profile, 'SingletonSocket'));
    await writeFile(join(profile, 'Cookies'), 'x');
    expect(await freeProfile(profile)).toEqual({ ended: [] });
    expect(await readdir(profile)).toEqual(['Cookies']);
    await rm(profile, { recursive: true });
  });
});
