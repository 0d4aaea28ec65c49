// "Data saya": all that is kept about this chat, as one file that can be read on a phone.

import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { type ChatRef, chatKey } from '../../domain/chat-ref.ts';
import type { Order } from '../../domain/command.ts';
import type { Desk } from '../desk.ts';

export const dataFilePrefix = 'data-';

/** The id of the one file of a chat's own data: a newer one takes its place, and erasing finds it. */
export function dataFileOf(chat: ChatRef): string {
  return `${dataFilePrefix}${createHash('sha256').update(chatKey(chat)).digest('hex').slice(0, 32)}`;
}

/** Writes the file and sends it to the chat; one that was made before is replaced. */
export async function showMyData(desk: Desk, { id, chat }: Order): Promise<void> {
  const text = await collect(desk, chat);
  const file = dataFileOf(chat);
  await desk.media.remove(file);
  const kept = await desk.media.keep(file, {
    kind: 'document',
    bytes: Buffer.from(text),
    name: 'data-saya.txt',
  });
  if (!kept.ok) throw new Error(`the file of a citizen's data was refused: ${kept.reason}`);
  await desk.jobs.tell([{ chat, update: { id: `u-${id}`, kind: 'my-data', media: [kept.media] } }]);
}

async function collect(desk: Desk, chat: Order['chat']): Promise<string> {
  const { cases, people, schedule, agencyName } = desk;
  const { locale, sentence } = desk.citizens;
  const key = chatKey(chat);
  const time = (at: number): string =>
    DateTime.fromMillis(at, { zone: schedule.calendar.zone, locale }).toFormat('d LLLL yyyy HH.mm');
  const [all, broadcasts, questions] = await Promise.all([
    cases.ofChat(chat, 500),
    people.broadcasts(chat),
    people.questionsOf(chat),
  ]);
  const own = all.filter(({ reporter }) => reporter !== undefined && chatKey(reporter) === key);
  const followed = all.filter((kase) => !own.includes(kase));
  const parts = [
    sentence('mydata.head', { at: time(desk.clock.now()) }),
    sentence('mydata.chat', { chat: key }),
    sentence('mydata.broadcasts', { on: broadcasts?.on === true ? 'yes' : 'no' }),
    ...own.map((kase) => {
      const { text = '', desa = '', kecamatan = '', lat, lng } = kase.place;
      const place = [text, desa, kecamatan, lat === undefined ? '' : `${lat}, ${lng}`].filter((part) => part !== '');
      const said = kase.timeline.filter(({ by, kind }) => by.role === 'pelapor' && kind !== 'filed');
      return [
        sentence('mydata.case', {
          ...{ number: kase.number, title: kase.title, body: kase.body, filed: time(kase.filedAt) },
          ...{ place: place.join(', '), files: kase.media.length },
          ...(kase.eventDate !== undefined && { eventDate: kase.eventDate }),
          ...{ agency: agencyName(kase.agency), consent: time(kase.consentAt) },
        }),
        ...said.map(({ at, text: words = '', score }) =>
          sentence('mydata.said', { at: time(at), text: [score ?? '', words].join(' ').trim() }),
        ),
      ].join('\n');
    }),
    ...followed.map(({ number }) => sentence('mydata.follows', { number })),
    ...questions.map(({ at, text }) => sentence('mydata.question', { at: time(at), text })),
  ];
  return `${parts.join('\n\n')}\n`;
}
