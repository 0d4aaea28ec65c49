// One case: as a card, with its timeline, with its files.
import { z } from 'zod';
import type { CaseView } from '../../cases/views/view-case.ts';
import type { Say } from '../../domain/say.ts';
import { ask } from '../ask.ts';
import { card, cardWithTimeline, moreButtons, shortTitle } from '../card.ts';
import { find } from '../on-case.ts';

const numbered = z.object({ number: z.string().min(1).max(60) });

/** A card: pressed for, or pushed because of `why`. */
export const showCard = ask({
  name: 'card',
  parts: ['number'],
  input: numbered.extend({ why: z.string().max(40).optional() }),
  async run(room, asker, { number, why }) {
    const found = await find(room, asker, number);
    return found.ok ? { says: [card(room, found.shown, why === '' ? undefined : why)] } : found.answer;
  },
});

export const showTimeline = ask({
  name: 'timeline',
  parts: ['number'],
  input: numbered,
  async run(room, asker, { number }) {
    const found = await find(room, asker, number);
    return found.ok ? { says: [cardWithTimeline(room, found.shown)] } : found.answer;
  },
});

/** /kasus NOMOR */
export const showTyped = ask({
  name: 'kasus',
  command: 'kasus',
  input: z.object({ words: z.string() }),
  async run(room, asker, { words }) {
    if (words.trim() === '') return { says: [{ text: room.words('which-case') }] };
    const found = await find(room, asker, words);
    return found.ok ? { says: [cardWithTimeline(room, found.shown)] } : found.answer;
  },
});

/** The files of the report and of what was added to it, most recent last; then the place on the map. */
export const showFiles = ask({
  name: 'files',
  parts: ['number'],
  input: numbered,
  async run(room, asker, { number }) {
    const found = await find(room, asker, number);
    if (!found.ok) return found.answer;
    const { media, timeline } = found.shown.case;
    const all = [...media, ...timeline.flatMap((event) => event.media ?? [])].slice(-10);
    const files = { text: room.words('files', { number: found.shown.case.number, count: all.length }), media: all };
    const says = [...(all.length === 0 ? [] : [files]), ...onMap(found.shown.case)];
    return { says: says.length === 0 ? [{ text: room.words('no-files') }] : says };
  },
});

/** "Lainnya": what is pressed seldom. */
export const showMore = ask({
  name: 'more',
  parts: ['number', 'mark'],
  input: numbered,
  async run(room, asker, { number }) {
    const found = await find(room, asker, number);
    if (!found.ok) return found.answer;
    const { case: kase } = found.shown;
    return {
      says: [
        {
          text: room.words('more', { number: kase.number, title: shortTitle(room, kase) }),
          options: moreButtons(room, found.shown),
        },
      ],
    };
  },
});

function onMap({ number, place: { lat, lng, text, desa, kecamatan } }: CaseView): Say[] {
  if (lat === undefined || lng === undefined) return [];
  const address = [text, desa, kecamatan].filter((part) => part !== undefined && part !== '').join(', ');
  return [{ text: '', place: { lat, lng, name: number, ...(address !== '' && { address }) } }];
}
