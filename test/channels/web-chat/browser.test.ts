// A citizen's way through the page, in a real browser.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { noisePng, onePixelPng, svgWithScript } from './small-files.ts';
import type { UnderTest } from './web-chat-under-test.ts';
import { startWebChat } from './web-chat-under-test.ts';

let browser: Browser;
let chat: UnderTest;
let context: BrowserContext;
let page: Page;
/** What the page's console and scripts complained of. */
let complaints: string[];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  chat = await startWebChat();
  context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: 390, height: 760 },
    geolocation: { latitude: -3.29, longitude: 116.21 },
    permissions: ['geolocation'],
  });
  complaints = [];
  page = await openPage();
});
afterEach(async () => {
  await context.close();
  await chat.close();
});

async function openPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(String(error)));
  await opened.goto(chat.url);
  await opened.locator('#log[aria-busy=false]').waitFor();
  return opened;
}

async function say(text: string, on = page): Promise<void> {
  await on.getByRole('textbox').fill(text);
  await on.getByRole('textbox').press('Enter');
}

const lines = (on = page) => on.locator('.line .words').allTextContents();
const kinds = () => chat.got.map(({ message }) => message.content.kind);

test('a newcomer writes, chooses, sends a photo and a place, is told live, and finds it all after a reload', async () => {
  chat.script.answer = ({ content }) => {
    if (content.kind === 'text')
      return [
        {
          text: 'Apakah ini laporan?',
          options: [
            { ref: 'ya', label: 'Ya' },
            { ref: 'no', label: 'Bukan' },
          ],
        },
      ];
    if (content.kind === 'choice') return [{ text: 'Silakan kirim foto.', hint: 'photo' }];
    if (content.kind === 'media') return [{ text: 'Di mana tempatnya?', hint: 'location' }];
    return [{ text: 'Terima kasih.' }];
  };

  await say('Lampu jalan di depan pasar padam');
  await page.getByRole('button', { name: 'Ya', exact: true }).click();
  await page.getByText('Silakan kirim foto.').waitFor();
  expect(await page.getByRole('button', { name: 'Bukan' }).isDisabled()).toBe(true);
  await page.locator('#file').setInputFiles({ name: 'lampu.png', mimeType: 'image/png', buffer: onePixelPng });
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Di mana tempatnya?').waitFor();
  await page.getByRole('button', { name: 'Bagikan lokasi' }).click();
  await page.getByText('Terima kasih.').waitFor();
  const [first] = chat.got;
  await chat.web.send(first?.chat ?? '', { text: 'Laporan Bapak/Ibu sudah ditanggapi.' });
  await page.getByText('sudah ditanggapi').waitFor();

  expect(kinds()).toEqual(['text', 'choice', 'media', 'location']);
  const before = await lines();
  await page.reload();
  await page.getByText('sudah ditanggapi').waitFor();
  expect(await lines()).toEqual(before);
  const picture = page.locator('.picture img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(1);
  expect(complaints).toEqual([]);
});

test('a message written without a connection is sent once, when there is one, in order', async () => {
  await context.setOffline(true);
  await say('Satu');
  await say('Dua');
  await page.getByText('Menunggu sambungan').waitFor();
  expect(await page.getByText('Mengirim…').count()).toBe(2);
  expect(chat.got).toEqual([]);
  await context.setOffline(false);
  await expect.poll(() => page.getByText('Terkirim').count()).toBe(2);
  expect(chat.got.map(({ message }) => message.content)).toEqual([
    { kind: 'text', text: 'Satu' },
    { kind: 'text', text: 'Dua' },
  ]);
  expect(await page.locator('#status').textContent()).toBe('');
});

test('on a small phone the newest line stays in sight when a sentence appears above, and the head takes little room', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  chat.script.answer = () => [{ text: 'Silakan ceritakan: apa yang terjadi, di mana, dan sejak kapan?'.repeat(4) }];
  await say('Jalan rusak');
  await expect.poll(() => lines()).toHaveLength(3);
  expect((await page.locator('header').boundingBox())?.height).toBeLessThan(66);
  await say('Sejak kemarin');
  await expect.poll(() => lines()).toHaveLength(5);
  const belowSight = () =>
    page.locator('#log').evaluate((log) => Math.round(log.scrollHeight - log.scrollTop - log.clientHeight));
  expect(await belowSight()).toBeLessThan(2);
  await page.locator('#status').evaluate((status) => {
    status.textContent = 'Menunggu sambungan. Pesan Bapak/Ibu dikirim begitu tersambung.';
  });
  await expect.poll(belowSight).toBeLessThan(2);
});

test('on the narrowest phone the head stays low, nothing in it is cut, and to forget is still named', async () => {
  await page.setViewportSize({ width: 320, height: 568 });
  expect((await page.locator('header').boundingBox())?.height).toBeLessThan(66);
  expect(await page.locator('h1').evaluate((h1) => h1.scrollWidth > h1.clientWidth)).toBe(false);
  const forget = await page.getByRole('button', { name: 'Hapus percakapan' }).boundingBox();
  expect(forget?.width).toBeGreaterThanOrEqual(44);
  expect(forget?.height).toBeGreaterThanOrEqual(44);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(320);
});

test('without JavaScript one sentence says so, and there is nothing to write into that would be lost', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  const opened = await plain.newPage();
  await opened.goto(chat.url);
  expect(await opened.locator('.noscript').isVisible()).toBe(true);
  expect(await opened.locator('.noscript').textContent()).toContain('perlu JavaScript');
  expect(await opened.getByRole('textbox').count()).toBe(0);
  expect(await opened.getByRole('button').count()).toBe(0);
  await plain.close();
});

test('a message whose confirmation was lost on the way is tried again by the same id, and is one', async () => {
  let lost = 0;
  await page.route('**/chat/messages', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await say('Sekali saja');
  await expect.poll(() => page.getByText('Terkirim').count()).toBe(1);
  await expect.poll(() => lost).toBe(1);
  expect(chat.got).toHaveLength(1);
  expect((await lines()).filter((line) => line === 'Sekali saja')).toHaveLength(1);
});

test('what waits, a photo too, is still sent after the page was closed and opened again', async () => {
  chat.receipt.next = 'reject';
  await say('Tertunda');
  await page.locator('#file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: onePixelPng });
  await page.getByRole('listitem').waitFor();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('belum bisa kami simpan').waitFor();
  await page.close();
  chat.receipt.next = 'kept';
  page = await openPage();
  await expect.poll(() => page.getByText('Terkirim').count()).toBe(2);
  expect(kinds()).toEqual(['text', 'media']);
});

test('a half-written message is there after a reload', async () => {
  await page.getByRole('textbox').fill('Jalan di depan seko');
  await page.reload();
  expect(await page.getByRole('textbox').inputValue()).toBe('Jalan di depan seko');
});

test('two tabs show the same chat, and only the newest question can be answered, once', async () => {
  chat.script.answer = () => [{ text: 'Pilih', options: [{ ref: 'a', label: 'Pilihan A' }] }];
  const other = await openPage();
  await say('Halo');
  await other.getByRole('button', { name: 'Pilihan A' }).click();
  await expect.poll(() => lines()).toEqual(expect.arrayContaining(['Halo', 'Pilih', 'Pilihan A']));
  await expect.poll(() => page.getByRole('button', { name: 'Pilihan A' }).count()).toBe(2);
  const able = (on: Page) => on.getByRole('button', { name: 'Pilihan A', disabled: false }).count();
  expect([await able(page), await able(other)]).toEqual([1, 1]);
  expect(await lines(other)).toEqual(await lines(page));
});

test('markup, script and links from either side stay words', async () => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script> javascript:alert(1) {{data}}';
  chat.script.answer = () => [{ text: evil, options: [{ ref: 'x', label: evil }] }];
  await say(evil);
  await page.getByRole('button', { name: 'javascript:' }).waitFor();
  expect(await page.locator('.words', { hasText: 'onerror' }).allTextContents()).toEqual([evil, evil]);
  expect(await page.locator('#log img, #log script').count()).toBe(0);
  expect(await page.title()).toBe('Aduan · Kabupaten Kotabaru');
  expect(complaints).toEqual([]);
});

test('a picture with a script in it is refused with its reason, and the next message goes on', async () => {
  await page
    .locator('#file')
    .setInputFiles({ name: '"><img src=x>.png', mimeType: 'image/png', buffer: svgWithScript });
  await page.getByRole('listitem').waitFor();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByText('Jenis berkas ini tidak bisa kami terima').waitFor();
  await say('Maaf, tanpa foto');
  await expect.poll(kinds).toEqual(['text']);
  await page.getByRole('button', { name: 'Hapus pesan' }).click();
  await expect.poll(() => page.getByText('Belum terkirim').count()).toBe(0);
});

test('a big photo travels small, with its caption', async () => {
  const big = noisePng(1_600);
  expect(big.length).toBeGreaterThan(2_000_000);
  await page.locator('#file').setInputFiles({ name: 'jalan.png', mimeType: 'image/png', buffer: big });
  await page.getByRole('listitem').waitFor();
  await say('Jalan berlubang');
  await expect.poll(kinds).toEqual(['media']);
  const content = chat.got[0]?.message.content;
  if (content?.kind !== 'media') throw new Error('no photo came');
  expect(content).toMatchObject({
    caption: 'Jalan berlubang',
    offer: { kind: 'photo', mime: 'image/jpeg', name: 'jalan.jpg' },
  });
  expect(content.offer.size).toBeLessThan(big.length);
});

test('a text that is too long stays in its box with a sentence', async () => {
  await page.getByRole('textbox').fill('a'.repeat(10_001));
  await page.getByRole('textbox').press('Enter');
  await page.getByText('terlalu panjang').waitFor();
  expect((await page.getByRole('textbox').inputValue()).length).toBe(10_001);
  expect(chat.got).toEqual([]);
});

test('without leave for the location there is a sentence that says what to do', async () => {
  await context.clearPermissions();
  await page.getByRole('button', { name: 'Bagikan lokasi' }).click();
  await page.getByText('tulis nama jalan dan desanya').waitFor();
});

test('the server restarts: the page finds it again and misses nothing', async () => {
  await say('Halo');
  await expect.poll(kinds).toEqual(['text']);
  const { chat: id } = chat.got[0] ?? { chat: '' };
  const { port } = new URL(chat.url);
  const first = chat;
  await first.web.stop();
  await first.close();
  chat = await startWebChat({ port: Number(port), prefix: first.prefix });
  await chat.web.send(id, { text: 'Sudah kembali' });
  await page.getByText('Sudah kembali').waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator('#status').textContent()).toBe('');
});

test('to forget leaves an empty page and a new chat', async () => {
  await say('Rahasia');
  await page.getByText('Terkirim').waitFor();
  await page.getByRole('button', { name: 'Hapus percakapan' }).click();
  await page.getByRole('button', { name: 'Ya, hapus' }).click();
  await expect.poll(() => page.getByText('Rahasia').count()).toBe(0);
  await page.locator('#log[aria-busy=false]').waitFor();
  await say('Baru');
  await expect.poll(() => chat.got.length).toBe(2);
  expect(chat.got[0]?.chat).not.toBe(chat.got[1]?.chat);
});

test.each(['light', 'dark'] as const)('everybody can use it, in the %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  chat.script.answer = () => [{ text: 'Pilih', hint: 'photo', options: [{ ref: 'a', label: 'Pilihan A' }] }];
  await say('Halo');
  await page.getByRole('button', { name: 'Pilihan A' }).waitFor();
  await page.locator('#file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: onePixelPng });
  await page.getByRole('listitem').waitFor();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.locator('.picture').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);
  const small = await page
    .locator('button:visible')
    .evaluateAll(
      (buttons) =>
        buttons.map((button) => button.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44)
          .length,
    );
  expect(small).toBe(0);
});

test('all of it can be done by keyboard', async () => {
  chat.script.answer = ({ content }) =>
    content.kind === 'text' ? [{ text: 'Pilih', options: [{ ref: 'a', label: 'Pilihan A' }] }] : [];
  await say('Halo');
  const option = page.getByRole('button', { name: 'Pilihan A' });
  await option.waitFor();
  await option.focus();
  await page.keyboard.press('Enter');
  await expect.poll(kinds).toEqual(['text', 'choice']);
});
