// whatsapp-web.js's client, with what it leaves to chance caught: rejections that nobody waits for, a browser or a page that
// ends without a word. And how its browser is started.
import type WAWebJS from 'whatsapp-web.js';
import { wordsOf } from '../words-of.ts';
import { bearBrokenPipes } from './bear-broken-pipes.ts';

export interface BrowserSettings {
  /** The profile's folder, as a whole path. */
  profile: string;
  browser: string;
  browserArgs: readonly string[];
  /** Link by a code that is typed in on this phone (digits only), instead of a picture. */
  pairNumber?: string;
}

export interface ClientTells {
  /** The session is no good any more: the number was unlinked. */
  onLoggedOut(): void;
  onLost(why: string): void;
  /** Whether a browser that comes up now is not wanted any more. */
  unwanted(): boolean;
}

/** @param inPage the script that runs in the page before its own. */
export function makeGuardedClient(
  wweb: typeof WAWebJS,
  settings: BrowserSettings,
  inPage: string,
  { onLoggedOut, onLost, unwanted }: ClientTells,
): WAWebJS.Client {
  const strategy = new wweb.NoAuth();
  /** Called as soon as there is a browser: from then on its death is noticed. */
  strategy.afterBrowserInitialized = async () => {
    const browser = client.pupBrowser?.process();
    if (browser) bearBrokenPipes(browser);
    if (unwanted()) throw new Error('closed while it opened');
    client.pupBrowser?.once('disconnected', () => onLost('the browser has gone'));
    client.pupPage?.once('error', () => onLost('the page has crashed'));
    client.pupPage?.once('close', () => onLost('the page was closed'));
  };
  /** The session is removed once its browser is closed; the library would do it with the browser open. */
  strategy.logout = async () => onLoggedOut();

  /** The library calls these by itself and leaves a rejection to nobody, which would end the process. */
  class GuardedClient extends wweb.Client {
    async inject(): Promise<void> {
      await injecting.call(this).catch((error: unknown) => onLost(`the page could not be entered: ${wordsOf(error)}`));
    }
    override async destroy(): Promise<void> {
      await super.destroy().catch((error: unknown) => onLost(`the browser could not be closed: ${wordsOf(error)}`));
    }
    override async requestPairingCode(phone: string, notify?: boolean, every?: number): Promise<string> {
      return super.requestPairingCode(phone, notify, every).catch((error: unknown) => {
        onLost(`no pairing code came: ${wordsOf(error)}`);
        return '';
      });
    }
    async initWebVersionCache(): Promise<void> {
      // Nothing is cached, so nothing is listened for.
    }
  }
  const injecting: (this: object) => Promise<void> = Reflect.get(wweb.Client.prototype, 'inject');

  const client = new GuardedClient({
    ...optionsOf(settings),
    authStrategy: strategy,
    evalOnNewDoc: inPage as unknown as () => void,
  });
  return client;
}

function optionsOf({ profile, browser, browserArgs, pairNumber }: BrowserSettings): WAWebJS.ClientOptions {
  return {
    webVersionCache: { type: 'none' },
    authTimeoutMs: 30_000,
    ...(pairNumber !== undefined && { pairWithPhoneNumber: { phoneNumber: pairNumber } }),
    puppeteer: {
      headless: true,
      executablePath: browser,
      userDataDir: profile,
      // The browser ends when this pipe does, so that none outlives us, however we end.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: 120_000,
      // Nobody here asks for them: else each request and each frame of WhatsApp's socket would be told to us, and remembered.
      networkEnabled: false,
      args: ['--disable-dev-shm-usage', '--disable-gpu', '--no-first-run', '--disable-extensions', ...browserArgs],
    },
  };
}
