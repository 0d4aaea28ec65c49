// What tired people write besides the answer: wishes told with the complaint, questions, a change of mind, impatience.
import { expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const step = (open: ReturnType<typeof chatted>, typed: string) => taken(conversation.step(open, text(typed), noon));

test.each([
  'tolong anonim ya',
  'mohon nama saya dirahasiakan',
  'jangan sebut nama saya ya pak',
  'identitas saya tolong disembunyikan',
  'rahasiakan nama saya',
  'please keep me anonymous',
])('"%s" in the complaint is not asked again', (wish) => {
  const review = chatted(conversation, [`${told}, ${wish}`, 'ya', 'lewati', 'semayap', 'hari ini', 'ya']);
  expect(stepName(review)).toBe('lapor.periksa');
  expect(review.frames[0]?.answers).toMatchObject({ anonymous: true, confidential: false });
});

test.each([
  'ada akun anonim menyebar fitnah di grup desa',
  'tidak usah anonim',
  'surat kaleng tanpa nama ditempel di kantor desa',
  'nama saya salah di kk',
])('"%s" asks who may see it', (matter) => {
  const open = chatted(conversation, [`${told}, ${matter}`, 'ya']);
  expect(open.frames[0]?.answers.anonymous).toBeUndefined();
});

const ways = [[told], [told, 'ya'], [told, 'ya', 'lewati'], [told, 'ya', 'lewati', 'semayap']];
const questions = [...ways, [...(ways[3] ?? []), 'hari ini'], [...(ways[3] ?? []), 'hari ini', 'ya', 'terbuka']];

test.each([
  'Jangan sebut nama saya',
  'nama saya dirahasiakan ya',
  'jangan sebut nama saya pak takut',
  'tolong rahasiakan nama saya ya pak',
  'kalau bisa nama saya disembunyikan',
  'keep me anonymous please',
])('"%s" alone, at every question of a report, hides the name in this one and is no part of it', (wish) => {
  for (const before of questions) {
    const open = chatted(conversation, before);
    const { state, effects } = step(open, wish);
    expect(stepName(state)).toBe(stepName(open));
    expect(state.frames.at(-1)?.answers.body).toBe(told);
    expect(state.frames.at(-1)?.answers).toMatchObject({ anonymous: true, confidential: false });
    expect(said(effects)[0]?.text).toMatch(/^Itu sudah kami catat/);
  }
});

test('the name is hidden too in a report that only the office may see', () => {
  const open = chatted(conversation, [...(ways[3] ?? []), 'hari ini', 'ya', 'rahasia', 'nama saya dirahasiakan ya']);
  expect(open.frames[0]?.answers).toMatchObject({ anonymous: true, confidential: true });
});

test.each(['nama saya dirahasiakan, lubangnya di depan masjid', 'jangan sebut nama saya, pelakunya tetangga saya'])(
  '"%s" tells more, and joins the report',
  (wish) => {
    const { state } = step(chatted(conversation, [told]), wish);
    expect(state.frames[0]?.answers.body).toBe(`${told}\n${wish}`);
  },
);

test.each([
  ['buat apa datanya?', /supaya petugas/],
  ['untuk apa data saya disimpan', /supaya petugas/],
  ['ini dilihat siapa aja?', /supaya petugas/],
  ['siapa saja yang bisa lihat laporan saya', /supaya petugas/],
  ['bedanya anonim sama rahasia apa?', /nama Bapak\/Ibu tidak dilihat dinas/],
  ['anonim itu apa', /nama Bapak\/Ibu tidak dilihat dinas/],
  ['what is the difference between anonymous and confidential', /nama Bapak\/Ibu tidak dilihat dinas/],
])('"%s" is answered at every question, and tells nothing', (question, answer) => {
  for (const before of [...ways, [...(ways[3] ?? []), 'hari ini', 'ya']]) {
    const open = chatted(conversation, before);
    const { state, effects } = step(open, question);
    expect(said(effects)[0]?.text).toMatch(answer);
    expect(stepName(state)).toBe(stepName(open));
    expect(state.frames.at(-1)?.answers).toEqual(open.frames.at(-1)?.answers);
  }
});

test.each<[string, Record<string, unknown>]>([
  ['ubah judul jadi Jalan putus total', { title: 'Jalan putus total' }],
  ['ganti tanggal jadi 2 hari lalu', { eventDate: '2026-11-23' }],
  ['ubah jenis jadi aspirasi', { classification: 'aspirasi' }],
  ['ubah kerahasiaan jadi anonim', { anonymous: true }],
])('"%s" where the place is asked is noted, and is no place', (typed, answers) => {
  const { state, effects } = step(chatted(conversation, [told, 'ya', 'lewati']), typed);
  expect(stepName(state)).toBe('lokasi.tempat');
  expect(state.frames.at(-1)?.answers).toMatchObject(answers);
  expect(state.frames.at(-1)?.answers.place).toBeUndefined();
  expect(said(effects)[0]?.text).toMatch(/^Itu sudah kami catat/);
});

test('"ubah isi" where the place is asked is told to come later', () => {
  const { state, effects } = step(chatted(conversation, [told, 'ya', 'lewati']), 'ubah isi laporan');
  expect(stepName(state)).toBe('lokasi.tempat');
  expect(said(effects)[0]?.text).toContain('sebelum laporan dikirim');
});

test.each(['kemarin sore', 'tgl 3', 'di desa stagen', 'desa sungai taib'])(
  '"%s" at the consent joins the report',
  (typed) => {
    const { state } = step(chatted(conversation, [told]), typed);
    expect(state.frames[0]?.answers.body).toBe(`${told}\n${typed}`);
  },
);

test.each(['cepetan dong min', 'buruan', 'lakasi pang', 'ayo pak cepat'])(
  '"%s" is no answer to which agency',
  (typed) => {
    const open = chatted(conversation, ['air bersih keruh sejak kemarin di semayap', 'ya', 'lewati', 'ya']);
    expect(stepName(open)).toBe('lapor.rincian');
    expect(stepName(step(open, typed).state)).toBe('lapor.rincian');
  },
);

test('a voice note that cannot be opened is asked for as one', () => {
  const refused = { ok: false, reason: 'wrong-type', kind: 'voice' } as const;
  const { effects } = taken(conversation.step(null, message({ kind: 'media', outcome: refused }), noon));
  expect(said(effects)[0]?.text).toMatch(/rekam lagi.*atau tulis/);
});

// Noon of Wednesday, 25 November 2026.
test.each([
  ['senin kemarin', '2026-11-23'],
  ['hari senin kemarin', '2026-11-23'],
  ['bulan kemarin', '2026-10-25'],
  ['kemarin lusa', '2026-11-23'],
  ['tgl 3 bulan kemarin', '2026-10-03'],
  ['kemarin', '2026-11-24'],
  ['kemarin aja pak', '2026-11-24'],
  ['2', '2026-11-24'],
  ['hari ini', '2026-11-25'],
  ['sudah lama, 2 tahun lalu', '2024-11-25'],
])('"%s" where the day is asked is %s', (typed, day) => {
  const { state } = step(chatted(conversation, [told, 'ya', 'lewati', 'semayap']), typed);
  expect(stepName(state)).toBe('lapor.topik');
  expect(state.frames[0]?.answers.eventDate).toBe(day);
});

test('"minggu kemarin" where the day is asked may be two days, and is asked', () => {
  const { state, effects } = step(chatted(conversation, [told, 'ya', 'lewati', 'semayap']), 'minggu kemarin');
  expect(stepName(state)).toBe('lapor.tanggal');
  expect(said(effects).at(-1)?.options).toHaveLength(2);
});

test.each([
  ['anonim aja dh', { anonymous: true, confidential: false }],
  ['rahasia ya', { anonymous: false, confidential: true }],
])('"%s" where the agency is asked for is noted, and is no answer to it', (typed, answers) => {
  const open = chatted(conversation, ['air bersih keruh sejak kemarin di semayap', 'ya', 'lewati', 'ya']);
  const { state } = step(open, typed);
  expect(stepName(state)).toBe('lapor.rincian');
  expect(state.frames[0]?.answers).toMatchObject(answers);
  expect(state.frames[0]?.answers.extra).toBeUndefined();
});

// Whoever regrets having given the report up says so in many ways; none of them may begin another.
test.each([
  'eh ga jadi batal, balikin',
  'jangan dihapus pak',
  'ga jadi dibatalkan',
  'eh salah pencet',
  'maaf kepencet',
  'tolong kembalikan laporan saya tadi',
  'balikkan lagi laporannya',
  'lanjutkan aja laporan yang tadi',
  'bulikakan lagi pang',
  'dont cancel it',
])('"%s" after a report was given up has it back', (words) => {
  const given = chatted(conversation, [told, 'ya', 'batal', 'ya']);
  const { state, effects } = step(given, words);
  expect(state.frames.map(({ answers }) => answers.body)).toEqual([told]);
  expect(said(effects)[0]?.text).toMatch(/kami kembalikan/);
});

test.each(['uang bansos saya belum dikembalikan', 'ktp saya salah ketik nama', 'lampu jalan di gang kami mati'])(
  '"%s" then is another report',
  (words) => {
    const { state } = step(chatted(conversation, [told, 'ya', 'batal', 'ya']), words);
    expect(state.frames.map(({ answers }) => answers.body)).toEqual([words]);
  },
);

const sent = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya', 'terbuka', 'kirim']);

test.each(['oh iya yang di depan masjid juga rusak', 'lampu jalan di rampa mati semua'])(
  '"%s" after a report was sent is told to begin another, and how to add to the first',
  (words) => {
    const { state, effects } = step(sent, words);
    expect(stepName(state)).toBe('lapor.foto');
    expect(said(effects).at(-1)?.text).toMatch(/laporan baru.*tulis: tambah keterangan\n\nAda foto/);
  },
);

test('a photo after a report was sent is told to begin another', () => {
  const media = { id: 'f', kind: 'photo', mime: 'image/jpeg', size: 9, sha256: '0'.repeat(64) } as const;
  const { effects } = taken(conversation.step(sent, message({ kind: 'media', outcome: { ok: true, media } }), noon));
  expect(said(effects)[0]?.text).toMatch(/sudah kami terima\.\n\nBaik.*laporan baru/);
});

test('the very first report is begun by the question for consent', () => {
  expect(said(step(chatted(conversation, ['halo']), told).effects)[0]?.text).toMatch(/^Laporan dan alamat/);
});

test.each(['kada', 'bukan', 'gada', 'tidak ada pak'])('"%s" of the places with one name is none of them', (words) => {
  const { state } = step(chatted(conversation, [told, 'ya', 'lewati', 'betung']), words);
  expect(stepName(state)).toBe('lokasi.tempat');
});

test.each([
  ['mulai lagi siaran', true],
  ['mau terima siaran lagi', true],
  ['jangan kirim siaran lagi', false],
  ['tolong hentikan siarannya', false],
  ['stop kirim pesan', false],
])('"%s" sets the broadcasts', (words, on) => {
  const { effects } = taken(conversation.step(null, text(words), noon));
  expect(effects).toContainEqual({ type: 'command', command: expect.objectContaining({ name: 'set-broadcasts', on }) });
});

test.each([
  ['pagi min, mau ngadu', 'lapor.izin'],
  ['assalamualaikum pak mau lapor', 'lapor.izin'],
  ['ulun handak mangadu', 'lapor.izin'],
  ['mau buat pengaduan', 'lapor.izin'],
  ['selamat siang, bicara dengan petugas', 'petugas.pesan'],
])('"%s" begins what it says', (words, at) => {
  expect(stepName(chatted(conversation, [words]))).toBe(at);
});

test.each(['cara lapor gimana', 'gmn cara melapor', 'bisa lapor disini?'])(
  '"%s" is told how, and begins nothing',
  (words) => {
    const { state, effects } = taken(conversation.step(null, text(words), noon));
    expect(said(effects)[0]?.text).toMatch(/^Cukup ceritakan/);
    expect(state.frames).toEqual([]);
  },
);

test('what is told with little to go by at first is understood when more is told', () => {
  const little = chatted(conversation, [
    'mau lapor soal jalan',
    'ya',
    'di desa pudi rusak sejak 3 hari lalu banyak lubang',
  ]);
  expect(little.frames[0]?.answers).toMatchObject({
    eventDate: '2026-11-22',
    body: expect.stringContaining('soal jalan'),
  });
  const asked = chatted(conversation, ['lewati'], little);
  expect(stepName(asked)).toMatch(/^l(okasi.pilih|apor.topik)/);
});

test('a story at the question of the date that tells the date is not asked for it again', () => {
  const open = chatted(conversation, ['air leding mati total', 'ya', 'lewati', 'semayap']);
  expect(stepName(open)).toBe('lapor.tanggal');
  const { state } = step(open, 'padahal kami bayar terus pak, matinya dari 4 hari lalu');
  expect(state.frames[0]?.answers.eventDate).toBe('2026-11-21');
  expect(stepName(state)).toMatch(/^lapor.topik/);
});

// Each file's outcome is told, also of the second that cannot be taken.
test.each([[[]], [[told, 'ya']]])('after %j a file that cannot be taken is told of each time', (before) => {
  const outcome = { ok: false, reason: 'too-big', kind: 'video' } as const;
  let state = before.length === 0 ? null : chatted(conversation, before);
  for (let time = 0; time < 3; time++) {
    const stepped = taken(conversation.step(state, message({ kind: 'media', outcome }), noon));
    expect(said(stepped.effects)[0]?.text).toMatch(/video itu terlalu besar/);
    state = stepped.state;
  }
});

test.each(['kirimkan', 'kirimkan pak', 'kirimin dong', 'send'])('"%s" at the review sends', (words) => {
  const review = chatted(conversation, [told, 'ya', 'lewati', 'semayap', 'hari ini', 'ya', 'terbuka']);
  const { effects } = step(review, words);
  expect(effects).toContainEqual({ type: 'command', command: expect.objectContaining({ name: 'file-report' }) });
});

test.each(['gk ad', 'gda', 'ga ad', 'gada foto'])('"%s" at the photo goes on without', (words) => {
  expect(stepName(step(chatted(conversation, [told, 'ya']), words).state)).toBe('lokasi.tempat');
});
