// An agency's group in Telegram, on the whole service: golden/grup-skpd.txt is what everybody read. `npm run golden` writes it anew.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { type Office, openOffice } from '../support/office/open-office.ts';
import type { Person } from '../support/office/person.ts';
import { fileReport } from '../support/office/report.ts';
import { until } from '../support/until.ts';

const golden = fileURLToPath(new URL('golden/grup-skpd.txt', import.meta.url));
let office: Office;
beforeAll(async () => {
  office = await openOffice('2026-11-02T10:00:00+08:00');
});
afterAll(() => office.close());

const hand = async (rina: Person, to: RegExp): Promise<void> => {
  await rina.hears(/Laporan baru/);
  await rina.press('Verifikasi');
  await rina.hears(/Tercatat/);
  await rina.press('Disposisi');
  await rina.hears(/Ke mana/);
  await rina.press(to);
  await rina.hears(/didisposisikan/);
};
const audited = async (): Promise<string[]> =>
  (await office.work.desk.officers.audited(0, office.now() + 1, 500))
    .filter(({ what }) => what.startsWith('group ') || what.endsWith('-group'))
    .map(({ what, outcome }) => `${what}: ${outcome}`);

test('a group is linked by its own officer, sees cards, and each press is the person’s own', async () => {
  const { transcript, work } = office;
  onTestFailed(() => {
    process.stderr.write(`${transcript.join('\n')}\n`);
  });
  const rina = await office.officer('Rina', { role: 'koordinator' });
  const andi = await office.officer('Andi', { role: 'penghubung', agency: 'pupr' });
  const dewi = await office.officer('Dewi', { role: 'penghubung', agency: 'setda' });
  const budi = office.citizen('Budi');
  const siti = office.citizen('Siti');
  transcript.length = 0;
  const grup = office.group('Grup PUPR', -4001);

  office.at('2026-11-02T10:00:00+08:00', 'Grup ditautkan oleh petugas SKPD-nya');
  await andi.write('/grup');
  const { text } = await andi.hears(/\/tautkan/);
  const code = /\/tautkan (\S+)/.exec(text)?.[1] ?? '';
  await grup.write(budi, 'Selamat pagi semua');
  await grup.hears(/chat pribadi/);
  await grup.write(budi, `/tautkan ${code}`);
  await grup.hears(/hanya untuk petugas/);
  await grup.write(dewi, `/tautkan ${code}`);
  await grup.hears(/tidak berlaku/);
  await grup.write(andi, `/tautkan@aduan_uji_bot ${code}`);
  await grup.hears(/sekarang tertaut/);

  office.at('2026-11-02T11:00:00+08:00', 'Laporan datang ke grup, tanpa data pelapor');
  const number = await fileReport(
    siti,
    'Jalan di depan pasar Desa Semayap rusak parah, banyak lubang sudah dua bulan, hubungi saya di 081255501999',
    true,
  );
  await hand(rina, /PUPR/);
  await andi.hears(/Disposisi untuk/);
  const card = await grup.hears(new RegExp(number));
  expect(card.text).toMatch(/terima atau kembalikan, paling lambat/);
  expect(card.text).not.toContain('081255501999');
  expect(card.text).not.toContain('Siti');

  await grup.press(budi, 'Terima');
  await grup.hears(/hanya untuk petugas yang terdaftar; admin yang anonim tidak kami kenali/);
  await grup.press(dewi, 'Terima');
  await grup.hears(/hanya untuk petugas Dinas Pekerjaan Umum/);
  expect((await work.desk.cases.byNumber(number))?.state).toBe('didisposisikan');

  office.at('2026-11-02T12:00:00+08:00', 'Yang menekan bertindak atas namanya sendiri');
  await grup.press(andi, 'Terima');
  await andi.hears(/Tercatat/);
  await grup.hears(/diterima SKPD, menjadi diproses/);
  const andiId = (await work.desk.officers.list()).find(({ officer }) => officer.agency === 'pupr')?.officer.id;
  expect((await work.desk.cases.byNumber(number))?.timeline.at(-1)?.by).toEqual({
    ...{ role: 'penghubung', id: andiId, agency: 'pupr' },
  });
  await siti.hears(/sedang dikerjakan/);
  await grup.press(andi, 'Bukan wewenang');
  await andi.hears(/bukan wewenang SKPD Bapak/);
  await grup.write(andi, 'ini obrolan grup biasa, bukan alasan');
  await andi.write('Ini jalan provinsi.');
  const preview = await andi.hears(/dengan alasan/);
  expect(preview.text).toContain('Ini jalan provinsi.');
  expect(preview.text).not.toContain('obrolan grup');
  await andi.press('Batal');
  await andi.hears(/tidak jadi/);

  office.at('2026-11-03T09:00:00+08:00', 'Grup pindah menjadi supergrup, tautannya ikut');
  await grup.move(-100_400_1);
  await until('the link to have moved', async () => {
    const chats = await work.desk.groups.chatsOf('penghubung:pupr');
    return chats.length === 1 && chats[0]?.chat === String(grup.id());
  });
  const second = await fileReport(siti, 'Jalan di Desa Dirgahayu rusak parah, banyak lubang besar sejak bulan lalu');
  await hand(rina, /PUPR/);
  await grup.hears(new RegExp(second));

  // Only admins may write: the card waits, and those who can help are told once. Left out of the golden file, as several chats
  // hear of it at the same time.
  const { length: written } = transcript;
  const muted = { error_code: 400, description: 'Bad Request: not enough rights to send text messages to the chat' };
  await office.api.fault({ method: 'sendMessage', chat: String(grup.id()), times: 3, error: muted });
  const third = await fileReport(siti, 'Jalan di Desa Sebatung rusak parah, banyak lubang besar sejak dua minggu lalu');
  await hand(rina, /PUPR/);
  const shut = /tidak mengizinkan bot ini menulis/;
  const toldOf = async (who: Person) => (await who.heard()).filter(({ text }) => shut.test(text)).length;
  await until('the coordinator to be told', async () => (await toldOf(rina)) > 0);
  for (let each = 0; each < 2; each += 1) await andi.hears(new RegExp(`${shut.source}|${third}`));
  await grup.hears(new RegExp(third));
  expect([await toldOf(rina), await toldOf(andi)]).toEqual([1, 1]);
  transcript.length = written;

  office.at('2026-11-03T10:00:00+08:00', 'Grup dilepas');
  await grup.write(dewi, '/lepaskan');
  await grup.hears(/hanya untuk petugas Dinas Pekerjaan Umum/);
  await grup.write(andi, '/lepaskan');
  await grup.hears(/tidak lagi tertaut/);
  expect(await work.desk.groups.chatsOf('penghubung:pupr')).toEqual([]);
  await grup.press(andi, 'Terima');
  await grup.hears(/belum tertaut/);

  office.at('2026-11-03T11:00:00+08:00', 'Bot dikeluarkan dari grup yang tertaut');
  await andi.write('/grup');
  const again = await andi.hears(/\/tautkan/);
  await grup.write(andi, `/tautkan ${/\/tautkan (\S+)/.exec(again.text)?.[1] ?? ''}`);
  await grup.hears(/sekarang tertaut/);
  await grup.remove();
  await until('the group to be nobody’s', async () => {
    const chats = await work.desk.groups.chatsOf('penghubung:pupr');
    return chats.length === 0;
  });
  // The link ends first, and then it is noted.
  await until('that to be noted', async () => (await audited()).includes('unlink-group: left'));

  expect((await audited()).sort()).toEqual(
    [
      ...['offer-group: ok', 'group link-group: no-officer', 'link-group: refused', 'link-group: ok'],
      ...['group accept: no-officer', 'group accept: not-theirs', 'group unlink-group: not-theirs'],
      ...[
        'group shut: told',
        'unlink-group: ok',
        'group accept: no-group',
        'offer-group: ok',
        'link-group: ok',
        'unlink-group: left',
      ],
    ].sort(),
  );
  const said = transcript
    .join('\n')
    .replaceAll(number, 'ADU-0000-0000-0')
    .replaceAll(second, 'ADU-1111-1111-1')
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'KODE-KODE-KODE');
  await expect(`${said}\n`).toMatchFileSnapshot(golden);
}, 240_000);
