// A citizen's way through the page, in a real browser.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { onePixelPng } from './small-files.ts';
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
