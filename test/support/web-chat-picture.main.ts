// Takes the README's picture of the web chat: plays the start of a report on a running Aduan (its address is the first
// argument) and writes docs/pictures/web-chat.png. Run: node bin/run.js test/support/web-chat-picture.main.ts http://127.0.0.1:8080
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const picture = fileURLToPath(new URL('../../docs/pictures/web-chat.png', import.meta.url));

const browser = await startBrowser();
try {
  const page = await browser.newPage({ locale: 'id-ID', viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 });
  await page.goto(address);
  await page.locator('#log[aria-busy=false]').waitFor();
  const questions = page.locator('.line.us');
  /** Does something and waits until it was answered. */
  const answered = async (act: () => Promise<void>) => {
    const before = await questions.count();
    await act();
    await questions.nth(before).waitFor();
  };
  await answered(() => page.getByRole('button', { name: 'Buat laporan' }).first().click());
  await answered(() => page.locator('.options button:enabled').first().click());
  await answered(async () => {
    await page.getByRole('textbox').fill('Lampu jalan di depan pasar padam sejak tiga malam, jalannya gelap sekali.');
    await page.getByRole('textbox').press('Enter');
  });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
}
