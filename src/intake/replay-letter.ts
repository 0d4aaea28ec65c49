// A dead letter is taken up again, by staff, once what was wrong is mended.
import type { ConversationStore } from '../ports/conversation-store.ts';
import { readLetter } from './dead-letter.ts';

/** `not-a-mail`: replies and states can be read and dropped, not replayed. `unknown`: there is no such letter (any more). */
export async function replayLetter(
  store: ConversationStore,
  id: string,
): Promise<'replayed' | 'unknown' | 'not-a-mail'> {
  const found = await store.deadLetter(id);
  if (found === null) return 'unknown';
  const letter = readLetter(found.body);
  if (letter.kind !== 'mail') return 'not-a-mail';
  return (await store.replayDead(id, letter.chat, letter.mail)) ? 'replayed' : 'unknown';
}
