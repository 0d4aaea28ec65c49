// Two chats turned out to be one citizen's: the cases of the one, their questions, their word on broadcasts, and an unfinished
// report, go to the other. Every write may be repeated; a case that somebody else changes meanwhile is read again.
import type { Case } from '../../domain/case.ts';
import { type ChatRef, chatKey } from '../../domain/chat-ref.ts';
import { type Desk, newEventId } from '../desk.ts';

type JoinDesk = Pick<Desk, 'cases' | 'people' | 'log' | 'clock'>;

/** How long what was still under way for an absorbed chat is led over too; ms. Longer than any order waits. */
export const watched = 8 * 24 * 3_600_000;

/** Resolves to how many cases were led over. Rejects with StoreAway when the store is away. */
export async function joinChats(
  desk: JoinDesk & Pick<Desk, 'jobs' | 'random'>,
  kept: ChatRef,
  absorbed: ChatRef,
): Promise<number> {
  // First, so that a crash in between leaves it to the sweep.
  await desk.people.keepJoin({ kept, absorbed, at: desk.clock.now() });
  const count = await leadOver(desk, kept, absorbed);
  // The absorbed chat gives away the report that is still being written there; told again, it has nothing left.
  await desk.jobs.tell([{ chat: absorbed, update: { id: `u-moved-${newEventId(desk)}`, kind: 'moved', to: kept } }]);
  desk.log.info({ cases: count }, 'two chats were one citizen’s and are joined');
  return count;
}

/**
 * Leads over what has come about for absorbed chats since: an order that was still on its way when they were joined files its
 * case under the address it was given from. How many cases.
 */
export async function sweepJoins(desk: JoinDesk): Promise<number> {
  const since = desk.clock.now() - watched;
  let count = 0;
  for (const { kept, absorbed } of await desk.people.joinsSince(since)) count += await leadOver(desk, kept, absorbed);
  return count;
}

async function leadOver({ cases, people }: JoinDesk, kept: ChatRef, absorbed: ChatRef): Promise<number> {
  const word = await people.broadcasts(absorbed);
  if (word !== undefined) await people.setBroadcasts(kept, word.on, word.at);
  await people.leadQuestions(kept, absorbed);
  let count = 0;
  for (;;) {
    const batch = await cases.ofChat(absorbed, 50);
    if (batch.length === 0) break;
    for (const kase of batch) {
      const set = ledOver(kase, kept, absorbed);
      const [from, to] = [cases.personOf(absorbed), cases.personOf(kept)];
      // What they said as a follower stays theirs.
      const scrubbed = kase.timeline.map((event) =>
        event.by.person === from ? { ...event, by: { ...event.by, person: to } } : event,
      );
      if ((await cases.change(kase, { set, events: [], tell: [], scrubbed })) !== undefined) count += 1;
    }
  }
  return count;
}

/**
 * The reporter's and followers' address, led over. Who would follow twice follows once, and nobody supports their own case;
 * a follower by an own, merged case stays one, since that number still works.
 */
function ledOver({ reporter, followers }: Case, kept: ChatRef, absorbed: ChatRef) {
  const from = chatKey(absorbed);
  const own = reporter !== undefined && chatKey(reporter) === from ? kept : reporter;
  const seen = new Set(own === undefined ? [] : [chatKey(own)]);
  const left = followers
    .map((each) => (chatKey(each.chat) === from ? { ...each, chat: kept } : each))
    .filter(({ chat, number }) => number !== undefined || (!seen.has(chatKey(chat)) && seen.add(chatKey(chat))));
  return { ...(own !== reporter && own !== undefined && { reporter: own }), followers: left };
}
