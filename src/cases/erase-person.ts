// "Hapus data saya": the person and their words leave every case; its facts (where, when, what topic, which steps) stay.
// Every write may be repeated; the proof comes last, so that a replay after a crash does what was left.
import type { Case, CaseChange } from '../domain/case.ts';
import { type ChatRef, chatKey } from '../domain/chat-ref.ts';
import type { Order } from '../domain/command.ts';
import type { Desk } from './desk.ts';

export async function erasePerson(desk: Desk, { id, chat, at }: Order): Promise<void> {
  const proof = await desk.people.erasure(id);
  if (proof === undefined) {
    let count = 0;
    for (;;) {
      const batch = await desk.cases.ofChat(chat, 50);
      if (batch.length === 0) break;
      for (const kase of batch) count += await eraseFrom(desk, kase, chat, id);
    }
    await desk.forgetChat(chat);
    await desk.people.forget(chat, { id, at, cases: count });
    desk.log.info({ order: id, cases: count }, 'personal data erased');
  }
  const update = { id: `u-${id}`, kind: 'erased', text: proofNumber(id) } as const;
  await desk.jobs.tell([{ chat, update }]);
}

/** What the citizen can show later: it finds the proof, and says nothing about them. */
export function proofNumber(orderId: string): string {
  return orderId.slice(-10).toUpperCase();
}

async function eraseFrom(desk: Desk, kase: Case, chat: ChatRef, orderId: string): Promise<number> {
  const key = chatKey(chat);
  const own = kase.reporter !== undefined && chatKey(kase.reporter) === key;
  const followers = kase.followers.filter((each) => chatKey(each.chat) !== key);
  const change = own ? withoutReporter(desk, kase, followers, orderId) : { set: { followers }, events: [], tell: [] };
  // Files first: a case without its reporter is not found again, and a crash in between would leave them for good.
  if (own) for (const id of filesOf(kase)) await desk.media.remove(id);
  if ((await desk.cases.change(kase, change)) === undefined) return 0;
  return own ? 1 : 0;
}

/** The change that takes the reporter and their words out of a case. `cause` names what asked for it. */
export function withoutReporter(desk: Desk, kase: Case, followers: Case['followers'], cause: string): CaseChange {
  const now = desk.clock.now();
  const { text: _typed, lat: _lat, lng: _lng, ...place } = kase.place;
  return {
    set: {
      reporter: null,
      talk: null,
      followers,
      title: '',
      body: '',
      words: [],
      place,
      media: [],
      tag: { ...kase.tag, reasons: [] },
      erasedAt: now,
      ...(kase.rating !== undefined && { rating: { score: kase.rating.score, at: kase.rating.at } }),
    },
    events: [{ id: `x-${cause}`, at: now, by: { role: 'sistem' }, kind: 'erased' }],
    tell: [],
    scrubbed: kase.timeline.map((event) => {
      if (event.by.role !== 'pelapor') return event;
      const { text: _text, media: _media, ...facts } = event;
      return facts;
    }),
  };
}

/** The ids of the files that the reporter sent. */
export function filesOf({ media, timeline }: Case): string[] {
  const theirs = timeline.filter(({ by }) => by.role === 'pelapor').flatMap((event) => event.media ?? []);
  return [...media, ...theirs].map(({ id }) => id);
}
