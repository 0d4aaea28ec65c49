// What lies aside of a chat: letters and jobs that could not be handled hold its words. They go when its citizen wants their
// data erased, and by themselves after a time.

import { z } from 'zod';
import { type ChatRef, chatKey, chatRef } from '../domain/chat-ref.ts';
import { type Letter, readLetter } from '../intake/dead-letter.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';
import type { DeadLetters } from '../queues/dead-letters.ts';

type Letters = Pick<ConversationStore, 'deadLetters' | 'dropDead'>;

/** As long as failed jobs are kept. */
const keptDays = 180;
const job = z.looseObject({ chat: chatRef });

/** Drops what lies aside of this chat; how many letters and jobs. */
export async function forgetAside(letters: Letters, jobs: DeadLetters, chat: ChatRef): Promise<number> {
  const key = chatKey(chat);
  const dropped = await dropLetters(letters, (letter) => isOf(letter, chat, key));
  return (
    dropped +
    (await jobs.dropWhere((payload) => {
      const read = job.safeParse(payload);
      return read.success && chatKey(read.data.chat) === key;
    }))
  );
}

/** Drops letters that were put aside too long ago; jobs see to it themselves. */
export async function forgetOldLetters(letters: Letters, now: number): Promise<number> {
  return dropLetters(letters, ({ at }) => at < now - keptDays * 86_400_000);
}

async function dropLetters(letters: Letters, is: (letter: Letter) => boolean): Promise<number> {
  let dropped = 0;
  for (const { id, body } of await letters.deadLetters()) {
    if (is(readLetter(body)) && (await letters.dropDead(id))) dropped += 1;
  }
  return dropped;
}

/** An order that cannot be read may still be this chat's: what names the chat goes. */
function isOf(letter: Letter, { chat }: ChatRef, key: string): boolean {
  return letter.kind === 'order' ? letter.order.includes(JSON.stringify(chat)) : letter.chat === key;
}
