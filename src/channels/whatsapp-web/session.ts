// One life of the linked session: a real Chromium with WhatsApp's page, driven by whatsapp-web.js. The only file that
// imports it, and only when a session is opened. What the library leaves to chance is caught here: rejections that nobody
// waits for, a browser that dies without a word, calls that never answer.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientOptions } from 'whatsapp-web.js';
import { z } from 'zod';
import { guardRejections } from './guard-rejections.ts';
import type { Happening } from './parse-message.ts';
import type { LinkEvent } from './supervisor.ts';
import { treeMegabytes } from './tree-megabytes.ts';

export interface SessionParts {
  /** The profile's folder, as a whole path. */
  profile: string;
  browser: string;
  browserArgs: readonly string[];
  /** Link by a code that is typed in on this phone (digits only), instead of a picture. */
  pairNumber?: string;
  /** ms until nothing is known of a send that nobody has answered. */
  sendWithin: number;
  onEvent(event: LinkEvent): void;
  /** `raw` is what the library handed over, unread. */
  onMessage(raw: unknown, happening: Happening): void;
  onReaction(raw: unknown): void;
  onCall(raw: unknown): void;
  onAck(raw: unknown, ack: number): void;
}

/** A text, or a file with words under it. */
export type Outgoing =
  | { text: string }
  | { file: { mime: string; base64: string; name: string }; text: string; asDocument: boolean };

/** What became of a send: the message's key and how far it came, or `unknown`. */
export type SendResult = { ok: true; id: string; ack: number } | { ok: false };

export interface Session {
  look(): Promise<{ state: string | null; synced: boolean; megabytes: number }>;
  nudge(): Promise<void>;
  refreshCode(): Promise<void>;
  /** Resolves once WhatsApp has taken it. Rejects when the page is away or does not answer; then nothing is known. */
  send(address: string, message: Outgoing): Promise<SendResult>;
  typing(address: string, on: boolean): Promise<void>;
  wasSaid(address: string, words: string, sinceSeconds: number): Promise<boolean>;
  missed(sinceSeconds: number, most: number): Promise<unknown[]>;
  person(address: string): Promise<{ lid: string | null; phone: string | null }>;
  /** Undefined: WhatsApp has no such file now. */
  download(key: string): Promise<Uint8Array | undefined>;
  /** Asks for a code that links the phone with this number (digits); it comes as an event. */
  pair(number: string): Promise<void>;
  /** Unlinks the number, as on the phone. */
  logout(): Promise<void>;
  /** Resolves once the browser and all its children are gone. */
  close(): Promise<void>;
}

/** ms that the page may take to answer, by what it is asked. */
const patience = { quick: 10_000, read: 30_000, file: 45_000, close: 8_000 };

const looked = z.object({ state: z.string().nullable(), synced: z.boolean() });
const people = z.object({ lid: z.string().nullable(), phone: z.string().nullable() });
const sentMessage = z.looseObject({ id: z.looseObject({ id: z.string() }), ack: z.number().default(0) });

/** ms between readings of the browser's memory. */
const weighEvery = 30_000;

/** Begins to open; what comes of it is told by events. Rejects only when the library can't be loaded. */
export async function openSession(parts: SessionParts): Promise<Session> {
  const { default: wweb } = await import('whatsapp-web.js');
  const inPage = await readFile(new URL('./in-page.js', import.meta.url), 'utf8');
  const { onEvent } = parts;
  let [closing, leaving] = [false, false];
  let weighed = { at: Number.NEGATIVE_INFINITY, megabytes: 0 };
  const lost = (why: string) => {
    if (!closing && !leaving) onEvent({ type: 'lost', why });
  };

  const strategy = new wweb.NoAuth();
  /** Called as soon as there is a browser: from then on its death is noticed. */
  strategy.afterBrowserInitialized = async () => {
    if (closing) throw new Error('closed while it opened');
    client.pupBrowser?.once('disconnected', () => lost('the browser has gone'));
    client.pupPage?.once('error', () => lost('the page has crashed'));
    client.pupPage?.once('close', () => lost('the page was closed'));
  };
  /** The session is removed once its browser is closed; the library would do it with the browser open. */
  strategy.logout = async () => onEvent({ type: 'logged-out' });

  /** The library calls these by itself and leaves a rejection to nobody, which would end the process. */
  class GuardedClient extends wweb.Client {
    async inject(): Promise<void> {
      await injecting.call(this).catch((error: unknown) => lost(`the page could not be entered: ${wordsOf(error)}`));
    }
    override async destroy(): Promise<void> {
      await super.destroy().catch((error: unknown) => lost(`the browser could not be closed: ${wordsOf(error)}`));
    }
    override async requestPairingCode(phone: string, notify?: boolean, every?: number): Promise<string> {
      return super.requestPairingCode(phone, notify, every).catch((error: unknown) => {
        lost(`no pairing code came: ${wordsOf(error)}`);
        return '';
      });
    }
    async initWebVersionCache(): Promise<void> {
      // Nothing is cached, so nothing is listened for.
    }
  }
  const injecting: (this: object) => Promise<void> = Reflect.get(wweb.Client.prototype, 'inject');

  const options: ClientOptions = {
    authStrategy: strategy,
    webVersionCache: { type: 'none' },
    authTimeoutMs: 30_000,
    evalOnNewDoc: inPage as unknown as () => void,
    ...(parts.pairNumber !== undefined && { pairWithPhoneNumber: { phoneNumber: parts.pairNumber } }),
    puppeteer: {
      headless: true,
      executablePath: parts.browser,
      userDataDir: parts.profile,
      // The browser ends when this pipe does, so that none outlives us, however we end.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: 120_000,
      args: [
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--no-first-run',
        '--disable-extensions',
        ...parts.browserArgs,
      ],
    },
  };
  const client = new GuardedClient(options);
  client.on('qr', (text: string) => onEvent({ type: 'code', code: { form: 'qr', text } }));
  client.on('code', (text: string) => onEvent({ type: 'code', code: { form: 'code', text } }));
  client.on('loading_screen', () => onEvent({ type: 'progress' }));
  client.on('authenticated', () => onEvent({ type: 'authenticated' }));
  client.on('ready', () => onEvent({ type: 'ready' }));
  client.on('auth_failure', (why: string) => lost(`WhatsApp refuses the session: ${why}`));
  client.on('disconnected', (why: string) => {
    // LOGOUT is told by the strategy, once the page has left.
    if (why !== 'LOGOUT') lost(`WhatsApp has disconnected: ${why}`);
  });
  const dataOf = (message: { rawData?: object }) => message.rawData;
  client.on('message', (message) => parts.onMessage(dataOf(message), 'came'));
  client.on('message_edit', (message) => parts.onMessage(dataOf(message), 'edited'));
  client.on('message_revoke_everyone', (message) => parts.onMessage(dataOf(message), 'revoked'));
  client.on('message_ciphertext', (message) => {
    const subtype = Reflect.get(dataOf(message) ?? {}, 'subtype');
    // What is held back from linked devices for good, as pictures for one look, is no use waiting for.
    if (String(subtype).endsWith('_unavailable_fanout')) parts.onMessage(dataOf(message), 'unreadable');
  });
  client.on('message_ciphertext_failed', (message) => parts.onMessage(dataOf(message), 'unreadable'));
  client.on('message_ack', (message, ack: number) => parts.onAck(dataOf(message), ack));
  client.on('message_reaction', parts.onReaction);
  client.on('call', parts.onCall);

  const takeDownGuard = guardRejections((error) => lost(`the library lost a promise: ${wordsOf(error)}`));
  const opening = client.initialize().catch((error: unknown) => lost(`it did not open: ${wordsOf(error)}`));

  /** Asks the page; the words are ours, the arguments JSON. */
  async function ask(call: string, args: readonly unknown[], ms: number): Promise<unknown> {
    const page = client.pupPage;
    if (closing || page === undefined || page === null) throw new Error('there is no page');
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    return atMost(ms, `the page did not answer to ${call}`, page.evaluate(`window.aduan.${call}(${list})`));
  }

  return {
    async look() {
      const { state, synced } = looked.parse(await ask('look', [], patience.quick));
      return { state, synced, megabytes: await weigh() };
    },
    async nudge() {
      await ask('nudge', [], patience.quick);
    },
    async refreshCode() {
      await ask('refreshLink', [], patience.quick);
    },
    async send(address, message) {
      if (closing) throw new Error('the session is closed');
      const quiet = { sendSeen: false, linkPreview: false, waitUntilMsgSent: true };
      const sending =
        'file' in message
          ? client.sendMessage(
              address,
              new wweb.MessageMedia(message.file.mime, message.file.base64, message.file.name),
              { ...quiet, sendMediaAsDocument: message.asDocument, ...(message.text && { caption: message.text }) },
            )
          : client.sendMessage(address, message.text, { ...quiet, parseVCards: false });
      const sent = sentMessage.safeParse(await atMost(parts.sendWithin, 'no answer to a send', sending));
      return sent.success ? { ok: true, id: sent.data.id.id, ack: sent.data.ack } : { ok: false };
    },
    async typing(address, on) {
      await ask('typing', [address, on], patience.quick);
    },
    async wasSaid(address, words, since) {
      return (await ask('wasSaid', [address, words, since], patience.read)) === true;
    },
    async missed(since, most) {
      return z.array(z.unknown()).parse(await ask('missed', [since, most], patience.read));
    },
    async person(address) {
      return people.parse(await ask('person', [address], patience.quick));
    },
    async download(key) {
      const message = await atMost(patience.quick, 'the page did not answer', client.getMessageById(key));
      if (!message) return undefined;
      // The library finds the file by the old name of the key.
      message.id._serialized = key;
      const media = await atMost(patience.file, 'the file did not come', message.downloadMedia());
      return media ? Buffer.from(media.data, 'base64') : undefined;
    },
    async pair(number) {
      await atMost(patience.quick, 'no code came', client.requestPairingCode(number));
    },
    async logout() {
      // The browser goes by our own wish: `logged-out` is all that is told of it.
      leaving = true;
      await atMost(patience.quick, 'no answer to the logout', client.logout()).catch((error: unknown) => {
        leaving = false;
        throw error;
      });
    },
    async close() {
      closing = true;
      // A browser that is still being started is waited for: it can't be ended before it is there.
      if (!client.pupBrowser) await Promise.race([opening, untilBrowser()]);
      const child = client.pupBrowser?.process();
      await Promise.race([client.destroy(), pause(patience.close, undefined, { ref: false })]);
      if (child?.pid !== undefined)
        await endGroup(child.pid, () => child.exitCode !== null || child.signalCode !== null);
      // What the end itself upsets is told in the same moment.
      setTimeout(takeDownGuard, 1_000).unref();
    },
  };

  /** Reading what a browser takes costs a slow machine much, and changes slowly. */
  async function weigh(): Promise<number> {
    if (performance.now() - weighed.at > weighEvery)
      weighed = { at: performance.now(), megabytes: await treeMegabytes(client.pupBrowser?.process()?.pid) };
    return weighed.megabytes;
  }

  async function untilBrowser(): Promise<void> {
    while (!client.pupBrowser) await pause(50);
  }
}

/** Ends what is left of a browser and its children, which it started as the leader of a group. */
async function endGroup(pid: number, gone: () => boolean): Promise<void> {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nobody is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
  while (!gone()) await pause(20);
}

async function atMost<T>(ms: number, why: string, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  try {
    return await Promise.race([
      work,
      pause(ms, undefined, { signal: late.signal }).then(() => Promise.reject(new Error(why))),
    ]);
  } finally {
    late.abort();
    work.catch(() => undefined);
  }
}

/** The library throws texts as well as errors; only the first line, which holds no chat. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n')[0]?.slice(0, 120) ?? 'unknown';
}
