// One citizen behind two chats: their cases, and their word on broadcasts, end in the one that goes on.
import { expect, test } from 'vitest';
import { forgetLedgers } from '../../src/broadcasts/forget-ledgers.ts';
import { addresseesOf } from '../../src/broadcasts/own-cases.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { joinChats, sweepJoins } from '../../src/cases/people/join-chats.ts';
import { forgetOld } from '../../src/cases/people/retention.ts';
import type { Broadcast } from '../../src/domain/broadcast.ts';
import type { Case } from '../../src/domain/case.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import { deskForFile, koordinator, monday, newCase, order, report, schedule } from '../support/case-builders.ts';

const it = await deskForFile();

const whatsApp = (chat: string): ChatRef => ({ channel: 'whatsapp', account: 'utama', chat });
const [phone, lid] = [whatsApp('6281@c.us'), whatsApp('777@lid')];

async function file(given: Partial<Case>): Promise<string> {
  const kase = newCase(given);
  await it.stores.cases.file(kase);
  return kase.id;
}

test('cases, follows and the later word on broadcasts are led over; doing it again changes nothing', async () => {
  const since = monday;
  const own = await file({ reporter: phone });
  const followed = await file({
    followers: [
      { chat: phone, since },
      { chat: lid, since },
    ],
  });
  const supportsOwn = await file({ reporter: lid, followers: [{ chat: phone, since }] });
  const merged = await file({ reporter: lid, followers: [{ chat: phone, since, number: 'ADU-1' }] });
  const others = await file({});
  await it.stores.people.setBroadcasts(lid, true, 1_000);
  await it.stores.people.setBroadcasts(phone, false, 2_000);

  expect(await joinChats(it.desk, lid, phone)).toBe(4);
  const now = async (id: string) => {
    const { reporter, followers } = (await it.stores.cases.byId(id)) ?? {};
    return { reporter, followers: followers?.map(({ chat }) => chat) };
  };
  expect(await now(own)).toEqual({ reporter: lid, followers: [] });
  expect((await now(followed)).followers).toEqual([lid]);
  expect(await now(supportsOwn)).toEqual({ reporter: lid, followers: [] });
  expect(await now(merged)).toEqual({ reporter: lid, followers: [lid] });
  expect((await now(others)).reporter).not.toEqual(lid);
  expect(await it.stores.cases.ofChat(phone, 10)).toEqual([]);
  // BERHENTI was the later word.
  expect(await it.stores.people.broadcasts(lid)).toEqual({ on: false, at: 2_000 });
  expect(await joinChats(it.desk, lid, phone)).toBe(0);
});

test('what they said as a follower is theirs after the join too, and goes when they want it erased', async () => {
  const [old, now] = [whatsApp('6282@c.us'), whatsApp('778@lid')];
  const kase = newCase({ followers: [{ chat: old, since: monday }] });
  await it.stores.cases.file(kase);
  const { number } = kase;
  const adding = { name: 'add-information' as const, number, text: 'Rumah saya di sebelahnya', media: [] };
  await carryOut(it.desk, order(adding, { chat: old }));
  await joinChats(it.desk, now, old);
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: now }));
  const after = await it.stores.cases.byId(kase.id);
  expect(after?.timeline.filter(({ by }) => by.role === 'pengikut')).toMatchObject([{ kind: 'added' }]);
  expect(JSON.stringify(after)).not.toContain('Rumah saya');
});

test('what they asked an officer is led over too, and goes when they want it erased', async () => {
  const [old, now] = [whatsApp('6283@c.us'), whatsApp('779@lid')];
  const asking = order({ name: 'ask-officer', text: 'Kantor buka jam berapa?' }, { chat: old });
  await carryOut(it.desk, asking);
  await joinChats(it.desk, now, old);
  expect(await it.stores.people.question(asking.id)).toMatchObject({ chat: now, text: 'Kantor buka jam berapa?' });
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: now }));
  expect(await it.stores.people.question(asking.id)).toBeUndefined();
});

test('a report still on its way when the chats were joined is found by its citizen all the same', async () => {
  const [old, now] = [whatsApp('6284@c.us'), whatsApp('780@lid')];
  const filing = order({ name: 'file-report', report: report() }, { chat: old });
  await joinChats(it.desk, now, old);
  await carryOut(it.desk, filing);
  expect(await it.stores.cases.ofChat(now, 10)).toEqual([]);
  expect(await sweepJoins(it.desk)).toBe(1);
  expect((await it.stores.cases.ofChat(now, 10)).map(({ id }) => id)).toEqual([filing.id]);
  expect(await sweepJoins(it.desk)).toBe(0);
});

test('a join is watched for eight days, and no longer than its citizen wants to be known', async () => {
  const at = (await it.stores.people.joinsSince(0)).length;
  await joinChats(it.desk, whatsApp('781@lid'), whatsApp('6285@c.us'));
  expect(await it.stores.people.joinsSince(0)).toHaveLength(at + 1);
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: whatsApp('781@lid') }));
  expect(await it.stores.people.joinsSince(0)).toHaveLength(at);
  it.at(monday + 9 * 86_400_000);
  await forgetOld(it.desk, schedule.rules.retention);
  expect(await it.stores.people.joinsSince(0)).toEqual([]);
  it.at(monday);
});

test('a siaran that is spread over many days finds who was joined in between, until its ledger is forgotten', async () => {
  const { people, broadcasts, cases } = it.stores;
  const [old, now] = [whatsApp('6286@c.us'), whatsApp('782@lid')];
  const person = broadcasts.personOf(old);
  const id = await file({ reporter: old });
  const row = { person, cases: [{ id, number: 'ADU-1' }] };
  const plan = { ...{ no: 1, at: monday, code: '1234', cases: 1, people: 1, lanes: [], leftOut: {} }, supervisory: 0 };
  const sending: Broadcast = {
    ...{ id: 's0join1', rev: 0, state: 'sending', by: koordinator, at: monday, texts: [], media: [], urgent: false },
    ...{ audience: { from: '2026-01-01', to: '2026-12-31' }, confirmed: [], waits: {} },
    plan: { ...plan, cannot: {}, unknownNumbers: [] },
  };
  sending.texts = [{ v: 1, text: 'Kabar', at: monday, by: koordinator.id }];
  await broadcasts.keep(sending);
  await joinChats(it.desk, now, old);

  const later = monday + 30 * 86_400_000;
  it.at(later);
  await forgetOld(it.desk, schedule.rules.retention);
  const desk = { broadcasts, people, cases, clock: it.desk.clock };
  await forgetLedgers(desk, 365);
  expect((await addresseesOf(desk, [row]))[0]).toMatchObject({ chat: now, person: broadcasts.personOf(now) });
  // Nothing is kept of the two addresses but what they stand for.
  expect(await people.joinsSince(0)).toEqual([]);

  await broadcasts.change(sending, { state: 'done', endedAt: later });
  it.at(later + 366 * 86_400_000);
  await forgetLedgers(desk, 365);
  expect(await people.joinedTo([person])).toEqual(new Map());
  it.at(monday);
});
