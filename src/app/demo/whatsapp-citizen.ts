// A citizen on WhatsApp: the real client in a real Chromium talks to a stand-in for WhatsApp, a process of its own; what
// citizens write goes in there, and what was sent to them is read there.
import { z } from 'zod';
import { until } from '../../../test/support/until.ts';
import type { WhatsAppWeb } from '../../../test/support/whatsapp-web/whatsapp-web.ts';
import type { Service } from '../service.ts';
import { type Citizen, makeHearing } from './citizen.ts';

/** As a person does it: waits for the picture, scans it with the phone, waits until the number is linked. */
export async function linkNumber(web: WhatsAppWeb, service: Service, say: (line: string) => void): Promise<void> {
  const whatsApp = service.channels.find(({ name }) => name === 'whatsapp');
  const reached = (state: string) => until(`WhatsApp: ${state}`, () => whatsApp?.state().state === state, 150_000);
  await reached('needs-link');
  say('WhatsApp: a picture to scan is shown; the phone scans it.');
  await web.phone('pair');
  await reached('ready');
  say('WhatsApp: the number is linked and ready.');
}

const option = /^(\d+)\. (.+)$/;
const text = z.string();

/** @param from the citizen's address at WhatsApp. */
export function whatsAppCitizen(web: WhatsAppWeb, from = '6281255501234@c.us'): Citizen {
  const hearing = makeHearing();
  let open = true;
  const listening = (async () => {
    for (let seen = 0; open; ) {
      for (const message of await web.sent(seen, 200)) {
        seen = message.n;
        if (message.to !== from) continue;
        const whole = text.parse(message.caption ?? message.body);
        const options = whole.split('\n').flatMap((line) => {
          const [, ref, label] = option.exec(line) ?? [];
          return ref !== undefined && label !== undefined ? [{ ref, label }] : [];
        });
        hearing.heard({ text: whole, options });
      }
    }
  })();
  const send = async (message: Record<string, unknown>) => {
    await web.receive({ from, ...message });
  };
  return {
    channel: 'whatsapp',
    write: (body) => send({ body }),
    // No buttons on WhatsApp: one answers with the number.
    choose: ({ ref }) => send({ body: ref }),
    sendPhoto: (bytes) =>
      send({ type: 'image', media: { mimetype: 'image/png', bytes: Buffer.from(bytes).toString('base64') } }),
    sharePlace: (lat, lng) => send({ type: 'location', lat, lng }),
    hear: hearing.hear,
    async close() {
      open = false;
      await listening;
    },
  };
}
