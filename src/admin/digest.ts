// The daily digest: each officer hears once a working day what waits for them, with a button for each list. An officer with
// nothing to do is left in peace.
import { dayOf, isWorkingDay } from '../domain/working-days.ts';
import type { Room } from './ask.ts';
import { readList } from './asks/list.ts';
import { listButtons, listNames } from './list-buttons.ts';
import { dayText } from './times.ts';

/** Counted up to here; beyond it is "more than". */
const most = 50;

/** Sends today's digests, each once however often it is called; the number of officers who got one. */
export async function sendDigests(room: Room): Promise<number> {
  const { desk, words } = room;
  const { calendar } = desk.schedule;
  const today = dayOf(calendar, desk.clock.now());
  if (!isWorkingDay(calendar, today)) return 0;
  let sent = 0;
  for (const { officer, revokedAt } of await desk.officers.list()) {
    if (revokedAt !== undefined) continue;
    const lines: string[] = [];
    for (const which of listNames) {
      const { cases, next } = await readList(room, officer, which, { limit: most });
      const count = next === undefined ? String(cases.length) : words('digest-more', { count: most });
      if (cases.length > 0) lines.push(words('digest-line', { list: words(`list-name.${which}`), count }));
    }
    if (lines.length === 0) continue;
    const text = [words('digest-head', { day: dayText(today) }), ...lines].join('\n');
    const says = [{ text, options: listButtons(room) }];
    const chats = await desk.officers.chatsOf(`officer:${officer.id}`);
    const id = `u-digest-${officer.id}-${today}`;
    await desk.jobs.tell(chats.map((chat) => ({ chat, update: { id, kind: 'desk', desk: { says, room: 'in' } } })));
    sent += chats.length;
  }
  return sent;
}
