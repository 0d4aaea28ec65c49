import { expect, test } from 'vitest';
import { takeOver } from '../../src/cases/acts/talk.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { acceptInvitation, inviteOfficer, revokeOfficer } from '../../src/cases/people/officers.ts';
import { by, chat, deskForFile, filedCase, monday, order } from '../support/case-builders.ts';

const it = await deskForFile();

test('a code lets one chat in, for a quarter of an hour, and revoking puts it out', async () => {
  const { code } = await inviteOfficer(it.desk, { role: 'penghubung', agency: 'pupr' }, 'Ibu Rina');
  const officer = await acceptInvitation(it.desk, ` ${code.toLowerCase().replaceAll('-', ' ')} `, chat('rina'));
  expect(officer).toMatchObject({ role: 'penghubung', agency: 'pupr' });
  expect(await acceptInvitation(it.desk, code, chat('orang-lain'))).toBeUndefined();
  expect(await acceptInvitation(it.desk, code, chat('rina'))).toEqual(officer);
  expect(await it.stores.officers.ofChat(chat('rina'))).toEqual(officer);
  expect(await it.stores.officers.chatsOf('penghubung:pupr')).toEqual([chat('rina')]);
  expect(await revokeOfficer(it.desk, officer?.id ?? '', 'cli')).toBe(true);
  expect(await revokeOfficer(it.desk, officer?.id ?? '', 'cli')).toBe(false);
  expect(await it.stores.officers.ofChat(chat('rina'))).toBeUndefined();
  expect(await acceptInvitation(it.desk, code, chat('rina'))).toBeUndefined();
});

test('revoking ends the talk that the officer had open, and the reporter hears it', async () => {
  const { code } = await inviteOfficer(it.desk, { role: 'koordinator' }, 'Bapak');
  const officer = await acceptInvitation(it.desk, code, chat('bapak-koordinator'));
  if (officer === undefined) throw new Error('not let in');
  const { id, number } = await filedCase(it, {}, { chat: chat('siti') });
  expect((await doAct(it.desk, takeOver, by(officer), { number }, {})).ok).toBe(true);
  it.told.length = 0;
  for (const _again of [1, 2]) await revokeOfficer(it.desk, officer.id, 'cli');
  expect((await it.stores.cases.byId(id))?.talk).toBeUndefined();
  expect(it.told).toMatchObject([{ chat: chat('siti'), update: { kind: 'talk-ended', number } }]);
  it.told.length = 0;
  await carryOut(it.desk, order({ name: 'talk', number, text: 'Halo?', media: [] }, { chat: chat('siti') }));
  expect((await it.stores.cases.byId(id))?.timeline.at(-1)?.kind).toBe('added');
});

test('an old code is refused, and guessing is throttled', async () => {
  const { code } = await inviteOfficer(it.desk, { role: 'pimpinan' }, 'Bapak');
  it.at(monday + 15 * 60_000 + 1);
  expect(await acceptInvitation(it.desk, code, chat('bapak'))).toBeUndefined();
  it.at(monday + 2 * 3_600_000);
  const fresh = await inviteOfficer(it.desk, { role: 'pimpinan' }, 'Bapak');
  for (let tries = 0; tries < 5; tries += 1) await acceptInvitation(it.desk, `AAAA-AAAA-AAA${tries}`, chat('penebak'));
  expect(await acceptInvitation(it.desk, fresh.code, chat('penebak'))).toBeUndefined();
  expect(await acceptInvitation(it.desk, fresh.code, chat('bapak'))).toMatchObject({ role: 'pimpinan' });
  const entries = await it.stores.officers.audited(0, monday * 2, 50);
  expect(entries.filter(({ outcome }) => outcome === 'refused').length).toBeGreaterThan(4);
});

test('an officer who moves to another SKPD holds the new office only', async () => {
  for (const agency of ['dlh', 'dishub']) {
    const { code } = await inviteOfficer(it.desk, { role: 'penghubung', agency }, 'Bapak Andi');
    await acceptInvitation(it.desk, code, chat('andi'));
  }
  expect(await it.stores.officers.ofChat(chat('andi'))).toMatchObject({ agency: 'dishub' });
  expect(await it.stores.officers.chatsOf('penghubung:dlh')).toEqual([]);
});
