// One life of the linked session: a real Chromium with WhatsApp's page, driven by whatsapp-web.js, which is loaded only when a
// session is opened. Every call has an end in time, whether the page answers or not.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { orLate, within } from '../../../async/within.ts';
import { wordsOf } from '../words-of.ts';
import { type ClientListeners, listen } from './client-events.ts';
import { endGroup } from './end-group.ts';
import { guardRejections } from './guard-rejections.ts';
import { type BrowserSettings, makeGuardedClient } from './guarded-client.ts';
import { makePageQuestions, patience } from './page-questions.ts';
import type { Session } from './session.ts';
import { makeScales } from './tree-megabytes.ts';

export interface SessionParts extends BrowserSettings, ClientListeners {
  /** ms until nothing is known of a send that nobody has answered. */
  sendWithin: number;
}

/** ms that a file may take to come, and a browser to close by itself. */
const [fileWithin, closeWithin] = [45_000, 8_000];

const sentMessage = z.looseObject({ id: z.looseObject({ id: z.string() }), ack: z.number().default(0) });

/** Begins to open; what comes of it is told by events. Rejects only when the library can't be loaded. */
export async function openSession(parts: SessionParts): Promise<Session> {
  const { default: wweb } = await import('whatsapp-web.js');
  const inPage = await readFile(new URL('./in-page.js', import.meta.url), 'utf8');
  const { onEvent } = parts;
  let [closing, leaving, opened] = [false, false, false];
  const lost = (why: string) => {
    if (!closing && !leaving) onEvent({ type: 'lost', why });
  };
  const client = makeGuardedClient(wweb, parts, inPage, {
    onLoggedOut: () => onEvent({ type: 'logged-out' }),
    onLost: lost,
    unwanted: () => closing,
  });
  listen(client, parts, lost);
  const ended = guardRejections((error) => lost(`the library lost a promise: ${wordsOf(error)}`));
  const opening = client
    .initialize()
    .catch((error: unknown) => lost(`it did not open: ${wordsOf(error)}`))
    .finally(() => {
      opened = true;
    });
  const { stand, ...questions } = makePageQuestions(() => (closing ? undefined : client.pupPage));
  const megabytes = makeScales(() => client.pupBrowser?.process()?.pid);

  return {
    ...questions,
    look: async () => ({ ...(await stand()), megabytes: await megabytes() }),
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
      const sent = sentMessage.safeParse(await within(parts.sendWithin, sending, 'no answer to a send'));
      return sent.success ? { ok: true, id: sent.data.id.id, ack: sent.data.ack } : { ok: false };
    },
    async download(key) {
      const message = await within(patience.quick, client.getMessageById(key), 'no answer of the page');
      if (!message) return undefined;
      // The library finds the file by the old name of the key.
      message.id._serialized = key;
      const media = await within(fileWithin, message.downloadMedia(), 'no file');
      return media ? Buffer.from(media.data, 'base64') : undefined;
    },
    async pair(number) {
      await within(patience.quick, client.requestPairingCode(number), 'no code');
    },
    async logout() {
      // The browser goes by our own wish: `logged-out` is all that is told of it.
      leaving = true;
      await within(patience.quick, client.logout(), 'no answer to the logout').catch((error: unknown) => {
        leaving = false;
        throw error;
      });
    },
    async close() {
      closing = true;
      // A browser that is still being started is waited for: it can't be ended before it is there.
      if (!client.pupBrowser) await Promise.race([opening, untilBrowser()]);
      const child = client.pupBrowser?.process();
      await orLate(closeWithin, client.destroy());
      if (child?.pid !== undefined)
        await endGroup(child.pid, () => child.exitCode !== null || child.signalCode !== null);
      ended();
    },
  };

  async function untilBrowser(): Promise<void> {
    while (!client.pupBrowser && !opened) await pause(50);
  }
}
