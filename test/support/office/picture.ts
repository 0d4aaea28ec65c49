// Photographs what somebody has on the screen of the Bot API stand-in, at a phone's width.
import type { Browser } from 'playwright-core';
import type { Office } from './open-office.ts';
import type { Person } from './person.ts';

/** @param path of the pictures, up to their own name. */
export function makePicture(office: Pick<Office, 'api'>, browser: Browser, path: string) {
  /** What `who` has on the screen, from the last message with these words; waits for it. */
  return async (who: Person, words: RegExp, name: string): Promise<void> => {
    const page = await browser.newPage({
      locale: 'id-ID',
      viewport: { width: 390, height: 2400 },
      deviceScaleFactor: 2,
    });
    // The page shows one chat: this person's.
    await page.route(`${office.api.apiRoot}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('value="1001"', `value="${who.id}"`) });
    });
    await page.goto(`${office.api.apiRoot}/`);
    await page.addStyleTag({ content: 'form { display: none !important }' });
    const bubble = page.locator('.bubble').filter({ hasText: words }).last();
    await bubble.waitFor();
    await bubble.screenshot({ path: `${path}${name}.png` });
    await page.close();
  };
}
