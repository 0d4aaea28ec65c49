// One browser at a time, however openings and closings follow upon each other.
import { expect, test } from 'vitest';
import type { Session } from '../../../src/channels/whatsapp-web/browser/session.ts';
import type { LinkEvent } from '../../../src/channels/whatsapp-web/link/link-state.ts';
import { makeOneBrowser } from '../../../src/channels/whatsapp-web/link/one-browser.ts';

const quiet = () => undefined;

/** Browsers that take until `let go` to close; what happened to them in order, and what was told. */
function playground(open: () => Promise<void> = async () => undefined) {
  const happened: string[] = [];
  const told: string[] = [];
  const words: ((event: LinkEvent) => void)[] = [];
  let letGo: () => void = quiet;
  const browser = makeOneBrowser({
    async open(onEvent) {
      words.push(onEvent);
      await open();
      happened.push('opened');
      const close = () =>
        new Promise<void>((gone) => {
          letGo = () => {
            happened.push('gone');
            gone();
          };
        });
      return { close } as Partial<Session> as Session;
    },
    wipe: async () => void happened.push('wiped'),
    tell: (event) => told.push(event.type === 'lost' ? `lost: ${event.why}` : event.type),
    log: { info: quiet, warn: quiet, error: quiet },
  });
  return { browser, happened, told, words, letGo: () => letGo() };
}

test('the next is opened after the last one has gone, also when it is asked for at once', async () => {
  const { browser, happened, told, letGo } = playground();
  browser.open();
  await browser.gone();
  browser.close(true);
  browser.open();
  // All that can happen has happened: the last one is still closing.
  await new Promise((go) => setImmediate(go));
  expect(happened).toEqual(['opened']);
  expect(browser.session()).toBeUndefined();
  letGo();
  await browser.gone();
  expect(happened).toEqual(['opened', 'gone', 'wiped', 'opened']);
  expect(browser.session()).toBeDefined();
  // It was not the machine that waited for the last one’s end.
  expect(told).toEqual([]);
});

test('asked to go while it is going, it is gone when it is gone, and none is opened before', async () => {
  const { browser, happened, told, letGo } = playground();
  browser.open();
  await browser.gone();
  browser.close(true);
  browser.close(false);
  browser.open();
  let gone = false;
  const all = browser.gone().then(() => {
    gone = true;
  });
  await new Promise((go) => setImmediate(go));
  expect([gone, happened]).toEqual([false, ['opened']]);
  letGo();
  await all;
  expect(happened).toEqual(['opened', 'gone', 'wiped', 'opened']);
  expect(told).toEqual([]);
});

test('a late word of an old browser is not taken for the new one’s, and its end is told once', async () => {
  const { browser, told, words, letGo } = playground();
  browser.open();
  await browser.gone();
  browser.close(false);
  words[0]?.({ type: 'ready' });
  await new Promise((go) => setImmediate(go));
  letGo();
  await browser.gone();
  expect(told).toEqual(['closed']);
});

test('one that can’t be opened is told with its reason, and can be closed', async () => {
  const { browser, told } = playground(async () => {
    throw new Error('no Chromium was found\nat /some/place');
  });
  browser.open();
  await browser.gone();
  browser.close(false);
  await browser.gone();
  expect(told).toEqual(['lost: no Chromium was found', 'closed']);
});
