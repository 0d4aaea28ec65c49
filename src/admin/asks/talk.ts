// Ambil alih percakapan: the officer's chat becomes the reporter's other end, until one of them ends it.
import { z } from 'zod';
import { endTalk, say, takeOver } from '../../cases/acts/talk.ts';
import { mediaRef } from '../../domain/media.ts';
import { ask } from '../ask.ts';
import { shortTitle } from '../card.ts';
import { endButton } from '../desk-step.ts';
import { asItIs, endsDraft, perform } from '../on-case.ts';
import { onCard } from './press.ts';

export const beginTalk = ask({
  name: 'take-over',
  parts: ['number', 'mark'],
  input: onCard,
  async run(room, asker, { number, mark }) {
    const { words } = room;
    const done = await perform(room, asker, takeOver, { number, mark, given: {} }, asItIs, ({ case: kase }) => ({
      says: [
        { text: words('talk-begun', { number, title: shortTitle(room, kase) }), options: [endButton(words, number)] },
      ],
      draft: {
        ...{
          ask: 'talk',
          with: { number },
          heading: '',
          text: '',
          media: [],
          files: true,
          templates: [],
          direct: true,
        },
      },
    }));
    return done;
  },
});

export const talk = ask({
  name: 'talk',
  input: onCard.extend({ text: z.string().max(20_000), media: z.array(mediaRef).max(10).default([]) }),
  // Delivered without a word: the answer is the citizen's.
  run: (room, asker, { number, text, media }) =>
    perform(room, asker, say, { number, given: { text, media } }, endsDraft, () => ({ says: [] })),
});

/** /selesai, or the button. */
export const finishTalk = ask({
  name: 'end-talk',
  command: 'selesai',
  parts: ['number'],
  input: z.object({ number: z.string().max(60).optional() }),
  async run(room, asker, { number }) {
    if (number === undefined) return { says: [{ text: room.words('no-talk') }] };
    return perform(room, asker, endTalk, { number, given: {} }, endsDraft, () => ({
      says: [{ text: room.words('talk-ended', { number }) }],
      draft: null,
    }));
  },
});
