// Whatever an officer writes that is nothing else: a number finds its case, words find the cases that have them.
import { z } from 'zod';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { ask } from '../ask.ts';
import { card } from '../card.ts';
import { find } from '../on-case.ts';

export const search = ask({
  name: 'search',
  command: 'cari',
  input: z.object({ words: z.string().max(4_000) }),
  async run(room, asker, { words }) {
    const read = readTrackingNumber(words);
    if (read.kind !== 'number') return { says: [{ text: room.words('not-understood') }] };
    const found = await find(room, asker, read.number);
    return found.ok ? { says: [card(room, found.shown)] } : found.answer;
  },
});
