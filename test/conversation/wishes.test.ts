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

test.each([
  ['buat apa datanya?', /supaya petugas/],
  ['untuk apa data saya disimpan', /supaya petugas/],
  ['ini dilihat siapa aja?', /supaya petugas/],
  ['siapa saja yang bisa lihat laporan saya', /supaya petugas/],
  ['bedanya anonim sama rahasia apa?', /nama Bapak\/Ibu tidak dilihat dinas/],
  ['anonim itu apa', /nama Bapak\/Ibu tidak dilihat dinas/],
  ['what is the difference between anonymous and confidential', /nama Bapak\/Ibu tidak dilihat dinas/],
])('"%s" is answered at every question, and tells nothing', (question, answer) => {
  const ways = [[told], [told, 'ya'], [told, 'ya', 'lewati'], [told, 'ya', 'lewati', 'semayap']];
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
