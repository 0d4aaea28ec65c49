// Acts that need no words: one press, and the card as it is after it.
import { z } from 'zod';
import type { Act } from '../../cases/act.ts';
import { accept } from '../../cases/acts/accept.ts';
import { assign } from '../../cases/acts/assign.ts';
import { retag } from '../../cases/acts/retag.ts';
import { verify } from '../../cases/acts/verify.ts';
import { inspektorat } from '../../cases/permission.ts';
import { classifications } from '../../domain/report.ts';
import { type AnyAsk, ask } from '../ask.ts';
import { find, perform } from '../on-case.ts';

/** What every button of a card carries. */
export const onCard = z.object({
  number: z.string().min(1).max(60),
  mark: z.coerce.number().int().nonnegative().optional(),
});

export const pressVerify = press('verify', verify, {});
/** Berkadar pengawasan: for the Inspektorat from now on. */
export const pressSupervise = press('supervise', verify, { supervisory: true });
/** The same, of the Inspektorat itself: it stays with the coordinator. */
export const pressKeepBack = press('keep-back', verify, { supervisory: true, accused: inspektorat });
export const pressAccept = press('accept', accept, {});

export const pressAssign = ask({
  name: 'assign',
  parts: ['number', 'mark', 'agency'],
  input: onCard.extend({ agency: z.string().min(1).max(60) }),
  async run(room, asker, { number, mark, agency }) {
    const known = room.agencies.get(agency);
    if (known === undefined || known.kind === 'luar') return { says: [{ text: room.words('no-agency') }] };
    return perform(room, asker, assign, { number, mark, given: { agency } });
  },
});

export const pressTopic = ask({
  name: 'retag',
  parts: ['number', 'mark', 'topic'],
  input: onCard.extend({ topic: z.string().min(1).max(60) }),
  async run(room, asker, { number, mark, topic }) {
    const found = await find(room, asker, number, mark);
    if (!found.ok) return found.answer;
    const { title, body, place } = found.shown.case;
    const matter = { topic, text: `${title}\n${body}`, kecamatan: place.kecamatan };
    const proposes = room.route(matter) ?? room.topics().find(({ id }) => id === topic)?.agency;
    return perform(room, asker, retag, { number, mark, given: { topic, ...(proposes !== undefined && { proposes }) } });
  },
});

const classNames = [
  ...classifications,
  ...(['normatif', 'tidak_normatif', 'berkadar', 'menyangkut', 'tidak_berkadar'] as const),
] as const;
/** What each choice of classification changes. */
const changes: Record<(typeof classNames)[number], object> = {
  pengaduan: { classification: 'pengaduan' },
  aspirasi: { classification: 'aspirasi' },
  permintaan_informasi: { classification: 'permintaan_informasi' },
  normatif: { normative: true },
  tidak_normatif: { normative: false },
  berkadar: { supervisory: true },
  menyangkut: { supervisory: true, accused: inspektorat },
  tidak_berkadar: { supervisory: false },
};

export const pressClass = ask({
  name: 'reclass',
  parts: ['number', 'mark', 'as'],
  input: onCard.extend({ as: z.enum(classNames) }),
  run: (room, asker, { number, mark, as }) => perform(room, asker, retag, { number, mark, given: changes[as] }),
});

function press<I>(name: string, it: Act<I>, given: object): AnyAsk {
  return ask({
    name,
    parts: ['number', 'mark'],
    input: onCard,
    run: (room, asker, { number, mark }) => perform(room, asker, it, { number, mark, given }),
  });
}
