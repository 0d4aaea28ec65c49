// What a first message tells besides the matter is taken from it: that there is no photo, that it happened in another
// regency, and a day that may be one of two.
import { expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, message, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const after = (first: string, ...more: string[]) => chatted(conversation, [first, 'ya', ...more]);
const answers = (state: ReturnType<typeof chatted>) => state.frames[0]?.answers;

test.each([
  'jalan rusak parah di desa semayap, tdk ada foto',
  'jalan rusak parah di desa semayap. gak ada foto pak',
  'jalan rusak parah di desa semayap, foto menyusul',
  'jalan rusak parah di desa semayap tapi tidak ada foto',
  'maaf tidak ada foto, jalan rusak parah di desa semayap',
  'jalan rusak parah di desa semayap, fotonya nanti saya kirim',
  'jalan rusak parah di desa semayap kada ada foto',
  'jalan rusak parah di desa semayap (blm sempat foto)',
  'jalan rusak parah di desa semayap, tanpa foto ya',
  'jalan rusak parah di desa semayap, there is no photo',
])('"%s" is not asked for a photo, and the title does not speak of it', (first) => {
  const open = chatted(conversation, [first]);
  const { state, effects } = taken(conversation.step(open, text('ya'), noon));
  expect(stepName(state)).toBe('lapor.tanggal');
  expect(said(effects)[0]?.text).toMatch(/^Baik, tanpa foto dulu/);
  expect(answers(state)?.title).toBe('Jalan rusak parah di desa Semayap');
  const photo = { id: 'a1', kind: 'photo', mime: 'image/jpeg', size: 1000, sha256: 'a'.repeat(64) } as const;
  const given = message({ kind: 'media', outcome: { ok: true, media: photo } });
  expect(answers(taken(conversation.step(state, given, noon)).state)?.media).toHaveLength(1);
});

test.each([
  'ktp saya tidak ada fotonya',
  'foto ktp saya salah, yang tercetak foto orang lain',
  'petugas minta foto kopi kk lagi padahal sudah',
  'jalan rusak parah di desa semayap',
])('"%s" is asked for a photo', (first) => {
  expect(stepName(after(first))).toBe('lapor.foto');
});

test.each(['foto menyusul', 'tidak ada foto pak', 'no photo yet'])('"%s" alone begins no report', (typed) => {
  expect(stepName(chatted(conversation, [typed]))).toBe('menu.pilih');
});

test.each(['foto nyusul', 'blm sempat foto pak'])('"%s" where a photo is asked goes on', (typed) => {
  expect(stepName(chatted(conversation, ['jalan rusak parah di desa semayap', 'ya', typed]))).toBe('lapor.tanggal');
});

test('"lewati" where the topic is to be chosen leaves it open', () => {
  const open = chatted(conversation, ['mau usul dibangun siring di desa semayap', 'ya', 'lewati', 'lewati']);
  expect(stepName(open)).toBe('lapor.rahasia');
});

test('"lewati" where the day is asked is a day not remembered', () => {
  const open = chatted(conversation, ['jalan rusak parah di desa semayap', 'ya', 'lewati', 'lewati']);
  expect(stepName(open)).toBe('lapor.topik');
});

test.each([
  ['the first one', 'Pamukan Barat'],
  ['first', 'Pamukan Barat'],
  ['second', 'Pulau Laut Sigam'],
  ['the second one please', 'Pulau Laut Sigam'],
  ['the last one', 'Pulau Laut Sigam'],
  ['yang terakhir', 'Pulau Laut Sigam'],
])('"%s" at a list is that one of it', (typed, kecamatan) => {
  const open = chatted(conversation, ['air mati di Batuah 2 hari', 'ya', 'lewati', typed]);
  expect(answers(open)?.place).toMatchObject({ desa: 'Batuah', kecamatan });
});

test.each([
  ['jalan di Banjarmasin rusak parah', 'Banjarmasin'],
  ['pungli di samsat batulicin', 'Batulicin'],
  ['lampu jalan mati di tanah bumbu sudah seminggu', 'Tanah Bumbu'],
  ['sampah menumpuk di Banjarbaru', 'Banjarbaru'],
  ['jalan berlubang di kota martapura', 'Martapura'],
  ['air pdam mati di balikpapan', 'Balikpapan'],
  ['rsud di pelaihari menolak pasien bpjs', 'Pelaihari'],
])('"%s" is told to be outside before the place would be asked, and the draft stays', (first, name) => {
  const asked = chatted(conversation, [first, 'ya']);
  const { state, effects } = taken(conversation.step(asked, text('lewati'), noon));
  expect(stepName(state)).toBe('lokasi.luar');
  expect(said(effects)[0]?.text).toMatch(/di luar Kabupaten Kotabaru.*SP4N-LAPOR!/s);
  const on = chatted(conversation, ['tetap kirim ke sini'], state);
  expect(stepName(on)).toMatch(/^lapor\./);
  expect(answers(on)).toMatchObject({ body: first, place: { text: name } });
  const here = chatted(conversation, ['ganti tempat', 'semayap'], state);
  expect(answers(here)?.place).toMatchObject({ desa: 'Semayap' });
  expect(answers(here)?.away).toBeUndefined();
});

test.each([
  'jalan ke Banjarmasin rusak di desa Sungai Taib',
  'anak saya kuliah di Banjarmasin, ktp belum jadi di kantor camat',
  'suami saya kerja di batulicin, nama kami dicoret dari bantuan',
  'truk dari Batulicin merusak jalan kami',
  'kapal ferry ke batulicin selalu terlambat',
  'ibu saya dirujuk ke rs di banjarmasin tidak ada ambulan',
  'jalan di kotabaru tidak sebagus di banjarmasin, rusak terus',
])('"%s" only mentions it', (first) => {
  expect(stepName(after(first, 'lewati'))).not.toBe('lokasi.luar');
  expect(answers(after(first, 'lewati'))?.away).toBeUndefined();
});

test.each(['minggu kmrn', 'minggu kemarin', 'minggu lalu', 'minggu yg lalu'])(
  '"%s" in a story is last week or that Sunday: both are offered',
  (day) => {
    const asked = chatted(conversation, [`air pdam mati di semayap sejak ${day}`, 'ya']);
    const { state, effects } = taken(conversation.step(asked, text('lewati'), noon));
    expect(stepName(state)).toBe('lapor.tanggal');
    const [question] = said(effects);
    expect(question?.options?.map(({ label }) => label)).toEqual([
      'Minggu, 22 November 2026',
      'Rabu, 18 November 2026',
    ]);
    expect(answers(chatted(conversation, ['1'], state))?.eventDate).toBe('2026-11-22');
    expect(answers(chatted(conversation, ['hari senin'], state))?.eventDate).toBe('2026-11-23');
  },
);

test.each([
  ['hari minggu kemarin', '2026-11-22'],
  ['2 minggu lalu', '2026-11-11'],
  ['seminggu lalu', '2026-11-18'],
])('"%s" in a story is one day', (day, date) => {
  expect(answers(after(`air pdam mati di semayap sejak ${day}`, 'lewati'))?.eventDate).toBe(date);
});

test.each(['jalanrusakdidesasemayap', 'Lampumatidigangkamisudahlama'])(
  '"%s" is asked for with blanks between the words',
  (first) => {
    const { effects } = taken(conversation.step(null, text(first), noon));
    expect(said(effects)[0]?.text).toMatch(/tulis lagi dengan spasi/);
  },
);

test.each(['asdfghjklqwertyuiop', 'pertanggungjawaban', 'assalamualaikumwarahmatullah', 'kebakaran'])(
  '"%s" is not',
  (first) => {
    const { effects } = taken(conversation.step(null, text(first), noon));
    expect(
      said(effects)
        .map((one) => one.text)
        .join(),
    ).not.toMatch(/dengan spasi/);
  },
);

test('"kebakaranrumahdidesasemayap" is taken, and shows the emergency numbers', () => {
  const { state, effects } = taken(conversation.step(null, text('kebakaranrumahdidesasemayap'), noon));
  expect(said(effects)[0]?.text).toContain('keadaan darurat');
  expect(state.frames[0]?.answers.body).toBe('kebakaranrumahdidesasemayap');
});
