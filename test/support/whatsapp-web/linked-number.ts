// One number that is linked once for all tests of a group, as a browser takes seconds to open: each test has citizens of its
// own, and begins on a link that is ready and a page without faults.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Content } from '../../../src/domain/mail.ts';
import { until } from '../until.ts';
import { contentsOf, makeTestWhatsApp, quickLink } from './whatsapp-channel.ts';
import { spawnWhatsAppWeb, type WhatsAppWeb } from './whatsapp-web.ts';

/** How WhatsApp's page calls the text of a message key: `_serialized` until July 2026, `$1` since. */
export const keyForms = ['classic', 'modern'] as const;
export type KeyForm = (typeof keyForms)[number];

/** ms. */
export const patience = 150_000;

type Under = Awaited<ReturnType<typeof makeTestWhatsApp>>;

/** A citizen of the test's own. */
export const somebody = (server = 'c.us') => `62${randomBytes(5).readUIntBE(0, 5)}@${server}`;

export interface LinkedNumber {
  readonly web: WhatsAppWeb;
  readonly under: Under;
  /** The link's times: what a test changes counts at once (`sendWithin`: from the next browser on). */
  readonly times: typeof quickLink;
  contents(chat: string): Content[];
  texts(chat: string): string[];
  arrived(chat: string, count: number): Promise<void>;
  /** Writes, and waits until it has arrived. */
  write(from: string, text: string): Promise<void>;
  /** What came before this has arrived, as mail is taken in order. */
  allArrived(): Promise<void>;
  /** Does `harm`, then waits until another browser than the one before is ready. */
  restarted(harm: () => Promise<unknown>): Promise<void>;
}

/** @param before what happens on the phone before it is linked to us. */
export function oneLinkedNumber(
  keys: KeyForm,
  over: Parameters<typeof makeTestWhatsApp>[1] = {},
  before: (web: WhatsAppWeb) => Promise<unknown> = async () => undefined,
): LinkedNumber {
  let web: WhatsAppWeb;
  let under: Under;
  const usual = { ...quickLink, sendWithin: 8_000 };
  const times = { ...usual };

  beforeAll(async () => {
    web = await spawnWhatsAppWeb({ keys });
    under = await makeTestWhatsApp(web, { link: times, ...over });
    await before(web);
    await under.link(web);
  });
  beforeEach(async () => {
    Object.assign(times, usual);
    await under.whatsApp.reached('ready');
    await web.settings({ syncsFirst: false, broken: false });
    await web.phone('fault', { ack: null });
  });
  afterAll(async () => {
    await under?.end();
    await web?.close();
  });

  const contents = (chat: string) => contentsOf(under.came, chat);
  const arrived = (chat: string, count: number) =>
    until(`${count} mails of ${chat}`, () => contents(chat).length >= count, patience);
  const write = async (from: string, text: string) => {
    const count = contents(from).length + 1;
    await web.receive({ from, body: text });
    await arrived(from, count);
  };
  return {
    get web() {
      return web;
    },
    get under() {
      return under;
    },
    times,
    contents,
    texts: (chat) => contents(chat).flatMap((content) => (content.kind === 'text' ? [content.text] : [])),
    arrived,
    write,
    allArrived: () => write(somebody(), 'tanda akhir'),
    async restarted(harm) {
      const { openedAt } = under.whatsApp.link();
      await harm();
      const isNew = () => under.whatsApp.link().state === 'ready' && under.whatsApp.link().openedAt !== openedAt;
      await until('another browser is ready', isNew, patience).catch((error: Error) => {
        throw new Error(`${error.message}\n${under.lines.join('\n')}`);
      });
    },
  };
}
