// A dead letter is taken up again, by staff, once what was wrong is mended.
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { Jobs } from '../ports/jobs.ts';
import { readLetter, readOrder } from './dead-letter.ts';

/**
 * `not-work`: replies and states can be read and dropped, not replayed. `unreadable`: this program can't read the order
 * either. `unknown`: there is no such letter (any more).
 */
export type Replayed = 'replayed' | 'unknown' | 'not-work' | 'unreadable';

/** Puts the letter back where it came from; 'unknown' where there is none of this id any more. */
export async function replayLetter(
  store: Pick<ConversationStore, 'deadLetter' | 'replayDead' | 'dropDead'>,
  jobs: Pick<Jobs, 'hand'>,
  id: string,
): Promise<Replayed> {
  const found = await store.deadLetter(id);
  if (found === null) return 'unknown';
  const letter = readLetter(found.body);
  switch (letter.kind) {
    case 'mail':
      return (await store.replayDead(id, letter.chat, letter.mail)) ? 'replayed' : 'unknown';
    case 'order': {
      const order = readOrder(letter.order);
      if (order === undefined) return 'unreadable';
      // Handed first: cut off in between, it is handed again under the same id, which the queues know.
      await jobs.hand([order]);
      await store.dropDead(id);
      return 'replayed';
    }
    case 'reply':
    case 'state':
      return 'not-work';
  }
}
