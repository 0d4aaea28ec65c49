// A siaran by two officers in their chats, from the photo to the report: the words of the buttons, and what the people get.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inviteOfficer } from '../../src/cases/people/officers.ts';
import { citizen, openOffice, powerCut } from '../support/broadcasts/office.ts';
import { photoUpdate } from '../support/telegram/telegram-updates.ts';
import { until } from '../support/until.ts';

test('a photo and a tanggapan for all, confirmed by a second officer, paused, put in other words, and sent on', async () => {
  const office = await openOffice({ BROADCAST_SECOND_ABOVE: '5' });
  const { api, work } = office;
  const theirs = Array.from({ length: 24 }, (_, n) => citizen(n));
  const cases = powerCut(theirs, { state: 'diproses' });
  await work.stores.plant(cases);
  const [rina, budi] = ['4000001', '4000002'];
  const seen = new Map<string, number>();
  /** Waits for a message to this chat that came after what was last heard there. */
  const heard = async (chat: string, words: RegExp): Promise<string> => {
    let found = -1;
    const all = async () => (await office.received()).get(chat) ?? [];
    await until(
      `${words} in ${chat}`,
      async () => {
        found = (await all()).findIndex((text, n) => n >= (seen.get(chat) ?? 0) && words.test(text));
        return found >= 0;
      },
      30_000,
    );
    seen.set(chat, found + 1);
    return (await all())[found] ?? '';
  };
  for (const [chat, name] of [
    [rina, 'Rina'],
    [budi, 'Budi'],
  ] as const) {
    const { code } = await inviteOfficer(work.desk, { role: 'koordinator' }, name);
    await office.write(chat, code);
    await heard(chat, /Meja|Selamat/);
  }

  await api.file('gardu', await readFile(new URL('../../docs/pictures/siaran-pratinjau.png', import.meta.url)));
  const caption = '/siaran topik=listrik langkah=tanggapan\nLaporan {nomor}: gardu sudah diperbaiki.';
  await api.inject(photoUpdate(Number(rina), 'gardu', { caption }));
  const preview = await heard(rina, /24 orang dari 24 laporan/);
  expect(preview).toMatch(/tanggapan/);
  expect(preview).toMatch(/dengan berkas/);
  expect(preview).toMatch(/Lebih dari 5 orang: perlu persetujuan orang kedua/);
  const id = /Siaran (s[0-9a-z]{6})/.exec(preview)?.[1] ?? '';
  await office.press(rina, /^Kirim$/);
  await heard(rina, /Kirim sekarang ke 24 orang/);
  await office.press(rina, /^Ya, kirim/);
  await heard(rina, /menunggu persetujuan orang kedua/);
  // The first is not the second.
  await office.press(rina, /^Ya, kirim/);
  await heard(rina, /harus dari orang lain/);
  expect(await api.calls('sendPhoto')).toEqual([]);

  await office.write(budi, `/siaran ${id}`);
  await heard(budi, /24 orang dari 24 laporan/);
  await office.press(budi, /^Kirim$/);
  await heard(budi, /Kirim sekarang/);
  const error = { error_code: 401, description: 'Unauthorized' };
  await api.fault({ method: 'sendPhoto', skip: 4, times: 1_000_000, error });
  await office.press(budi, /^Ya, kirim/);
  await heard(budi, /mulai dikirim ke 24 orang/);
  // Telegram refuses after four until there are better words.
  await until('a refusal', async () => (await api.calls('sendPhoto')).some(({ status }) => status === 401));
  await office.press(budi, /^Jeda$/);
  await heard(budi, /dijeda[\s\S]*\/siaran s[0-9a-z]{6} lalu isi baru/);
  // Some have got it already: nobody says that nothing was sent.
  await office.write(budi, `/siaran ${id}\nLaporan {nomer}: menyala.`);
  expect(await heard(budi, /Isian tidak dikenal/)).not.toMatch(/Belum ada yang dikirim/);
  await office.write(budi, `/siaran ${id}\nLaporan {nomor}: menyala sejak pukul 14.`);
  await heard(budi, /versi 2/);
  await api.heal();
  await office.press(budi, /^Lanjutkan$/);
  await heard(budi, /^Siaran s[0-9a-z]{6} dilanjutkan\./);
  expect((await office.ended(id, 60_000)).tally).toEqual({ sent: 24 });

  // Whatever became of it, as a file.
  await office.press(budi, /^Unduh daftar$/);
  await until('the file', async () =>
    (await api.calls('sendDocument')).some(({ payload }) => String(payload.caption).includes(`siaran ${id}`)),
  );

  const versions = new Map((await office.rows(id)).map(({ person, text }) => [person, text]));
  expect(new Set(versions.values())).toEqual(new Set([1, 2]));
  const photos = (await api.calls('sendPhoto')).filter(({ status }) => status === 200);
  expect(photos).toHaveLength(24);
  for (const kase of await work.stores.cases.byIds(cases.map((each) => each.id))) {
    const [photo, ...more] = photos.filter(({ payload }) => String(payload.chat_id) === kase.reporter?.chat);
    const first = kase.reporter && versions.get(office.desk.broadcasts.personOf(kase.reporter)) === 1;
    expect([more, kase.state]).toEqual([[], 'ditanggapi']);
    expect(String(photo?.payload.caption)).toContain(
      `Laporan ${kase.number}: ${first ? 'gardu sudah diperbaiki' : 'menyala sejak pukul 14'}`,
    );
    expect(kase.timeline.filter(({ kind }) => kind === 'responded')).toMatchObject([{ media: [{ kind: 'photo' }] }]);
  }
});
