// A process that does nothing but hold a session open, for tests that kill it.

import { findBrowser } from '../../../src/channels/whatsapp-web/browser/find-browser.ts';
import { openSession } from '../../../src/channels/whatsapp-web/browser/open-session.ts';

const [profile = '', ...browserArgs] = process.argv.slice(2);
const nothing = () => undefined;
await openSession({
  profile,
  browser: await findBrowser(process.env.CHROME_PATH || undefined, (process.env.PATH ?? '').split(':')),
  browserArgs: ['--no-sandbox', ...browserArgs],
  onEvent: nothing,
  onMessage: nothing,
  onReaction: nothing,
  onCall: nothing,
  onAck: nothing,
  sendWithin: 1_000,
});
