// Choices on the way to an act: which agency, which reason, which topic.
import { z } from 'zod';
import { archiveReasons } from '../../cases/acts/archive.ts';
import { classifications } from '../../domain/report.ts';
import { type AnyAsk, ask, type Room } from '../ask.ts';
import { button } from '../buttons.ts';
import { proposalOf, type Shown, shortTitle } from '../card.ts';
import { find } from '../on-case.ts';
import { onCard } from './press.ts';

/** Buttons on one page; with "next" and "back" it is what a channel shows at once. */
const aPage = 8;

interface Option {
  label: string;
  ref: (string | number)[];
}

/** Disposisi ▸ the proposed agency first, then the kecamatan's own, then all others. */
export const agencies = choice('agencies', 'choose-agency', (room, { case: kase }) => {
  const returned = new Set(kase.timeline.filter(({ kind }) => kind === 'returned').map(({ agency = '' }) => agency));
  const usual = room.topics().find(({ id }) => id === kase.topic)?.agency;
  const first = proposalOf(kase) === 'yes' ? kase.agency : returned.has(usual ?? '') ? undefined : usual;
  const mine = (id: string): number => {
    if (id === first) return 0;
    // Who has sent it back is not the right one.
    if (returned.has(id)) return 3;
    return room.agencies.get(id)?.kecamatan === kase.place.kecamatan && kase.place.kecamatan !== undefined ? 1 : 2;
  };
  return [...room.agencies]
    .filter(([, { kind }]) => kind !== 'luar')
    .sort(([a], [b]) => mine(a) - mine(b))
    .map(([id, { short }]) => ({
      label: id === first ? room.words('proposed', { agency: short }) : short,
      ref: ['assign', kase.number, kase.mark, id],
    }));
});

/** Arsipkan ▸ why. */
export const reasons = choice('reasons', 'choose-reason', ({ words }, { case: { number, mark } }) =>
  archiveReasons.map((why) => ({ label: words(`reason.${why}`), ref: ['begin', 'archive', number, mark, why] })),
);

/** Pindah topik ▸ what the classifier thought likely first. */
export const topics = choice('topics', 'choose-topic', (room, { case: { number, mark, topic, tag } }) => {
  const likely = tag.candidates.map((each) => each.topic);
  const rank = (id: string): number => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  return room
    .topics()
    .filter(({ id }) => id !== topic)
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, name }) => ({ label: name, ref: ['retag', number, mark, id] }));
});

/** Klasifikasi ▸ another kind, and whether it is alleged misconduct. */
export const classes = choice('classes', 'choose-class', ({ words, desk }, { case: kase }) => {
  const { number, mark, classification, supervisory, accused, normative } = kase;
  const kinds = classifications.filter((kind) => kind !== classification);
  return [
    ...kinds.map((kind) => ({ label: desk.sentence(`classification.${kind}`), as: kind })),
    ...[normative ? 'tidak_normatif' : 'normatif']
      .filter(() => classification === 'pengaduan' && !supervisory)
      .map((as) => ({ label: words(`class.${as}`), as })),
    ...[...(supervisory ? ['tidak_berkadar'] : ['berkadar']), ...(accused === undefined ? ['menyangkut'] : [])].map(
      (as) => ({ label: words(`class.${as}`), as }),
    ),
  ].map(({ label, as }) => ({ label, ref: ['reclass', number, mark, as] }));
});

function choice(name: string, sentence: string, optionsOf: (room: Room, shown: Shown) => Option[]): AnyAsk {
  return ask({
    name,
    parts: ['number', 'mark', 'page'],
    input: onCard.extend({ page: z.coerce.number().int().nonnegative().default(0) }),
    async run(room, asker, { number, mark, page }) {
      const found = await find(room, asker, number, mark);
      if (!found.ok) return found.answer;
      const { case: kase } = found.shown;
      const all = optionsOf(room, found.shown);
      const options = all
        .slice(page * aPage, (page + 1) * aPage)
        .map(({ label, ref: [to = '', ...parts] }) => button(label, String(to), ...parts));
      const more =
        all.length > (page + 1) * aPage
          ? [button(room.words('button.next'), name, kase.number, kase.mark, page + 1)]
          : [];
      const back = button(room.words('button.back'), 'card', kase.number);
      return {
        says: [
          {
            text: room.words(sentence, {
              ...{ number: kase.number, title: shortTitle(room, kase) },
              classification: room.desk.sentence(`classification.${kase.classification}`),
            }),
            options: [...options, ...more, back],
          },
        ],
      };
    },
  });
}
