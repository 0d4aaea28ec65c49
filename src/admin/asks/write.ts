// Acts that need words: the desk sees whether it may begin, the officer writes, sees what would be sent, and sends it.
import { z } from 'zod';
import type { Act, ActName } from '../../cases/act.ts';
import { archive } from '../../cases/acts/archive.ts';
import { askReporter } from '../../cases/acts/ask-reporter.ts';
import { note } from '../../cases/acts/note.ts';
import { progress } from '../../cases/acts/progress.ts';
import { respond } from '../../cases/acts/respond.ts';
import { returnCase } from '../../cases/acts/return-case.ts';
import { titleOf } from '../../cases/views/title-of.ts';
import type { CaseView } from '../../cases/views/view-case.ts';
import type { DeskDraft } from '../../domain/desk.ts';
import { mediaRef } from '../../domain/media.ts';
import { type AnyAsk, ask, type Room } from '../ask.ts';
import { shortTitle } from '../card.ts';
import { find, perform } from '../on-case.ts';
import { dayText } from '../times.ts';
import { onCard } from './press.ts';

/** Whether files may go with each. */
const written = { respond: true, progress: true, ask: false, return: false, archive: false, note: false } as const;
type Written = keyof typeof written;
const writtenNames = ['respond', 'progress', 'ask', 'return', 'archive', 'note'] as const;

/** Begins one of them: asks for the words, or says why it cannot be done. */
export const begin = ask({
  name: 'begin',
  parts: ['what', 'number', 'mark', 'why'],
  input: onCard.extend({ what: z.enum(writtenNames), why: z.string().max(40).optional() }),
  async run(room, asker, { what, number, mark, why }) {
    const found = await find(room, asker, number, mark);
    if (!found.ok) return { ...found.answer, draft: null };
    const { case: kase, acts } = found.shown;
    if (!acts.includes(what)) {
      const state = room.desk.sentence(`state.${kase.state}`);
      return { says: [{ text: room.words('not-now', { number: kase.number, state }) }], draft: null };
    }
    const text = room.words(`write.${what}`, { number: kase.number, title: shortTitle(room, kase) });
    return { says: [{ text }], draft: draftOf(room, what, kase, why) };
  },
});

export const writers: readonly AnyAsk[] = [
  writer('respond', respond),
  writer('progress', progress),
  writer('ask', askReporter),
  writer('return', returnCase),
  writer('archive', archive),
  writer('note', note),
];

function writer<I>(what: Written & ActName, it: Act<I>): AnyAsk {
  const words = { text: z.string().max(20_000), why: z.string().max(40).optional() };
  return ask({
    name: what,
    input: onCard.extend({ ...words, media: z.array(mediaRef).max(10).default([]) }),
    async run(room, asker, { number, mark, text, media, why }) {
      const given = { text, ...(written[what] && { media }), ...(why !== undefined && { why }) };
      return perform(room, asker, it, { number, mark, given }, async (answer) => {
        const now = await find(room, asker, number);
        // What could not be sent comes back to be sent anew: nobody writes it twice. Where nothing would send it any more,
        // it comes back to be read.
        if (now.ok && now.shown.acts.includes(what))
          return { ...answer, draft: { ...draftOf(room, what, now.shown.case, why), text, media } };
        const unsent = { text: room.words('unsent', { text }) };
        return { ...answer, says: [...answer.says, ...(text === '' ? [] : [unsent])], draft: null };
      });
    },
  });
}

function draftOf(room: Room, what: Written, kase: CaseView, why?: string): DeskDraft {
  const { number, mark } = kase;
  return {
    ask: what,
    with: { number, mark, ...(why !== undefined && { why }) },
    heading: room.words(`preview.${what}`, { number, title: shortTitle(room, kase) }),
    text: '',
    media: [],
    files: written[what],
    templates: (room.templates[what] ?? []).map(({ label, text }) => ({ label, text: filled(room, text, kase) })),
    direct: false,
  };
}

/** The placeholders that the desk knows; `[tanggal]` and the like are the officer's to fill. */
function filled({ desk }: Room, text: string, kase: CaseView): string {
  const { number, agency, due } = kase;
  return text
    .replaceAll('{nomor}', number)
    .replaceAll('{judul}', titleOf(desk.sentence, kase))
    .replaceAll('{dinas}', desk.agencyName(agency))
    .replaceAll('{batas}', due === undefined ? '[tanggal]' : dayText(due));
}
