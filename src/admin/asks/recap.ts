// /rekap: the figures of a month for the officer's own cases, the months before and after a button away, and the list as a file.
import { z } from 'zod';
import type { RecapRow } from '../../cases/recap/recap.ts';
import { recapMonth } from '../../cases/recap/recap-month.ts';
import { type RecapNames, recapHead, recapLine, recapText } from '../../cases/recap/recap-text.ts';
import type { DeskAnswer } from '../../domain/desk.ts';
import { isMonth, monthOf, monthsOn } from '../../domain/month.ts';
import type { SayOption } from '../../domain/say.ts';
import { type AnyAsk, type Asker, ask, type Room } from '../ask.ts';
import { button } from '../buttons.ts';
import { agencyShort } from '../card.ts';
import { readMonth } from '../times.ts';

const month = z.string().refine(isMonth);

const typed = ask({
  name: 'recap-typed',
  command: 'rekap',
  input: z.object({ words: z.string().default('') }),
  async run(room, asker, { words }) {
    if (words.trim() === '') return figures(room, asker, undefined);
    const { schedule, clock } = room.desk;
    const of = readMonth(words, monthOf(schedule.calendar, clock.now()));
    return of === undefined ? { says: [{ text: room.words('recap.which') }] } : figures(room, asker, of);
  },
});

const shown = ask({
  name: 'recap',
  parts: ['month'],
  input: z.object({ month }),
  run: (room, asker, given) => figures(room, asker, given.month),
});

const listed = ask({
  name: 'recap-list',
  parts: ['month'],
  input: z.object({ month }),
  async run(room, asker, given) {
    const { desk, words } = room;
    const names = namesIn(room);
    const lines: string[] = [recapHead(desk)];
    let left = mostCharacters;
    const hear = async (rows: readonly RecapRow[]): Promise<void> => {
      const text = rows.map((row) => recapLine(desk, names, row)).join('');
      left -= text.length;
      if (left > 0) lines.push(text);
    };
    const done = await recapMonth(desk, asker.officer, given, hear);
    if (!done.ok) return { says: [{ text: desk.sentence(`refused.${done.code}`) }] };
    if (left <= 0) return { says: [{ text: words('recap.too-long', { month: given.month }) }] };
    const bytes = Buffer.from(lines.join(''));
    // Of this order: a repeat finds the same file. No case claims it, so it goes with the files of drafts never sent.
    const kept = await desk.media.keep(`recap-${asker.orderId}`, {
      ...{ kind: 'document', name: `rekap-${given.month}.csv` },
      bytes,
    });
    if (!kept.ok) throw new Error(`the list of a month was refused: ${kept.reason}`);
    return { says: [{ text: words('recap.list', { cases: done.recap.cases }), media: [kept.media] }] };
  },
});

export const recapAsks: readonly AnyAsk[] = [typed, shown, listed];

/** What a document in a chat may be, with room for letters of several bytes. */
export const mostCharacters = 15_000_000;

async function figures(room: Room, { officer }: Asker, of: string | undefined): Promise<DeskAnswer> {
  const { desk, words } = room;
  const done = await recapMonth(desk, officer, of === undefined ? {} : { month: of });
  if (!done.ok) return { says: [{ text: desk.sentence(`refused.${done.code}`) }] };
  const to = (count: number): SayOption => {
    const other = monthsOn(done.month, count);
    return button(words('recap.month', { month: other }), 'recap', other);
  };
  const present = monthOf(desk.schedule.calendar, desk.clock.now());
  const options = [
    ...(done.recap.cases > 0 ? [button(words('button.recap-list'), 'recap-list', done.month)] : []),
    to(-1),
    ...(done.month < present ? [to(1)] : []),
  ];
  return { says: [{ text: recapText(desk, namesIn(room), officer, done), options }] };
}

function namesIn(room: Room): RecapNames {
  const topics = new Map(room.topics().map(({ id, name }) => [id, name]));
  return { agency: (id) => agencyShort(room, id), topic: (id) => topics.get(id) ?? id };
}
