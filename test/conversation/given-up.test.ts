// Right after a report was given up, while it can still be had back: whoever says once more that it may go is believed,
// and a story that merely holds such a word is a report of its own.
import { describe, expect, test } from 'vitest';
import { stepName } from '../../src/app/chat/session.ts';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const told = 'jalan berlubang besar, banyak motor jatuh';
const given = chatted(conversation, [told, 'ya', 'batal', 'ya']);
const step = (from: typeof given, typed: string, at = noon) => taken(conversation.step(from, text(typed, at), at));

const firm = [
  'tidak, hapus saja',
  'ya batalkan aja laporannya',
  'iya batal aja',
  'batal',
  'hapus aja',
  'batalkan laporan',
  'tetap batalkan',
  'beneran batal aja min',
  'ga usah dikembalikan',
  'jangan dikembalikan pak',
  'gak jadi lapor',
  'udah batal kan?',
  'hapus laporannya',
  'no, delete it',
];

describe('after a report was given up', () => {
  test.each([...firm, 'tidak', 'tidak usah', 'biarin aja'])('"%s" leaves it so', (typed) => {
    const { state, effects } = step(given, typed);
    expect(said(effects).map((one) => one.text)).toEqual([expect.stringMatching(/^Baik, laporannya tetap dibatalkan/)]);
    expect(state.frames).toEqual([]);
    // A change of mind still counts.
    expect(step(state, 'eh jangan dihapus').state.frames[0]?.answers.body).toBe(told);
  });

  test.each([
    'eh jangan',
    'jangan dibatalkan',
    'ga jadi dihapus',
    'batal dihapus',
    'tidak jadi',
    'kembalikan aja',
    'gak usah dihapus laporannya',
    'tidak perlu dihapus',
  ])('"%s" has it back', (typed) => expect(step(given, typed).state.frames[0]?.answers.body).toBe(told));

  test.each([
    'bansos saya dibatalkan desa',
    'nama kami dihapus dari daftar penerima',
    'izin usaha saya dibatalkan tanpa alasan',
    'sampah dibuang ke sungai tiap malam',
    'uang saya tidak dikembalikan',
    'keberangkatan kapal dibatalkan terus',
    'data ktp saya terhapus di capil',
    'petugas buang sampah sembarangan di pasar',
    'guru biarkan murid berkelahi',
    'tidak ada air bersih di kampung kami',
  ])('"%s" is a report of its own', (typed) => {
    expect(step(given, typed).state.frames.map(({ answers }) => answers.body)).toEqual([typed]);
  });

  test('"tidak" to a question asked since does not speak of it', () => {
    const menu = step(given, 'menu').state;
    expect(
      said(step(menu, 'tidak').effects)
        .map((one) => one.text)
        .join(),
    ).not.toContain('dibatalkan');
  });
});

const words = ['ya batalkan aja laporannya', 'hapus aja laporannya', 'batalin laporan ini', 'ga jadi lapor deh'];

test.each(words)('"%s" while a report is open asks whether to give it up', (typed) => {
  const { state } = step(chatted(conversation, [told, 'ya']), typed);
  expect(stepName(state)).toBe('batal.yakin');
});

test.each(words)('"%s" with no report open begins none', (typed) => {
  const late = step(given, 'terima kasih', noon + 11 * 60_000).state;
  for (const state of [null, late]) {
    const { effects, state: after } = taken(conversation.step(state, text(typed, noon + 3_600_000), noon + 3_600_000));
    expect(said(effects).at(-1)?.text).toContain('Tidak ada laporan yang sedang ditulis');
    expect(after.frames).toEqual([]);
  }
});

test.each(['ga jadi batal', 'jangan dihapus pak', 'jangan dibatalkan', 'kada jadi batal', 'gak jadi dihapus'])(
  '"%s" where it is asked goes on with the report',
  (typed) => {
    const { state } = step(chatted(conversation, [told, 'ya', 'batal']), typed);
    expect(stepName(state)).toBe('lapor.foto');
  },
);

test.each(['batalkan aja', 'ya hapus', 'iya batal', 'ya batalkan aja laporannya'])(
  '"%s" where it is asked gives it up',
  (typed) => {
    const { state } = step(chatted(conversation, [told, 'ya', 'batal']), typed);
    expect(stepName(state)).toBe('batal.sudah');
  },
);

test.each(['laporan saya dihapus admin', 'aduan saya sudah dibuang'])(
  '"%s" with no report open complains, and is no giving up',
  (typed) => {
    const { effects } = taken(conversation.step(null, text(typed), noon));
    expect(said(effects).at(-1)?.text).not.toContain('Tidak ada laporan yang sedang ditulis');
  },
);

test.each(['gak usah dihapus laporannya', 'tidak perlu dibatalkan', 'laporannya jangan dibatalkan ya'])(
  '"%s" while a report is open does not ask whether to give it up',
  (typed) => {
    const { state } = step(chatted(conversation, [told, 'ya']), typed);
    expect(stepName(state)).not.toBe('batal.yakin');
  },
);
