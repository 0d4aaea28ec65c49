// What an officer sees of a broadcast in Telegram: one message that changes, at a sane rate, through a crash, to the end.
import { expect, test } from 'vitest';
import { inviteOfficer } from '../../src/cases/people/officers.ts';
import { citizen, openOffice, powerCut } from '../support/broadcasts/office.ts';
import { until } from '../support/until.ts';

test('one message shows how far it has come, also after the process was killed, and at last that it is done', async () => {
  const office = await openOffice();
  const { api } = office;
  const officer = '4000001';
  await office.work.stores.plant(powerCut(Array.from({ length: 250 }, (_, n) => citizen(n))));
  const { code } = await inviteOfficer(office.work.desk, { role: 'koordinator' }, 'Rina');
  const heard = async (words: RegExp) =>
    until(`${words}`, async () => (await office.received()).get(officer)?.some((text) => words.test(text)) === true);
  await office.write(officer, code);
  await heard(/Meja|Selamat/);
  await office.write(officer, '/siaran topik=listrik\nLaporan {nomor}: sudah menyala lagi.');
  await heard(/250 orang dari 250 laporan/);
  await office.press(officer, /^Kirim$/);
  await office.press(officer, /^Ya, kirim/);

  const edits = async () => (await api.calls('editMessageText')).filter(({ status }) => status === 200);
  await until('the message to change', async () => (await edits()).length > 0);
  await office.kill();
  const before = (await edits()).length;
  await office.start();
  const [broadcast] = await office.desk.broadcasts.list(1);
  if (broadcast === undefined) throw new Error('no broadcast');
  const { tally } = await office.ended(broadcast.id);
  const last = async () => String((await edits()).at(-1)?.payload.text);
  await until('the end to be shown', async () => /: selesai, 250 dari 250 orang/.test(await last()));

  const all = await edits();
  expect(all.length).toBeGreaterThan(before);
  expect(new Set(all.map(({ payload }) => `${payload.chat_id} ${payload.message_id}`)).size).toBe(1);
  const progress = (await office.received()).get(officer)?.filter((text) => /dari 250 orang/.test(text));
  expect(progress).toHaveLength(1);
  for (const [n, { at }] of all.entries()) if (n > 0) expect(at - (all[n - 1]?.at ?? 0)).toBeGreaterThan(2_000);
  expect(await last()).toContain(`${tally.sent} terkirim`);
  // Nothing more happens to it: noted once its last words are out.
  await until(
    'it to be done with',
    async () => (await office.desk.broadcasts.byId(broadcast.id))?.progress?.open === false,
  );
});
