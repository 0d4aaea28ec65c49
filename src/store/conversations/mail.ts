// A mail as one item of a mailbox list: its key, a blank, its body.
import type { StoredMail } from '../../ports/conversation-store.ts';

/** A mail as one item. */
export function mailItem({ key, body }: StoredMail): string {
  return `${key} ${body}`;
}

/** An item as a mail; one without a blank is all key. */
export function readMail(item: string): StoredMail {
  const blank = item.indexOf(' ');
  return blank === -1 ? { key: item, body: '' } : { key: item.slice(0, blank), body: item.slice(blank + 1) };
}
