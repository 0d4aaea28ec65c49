// At the review, changes in a citizen's own words: they lead to the right item, and mend it where the new answer is there.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const answered = ['jalan berlubang di semayap', 'ya', 'tidak ada', 'kemarin', 'ya', 'terbuka'];
const review = chatted(conversation, answered);
const after = (...typed: string[]) => chatted(conversation, typed, review).frames.at(-1);

test('the answers stand at the review', () => {
  expect(review.frames).toMatchObject([{ step: 'periksa', answers: { eventDate: '2026-11-24' } }]);
});

test.each<[string, Record<string, unknown>]>([
  ['ubah tempat jadi desa stagen', { place: { desa: 'Stagen', kecamatan: 'Pulau Laut Utara' } }],
  ['lokasinya salah, bukan semayap tapi stagen', { place: { desa: 'Stagen' } }],
  ['salah, harusnya desa stagen', { place: { desa: 'Stagen' } }],
  ['ubah tanggal jadi 3 hari lalu', { eventDate: '2026-11-22' }],
  ['salah, bukan kemarin tapi 2 hari lalu', { eventDate: '2026-11-23' }],
  ['bukan kemarin tp 2 hr lalu', { eventDate: '2026-11-23' }],
  ['ubah 4 jadi 2 hari lalu', { eventDate: '2026-11-23' }],
  ['tgl nya 12/11', { eventDate: '2026-11-12' }],
  ['2 hari lalu', { eventDate: '2026-11-23' }],
  ['judulnya: Jalan Stagen putus', { title: 'Jalan Stagen putus' }],
  ['ganti judul jadi Jalan putus total', { title: 'Jalan putus total' }],
  ['ubah topik jadi air bersih', { topic: 'air' }],
  ['bukan jalan tapi lampu jalan', { topic: 'lampu' }],
  ['ubah jadi anonim', { anonymous: true, confidential: false }],
  ['anonim aja', { anonymous: true }],
  ['rahasia', { anonymous: false, confidential: true }],
  ['bukan pengaduan tapi aspirasi', { classification: 'aspirasi' }],
])('"%s" is mended at once, and the review comes back', (typed, answers) => {
  expect(after(typed)).toMatchObject({ flow: 'lapor', step: 'periksa', answers });
  expect(after(typed)?.mend).toBeUndefined();
});

test.each([
  ['4', { flow: 'lapor', step: 'tanggal' }],
  ['5', { flow: 'lokasi', step: 'tempat' }],
  ['2', { flow: 'lapor', step: 'ubah' }],
  ['30', { flow: 'lapor', step: 'periksa' }],
])('"%s" is an option where one has that number, else that line of the review', (typed, at) => {
  expect(after(typed)).toMatchObject(at);
});

test.each([
  ['lokasinya salah', 'lokasi', 'tempat'],
  ['ubah alamat', 'lokasi', 'tempat'],
  ['tanggalnya keliru', 'lapor', 'tanggal'],
  ['salah judul', 'lapor', 'judul'],
  ['ganti foto', 'lapor', 'foto'],
  ['topiknya bukan itu', 'lapor', 'topik-daftar'],
  ['tempatnya bukan itu', 'lokasi', 'tempat'],
  ['ubah tempat jadi betung', 'lokasi', 'pilih'],
])('"%s" asks for the new answer, and returns with it', (typed, flow, step) => {
  expect(after(typed)).toMatchObject({ flow, step });
});

test('an answer that does not fit says why, and is asked for', () => {
  const { state, effects } = taken(conversation.step(review, text('ubah tanggal jadi besok'), noon));
  expect(said(effects).map((one) => one.text)).toEqual([expect.stringContaining('belum terjadi')]);
  expect(chatted(conversation, ['kemarin'], state).frames).toMatchObject([{ step: 'periksa' }]);
});

test('what cannot be told apart is asked for from the list, where own words do as well', () => {
  expect(after('ubah warna')).toMatchObject({ step: 'ubah' });
  expect(after('ubah', 'lokasinya jadi stagen')).toMatchObject({
    step: 'periksa',
    answers: { place: { desa: 'Stagen' } },
  });
});

test.each(['periksa', 'rahasia', 'tanggal'])('who goes on telling at "%s" is heard: it joins the report', (at) => {
  const before = chatted(
    conversation,
    at === 'periksa' ? answered : at === 'rahasia' ? answered.slice(0, 5) : answered.slice(0, 3),
  );
  const more = 'oh iya, lubangnya dalam sekali dan ada tiga motor jatuh';
  const { state, effects } = taken(conversation.step(before, text(more), noon));
  expect(state.frames).toMatchObject([{ step: at, answers: { body: `jalan berlubang di semayap\n${more}` } }]);
  expect(said(effects)[0]?.text).toContain('Keterangan tadi kami tambahkan ke laporan.');
});

test('a plain yes sends, and a plain no asks what to mend', () => {
  const { effects } = taken(conversation.step(review, text('ya'), noon));
  expect(effects.some((one) => one.type === 'command' && one.command.name === 'file-report')).toBe(true);
  expect(after('tidak')).toMatchObject({ step: 'ubah' });
});

test.each(['udah betul kirim aja pak', 'sudah benar semua, kirim sekarang'])('"%s" sends it as it is', (typed) => {
  const { effects } = taken(conversation.step(review, text(typed), noon));
  const filed = effects.find((effect) => effect.type === 'command' && effect.command.name === 'file-report');
  expect(filed).toMatchObject({ command: { report: { body: answered[0] } } });
});

test.each(['jangan kirim dulu', 'jgn dikirim dulu pak'])('"%s" sends nothing, and lets it wait', (typed) => {
  const { state, effects } = taken(conversation.step(review, text(typed), noon));
  expect(said(effects).map((one) => one.text)).toEqual([expect.stringContaining('belum kami kirim')]);
  expect(state.frames.at(-1)).toMatchObject({ step: 'periksa', answers: { body: answered[0] } });
});

test('"ya kirim, tapi anonim" is anonymous before it is sent', () => {
  expect(after('ya kirim, tapi anonim')).toMatchObject({ step: 'periksa', answers: { anonymous: true } });
});
