// /mirip: reports of one event, found and answered together by one broadcast with a tanggapan.
import { z } from 'zod';
import { placeholders } from '../../broadcasts/template.ts';
import { likeReports, likeReportsOf } from '../../cases/lists/like-reports.ts';
import { clipText } from '../../domain/cut-text.ts';
import { mediaRef } from '../../domain/media.ts';
import { dayOf } from '../../domain/working-days.ts';
import { type AnyAsk, ask } from '../ask.ts';
import { button } from '../buttons.ts';
import { mostTyped } from '../read-command.ts';
import { at, prepared, said } from './broadcast.ts';

const number = z.string().min(4).max(40);
const mostGroups = 8;
const blanks = placeholders.map((name) => `{${name}}`).join(' ');

/** The groups, to choose one from. */
const like = ask({
  name: 'like',
  command: 'mirip',
  input: z.object({}),
  run: (room, { officer }) =>
    at(room, async ({ words }) => {
      const groups = (await likeReports(room.desk, officer)).slice(0, mostGroups);
      if (groups.length === 0) return said(words.say('chat.like-none'));
      const lines = groups.map(({ title, kecamatan, numbers }, n) =>
        words.say('chat.like-line', { at: n + 1, count: numbers.length, title: clipText(title, 60), kecamatan }),
      );
      const text = [words.say('chat.like-head'), ...lines].join('\n\n');
      return said(
        text,
        groups.map(({ title, number }, n) => button(`${n + 1}. ${clipText(title, 40)}`, 'like-begin', number)),
      );
    }),
});

/** One of the groups is chosen: asks for the answer. */
const likeBegin = ask({
  name: 'like-begin',
  parts: ['number'],
  input: z.object({ number }),
  run: (room, { officer }, given) =>
    at(room, async ({ words }) => {
      const group = await likeReportsOf(room.desk, officer, given.number);
      if (group === undefined) return { ...said(words.say('chat.like-none')), draft: null };
      const about = { count: group.numbers.length, title: clipText(group.title, 60) };
      const draft = {
        ...{ ask: 'like-write', with: { number: given.number }, heading: words.say('chat.like-preview', about) },
        ...{ text: '', media: [], files: true, templates: [], direct: false },
      };
      return { ...said(words.say('chat.like-write', { ...about, known: blanks })), draft };
    }),
});

/** The answer is written: a broadcast with that tanggapan for the whole group, as it is now, which has yet to be confirmed. */
const likeWrite = ask({
  name: 'like-write',
  input: z.object({ number, text: z.string().max(mostTyped), media: z.array(mediaRef).max(10).default([]) }),
  run: (room, asker, given) =>
    at(room, async (broadcasts) => {
      const group = await likeReportsOf(room.desk, asker.officer, given.number);
      if (group === undefined) return said(broadcasts.words.say('chat.like-none'));
      const today = dayOf(broadcasts.desk.calendar, broadcasts.desk.clock.now());
      const audience = { from: today, to: today, numbers: group.numbers };
      const { text, media } = given;
      return prepared(broadcasts, asker, { audience, text, media: media.slice(0, 1), act: 'respond' });
    }),
});

export const likeAsks: readonly AnyAsk[] = [like, likeBegin, likeWrite];
