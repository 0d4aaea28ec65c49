// The officer's lists, a page at a time: what has come in, what waits for the citizen, what is due, what is late.
import { z } from 'zod';
import { listCases } from '../../cases/lists/list-cases.ts';
import { listDue } from '../../cases/lists/list-due.ts';
import type { CaseView } from '../../cases/views/view-case.ts';
import type { CaseState } from '../../domain/case-state.ts';
import type { DeskAnswer } from '../../domain/desk.ts';
import type { Officer } from '../../domain/officer.ts';
import { type AnyAsk, type Asker, ask, type Room } from '../ask.ts';
import { button } from '../buttons.ts';
import { agencyShort, shortTitle } from '../card.ts';
import { type ListName, listNames } from '../list-buttons.ts';
import { dayText } from '../times.ts';

const aPage = 8;
/** How far back a list of work looks: nothing open is older. */
const twoYears = 730 * 86_400_000;

export const list = ask({
  name: 'list',
  parts: ['which', 'after'],
  input: z.object({ which: z.enum(listNames), after: z.string().max(60).optional() }),
  run: (room, asker, { which, after }) => page(room, asker, which, after),
});

/** /masuk, /menunggu, /jatuhtempo, /terlambat */
export const typedLists: readonly AnyAsk[] = listNames.map((which) =>
  ask({ name: which, command: which, input: z.object({}), run: (room, asker) => page(room, asker, which) }),
);

async function page(room: Room, { officer }: Asker, which: ListName, after?: string): Promise<DeskAnswer> {
  const found = await readList(room, officer, which, after === undefined ? {} : { after });
  return {
    says: [
      listing(
        room,
        room.words(`list-head.${which}`),
        found.cases,
        found.next === undefined ? [] : [['list', which, found.next]],
      ),
    ],
  };
}

/** Cases as lines with a button each. `next` leads to the page after. */
export function listing(
  room: Room,
  head: string,
  cases: readonly CaseView[],
  next: readonly string[][],
): DeskAnswer['says'][number] {
  const { words, desk } = room;
  if (cases.length === 0) return { text: [head, words('list-empty')].join('\n\n') };
  const lines = cases.map((kase, at) =>
    words('list-line', {
      ...{ at: at + 1, number: kase.number, title: shortTitle(room, kase, 60), agency: agencyShort(room, kase.agency) },
      ...{ state: desk.sentence(`state.${kase.state}`), due: kase.due === undefined ? undefined : dayText(kase.due) },
      late: kase.late ? 'yes' : 'no',
      closing: kase.state === 'ditanggapi' ? 'yes' : 'no',
    }),
  );
  const options = cases.map((kase, at) => button(`${at + 1}. ${shortTitle(room, kase, 40)}`, 'card', kase.number));
  const more = next.map(([to = '', ...parts]) => button(words('button.next'), to, ...parts));
  return { text: [head, ...lines].join('\n\n'), options: [...options, ...more] };
}

/** One of an officer's lists; `limit` at most 100. */
export async function readList(
  { desk }: Pick<Room, 'desk'>,
  officer: Officer,
  which: ListName,
  { limit = aPage, after }: { limit?: number; after?: string } = {},
): Promise<{ cases: CaseView[]; next?: string }> {
  const page = { limit, ...(after !== undefined && { after }) };
  const from = desk.clock.now() - twoYears;
  switch (which) {
    case 'masuk':
      return listCases(desk, officer, { ...page, states: incoming(officer), from });
    case 'menunggu':
      return listCases(desk, officer, { ...page, states: ['menunggu_pelapor'], from });
    case 'jatuhtempo':
      return listDue(desk, officer, { ...page, which: 'due' });
    case 'terlambat':
      return listDue(desk, officer, { ...page, which: 'late' });
  }
}

/** What lies on this officer's table: to be looked at and handed on, or to be taken up. */
function incoming({ role }: Officer): CaseState[] {
  switch (role) {
    case 'koordinator':
    case 'pimpinan':
      return ['diterima', 'terverifikasi'];
    case 'penghubung':
      return ['didisposisikan', 'dibuka_kembali'];
    case 'inspektorat':
      return ['diterima', 'terverifikasi', 'didisposisikan', 'dibuka_kembali'];
  }
}
