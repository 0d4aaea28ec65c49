// The coordinators hear that a number which citizens write to was unlinked, and that it is back: each once, whatever restarts
// in between. What they have been told is kept, so the news of a crash's far side is the same news.
import { z } from 'zod';
import type { Room } from './ask.ts';
import { timeText } from './times.ts';

/** Facts that outlive the process, by name. Both calls reject while their store is away. */
export interface Facts {
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
}

/** How the link last stood, since when (ms UTC), and whether the coordinators know. */
const standing = z.strictObject({ linked: z.boolean(), at: z.number().int(), told: z.boolean() });
type Standing = z.infer<typeof standing>;

/**
 * Takes note of how the link of `channel` stands. A number that is linked for the first time, or has yet to be, is no news.
 * Safe to be repeated; rejects while a store or the queue is away, and is then to be called again.
 */
export async function tellLink(room: Room, facts: Facts, channel: string, linked: boolean): Promise<void> {
  const name = `link ${channel}`;
  const text = await facts.get(name);
  const before = text === undefined ? undefined : standing.parse(JSON.parse(text));
  if (before === undefined && !linked) return;
  let now: Standing | undefined = before;
  if (now?.linked !== linked) {
    now = { linked, at: room.desk.clock.now(), told: before === undefined };
    await facts.set(name, JSON.stringify(now));
  }
  if (now.told) return;
  await tell(room, channel, now);
  await facts.set(name, JSON.stringify({ ...now, told: true }));
}

async function tell({ desk, words }: Room, channel: string, { linked, at }: Standing): Promise<void> {
  const since = timeText(desk.schedule.calendar.zone, at);
  const says = [{ text: words(linked ? `link-back.${channel}` : `link-lost.${channel}`, { since }) }];
  const id = `u-link-${channel}-${linked ? 'back' : 'lost'}-${at}`;
  const chats = await desk.officers.chatsOf('koordinator');
  if (chats.length === 0) desk.log.warn({ channel, linked }, 'no coordinator to tell how the link stands');
  await desk.jobs.tell(chats.map((chat) => ({ chat, update: { id, kind: 'desk', desk: { says, room: 'in' } } })));
}
