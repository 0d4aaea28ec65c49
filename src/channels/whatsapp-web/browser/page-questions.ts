// What is asked of WhatsApp's page that whatsapp-web.js has no call for; in-page.js answers.
import type WAWebJS from 'whatsapp-web.js';
import { z } from 'zod';
import { within } from '../../../async/within.ts';
import type { Session } from './session.ts';

/** ms that the page may take to answer; reading chats takes it longer. */
export const patience = { quick: 10_000, read: 30_000 };

const looked = z.object({
  state: z.string().nullable(),
  synced: z.boolean(),
  time: z.number().positive().nullable().catch(null),
});
const people = z.object({ lid: z.string().nullable(), phone: z.string().nullable() });

export type PageQuestions = Pick<Session, 'nudge' | 'refreshCode' | 'typing' | 'wasSaid' | 'missed' | 'person'> & {
  stand(): Promise<z.infer<typeof looked>>;
};

/** @param page undefined or null while there is none; then all of them reject. */
export function makePageQuestions(page: () => WAWebJS.Client['pupPage'] | null): PageQuestions {
  /** The words are ours, the arguments JSON. */
  async function ask(call: string, args: readonly unknown[] = [], ms = patience.quick): Promise<unknown> {
    const open = page();
    if (open === undefined || open === null) throw new Error('there is no page');
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    return within(ms, open.evaluate(`window.aduan.${call}(${list})`), `no answer of the page to ${call}`);
  }

  return {
    stand: async () => looked.parse(await ask('look')),
    async nudge() {
      await ask('nudge');
    },
    async refreshCode() {
      await ask('refreshLink');
    },
    async typing(address, on) {
      await ask('typing', [address, on]);
    },
    wasSaid: async (address, words, since) => (await ask('wasSaid', [address, words, since], patience.read)) === true,
    missed: async (since, most) => z.array(z.unknown()).parse(await ask('missed', [since, most], patience.read)),
    person: async (address) => people.parse(await ask('person', [address])),
  };
}
