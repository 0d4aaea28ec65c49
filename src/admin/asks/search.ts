// Whatever an officer writes that is nothing else: a number finds its case, words find the cases that have them.
import { z } from 'zod';
import { searchCases } from '../../cases/search-cases.ts';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { ask } from '../ask.ts';
import { card } from '../card.ts';
import { find } from '../on-case.ts';
import { listing } from './list.ts';

const aPage = 8;

export const search = ask({
  name: 'search',
  command: 'cari',
  input: z.object({ words: z.string().max(4_000) }),
  async run(room, asker, { words }) {
    const read = readTrackingNumber(words);
    if (read.kind === 'number') {
      const found = await find(room, asker, read.number);
      return found.ok ? { says: [card(room, found.shown)] } : found.answer;
    }
    const text = words.slice(0, 300);
    const found = await searchCases(room.desk, asker.officer, { text, limit: aPage });
    if (!found.ok || found.cases.length === 0) return { says: [{ text: room.words('not-understood') }] };
    // What was searched for may be longer than a button; whoever wants more gives another word.
    const head = room.words(found.next === undefined ? 'search-head' : 'search-more', { words: text.slice(0, 60) });
    return { says: [listing(room, head, found.cases, [])] };
  },
});
