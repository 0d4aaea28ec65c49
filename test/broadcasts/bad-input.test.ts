// What officers get wrong, in their chat and on the command line: one clear sentence each, and nobody gets a message.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inviteOfficer, revokeOfficer } from '../../src/cases/people/officers.ts';
import { citizen, type Office, openOffice, powerCut } from '../support/broadcasts/office.ts';
import { runAduan } from '../support/run-aduan.ts';
import { messageUpdate, pressUpdate } from '../support/telegram/telegram-updates.ts';
import { until } from '../support/until.ts';

let office: Office;
const ends: (() => unknown)[] = [];
const theirs = Array.from({ length: 6 }, (_, n) => citizen(n));
const [rina, budi, tono] = ['4000001', '4000002', '4000003'];
let number = '';
let restricted = '';
beforeAll(async () => {
  office = await openOffice({ BROADCAST_SECOND_ABOVE: '5' }, (end) => ends.push(end));
  const cases = powerCut(theirs, { state: 'diproses' });
  const [secret] = powerCut([citizen(50)], { topic: 'pungli', supervisory: true });
  if (secret === undefined) throw new Error('no case');
  await office.work.stores.plant([...cases, secret]);
  number = cases[0]?.number ?? '';
  restricted = secret.number;
  for (const [chat, name] of [
    [rina, 'Rina'],
    [budi, 'Budi'],
    [tono, 'Tono'],
  ] as const) {
    const { code } = await inviteOfficer(office.work.desk, { role: 'koordinator' }, name);
    await office.write(chat, code);
    await until(name, async () => (await office.received()).has(chat));
  }
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** What the chat was told, but for a word of pardon where a busy machine made it wait. */
const said = async (chat: string): Promise<string[]> =>
  ((await office.received()).get(chat) ?? []).filter((text) => !text.startsWith('Maaf, jawaban kami terlambat'));
/** What the chat is told after `act`. */
async function answer(chat: string, act: () => Promise<unknown>): Promise<string> {
  const before = (await said(chat)).length;
  await act();
  await until('an answer', async () => (await said(chat)).length > before);
  return (await said(chat))[before] ?? '';
}
const writes = (chat: string, text: string): Promise<string> => answer(chat, () => office.write(chat, text));
const presses = (chat: string, data: string): Promise<string> =>
  answer(chat, () => office.api.inject(pressUpdate(Number(chat), data)));
/** Nobody but officers was sent anything. */
async function nobodyGotAnything(): Promise<void> {
  const received = await office.received();
  expect([...received.keys()].filter((chat) => ![rina, budi, tono].includes(chat))).toEqual([]);
}
const long = 'x'.repeat(4_060);

describe('in an officer’s chat', () => {
  test.each<[string, string, RegExp]>([
    ['no words', '/siaran topik=listrik', /^Isi siaran masih kosong/],
    ['words that are too long once filled in', `/siaran topik=listrik\n${long}`, /^Terlalu panjang untuk Telegram/],
    ['an unknown blank', '/siaran topik=listrik\nHalo {alamat}', /^Isian tidak dikenal: \{alamat\}\. Yang ada: /],
    ['a choice that nobody fits', '/siaran topik=air_bersih\nHalo', /^Tidak ada laporan yang cocok/],
    ['days the wrong way round', '/siaran dari=2026-02-01 sampai=2026-01-01\nHalo', /^Tanggal awal lebih lambat/],
    ['a kecamatan mistyped', '/siaran kecamatan=Pulau Laut Sigm\nHalo', /Yang paling dekat: Pulau Laut Sigam,/],
    ['a step that is none', '/siaran topik=listrik langkah=hapus\nHalo', /Tidak ada langkah hapus\. Yang ada: /],
    ['an answer that says nothing', '/siaran topik=listrik langkah=tanggapan\n👍', /^Isi tanggapan terlalu pendek/],
    ['a number that is none', '/siaran nomor=\nHalo', /Nomor laporannya tidak bisa dibaca/],
    ['a code that is none', '/siaran s000000', /^Tidak ada siaran dengan kode itu/],
    ['other words for a code that is none', '/siaran s000000\nHalo', /^Tidak ada siaran dengan kode itu/],
  ])('%s', async (_what, typed, sentence) => {
    expect(await writes(rina, typed)).toMatch(sentence);
    await nobodyGotAnything();
  });

  test('a file that is too large: the words below it are not taken for a siaran without it', async () => {
    const caption = '/siaran topik=listrik\nHalo';
    const document = { file_id: 'besar', file_unique_id: 'besar', file_name: 'bukti.pdf', file_size: 21 * 1024 * 1024 };
    const update = messageUpdate(Number(rina), { document, caption, date: Math.floor(Date.now() / 1000) });
    expect(await answer(rina, () => office.api.inject(update))).toMatch(/^Berkas itu terlalu besar/);
    await nobodyGotAnything();
  });

  test('numbers said twice, of others, of nobody, and of a case berkadar pengawasan', async () => {
    const seen = await writes(rina, `/siaran nomor=${number},${number},${restricted},ADU-0000-0000-9\nHalo {nomor}`);
    expect(seen).toMatch(/: 1 orang dari 1 laporan/);
    expect(seen).toMatch(/Tidak disertakan: 1 laporan berkadar pengawasan/);
    expect(seen).toMatch(/Nomor yang tidak ditemukan: ADU-0000-0000-9/);
    expect(await writes(rina, `/siaran nomor=${restricted}\nHalo`)).toMatch(/^Tidak ada laporan yang cocok/);
    await nobodyGotAnything();
  });

  test('nothing that narrows it down is asked again; signs of mark-up stay what they are', async () => {
    const seen = await writes(rina, '/siaran dari=2026-01-01\n<b>*Halo*</b> _{nomor}_ [x](http://contoh.id) &amp;');
    expect(seen).toMatch(/untuk SEMUA pelapor/);
    expect(seen).toContain(`<b>*Halo*</b> _ADU-`);
    expect(seen).toContain('_ [x](http://contoh.id) &amp;');
    const [, id = ''] = /Siaran (s[0-9a-z]{6})/.exec(seen) ?? [];
    const code = (await office.desk.broadcasts.byId(id))?.plan?.code ?? '';
    expect(await presses(rina, `d.siaran-ask.${id}.${code}`)).toMatch(/SEMUA pelapor\. Kirim sekarang ke 6 orang\?/);
    await nobodyGotAnything();
  });

  test('presses out of turn: a wrong code, the same person twice, one who was put out, an old card, after the end', async () => {
    const id =
      /Siaran (s[0-9a-z]{6})/.exec(await writes(rina, '/siaran topik=listrik\nSudah menyala, {nomor}.'))?.[1] ?? '';
    const code = (await office.desk.broadcasts.byId(id))?.plan?.code ?? '';
    const other = code === '1234' ? '4321' : '1234';
    expect(await presses(rina, `d.siaran-do.${id}.resume`)).toMatch(/^Tidak bisa: siaran ini siap/);
    expect(await presses(rina, `d.siaran-do.${id}.pause`)).toMatch(/^Tidak bisa: siaran ini siap/);
    expect(await presses(rina, `d.siaran-ask.${id}.${other}`)).toMatch(/^Kode tidak cocok/);
    expect(await presses(rina, `d.siaran-send.${id}.${other}`)).toMatch(/^Kode tidak cocok/);
    expect(await presses(rina, `d.siaran-send.${id}.${code}`)).toMatch(
      /menunggu persetujuan orang kedua\. .*\/siaran s/,
    );
    expect(await presses(rina, `d.siaran-send.${id}.${code}`)).toMatch(/harus dari orang lain/);
    const officers = await office.work.desk.officers.list();
    const third = officers.find(({ name }) => name === 'Tono')?.officer.id ?? '';
    await revokeOfficer(office.work.desk, third, 'cli');
    expect(await presses(tono, `d.siaran-send.${id}.${code}`)).toMatch(/hanya untuk petugas/);
    await nobodyGotAnything();

    // Two at once: one of them sends it, the other hears that it is being sent.
    const [{ code: invitation }] = [await inviteOfficer(office.work.desk, { role: 'pimpinan' }, 'Kepala')];
    await writes(tono, invitation);
    // Telegram refuses one of them for as long as it takes to look at a siaran that is under way.
    const error = { error_code: 401, description: 'Unauthorized' };
    await office.api.fault({ method: 'sendMessage', chat: theirs[5]?.chat ?? '', times: 1_000_000, error });
    const both = await Promise.all([budi, tono].map((chat) => presses(chat, `d.siaran-send.${id}.${code}`)));
    expect(both.filter((text) => /mulai dikirim ke 6 orang/.test(text))).toHaveLength(1);
    expect(
      both.filter((text) => /^Sudah dilakukan sebelumnya\. Siaran s\w+ sekarang sedang dikirim/.test(text)),
    ).toHaveLength(1);

    // While it is being sent: other words need a pause first, and the card from before says how it stands.
    expect(await writes(rina, `/siaran ${id}\nKata lain untuk {nomor}.`)).toMatch(
      /^Tidak bisa: siaran ini sedang dikirim/,
    );
    expect(await presses(rina, `d.siaran-ask.${id}.${code}`)).toMatch(/^Sudah dilakukan sebelumnya/);
    await office.api.heal();
    await office.ended(id, 60_000);
    for (const what of ['pause', 'resume', 'cancel'])
      expect(await presses(rina, `d.siaran-do.${id}.${what}`)).toMatch(/^Tidak bisa: siaran ini selesai/);
    expect(await presses(rina, `d.siaran-do.${id}.resend`)).toMatch(/^Tidak ada penerima yang belum pasti/);
    // As a phone that begins with a capital letter types it.
    expect(await writes(rina, `/siaran ${id.toUpperCase()}\nKata lain`)).toMatch(/^Tidak bisa: siaran ini selesai/);
    const received = await office.received();
    expect(theirs.map(({ chat }) => received.get(chat)?.length)).toEqual(theirs.map(() => 1));
  });

  test('cancelled twice, and an old card of a cancelled one', async () => {
    const id = /Siaran (s[0-9a-z]{6})/.exec(await writes(rina, '/siaran topik=listrik\nHalo lagi.'))?.[1] ?? '';
    const code = (await office.desk.broadcasts.byId(id))?.plan?.code ?? '';
    expect(await presses(rina, `d.siaran-do.${id}.cancel`)).toMatch(/sekarang dibatalkan/);
    expect(await presses(rina, `d.siaran-do.${id}.cancel`)).toMatch(/^Sudah dilakukan sebelumnya/);
    expect(await presses(rina, `d.siaran-ask.${id}.${code}`)).toMatch(/^Tidak bisa: siaran ini dibatalkan/);
    expect(await presses(rina, `d.siaran-send.${id}.${code}`)).toMatch(/^Tidak bisa: siaran ini dibatalkan/);
    expect(await writes(rina, `/siaran ${id}`)).toMatch(/: dibatalkan, /);
  });
});

describe('on the command line', () => {
  const aduan = async (...args: string[]): Promise<{ code: number; said: string }> => {
    const run = runAduan(['broadcast', ...args], office.env);
    const code = Number(await run.ended);
    return { code, said: `${run.stdout()}${run.stderr()}`.trim() };
  };
  const sentSoFar = async (): Promise<number> => (await office.api.state()).counts['sendMessage 200'] ?? 0;

  test('each is refused in one sentence, and nothing is sent', async () => {
    const sent = await sentSoFar();
    const big = join(office.env.DATA_DIR ?? '', 'besar.pdf');
    await writeFile(big, Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(21 * 1024 * 1024)]));
    const words = ['--text', 'Halo semua'];
    const wrong: [string[], RegExp][] = [
      [['draft', '--topic', 'listrik', '--text', ' '], /^Isi siaran masih kosong/],
      [['draft', '--topic', 'listrik', '--text', long], /^Terlalu panjang untuk Telegram/],
      [['draft', '--topic', 'listrik', '--text', 'Halo {alamat}'], /^Isian tidak dikenal: \{alamat\}/],
      [
        ['draft', '--topic', 'listrik', '--file', big, ...words],
        /besar\.pdf is refused: it is too big, at most 20 MB\.$/,
      ],
      [['draft', '--topic', 'listrik', '--file', `${big}.tidak-ada`, ...words], /tidak-ada cannot be read\.$/],
      [['draft', '--from', '2026-02-01', '--to', '2026-01-01', ...words], /^Tanggal awal lebih lambat/],
      [['draft', '--kecamatan', 'Pulau Laut Sigm', ...words], /Yang paling dekat: Pulau Laut Sigam,/],
      [['draft', '--as', 'pimpinan', '--topic', 'listrik', ...words], /^Peran ini tidak boleh/],
      [
        ['draft', '--as', 'penghubung:puprr', '--topic', 'listrik', ...words],
        /^Tidak ada SKPD puprr\. Yang paling dekat: pupr,/,
      ],
      [['preview', 's000000'], /^Tidak ada siaran dengan kode itu/],
      [['report', 's000000'], /^Tidak ada siaran dengan kode itu/],
    ];
    for (const [args, sentence] of wrong) {
      const { code, said: text } = await aduan(...args);
      expect([code, text]).toEqual([1, expect.stringMatching(sentence)]);
      expect(text.split('\n')).toHaveLength(1);
    }
    expect(await sentSoFar()).toBe(sent);
  }, 300_000);

  test('nobody fits; everybody fits and is asked for once more; a state that does not allow it', async () => {
    const sent = await sentSoFar();
    const drafted = async (...args: string[]): Promise<string> =>
      /s[0-9a-z]{6}/.exec((await aduan('draft', ...args, '--text', 'Halo semua')).said)?.[0] ?? '';
    const nobody = await drafted('--topic', 'air_bersih');
    expect(await aduan('preview', nobody)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Tidak ada laporan yang cocok/),
    });
    const everybody = await drafted();
    expect(await aduan('preview', everybody)).toMatchObject({ code: 0, said: expect.stringContaining('--everybody') });
    const code = (await office.desk.broadcasts.byId(everybody))?.plan?.code ?? '';
    const refused = { code: 1, said: expect.stringMatching(/^Siaran ini untuk semua pelapor\./) };
    expect(await aduan('send', everybody, code)).toEqual(refused);
    expect(await aduan('pause', everybody)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Tidak bisa: siaran ini siap/),
    });
    expect(await aduan('cancel', everybody)).toMatchObject({ code: 0 });
    expect(await aduan('cancel', everybody)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Sudah dilakukan/),
    });
    expect(await sentSoFar()).toBe(sent);
  }, 300_000);
});
