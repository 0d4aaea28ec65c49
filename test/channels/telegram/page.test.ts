// The page of `aduan dev telegram` in a browser: what a developer does there reaches the bot as Telegram would send it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Content } from '../../../src/domain/mail.ts';
import { startBrowser } from '../../support/browser.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import { makeTestTelegram } from '../../support/telegram/telegram-channel.ts';

let api: TelegramApi;
let browser: Browser;
let made: ReturnType<typeof makeTestTelegram>;
beforeAll(async () => {
  [api, browser] = await Promise.all([spawnTelegramApi(), startBrowser()]);
  made = makeTestTelegram(api);
  await made.telegram.start(made.receive);
});
afterAll(async () => {
  await browser.close();
  await made.end();
  await api.close();
});

test('text, a button, a photo, a place, a voice note, an edit and a block', async () => {
  const contents = (): Content[] =>
    made.received.flatMap(({ mail }) => (mail.type === 'message' ? [mail.content] : []));
  const comes = (content: unknown) =>
    vi.waitFor(() => expect(contents().at(-1)).toMatchObject(Object(content)), { timeout: 60_000, interval: 20 });
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`${api.apiRoot}/`);
  const write = page.getByLabel('Tulis pesan');

  await write.fill('jalan rusak');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await comes({ kind: 'text', text: 'jalan rusak' });

  await made.telegram.send('1001', {
    text: '<b>Betul?</b>',
    options: [{ ref: 'lapor.izin.ya.1', label: 'Ya, betul' }],
  });
  await page.getByText('<b>Betul?</b>').waitFor();
  await page.getByRole('button', { name: 'Ya, betul' }).click();
  await comes({ kind: 'choice', ref: 'lapor.izin.ya.1' });

  await write.fill('lubangnya');
  await page.locator('#file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('png') });
  await comes({ kind: 'media', offer: { kind: 'photo' }, caption: 'lubangnya' });
  const photo = contents().at(-1);
  const bytes = photo?.kind === 'media' ? await made.telegram.fetchMedia(photo.offer) : undefined;
  expect(bytes).toEqual({ ok: true, bytes: Buffer.from('png') });

  await page.getByRole('button', { name: 'Lokasi' }).click();
  await comes({ kind: 'location' });
  await page.getByRole('button', { name: 'Pesan suara' }).click();
  await comes({ kind: 'media', offer: { kind: 'voice' } });
  await write.fill('di jalan baru');
  await page.getByRole('button', { name: 'Ubah pesan terakhir' }).click();
  await comes({ kind: 'edited', text: 'di jalan baru' });
  await page.getByRole('button', { name: 'Blokir bot' }).click();
  await comes({ kind: 'membership', state: 'blocked' });
  expect(troubles).toEqual([]);
});
