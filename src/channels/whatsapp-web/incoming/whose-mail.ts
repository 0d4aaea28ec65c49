// Whose a message is: one person may write from a phone number and from an anonymous id, and WhatsApp says at times only later
// that they are one.
import type { AddressBook } from '../../../ports/address-book.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { Session } from '../browser/session.ts';
import { notACitizen } from './parse-message.ts';

export interface WhoseMailParts {
  addresses: AddressBook;
  session(): Session | undefined;
  /** Two chats turned out to be one person's. Resolves once what belongs to `absorbed` is led to `chat`. */
  onSame(chat: string, absorbed: string): Promise<void>;
  clock: Clock;
  log: Log;
}

export interface WhoseMail {
  /** The chat that a message belongs to. Rejects while there is no page to ask, or the store is away. */
  chatOf(messageId: string, address: string): Promise<string>;
  /** Leads over what belongs to chats that turned out to be another's. What can't be done now is done with the next mail. */
  join(): Promise<void>;
  /** Another page may know the other address of those whom the last one did not. */
  askAnew(): void;
}

/** People whose other address is known, in memory. */
const mostPeople = 5_000;
/** ms until WhatsApp is asked again for whom it did not know. */
const askAgainAfter = 10 * 60_000;

/** Finds whose a message is; `onSame` is told when two addresses turn out to be one person's. */
export function makeWhoseMail({ addresses, session, onSame, clock, log }: WhoseMailParts): WhoseMail {
  /** By address: the other one of the same person, or when (ms) it was asked for in vain. */
  const others = new Map<string, string | number>();

  /** The other address of this person; undefined when WhatsApp does not say. */
  async function otherOf(address: string): Promise<string | undefined> {
    const known = others.get(address);
    if (typeof known === 'string') return known;
    if (known !== undefined && clock.now() - known < askAgainAfter) return undefined;
    const page = session();
    // Mail waits for the page: nobody could be answered now, and a chat of its own for a person that we know is hard to mend.
    if (page === undefined) throw new Error('the page is away');
    const found = await page.person(address);
    const other = [found.lid, found.phone].find((one) => typeof one === 'string' && one !== address);
    const fits = typeof other === 'string' && notACitizen(other) === undefined;
    const [oldest] = others.keys();
    if (others.size >= mostPeople && oldest !== undefined) others.delete(oldest);
    others.set(address, fits ? other : clock.now());
    return fits ? other : undefined;
  }

  return {
    chatOf: async (messageId, address) => addresses.met(messageId, address, await otherOf(address)),
    async join() {
      try {
        for (const each of await addresses.joins()) {
          await onSame(each.kept, each.absorbed);
          await addresses.joined(each);
        }
      } catch (error) {
        log.warn({ err: error }, 'whatsapp: two chats of one citizen can’t be joined yet');
      }
    },
    askAnew() {
      for (const [address, other] of others) if (typeof other === 'number') others.delete(address);
    },
  };
}
