// Whatever an officer writes that is nothing else: a number finds its case, words find the cases that have them.

import { z } from 'zod';
import { searchCases } from '../../cases/lists/search-cases.ts';
import { cutText } from '../../domain/cut-text.ts';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { ask } from '../ask.ts';
import { asCitizenRef } from '../buttons.ts';
import { card } from '../card.ts';
import { find } from '../on-case.ts';
import { listing } from './list.ts';

const aPage = 8;
/** Whoever wants more gives another word. */
const mostPages = 12;
/** What a button has room for beside the page; bytes. */
const buttonWords = 48;

export const search = ask({
  name: 'search',
  command: 'cari',
  parts: ['page', 'words'],
  input: z.object({
    words: z.string().transform((words) => cutText(words, 4_000)),
    page: z.coerce.number().int().min(1).max(mostPages).default(1),
  }),
  async run(room, asker, { words, page }) {
    const read = readTrackingNumber(words);
    if (read.kind === 'number') {
      const found = await find(room, asker, read.number);
      return found.ok ? { says: [card(room, found.shown)] } : found.answer;
    }
    const text = cutText(words, 300);
    const found = await searchCases(room.desk, asker.officer, { text, limit: aPage * page });
    const shown = found.ok ? found.cases.slice(aPage * (page - 1)) : [];
    if (!found.ok || shown.length === 0) {
      const options = [{ ref: asCitizenRef, label: room.words('button.as-citizen') }];
      return { says: [{ text: room.words('not-understood'), options }] };
    }
    const more = found.next !== undefined;
    const turns = more && page < mostPages && Buffer.byteLength(text) <= buttonWords;
    const head = room.words(more && !turns ? 'search-more' : 'search-head', { words: cutText(text, 60) });
    return { says: [listing(room, head, shown, turns ? [['search', String(page + 1), text]] : [])] };
  },
});
