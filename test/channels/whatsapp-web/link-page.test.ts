// The linking page as a browser sees it: locked without its key, which is good once, and then in step with the link.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { loadTexts } from '../../../src/app/files/texts.ts';
import { makeWebServer } from '../../../src/app/web/server.ts';
import { makeLinkKey, readLinkKey } from '../../../src/channels/whatsapp-web/link/link-key.ts';
import { linkPage } from '../../../src/channels/whatsapp-web/link/link-page.ts';
import { off, type Supervised } from '../../../src/channels/whatsapp-web/link/link-state.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function serve() {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-test-link-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  let link: Supervised = { ...off(0), state: 'needs-link', code: { form: 'qr', text: 'ref-1,abc' } };
  const did: string[] = [];
  let now = 0;
  const server = makeWebServer({
    host: '127.0.0.1',
    port: 0,
    trustProxy: ['127.0.0.1'],
    plugins: [
      linkPage({
        whatsApp: {
          link: () => link,
          async logout() {
            did.push('logout');
            return true;
          },
          async pair(number) {
            did.push(`pair ${number}`);
            return true;
          },
        },
        key: await makeLinkKey(folder),
        texts: loadTexts('id', 'Kabupaten Kotabaru').whatsApp.linkPage,
        now: () => now,
      }),
    ],
    health: async () => ({ ready: true, parts: {} }),
    log: pino({ level: 'silent' }),
  });
  const address = await server.listen();
  ends.push(() => server.close());
  const get = (path: string, cookie = '', headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, { headers: { cookie, ...headers }, redirect: 'manual' });
  return {
    folder,
    did,
    get,
    post: (path: string, body: string, cookie: string) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        body,
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        redirect: 'manual',
      }),
    async enter(headers: Record<string, string> = {}) {
      const entered = await get(`/whatsapp/masuk?kunci=${await readLinkKey(folder)}`, '', headers);
      return { entered, cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    },
    become(next: Partial<Supervised>) {
      const { code: _, ...rest } = link;
      link = { ...rest, ...next };
    },
    later(ms: number) {
      now += ms;
    },
  };
}

describe('the linking page', () => {
  test('is locked without its key, which is good once and lies where only the service may read it', async () => {
    const { get, enter, folder, post } = await serve();
    for (const path of [
      '/whatsapp',
      '/whatsapp/gambar.svg',
      '/whatsapp/kode',
      '/whatsapp/masuk',
      '/whatsapp/masuk?kunci=x',
    ])
      expect((await get(path)).status).toBe(403);
    expect((await post('/whatsapp/putuskan', '', '')).status).toBe(403);
    expect((await stat(join(folder, 'link-key'))).mode & 0o077).toBe(0);
    const first = await readLinkKey(folder);
    const { entered, cookie } = await enter();
    expect(entered.status).toBe(303);
    expect(entered.headers.get('location')).toBe('/whatsapp');
    expect(entered.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await get('/whatsapp', cookie)).status).toBe(200);
    expect((await get(`/whatsapp/masuk?kunci=${first}`)).status).toBe(403);
    expect(await readLinkKey(folder)).not.toBe(first);
  });

  test('over TLS its cookie goes out over TLS alone; without, it works all the same', async () => {
    const { enter } = await serve();
    const cookieOf = async (headers = {}) => (await enter(headers)).entered.headers.getSetCookie()[0];
    expect(await cookieOf({ 'x-forwarded-proto': 'https' })).toMatch(/; Secure$/);
    expect(await cookieOf()).not.toMatch(/Secure/);
  });

  test('shows the picture as it changes, the code to type in, and the state in words', async () => {
    const { get, enter, become } = await serve();
    const { cookie } = await enter();
    const text = async () => (await get('/whatsapp', cookie)).text();
    const picture = async () => (await get('/whatsapp/gambar.svg', cookie)).text();
    expect(await text()).toContain('Nomor belum ditautkan.');
    const before = await picture();
    expect(before).toMatch(/^<svg/);
    become({ code: { form: 'qr', text: 'ref-2,abc' } });
    expect(await picture()).not.toBe(before);
    become({ code: { form: 'code', text: 'ABCD1234' } });
    expect(await text()).toContain('ABCD1234');
    become({ state: 'ready' });
    expect(await text()).toContain('WhatsApp hidup.');
    expect((await get('/whatsapp/gambar.svg', cookie)).status).toBe(404);
  });

  test('asks for a code and unlinks, on a click of one who may', async () => {
    const { post, enter, did } = await serve();
    const { cookie } = await enter();
    await post('/whatsapp/kode', 'nomor=0812-3456-7890', cookie);
    await post('/whatsapp/kode', 'nomor=abc', cookie);
    await post('/whatsapp/putuskan', '', cookie);
    expect(did).toEqual(['pair 6281234567890', 'logout']);
  });

  test('closes by itself', async () => {
    const { get, enter, later } = await serve();
    const { cookie } = await enter();
    later(31 * 60_000);
    expect((await get('/whatsapp', cookie)).status).toBe(403);
  });
});
