// "Hapus data saya": the person and their words leave every case; its facts (where, when, what topic, which steps) stay.
// Every write may be repeated; the proof comes last, so that a replay after a crash does what was left.
import { type Case, type CaseChange, hasPeople } from '../../domain/case.ts';
import { clocksIn } from '../../domain/case-clock.ts';
import type { CaseEvent } from '../../domain/case-event.ts';
import { type ChatRef, chatKey } from '../../domain/chat-ref.ts';
import type { Order } from '../../domain/command.ts';
import { next } from '../../domain/lifecycle.ts';
import { callsFor } from '../calls.ts';
import type { Desk } from '../desk.ts';
import { tellPending } from '../tell-pending.ts';
import { dataFileOf } from '../views/show-my-data.ts';

/** Carries the wish out; `id` is the order's, under which the proof is kept. */
export async function erasePerson(desk: Desk, { id, chat, at }: Order): Promise<void> {
  const proof = await desk.people.erasure(id);
  if (proof === undefined) {
    let count = 0;
    for (;;) {
      const batch = await desk.cases.ofChat(chat, 50);
      if (batch.length === 0) break;
      for (const kase of batch) count += await eraseFrom(desk, kase, chat, id);
    }
    await desk.media.remove(dataFileOf(chat));
    await desk.forgetChat(chat);
    await desk.people.forget(chat, { id, at, cases: count });
    desk.log.info({ order: id, cases: count }, 'personal data erased');
  }
  const update = { id: `u-${id}`, kind: 'erased', text: proofNumber(id) } as const;
  await desk.jobs.tell([{ chat, update }]);
}

/** What the citizen can show later: it finds the proof, and says nothing about them. */
function proofNumber(orderId: string): string {
  return orderId.slice(-10).toUpperCase();
}

async function eraseFrom(desk: Desk, kase: Case, chat: ChatRef, orderId: string): Promise<number> {
  const key = chatKey(chat);
  const own = kase.reporter !== undefined && chatKey(kase.reporter) === key;
  const followers = kase.followers.filter((each) => chatKey(each.chat) !== key);
  const person = desk.cases.personOf(chat);
  const change = goingOn(
    desk,
    kase,
    own ? withoutReporter(desk, kase, followers, orderId) : withoutFollower(kase, followers, person),
    orderId,
  );
  // Files first: a case without its person is not found again, and a crash in between would leave them for good.
  for (const id of own ? filesOf(kase, followers) : filesSaid(kase, (by) => by.person === person)) {
    await desk.media.remove(id);
  }
  const saved = await desk.cases.change(kase, change);
  if (saved === undefined) return 0;
  if (change.tell.length > 0) await tellPending(desk, [saved]);
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
    scrubbed: scrub(kase, goesWithReporter(followers)),
  };
}

/** The change that takes a follower and their words out of somebody else's case. */
function withoutFollower(kase: Case, followers: Case['followers'], person: string): CaseChange {
  return { set: { followers }, events: [], tell: [], scrubbed: scrub(kase, (by) => by.person === person) };
}

/**
 * A case that waited for an answer when the last who could give it left: it goes on where it was, with its clocks, and who
 * has it is told. Anything else changes as it would.
 */
function goingOn(desk: Desk, kase: Case, change: CaseChange, cause: string): CaseChange {
  const { set } = change;
  const reporter = set.reporter === null ? undefined : kase.reporter;
  const to = next(kase.state, 'answer', kase.resume);
  if (to === undefined || hasPeople({ reporter, followers: set.followers ?? kase.followers })) return change;
  const now = desk.clock.now();
  const clocks = clocksIn(kase, to, now, desk.schedule);
  const moved = { id: `x-${cause}`, at: now, by: { role: 'sistem' }, kind: 'erased', from: kase.state, to } as const;
  const gone = { ...change, set: { ...set, state: to, resume: null, clocks }, events: [moved] };
  return { ...gone, tell: callsFor(kase, gone) };
}

/** The ids of the files that go when the reporter does and `followers` are left. */
export function filesOf(kase: Case, followers: Case['followers']): string[] {
  return [...kase.media.map(({ id }) => id), ...filesSaid(kase, goesWithReporter(followers))];
}

type Whose = (by: CaseEvent['by']) => boolean;

/** The reporter's words; and those of followers, once nobody is left who could ask for them to be erased. */
function goesWithReporter(followers: Case['followers']): Whose {
  return ({ role }) => role === 'pelapor' || (role === 'pengikut' && followers.length === 0);
}

/** The timeline without these people's words, files and what stands for them; that something was said stays. */
function scrub({ timeline }: Case, theirs: Whose): Case['timeline'] {
  return timeline.map((event) => {
    if (!theirs(event.by)) return event;
    const { text: _text, media: _media, by, ...facts } = event;
    const { person: _person, ...role } = by;
    return { ...facts, by: role };
  });
}

function filesSaid({ timeline }: Case, theirs: Whose): string[] {
  return timeline.filter(({ by }) => theirs(by)).flatMap((event) => (event.media ?? []).map(({ id }) => id));
}
