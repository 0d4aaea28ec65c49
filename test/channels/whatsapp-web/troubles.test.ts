// What goes wrong with a linked number, done to the real client in a real Chromium: it comes back by itself, nothing is
// lost or doubled, and no browser is left behind.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/channels/whatsapp-web/find-browser.ts';
import type { AddressBook } from '../../../src/ports/address-book.ts';
import { until } from '../../support/until.ts';
import { contentsOf, makeTestWhatsApp, quickLink } from '../../support/whatsapp-web/whatsapp-channel.ts';
import { spawnWhatsAppWeb, type WhatsAppWeb } from '../../support/whatsapp-web/whatsapp-web.ts';

const patience = 40_000;
const from = '6281234567@c.us';
type Under = Awaited<ReturnType<typeof makeTestWhatsApp>>;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function make(keys: 'classic' | 'modern', over: Parameters<typeof makeTestWhatsApp>[1] = {}) {
  const web = await spawnWhatsAppWeb({ keys });
  ends.push(() => web.close());
  const under = await makeTestWhatsApp(web, over);
  ends.push(() => under.end());
  return { web, under };
}

/** The processes of this profile's browser; `type` as Chromium names its children, which write their arguments in one. */
async function browsers(profile: string, type?: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const pid of pids) {
    const line = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split(/[\0 ]/);
    const kind = line.find((part) => part.startsWith('--type='))?.slice(7);
    if (line.some((part) => part.includes(profile)) && kind === type) found.push(pid);
  }
  return found;
}

async function kill(profile: string, type?: string): Promise<void> {
  const pids = await browsers(profile, type);
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

const texts = (under: Under) =>
  contentsOf(under.came, from).flatMap((content) => (content.kind === 'text' ? [content.text] : []));
const arrived = (under: Under, text: string) => until(`“${text}”`, () => texts(under).includes(text), patience);
/** Does `harm`, then waits until another browser than the one before is ready. */
async function restarted(under: Under, harm: () => Promise<unknown>): Promise<void> {
  const { openedAt } = under.whatsApp.link();
  await harm();
  const isNew = () => under.whatsApp.link().state === 'ready' && under.whatsApp.link().openedAt !== openedAt;
  await until('another browser is ready', isNew, patience).catch((error: Error) => {
    throw new Error(`${error.message}\n${under.lines.join('\n')}`);
  });
}

async function write(web: WhatsAppWeb, under: Under, text: string): Promise<void> {
  await web.receive({ from, body: text });
  await arrived(under, text);
}

describe.each(['classic', 'modern'] as const)('message keys: %s', { timeout: 120_000 }, (keys) => {
  test('a browser that is killed: linked still, what came meanwhile is read in order and once, nothing is sent twice', async () => {
    const { web, under } = await make(keys, { link: { ...quickLink, sendWithin: 20_000 } });
    await under.link(web);
    await write(web, under, 'satu');
    // In the midst of a send: it was delivered, and the answer never came.
    await web.phone('fault', { ack: 'never' });
    const sending = under.whatsApp.send(from, { text: 'Terima kasih' });
    await web.wasSent(({ body }) => body === 'Terima kasih');
    await restarted(under, async () => {
      await kill(under.profile);
      expect(await sending).toMatchObject({ failure: { class: 'unknown' } });
      await web.receive({ from, body: 'dua' });
      await web.receive({ from, body: 'tiga' });
    });
    await arrived(under, 'tiga');
    // The outbox tries again: the chat is read first.
    expect(await under.whatsApp.send(from, { text: 'Terima kasih' })).toMatchObject({ ok: true });
    expect(texts(under)).toEqual(['satu', 'dua', 'tiga']);
    expect((await web.sent()).filter(({ body }) => body === 'Terima kasih')).toHaveLength(1);
    // Ready again by itself, in one try or in two where the machine is busy; never is a new link asked for.
    expect(under.told.slice(0, 3)).toEqual(['needs-link', 'ready', 'trouble']);
    expect(new Set(under.told.slice(2))).toEqual(new Set(['trouble', 'ready']));
    expect(under.told.at(-1)).toBe('ready');
    expect(await browsers(under.profile)).toHaveLength(1);
    await under.whatsApp.stop();
    expect(await browsers(under.profile)).toEqual([]);
    expect(under.whatsApp.state()).toEqual({ state: 'off' });
  });

  test('a send that nobody answers is unknown, and not repeated when the chat holds it', async () => {
    const { web, under } = await make(keys, { link: { ...quickLink, sendWithin: 1_500 } });
    await under.link(web);
    await write(web, under, 'halo');
    await web.phone('fault', { ack: 'never' });
    expect(await under.whatsApp.send(from, { text: 'Nomor laporan' })).toMatchObject({ failure: { class: 'unknown' } });
    expect(under.whatsApp.reaches().unknown).toBe(1);
    await web.phone('fault', { ack: null });
    expect(await under.whatsApp.send(from, { text: 'Nomor laporan' })).toMatchObject({ ok: true });
    expect((await web.sent()).filter(({ body }) => body === 'Nomor laporan')).toHaveLength(1);
    // The same words later are a message of their own.
    expect(await under.whatsApp.send(from, { text: 'Nomor laporan' })).toMatchObject({ ok: true });
    expect((await web.sent()).filter(({ body }) => body === 'Nomor laporan')).toHaveLength(2);
  });

  test('what is long known and told as new after a start: no mail, no word; nor what is older than we are here', async () => {
    const { web, under } = await make(keys);
    const t = Math.floor(Date.now() / 1000) - 600;
    await web.receive({ from, body: 'sebelum nomor ini milik kami', t });
    await under.link(web);
    for (let i = 0; i < 50; i += 1) await web.receive({ from, body: `pesan ${i}` });
    await arrived(under, 'pesan 49');
    await web.phone('replay', { last: 51 });
    await web.receive({ from, body: 'sebulan lalu', t: t - 30 * 24 * 3600 });
    await write(web, under, 'akhir');
    expect(texts(under)).toHaveLength(51);
    expect(under.whatsApp.ignored()).toMatchObject({ 'from before we were here': 1, old: 1 });
    expect(await web.sent()).toEqual([]);
  });

  test('a page that had synced before it could be listened to comes to ready', async () => {
    const { web, under } = await make(keys);
    await under.link(web);
    await web.settings({ syncsFirst: true });
    await restarted(under, () => kill(under.profile));
    await write(web, under, 'terdengar');
  });

  test('logged out on the phone: said at once, a picture again, and after scanning all goes on', async () => {
    const { web, under } = await make(keys);
    await under.link(web);
    await write(web, under, 'satu');
    await web.phone('logout');
    await until('it is told', () => under.told.includes('logged-out'), patience);
    expect(await under.whatsApp.send(from, { text: 'a' })).toMatchObject({ failure: { class: 'channel-down' } });
    await under.whatsApp.reached('needs-link');
    expect(under.whatsApp.state()).toMatchObject({ state: 'needs-link' });
    expect(under.whatsApp.link().code?.text).toMatch(/^ref-/);
    await web.receive({ from, body: 'selama terputus' });
    await web.phone('pair');
    await under.whatsApp.reached('ready');
    await write(web, under, 'dua');
    expect(under.lines.some((line) => line.startsWith('error') && line.includes('logged out'))).toBe(true);
  });
});

describe('a broadcast', { timeout: 120_000 }, () => {
  test('through a logout in its midst: what went out is not repeated, the rest goes out once the number is back', async () => {
    const { web, under } = await make('modern');
    await under.link(web);
    const chats = Array.from({ length: 8 }, (_, i) => `62811000${i}@c.us`);
    for (const chat of chats) await web.receive({ from: chat, body: 'halo' });
    await until('all have written', () => under.came.length === chats.length, patience);
    const broadcast = async (list: string[]) => {
      const left: string[] = [];
      for (const chat of list) {
        const sent = await under.whatsApp.send(chat, { text: `Air mati besok (${chat})` }, 'broadcast');
        if (!sent.ok) left.push(chat);
        if (!sent.ok) expect(sent.failure.class).toBe('channel-down');
        if (chat === chats[3] && list === chats) {
          await web.phone('logout');
          await until('it is noticed', () => under.told.includes('logged-out'), patience);
        }
      }
      return left;
    };
    const left = await broadcast(chats);
    expect(left).toEqual(chats.slice(4));
    await under.whatsApp.reached('needs-link');
    await web.phone('pair');
    await under.whatsApp.reached('ready');
    expect(await broadcast(left)).toEqual([]);
    expect((await web.sent()).map(({ to }) => to)).toEqual(chats);
  });
});

describe('the browser and its page', { timeout: 120_000 }, () => {
  test('a page that crashes is replaced', async () => {
    const { web, under } = await make('modern');
    await under.link(web);
    await restarted(under, () => kill(under.profile, 'renderer'));
    await write(web, under, 'hidup lagi');
  });

  test('a page that hangs is noticed, said, and replaced', async () => {
    const { web, under } = await make('modern', { link: { ...quickLink, answerWithin: 500 } });
    await under.link(web);
    await restarted(under, async () => {
      await web.phone('freeze', { ms: 60_000 });
      await under.whatsApp.reached('degraded');
      expect(under.whatsApp.state()).toMatchObject({ state: 'degraded' });
    });
    await write(web, under, 'hidup lagi');
  });

  test('reloads in the midst of everything: no rejection ends the process, and messages come once', async () => {
    const rejected: unknown[] = [];
    const hear = (error: unknown) => rejected.push(error);
    process.on('unhandledRejection', hear);
    ends.push(async () => void process.off('unhandledRejection', hear));
    const { web, under } = await make('modern');
    await under.link(web);
    const opened = async () => (await web.events()).filter(({ kind }) => kind === 'opened').length;
    for (let i = 0; i < 4; i += 1) {
      const before = await opened();
      await web.phone('reload');
      // The page has opened, and is just being entered: the next reload falls into that.
      await until('the page has opened again', async () => (await opened()) > before, patience);
    }
    await until(
      'a message arrives',
      async () => {
        await web.receive({ from, id: 'AFTER', body: 'sesudah' }).catch(() => undefined);
        return texts(under).includes('sesudah');
      },
      patience,
    );
    expect(texts(under)).toEqual(['sesudah']);
    expect(rejected).toEqual([]);
  });

  test('a page that never comes up is tried again and again, each time later, until it does', async () => {
    const link = { ...quickLink, startWithin: 2_500 };
    const { web, under } = await make('modern', { link });
    await web.settings({ broken: true });
    await under.whatsApp.start(under.receive);
    await until('two tries came to nothing', () => under.whatsApp.link().failures >= 2, patience);
    expect(under.whatsApp.state()).toMatchObject({ state: expect.stringMatching(/degraded|starting/) });
    link.startWithin = quickLink.startWithin;
    await web.settings({ broken: false });
    await under.whatsApp.reached('needs-link');
    expect(await browsers(under.profile)).toHaveLength(1);
  });

  test('no browser on this machine: said with the setting, the service lives', async () => {
    const { under } = await make('modern', { findBrowser: () => findBrowser('/nowhere/chromium', []) });
    await under.whatsApp.start(under.receive);
    await until('it is said', () => under.whatsApp.state().detail?.includes('CHROME_PATH') === true, patience);
  });

  test('a lock that a dead machine left, and a browser that a dead service left, are no hindrance', async () => {
    const { web, under } = await make('modern');
    await mkdir(under.profile, { recursive: true });
    await symlink('another-host-4242', join(under.profile, 'SingletonLock'));
    const chromium = await findBrowser(process.env.CHROME_PATH || undefined, (process.env.PATH ?? '').split(delimiter));
    await under.link(web);
    await under.whatsApp.stop();
    const args = ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${under.profile}`];
    const left = spawn(chromium, args, { stdio: 'ignore' });
    ends.push(async () => void left.kill('SIGKILL'));
    await until('the old browser is up', async () => (await browsers(under.profile, 'renderer')).length > 0, patience);
    const again = await makeTestWhatsApp(web, { profile: under.profile, prefix: under.prefix });
    ends.push(() => again.end());
    await again.whatsApp.start(again.receive);
    await again.whatsApp.reached('ready');
    await until('the old one has gone', () => left.exitCode !== null || left.signalCode !== null, patience);
    expect(again.told).toEqual(['ready']);
    await write(web, again, 'masih tertaut');
  });

  test('a service that is killed leaves no browser', async () => {
    const { web, under } = await make('modern');
    const main = new URL('../../support/whatsapp-web/session.main.ts', import.meta.url).pathname;
    const service = spawn(process.execPath, ['bin/run.js', main, under.profile, ...web.browserArgs], {
      stdio: 'ignore',
    });
    ends.push(async () => void service.kill('SIGKILL'));
    await until('its browser is up', async () => (await browsers(under.profile, 'renderer')).length > 0, patience);
    service.kill('SIGKILL');
    await until('no browser is left', async () => (await browsers(under.profile)).length === 0, patience);
  });

  test('a pairing code instead of a picture', async () => {
    const { web, under } = await make('modern', { pairNumber: '6281100000001' });
    await under.whatsApp.start(under.receive);
    await under.whatsApp.reached('needs-link');
    expect(under.whatsApp.link().code).toEqual({ form: 'code', text: 'ABCD1234' });
    expect(await web.events()).toContainEqual(
      expect.objectContaining({ kind: 'pairing-code', phone: '6281100000001' }),
    );
    await web.phone('pair');
    await under.whatsApp.reached('ready');
  });

  test('unlinked from here: the session is gone, a picture comes', async () => {
    const { web, under } = await make('modern');
    await under.link(web);
    expect(await under.whatsApp.logout()).toBe(true);
    await under.whatsApp.reached('needs-link');
    expect(await under.whatsApp.logout()).toBe(false);
  });
});

describe('the store', { timeout: 120_000 }, () => {
  test('mail that can’t be kept is held, tried again and kept in order', async () => {
    let away = 3;
    const book: AddressBook = {
      async met(_message, address) {
        if (away-- > 0) throw new Error('Redis is away');
        return address;
      },
      addressOf: async (chat) => chat,
      addressesOf: async (chat) => [chat],
      forget: async () => undefined,
      joins: async () => [],
      joined: async () => undefined,
    };
    const { web, under } = await make('modern', { addresses: book });
    await under.link(web);
    await web.receive({ from, body: 'satu' });
    await web.receive({ from, body: 'dua' });
    await arrived(under, 'dua');
    expect(texts(under)).toEqual(['satu', 'dua']);
    expect(under.lines.filter((line) => line.includes('can’t be kept yet'))).toHaveLength(3);
  });

  test('two processes, one number: one has it, and the other says so and takes over', async () => {
    let mine = false;
    const { under } = await make('modern', { mayRun: () => mine, prefix: `test-${randomUUID()}` });
    await under.whatsApp.start(under.receive);
    expect(under.whatsApp.state()).toEqual({ state: 'off', detail: 'another process has this number' });
    mine = true;
    await under.whatsApp.reached('needs-link');
    mine = false;
    await under.whatsApp.reached('off');
    await until('its browser has gone', async () => (await browsers(under.profile)).length === 0, patience);
  });
});
