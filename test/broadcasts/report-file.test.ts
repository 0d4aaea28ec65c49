// The report of a siaran as a file in an officer's chat: the rows of the command line, for those who may look, with an audit line.
import { expect, test } from 'vitest';
import { deskAsks } from '../../src/admin/asks.ts';
import { makeAdminDesk } from '../../src/admin/carry-out-desk.ts';
import { makeBroadcastPrint } from '../../src/app/broadcasts/print.ts';
import { broadcastRoom } from '../../src/app/broadcasts/room.ts';
import { adminRoom } from '../../src/app/open/admin-desk.ts';
import { draftBroadcast } from '../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import { reportBroadcast } from '../../src/broadcasts/report.ts';
import { confirmBroadcast } from '../../src/broadcasts/steer.ts';
import { acceptInvitation, inviteOfficer } from '../../src/cases/people/officers.ts';
import type { DeskAnswer } from '../../src/domain/desk.ts';
import type { Officer } from '../../src/domain/officer.ts';
import { openPlanner } from '../support/broadcasts/planner.ts';
import { chat, koordinator, monday, newCase, order } from '../support/case-builders.ts';

const agencies = new Map([
  ['pupr', { id: 'pupr', name: 'Dinas PUPR', short: 'PUPR', kind: 'skpd' as const, sure: 'high' as const }],
]);

test('by a button: the same rows, in Indonesian words, for koordinator and pimpinan; nobody else', async () => {
  const { planner, desk, stores, told } = await openPlanner();
  const room = broadcastRoom(planner, { BROADCAST_QUIET_HOURS: '20:00-06:00' }, agencies);
  const admin = makeAdminDesk({ ...adminRoom(desk, agencies), broadcasts: room }, deskAsks);
  const codes = ['not-found', 'not-allowed', 'wrong-state', 'changed', 'empty-words', 'bad-input'];
  const cases = codes.map((code) => newCase({ reporter: chat(code), topic: 'listrik', filedAt: monday - 3_600_000 }));
  await stores.plant(cases);
  const audience = { from: '2026-01-01', to: '2027-12-31', topics: ['listrik'] };
  const drafted = await draftBroadcast(planner, koordinator, { audience, text: 'Halo semua' });
  if (!drafted.ok) throw new Error(drafted.code);
  const { id } = drafted.broadcast;
  // The test's chats are of a channel that this desk has not: they are listed as that.
  const planned = await planBroadcast(planner, koordinator, id);
  if (!planned.ok) throw new Error(planned.code);
  await confirmBroadcast(planner, koordinator, id, { code: planned.broadcast.plan?.code ?? '' });
  const page = await stores.broadcasts.take({ broadcast: id, plan: 1, lane: 0, no: 0 }, 'token');
  if (page === undefined) throw new Error('no page');
  const settled = page.rows.map(({ cases: own }, index) => {
    const refused = own.map(({ number }) => ({ number, code: codes[index] ?? '' }));
    return [index, { state: 'sent', at: monday, text: 1, refused }] as const;
  });
  await stores.broadcasts.hold(page, 'token', new Map(settled));

  const join = async (name: string, office: Omit<Officer, 'id'>): Promise<void> => {
    const { code } = await inviteOfficer(desk, office, name);
    await acceptInvitation(desk, code, chat(name));
  };
  const ask = async (name: string): Promise<DeskAnswer | undefined> => {
    await admin.carryOut(order({ name: 'desk', ask: 'siaran-report', with: { id } }, { chat: chat(name) }));
    return told.findLast(({ update }) => update.kind === 'desk')?.update.desk;
  };
  await join('rina', { role: 'koordinator' });
  await join('kepala', { role: 'pimpinan' });
  await join('andi', { role: 'penghubung', agency: 'pupr' });
  await join('irban', { role: 'inspektorat' });

  const report = await reportBroadcast(
    planner,
    koordinator,
    id,
    makeBroadcastPrint(desk.schedule.calendar.zone).report,
  );
  if (!report.ok) throw new Error(report.code);
  let printed = '';
  for await (const lines of report.lines) printed += lines;
  expect(printed).toMatch(/ADU-[^,]*: keadaan laporannya tidak memungkinkan/);
  for (const code of codes) expect(printed).not.toContain(code);
  for (const name of ['rina', 'kepala']) {
    const [media] = (await ask(name))?.says[0]?.media ?? [];
    if (media === undefined) throw new Error('no file');
    expect(media).toMatchObject({ kind: 'document', name: `siaran-${id}.csv` });
    expect(Buffer.from(await desk.media.read(media)).toString('utf8')).toBe(printed);
  }
  for (const name of ['andi', 'irban'])
    expect((await ask(name))?.says).toEqual([{ text: 'Peran ini tidak boleh melakukan itu dengan siaran.' }]);
  const lines = await stores.officers.audited(0, monday * 2, 50);
  const looked = lines.filter(({ what }) => what === `broadcast report ${id}`);
  expect(looked.map(({ outcome }) => outcome).sort()).toEqual(['not-allowed', 'not-allowed', 'ok', 'ok', 'ok']);
});
