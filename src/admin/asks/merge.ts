// Gabungkan: into a case of the same matter nearby, or into one whose number the officer writes.
import { z } from 'zod';
import { mergeCases, unmergeCase } from '../../cases/acts/merge.ts';
import { nearCases } from '../../cases/lists/near-cases.ts';
import { ask } from '../ask.ts';
import { button } from '../buttons.ts';
import { shortTitle } from '../card.ts';
import { asItIs, canonical, find, settle } from '../on-case.ts';
import { onCard } from './press.ts';

const aPage = 6;

/** Which case to merge into: those nearby are offered, the most alike first; any other is written. */
export const parents = ask({
  name: 'parents',
  parts: ['number', 'mark'],
  input: onCard,
  async run(room, asker, { number, mark }) {
    const found = await find(room, asker, number, mark);
    if (!found.ok) return found.answer;
    const { desk, words } = room;
    const { case: kase, acts } = found.shown;
    if (!acts.includes('merge')) return { says: [{ text: desk.sentence('refused.not-allowed') }] };
    const offered = await nearCases(desk, asker.officer, kase, aPage);
    const options = offered.map((each) =>
      button(`${shortTitle(room, each, 40)} (${each.number})`, 'merge', kase.number, kase.mark, each.number),
    );
    const draft = {
      ...{ ask: 'merge', with: { number: kase.number, mark: kase.mark }, text: '', media: [], files: false },
      ...{
        heading: words('preview.merge', { number: kase.number, title: shortTitle(room, kase) }),
        templates: [],
        direct: false,
      },
    };
    return {
      says: [{ text: words('choose-parent', { number: kase.number, title: shortTitle(room, kase) }), options }],
      draft,
    };
  },
});

export const merge = ask({
  name: 'merge',
  parts: ['number', 'mark', 'parent'],
  input: onCard.extend({ parent: z.string().max(60).optional(), text: z.string().max(200).optional() }),
  run(room, asker, { number, mark, parent, text = '' }) {
    return settle(room, asker, { number, mark }, asItIs, () =>
      mergeCases(room.desk, asker.officer, canonical(number), canonical(parent ?? text), asker.orderId),
    );
  },
});

export const unmerge = ask({
  name: 'unmerge',
  parts: ['number', 'mark'],
  input: onCard,
  run: (room, asker, { number, mark }) =>
    settle(room, asker, { number, mark }, asItIs, () => unmergeCase(room.desk, asker.officer, canonical(number))),
});
